import { firstEndingAfter, type Span } from '../../text/span.ts'
import { parseWhen, type When } from '../../time/when.ts'
import { personAt } from '../person/person-meant.ts'
import type { Person } from '../person/person-told.ts'
import type { Telling } from '../person/telling.ts'
import { isPlain, temporalsIn } from './plain-date.ts'

/** A birth or a death with its day, as far as a text gives it. */
export interface LifeDate extends Span {
  readonly document: string
  readonly kind: 'birth' | 'death'
  readonly person: Person
  readonly when: When
}

const born = /(?<![\p{L}-])(?:born|b\.|came into the world|saw the light)(?![\p{L}])/giu
/** Words for dying. */
export const dying: RegExp =
  /(?<![\p{L}-])(?:(?<=[;,(]\s?)d\.(?=\s)|died|dies|passed away|passes away|expired|perished|succumbed|drowned|was (?:drowned|killed|slain|murdered|assassinated|hanged|shot|executed|beheaded|guillotined|lost at sea)|were killed|fell (?:in (?:battle|action)|at the)|breathed (?:his|her) last|(?:lost|gave) (?:his|her) life|met (?:his|her) (?:death|end)|death (?:of|occurred|took place|came)|is dead|departed this life|entered into rest)(?!\p{L})/giu

/** Births and deaths that a document dates, of persons that it names. */
export function lifeDates(telling: Telling): LifeDate[] {
  const { text } = telling.account.document
  return [...told(telling, text.matchAll(born), 'birth'), ...told(telling, text.matchAll(dying), 'death')]
}

function told(telling: Telling, matches: Iterable<RegExpExecArray>, kind: LifeDate['kind']): LifeDate[] {
  const { account, sentences } = telling
  const { id, text } = account.document
  return Array.from(matches).flatMap(({ index, 0: words }) => {
    const sentence = sentences[firstEndingAfter(sentences, index)]
    if (!sentence || isOpen(text, sentence, index)) return []
    const date =
      dateBehind(telling, sentence, index + words.length, kind) ??
      (sudden.test(text.slice(index, index + 60)) ? dateBefore(telling, sentence) : null)
    const person = date && personAt(telling, sentence, index)
    return person ? [{ document: id, kind, person, when: date.when, from: date.from, to: date.to }] : []
  })
}

const sudden =
  /^(?:was (?:drowned|killed|shot)|were killed|drowned|perished)|\b(?:instantly|at once|on the spot|instantaneously|immediately)\b/iu

// "On 22 July 1911 she crossed the Sound. Her engine failed. She was killed instantly."
function dateBefore(telling: Telling, sentence: Span): (Span & { when: When }) | null {
  const { text } = telling.account.document
  const from = Math.max(0, text.lastIndexOf('\n\n', sentence.from), sentence.from - 500)
  const near = temporalsIn(telling, { from, to: sentence.to }).filter(
    ({ kind }) => kind !== 'duration' && kind !== 'time',
  )
  const [date, ...more] = near
  if (!date?.when || more.length > 0 || !isPlain(telling, date) || date.when.earliest !== date.when.latest)
    return null
  const latest = `${Number(date.when.earliest.slice(0, 4)) + 1}-01-31`
  return {
    from: date.from,
    to: date.to,
    when: { edtf: date.when.edtf, earliest: date.when.earliest, latest },
  }
}

// "Had he been born", "would have died", "said to have been born", "not born".
function isOpen(text: string, { from }: Span, at: number): boolean {
  return /\b(?:if|would|might|could|may|perhaps|said to|believed|supposed|not|never|probably|possibly|nearly|almost|had he|had she)\b[^,;]{0,30}$/iu.test(
    text.slice(Math.max(from, at - 60), at),
  )
}

const parting =
  /[;.]\s|\b(?:died|d\.|buried|married|baptised|baptized|christened|educated|studied|came|went|became|entered|moved|left|whose|until|the (?:son|daughter|child))\b/u

/** The date of a birth or a death: the first plain one behind the word, before the text goes on to something else. */
function dateBehind(
  telling: Telling,
  sentence: Span,
  at: number,
  kind: LifeDate['kind'],
): (Span & { when: When }) | null {
  const { text } = telling.account.document
  const end = Math.min(sentence.to, at + 130)
  const inside = temporalsIn(telling, { from: at, to: end })
  const date = inside.find((one) => isPlain(telling, one))
  if (date?.when && !parting.test(text.slice(at, date.from)))
    return { from: date.from, to: date.to, when: date.when }
  // "Died Bresk, 27 March (14 March Old Style) 1912": of such a date the year is sure.
  const [year] = Array.from(
    text
      .slice(at, end)
      .split(/;/u)[0]!
      .matchAll(/(?<!\d)(1\d{3}|20\d\d)(?!\d)/gu),
  )
  const when = year ? parseWhen(year[1]!) : null
  if (when && !parting.test(text.slice(at, at + year!.index)) && inside.length > 0)
    return { from: at + year!.index, to: at + year!.index + 4, when }
  // "On 3 May 1861 she was born."
  const [before, ...more] = temporalsIn(telling, { from: sentence.from, to: at }).filter((one) =>
    isPlain(telling, one),
  )
  const isOwn =
    before?.when &&
    more.length === 0 &&
    !/[;:]|\b(?:and|but|who|which|after|since|when)\b/u.test(text.slice(before.to, at))
  return isOwn && (kind === 'death' || inside.length === 0)
    ? { from: before.from, to: before.to, when: before.when! }
    : null
}
