import { firstEndingAfter } from '../../text/span.ts'
import type { Temporal } from '../../time/temporal.ts'
import { parseWhen } from '../../time/when.ts'
import { namedIn } from '../person/person-told.ts'
import type { Telling } from '../person/telling.ts'
import type { LifeDate } from './life-date.ts'
import { isPlain, temporalsIn } from './plain-date.ts'

const lifeYears = /\((?:c\.\s?)?(1[0-9]\d\d)\s?[-–—]\s?((?:1[0-9]|20)\d\d)\)/gu
const lifeDays = /\((?=[^()]*\p{L})([^()–—-]{6,40})\s*[-–—]\s*([^()–—-]{6,40})\)/gu

/** Births and deaths in brackets behind a name: "Ada Brandt (1846–1919)", "Thomas Holm (3 March 1820 – 4 May 1880)". */
export function lifeSpans(telling: Telling): LifeDate[] {
  const { text } = telling.account.document
  return [
    ...Array.from(text.matchAll(lifeYears)).flatMap((match) => yearsAt(telling, match)),
    ...Array.from(text.matchAll(lifeDays)).flatMap((match) => daysAt(telling, match)),
  ]
}

// "Shandar (1889–1917)"; of a king or an office it may be the reign.
function yearsAt({ account, sentences, surnames }: Telling, match: RegExpExecArray): LifeDate[] {
  const { id, text } = account.document
  const [words, first, last] = match
  const years = Number(last) - Number(first)
  const sentence = sentences[firstEndingAfter(sentences, match.index)]
  const name = sentence && namedIn(text, { from: sentence.from, to: match.index }).at(-1)
  if (!name?.person || match.index - name.to > 1 || years < 22 || years > 105) return []
  if (name.person.given.length === 0 && !surnames.has(name.person.surname)) return []
  if (
    /\b(?:king|queen|emperor|empress|tsar|pope|bishop|archbishop|abbot|president|mayor|minister|prince)\b/iu.test(
      text.slice(name.from - 24, name.to),
    ) ||
    /^[ivx]+$/u.test(name.person.surname)
  )
    return []
  const make = (kind: LifeDate['kind'], year: string): LifeDate[] => {
    const from = match.index + words.indexOf(year, kind === 'death' ? words.indexOf(first!) + 4 : 0)
    const when = parseWhen(year)
    return when ? [{ document: id, kind, person: name.person!, when, from, to: from + 4 }] : []
  }
  return [...make('birth', first!), ...make('death', last!)]
}

// "Thomas Holm (3 March 1820 – 4 May 1880)".
function daysAt(telling: Telling, match: RegExpExecArray): LifeDate[] {
  const { account, sentences, surnames } = telling
  const { id, text } = account.document
  const sentence = sentences[firstEndingAfter(sentences, match.index)]
  const person = sentence && namedIn(text, { from: sentence.from, to: match.index }).at(-1)
  if (!person?.person || match.index - person.to > 1) return []
  if (person.person.given.length === 0 && !surnames.has(person.person.surname)) return []
  const dates = temporalsIn(telling, { from: match.index, to: match.index + match[0].length })
  const [birth, death, ...more] = dates.filter((one) => isPlain(telling, one))
  if (!birth?.when || !death?.when || more.length > 0 || dates.length > 2) return []
  const years = Number(death.when.latest.slice(0, 4)) - Number(birth.when.earliest.slice(0, 4))
  if (years < 15 || years > 105) return []
  const of = (kind: LifeDate['kind'], { from, to, when }: Temporal): LifeDate => ({
    document: id,
    kind,
    person: person.person!,
    when: when!,
    from,
    to,
  })
  return [of('birth', birth), of('death', death)]
}
