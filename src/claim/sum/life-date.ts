import { firstEndingAfter, type Span } from '../../text/span.ts'
import { parseWhen, type When } from '../../time/when.ts'
import { namedIn, type Person } from '../person/person-told.ts'
import type { Telling } from '../person/telling.ts'
import { personAged } from './person-aged.ts'
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
    // "Shot on 9 March, he died the next day".
    if (wounds.test(words) && /\bdied\b/u.test(text.slice(index + words.length, sentence.to))) return []
    const date =
      dateBehind(telling, sentence, index + words.length, kind) ??
      (isSudden(text, sentence, index) ? dateBefore(telling, sentence) : null)
    const person = date && (bornAtHead(telling, sentence, index) ?? personAged(telling, sentence, index))
    return person ? [{ document: id, kind, person, when: date.when, from: date.from, to: date.to }] : []
  })
}

const wounds = /^was shot$/iu
const number = 'a|an|one|two|three|four|five|six|seven|eight|nine|ten|a few|some|several|\\d{1,2}'
/** Words that put something a little behind what was told before it: "two days later", "that night", "within the week". */
export const soonAfter: RegExp = new RegExp(
  `\\b(?:(?:${number})\\s+(?:hours?|days?|nights?|weeks?)\\s+(?:later|after(?:wards)?)|the\\s+day\\s+after|(?:the|that)\\s+(?:very\\s+)?(?:next|following|same)\\s+(?:day|night|morning|evening|afternoon|week)|next\\s+(?:day|morning)|that\\s+(?:day|night|evening|afternoon)|(?:with)?in\\s+(?:the|an?|${number})\\s+(?:hours?|days?|weeks?)|before\\s+(?:morning|evening|night|dawn))(?![\\p{L}])`,
  'iu',
)
const sudden =
  /^(?:was (?:drowned|killed|shot)|were killed|drowned|perished)|\b(?:instantly|at once|on the spot|instantaneously|immediately)\b/iu

function isSudden(text: string, sentence: Span, at: number): boolean {
  const clause = text.slice(at, Math.min(sentence.to, at + 60))
  return sudden.test(clause) || soonAfter.test(clause)
}

// "Born on 2 June 1840, Josef Harrer was …": of whom the sentence goes on to speak.
function bornAtHead(telling: Telling, sentence: Span, at: number): Person | null {
  const { text } = telling.account.document
  if (at !== sentence.from) return null
  const [head] =
    /^Born\b[^;.]{3,80}?,\s+(?=\p{Lu}\p{Ll}+\s\p{Lu})/u.exec(text.slice(sentence.from, sentence.to)) ?? []
  const from = sentence.from + (head?.length ?? 0)
  const subject = head ? namedIn(text, { from, to: sentence.to })[0] : undefined
  const verb = subject && /^,?\s+(?:was|is|had|came|went|died|became|began|studied|entered|who|\p{L}+ed)\b/u
  return verb?.test(text.slice(subject!.to, subject!.to + 24)) && subject?.from === from
    ? subject.person
    : null
}

// "On 22 July 1911 she crossed the Sound. Her engine failed. She was killed instantly."
function dateBefore(telling: Telling, sentence: Span): (Span & { when: When }) | null {
  const { text } = telling.account.document
  const from = Math.max(0, text.lastIndexOf('\n\n', sentence.from), sentence.from - 500)
  const near = temporalsIn(telling, { from, to: sentence.to }).filter(
    ({ kind, anchor, from: at }) =>
      kind !== 'duration' && kind !== 'time' && anchor === null && !isBirthAt(text, at),
  )
  const own = near.filter((one) => one.from >= sentence.from)
  const [date, ...more] = own.length === 1 ? own : near
  if (!date?.when || more.length > 0 || !isPlain(telling, date) || date.when.earliest !== date.when.latest)
    return null
  const latest = `${Number(date.when.earliest.slice(0, 4)) + 1}-01-31`
  return {
    from: date.from,
    to: date.to,
    when: { edtf: date.when.edtf, earliest: date.when.earliest, latest },
  }
}

function isBirthAt(text: string, at: number): boolean {
  return /\b(?:born|b\.|birth|baptised|christened)\b[^;.]{0,50}$/iu.test(text.slice(Math.max(0, at - 60), at))
}

// "Had he been born", "would have died", "said to have been born", "not born"; not "on 9 May 1891".
function isOpen(text: string, { from }: Span, at: number): boolean {
  return /\b(?:if|would|might|could|(?<!\b(?:\d{1,2}(?:st|nd|rd|th)?(?: of)?|in|of|since|by|early|late|last)\s)may(?!\s+\d)|perhaps|said to|believed|supposed|not|never|probably|possibly|nearly|almost|had he|had she)\b[^,;]{0,30}$/iu.test(
    text.slice(Math.max(from, at - 60), at),
  )
}

const parting =
  /[;.]\s|\b(?:died|d\.|buried|married|baptised|baptized|christened|educated|studied|came|went|became|entered|moved|left|whose|until|the (?:son|daughter|child)|and (?:was|were|is|had|has))\b/u

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
