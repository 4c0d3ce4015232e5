import type { Span } from '../../text/span.ts'
import type { When } from '../../time/when.ts'
import type { Account } from '../account.ts'
import { isOnePerson } from '../person/person-told.ts'
import { tellingsOf } from '../person/telling.ts'
import { type Age, agesIn } from './age-told.ts'
import { hasOldStyle } from './calendar-in-use.ts'
import { type LifeDate, lifeDates } from './life-date.ts'
import { agreed, hullOf, occurred, plusDays, yearsBetween } from './life-known.ts'
import { lifeSpans } from './life-span.ts'
import { type Sum, valueIn } from './sum.ts'

/** Days by which one calendar may be behind another. */
const LAG = 13

/**
 * Ages that do not fit a birth, and ages of one person that do not fit each other. The birth is told in the same document,
 * wherever in it, or else in others that agree; so is the death, where the age is that of a death without a date. English only.
 */
export function wrongAges(accounts: readonly Account[]): Sum[] {
  const texts = new Map(accounts.map(({ document }) => [document.id, document.text]))
  const tellings = tellingsOf(
    accounts.filter(({ document: { language } }) => language === null || language === 'en'),
  )
  const dates = Map.groupBy(
    tellings.flatMap((telling) => [...lifeDates(telling), ...lifeSpans(telling)]),
    ({ person }) => person.surname,
  )
  return tellings.flatMap((telling) => {
    const ages = agesIn(telling)
    const { document } = telling.account
    const against = ages.flatMap((age) => {
      const known = (dates.get(age.person.surname) ?? []).filter(({ person }) =>
        isOnePerson(person, age.person),
      )
      return ofBirth(age, known, document, texts)
    })
    return against.length > 0 ? against : ofEachOther(ages, document)
  })
}

function ofBirth(
  age: Age,
  known: readonly LifeDate[],
  { text, date, id }: Account['document'],
  texts: ReadonlyMap<string, string>,
): Sum[] {
  const births = agreed(
    known.filter(({ kind }) => kind === 'birth'),
    id,
  )
  const birth = births && hullOf(births)
  const at = birth && occurred(age, known, date, text)
  if (!birth || !at || age.from === births[0]!.from) return []
  const slack = hasOldStyle(text) ? LAG : 0
  const [least, most] = [
    at.isBound ? 0 : yearsBetween(plusDays(birth.latest, slack), at.when.earliest),
    yearsBetween(plusDays(birth.earliest, -slack), at.when.latest),
  ]
  if (most < 0 || most > 130 || (age.most >= least && age.least <= most)) return []
  const range = at.isBound
    ? `at most ${most}`
    : least === most
      ? String(least)
      : `${Math.max(0, least)} or ${most}`
  const told = age.least === age.most ? String(age.most) : `in the ${age.most}th year`
  const place = (one: Span & { readonly document: string }): Sum['values'][number] =>
    valueIn(one.document, texts.get(one.document)!, one)
  return [
    {
      topic: `age of ${nameOf(age)}`,
      slot: 'number',
      kind: 'arithmetic',
      values: [age, ...births, ...at.places].map(place),
      derivation: `Born ${births[0]!.when.edtf}, one is ${range} in ${at.when.edtf}, not ${told}.`,
    },
  ]
}

function nameOf({ person: { given, surname } }: Age): string {
  return [...given, surname].map((name) => name.replace(/^./u, (letter) => letter.toUpperCase())).join(' ')
}

/** Two ages of one person in one document, both dated, that put his birth in years that do not meet. */
function ofEachOther(ages: readonly Age[], { id, text }: Account['document']): Sum[] {
  const dated = ages.flatMap((age) =>
    age.occasion.date && age.occasion.kind !== 'event' ? [{ age, date: age.occasion.date }] : [],
  )
  return dated.flatMap((a, i) =>
    dated.slice(i + 1, i + 8).flatMap((b) => {
      if (!isOnePerson(a.age.person, b.age.person) || a.date.from === b.date.from) return []
      const [x, y] = [bornBy(a.age, a.date.when), bornBy(b.age, b.date.when)]
      if (x.latest >= y.earliest && y.latest >= x.earliest) return []
      const derivation = `${a.age.most} in ${a.date.when.edtf} and ${b.age.most} in ${b.date.when.edtf} cannot both be right.`
      const values = [a.age, a.date, b.age, b.date].map((span) => valueIn(id, text, span))
      return [
        {
          topic: `age of ${nameOf(a.age)}`,
          slot: 'number' as const,
          kind: 'arithmetic' as const,
          values,
          derivation,
        },
      ]
    }),
  )
}

// With a year to spare: such a pair is the weaker witness.
function bornBy({ least, most }: Age, { earliest, latest }: When): { earliest: number; latest: number } {
  return {
    earliest: Number(earliest.slice(0, -6)) - most - 2,
    latest: Number(latest.slice(0, -6)) - least + 1,
  }
}
