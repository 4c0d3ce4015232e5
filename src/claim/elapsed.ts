import { numbersIn } from '../sense/number.ts'
import { sentenceAt } from '../text/sentence.ts'
import { covers, overlaps, type Span } from '../text/span.ts'
import type { Temporal } from '../time/temporal.ts'
import type { When } from '../time/when.ts'
import type { Account } from './account.ts'
import { numberOfDay, plain } from './compare-slot.ts'
import { eventForms, matterOf } from './event-lexicon.ts'
import { lifeSpans, yearsBetween } from './life-span.ts'
import { rolesOf } from './matter.ts'
import type { Statement } from './statement.ts'
import type { Sum } from './sum.ts'

const units: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30.44, year: 365.25 }
const stretch = /\b([\p{L}\d-]+(?:\s+(?:and\s+a\s+half|[\p{L}-]+))?)\s+(day|week|month|year)s?\b/giu

/** A stretch of time in a text: so many units, and whether it goes on with "after", "later" or neither. */
interface Stretch extends Span {
  readonly count: number
  readonly unit: 'day' | 'week' | 'month' | 'year'
}

/** Stretches of time that do not fit the dates they stand between, and ages that do not fit a birth. English only. */
export function wrongStretches(accounts: readonly Account[], statements: readonly Statement[]): Sum[] {
  const births = new Map<string, Statement[]>()
  const events = new Map<string, Statement[]>()
  for (const statement of statements) {
    const person = rolesOf(statement).patient?.entity
    if (!person || !statement.when?.when || statement.polarity !== 'affirmed') continue
    const matter = matterOf(statement.predicate)
    push(events, `${matter} ${person}`, statement)
    if (matter === 'birth') push(births, person, statement)
  }
  const byDocument = Map.groupBy(statements, ({ document }) => document)
  return accounts.flatMap((account) => {
    if (account.document.language !== null && account.document.language !== 'en') return []
    const own = byDocument.get(account.document.id) ?? []
    return [
      ...between(account),
      ...laterThan(account),
      ...afterDates(account),
      ...lifeSpans(account),
      ...sinceEvents(account, own, events),
      ...ages(account, own, births),
    ]
  })
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key)
  if (known) known.push(value)
  else map.set(key, [value])
}

function stretchesIn(text: string, span: Span): Stretch[] {
  return Array.from(text.slice(span.from, span.to).matchAll(stretch), (match): Stretch | null => {
    const from = span.from + match.index
    const number = numbersIn(text, 'en', { from, to: from + match[1]!.length }).at(-1)
    if (number?.kind !== 'cardinal' || number.value <= 0) return null
    const half = /half$/iu.test(match[1]!) ? 0.5 : 0
    const unit = match[2]!.toLowerCase() as Stretch['unit']
    return { from: number.from, to: from + match[0].length, count: number.value + half, unit }
  }).filter((one) => one !== null)
}

// "Two years" is said of 18 to 30 months; days are counted with the first, the last, both or neither.
function fits({ count, unit }: Stretch, from: When, to: When): boolean {
  const least = numberOfDay(to.earliest) - numberOfDay(from.latest)
  const most = numberOfDay(to.latest) - numberOfDay(from.earliest)
  const slack = unit === 'day' ? 1.5 : 0.55 * units[unit]!
  const days = count * units[unit]!
  return days + slack >= least && days - slack <= most
}

function told({ count, unit }: Stretch, from: When, to: When): string {
  const most = numberOfDay(to.latest) - numberOfDay(from.earliest)
  if (most < 0) return `${to.edtf} is before ${from.edtf}, not ${plain(count)} ${unit}s after it.`
  const least = Math.max(0, numberOfDay(to.earliest) - numberOfDay(from.latest))
  const inUnit = (days: number): string => plain(days / units[unit]!)
  const actual = inUnit(least) === inUnit(most) ? inUnit(least) : `${inUnit(least)} to ${inUnit(most)}`
  return `From ${from.edtf} to ${to.edtf} are ${actual} ${unit}s, not ${plain(count)}.`
}

function sum(document: string, topic: string, text: string, spans: readonly Span[], derivation: string): Sum {
  return {
    topic,
    slot: 'date',
    kind: 'arithmetic',
    values: spans.map(({ from, to }) => ({
      value: text.slice(from, to),
      passage: { document, from, to },
      statement: null,
    })),
    derivation,
  }
}

const isPoint = ({ when, kind, anchor }: Temporal): boolean =>
  when !== null &&
  kind === 'date' &&
  numberOfDay(when.latest) - numberOfDay(when.earliest) < 366 &&
  anchor === null

/** "From 3 May to 9 June, ten days"; "lasted ten days, from 3 May to 9 June". */
function between({ document, temporals }: Account): Sum[] {
  const { text } = document
  return temporals.flatMap((first, i) => {
    const second = temporals[i + 1]
    if (!second?.when || !first.when || first.kind !== 'date' || second.kind !== 'date') return []
    if (
      !/^\s*(?:to|until|till|and lasted until|through)\s+(?:the\s+)?$/iu.test(
        text.slice(first.to, second.from),
      )
    )
      return []
    if (!/\bfrom\s+(?:the\s+)?$/iu.test(text.slice(Math.max(0, first.from - 10), first.from))) return []
    const sentence = sentenceAt(text, first.from)
    const stretches = stretchesIn(text, sentence).filter(
      (one) => !overlaps(one, first) && !overlaps(one, second),
    )
    const [only] = stretches
    if (stretches.length !== 1 || !only || fits(only, first.when, second.when)) return []
    if (
      !/\b(?:lasted|for|after|during|stayed|spent|was|were|,)\s+(?:only\s+|just\s+|exactly\s+)?$/iu.test(
        text.slice(Math.max(0, only.from - 16), only.from),
      )
    )
      return []
    return [sum(document.id, 'duration', text, [only, first, second], told(only, first.when, second.when))]
  })
}

/** "On 3 May 1921 he was arrested. Two years later, on 4 September 1922, …" */
function laterThan({ document, temporals }: Account): Sum[] {
  const { text } = document
  return temporals.flatMap((later, i) => {
    const words = { from: later.from, to: Math.min(text.length, later.to + 8) }
    const [one] = stretchesIn(text, words)
    const date = temporals[i + 1]
    if (!one || one.from > later.from + 8 || !date?.when || !isPoint(date)) return []
    if (!/\b(?:later|afterwards)\b/iu.test(text.slice(one.to, words.to))) return []
    if (
      !/^(?:\s*(?:later|afterwards))?,?\s*\(?(?:on|in)?\s*(?:the\s+)?$/iu.test(
        text.slice(later.to, date.from),
      )
    )
      return []
    const anchor = later.anchor && temporals.find((other) => overlaps(other, later.anchor!))
    const before = anchor ?? temporals.slice(0, i).findLast(isPoint)
    if (!before?.when || later.from - before.to > 600 || fits(one, before.when, date.when)) return []
    return [sum(document.id, 'stretch of time', text, [one, before, date], told(one, before.when, date.when))]
  })
}

/** "In 1903, four years after her death in 1907": both dates stand beside the stretch. */
function afterDates({ document, temporals }: Account): Sum[] {
  const { text } = document
  return temporals.flatMap((first, i) => {
    if (!isPoint(first)) return []
    const [one] = stretchesIn(text, { from: first.to, to: Math.min(text.length, first.to + 60) })
    if (!one || /[.;:]/u.test(text.slice(first.to, one.from))) return []
    const second = temporals.slice(i + 1).find((other) => other.from >= one.to && isPoint(other))
    if (!second?.when || second.from - one.to > 60) return []
    const words = text.slice(one.to, second.from)
    const order = /^\s+(after|before)\s+(?:[\p{L}’'-]+\s+){1,6}?(?:(?:in|on)\s+)?(?:the\s+)?\(?$/iu.exec(
      words,
    )?.[1]
    if (!order) return []
    const [from, to] =
      order.toLowerCase() === 'after' ? [second.when, first.when!] : [first.when!, second.when]
    return fits(one, from, to)
      ? []
      : [sum(document.id, 'stretch of time', text, [one, first, second], told(one, from, to))]
  })
}

const since = /^\s+(after|before)\s+(?:his|her|their|its|the)\s+(?:\p{L}+\s+)?(\p{L}+)/iu

/** "He was released in September 1922, two years after his arrest", the arrest being dated here or elsewhere. */
function sinceEvents(
  account: Account,
  own: readonly Statement[],
  events: ReadonlyMap<string, Statement[]>,
): Sum[] {
  const { text, id } = account.document
  return own.flatMap((statement) => {
    const person = rolesOf(statement).patient?.entity ?? statement.who?.entity
    if (!person || !statement.when?.when || statement.polarity !== 'affirmed') return []
    return stretchesIn(text, sentenceAt(text, statement.from)).flatMap((one) => {
      const match = since.exec(text.slice(one.to, one.to + 60))
      if (!match || overlaps(statement.when!, one)) return []
      const matter = nounMatter(match[2]!.toLowerCase())
      const all = events.get(`${matter} ${person}`) ?? []
      const here = all.filter(({ document }) => document === id)
      return (here.length > 0 ? here : all).flatMap((event) => {
        const [from, to] = match[1] === 'after' ? [event, statement] : [statement, event]
        if (event === statement || fits(one, from.when!.when!, to.when!.when!)) return []
        const made = sum(id, `stretch of time`, text, [one], told(one, from.when!.when!, to.when!.when!))
        return [{ ...made, values: [...made.values, ...[event, statement].map(valueAt)] }]
      })
    })
  })
}

function nounMatter(noun: string): string {
  const [form] = eventForms(noun)
  return form ? form.frame.matter : noun === 'wedding' ? 'marriage' : noun
}

function valueAt(statement: Statement): Sum['values'][number] {
  const { document, from, to } = statement
  return { value: statement.when!.when!.edtf, passage: { document, from, to }, statement: statement.id }
}

const age =
  /\b(?:aged|at the age of|at age|age)\s+([\p{L}\d-]+)|\b([\p{L}\d-]+)\s+years\s+(?:old|of age)\b/giu

/** An age at a dated event against a birth. */
function ages(account: Account, own: readonly Statement[], births: ReadonlyMap<string, Statement[]>): Sum[] {
  const { text, id } = account.document
  return own.flatMap((statement) => {
    const person = rolesOf(statement).patient?.entity ?? statement.who?.entity
    if (!person || !statement.when?.when || matterOf(statement.predicate) === 'birth') return []
    const sentence = sentenceAt(text, statement.from)
    const inside = own.filter((other) => covers(sentence, other) && rolesOf(other).patient?.entity !== person)
    if (inside.some((other) => other.who?.entity && other.who.entity !== person)) return []
    return Array.from(text.slice(sentence.from, sentence.to).matchAll(age)).flatMap((match) => {
      const from = sentence.from + match.index
      const [number] = numbersIn(text, 'en', { from, to: from + match[0].length })
      if (number?.kind !== 'cardinal' || number.value > 120) return []
      return (births.get(person) ?? []).flatMap((birth) => {
        const [born, at] = [birth.when!.when!, statement.when!.when!]
        const [least, most] = [yearsBetween(born.latest, at.earliest), yearsBetween(born.earliest, at.latest)]
        if (number.value >= least && number.value <= most) return []
        const range = least === most ? String(least) : `${least} or ${most}`
        const derivation = `Born ${born.edtf}, one is ${range} in ${at.edtf}, not ${number.value}.`
        const made = sum(id, `age of ${rolesOf(birth).patient!.exact}`, text, [number], derivation)
        return [
          { ...made, slot: 'number' as const, values: [...made.values, valueAt(birth), valueAt(statement)] },
        ]
      })
    })
  })
}
