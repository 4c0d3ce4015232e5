import { negatorsIn } from '../../sense/negation.ts'
import { sentences } from '../../text/sentence.ts'
import type { Span } from '../../text/span.ts'
import type { Temporal } from '../../time/temporal.ts'
import type { When } from '../../time/when.ts'
import type { Account } from '../account.ts'
import { compareTemporals, isInferred, numberOfDay } from '../compare-slot.ts'
import { keysIn } from '../word/claim-words.ts'

/** Two sentences of two documents that cannot both be right, found by their words where no statement was read. */
export interface Apart {
  readonly slot: 'number' | 'polarity' | 'cause' | 'date' | 'person' | 'place' | 'sequence'
  readonly topic: string
  readonly sides: readonly [Told, Told]
  readonly derivation: string
}

export interface Told extends Span {
  readonly document: string
  readonly value: string
}

export interface Sentence extends Span {
  readonly account: Account
  readonly keys: ReadonlySet<string>
  readonly dates: readonly Temporal[]
  /** Its dates with years of their own, or those of the last sentence before it that has some, not far back. */
  readonly near: readonly Temporal[]
}

/** Whether two sentences stand in documents that tell of one matter. */
export type Akin = (a: Sentence, b: Sentence) => boolean

/** Sentences for which a date holds that is not said again. */
const REACH = 2
/** A word in more sentences than this tells nothing and is not looked up. */
export const COMMON = 200

/** The sentences of a document in English; none of another language. */
export function sentencesOf(account: Account): Sentence[] {
  const { text, language } = account.document
  if (language !== null && language !== 'en') return []
  let next = 0
  let near: readonly Temporal[] = []
  let since = 0
  return sentences(text).map((span) => {
    while (next < account.temporals.length && account.temporals[next]!.to <= span.from) next++
    const dates: Temporal[] = []
    for (let at = next; at < account.temporals.length && account.temporals[at]!.from < span.to; at++)
      dates.push(account.temporals[at]!)
    const sure = dates.filter((date) => !isInferred(date) && !isBound(text, date))
    if (sure.length > 0) [near, since] = [sure, 0]
    else if (++since > REACH) near = []
    return { ...span, account, dates, near, keys: new Set(keysIn(text.slice(span.from, span.to))) }
  })
}

const open =
  /\?\s*["”’»)]*\s*$|\b(?:if|unless|whether|would|should|might|perhaps|rumou?r\w*|doubt\w*|said to have|charged with|accused of|not certain|uncertain|not known|not clear|unclear|no evidence)\b/iu
/** "denied", with the "that" behind it. */
export const deniedThat: RegExp =
  /\bden(?:y|ies|ied|ying)\s+(?:(?:[\p{L}\s]{0,30}?\b)?that|(?=(?:ever\s+)?having|being|any))\s+/iu

/** Whether a sentence says something, with neither question, condition nor rumour. */
export function isPlain(sentence: Sentence): boolean {
  return !open.test(wordsOf(sentence, sentence)) || deniedThat.test(wordsOf(sentence, sentence))
}

/** A verb in the past or present, by its form; a participle behind an article is none. */
export const finite: RegExp = new RegExp(
  `\\b(?:${'was were had did is has have arose ate awoke beat became began bent bit bled blew bore bound bought bred broke brought built burnt burst came cast caught chose clung cost crept cut dealt drank drew drove dug fed fell felt flew fled flung fought found froze gave got grew heard held hid hit hung hurt kept knelt knew laid lay leapt learnt led left lent let lit lost made meant met overthrew overcame paid put ran rang read rode rose said sang sank sat saw sent set shook shone shot showed shut slept slew slid sold sought spent spoke spread sprang stole stood struck stuck swam swept swore swung taught thought threw told took tore undertook understood went withdrew won wore wound wrote'.split(' ').join('|')}|(?<!\\b(?:the|an?|his|her|their|said)\\s)\\p{Ll}{2,}ed)\\b`,
  'u',
)

/** Whether a sentence has a verb of its own: a heading tells of nothing. */
export function hasVerb(sentence: Sentence): boolean {
  return finite.test(wordsOf(sentence, sentence).replace(/\baged\b/gu, ''))
}

/** Whether a stretch of a sentence, by itself the whole of it, is denied. */
export function isDenied(sentence: Sentence, within: Span = sentence): boolean {
  return (
    deniedThat.test(wordsOf(sentence, within)) ||
    negatorsIn(sentence.account.document.text, 'en', within).some(
      (one) => !/^without$/iu.test(wordsOf(sentence, one)),
    )
  )
}

export function wordsOf({ account }: Sentence, { from, to }: Span): string {
  return account.document.text.slice(from, to)
}

/** A sentence as one side. */
export function told({ from, to, account }: Sentence, value: string): Told {
  return { document: account.document.id, from, to, value }
}

/** Days by which accounts may err of the date of what they tell. */
const SLIP = 4
/** Days within which a date that is not said again may be meant for another. */
const LOOSE = 300

/** Whether two sentences tell of times that cannot be one: by their own dates, or far apart by the last before them. */
export function areElsewhen(a: Sentence, b: Sentence): boolean {
  const own = ({ account, dates }: Sentence): Temporal[] =>
    dates.filter((date) => !isBound(account.document.text, date))
  return areFar(own(a), own(b), SLIP) || areFar(a.near, b.near, LOOSE) || isOutside(a, b) || isOutside(b, a)
}

// A date that lies far from all that the other document dates is of another story.
function isOutside({ dates, account: { document } }: Sentence, { account }: Sentence): boolean {
  const own = dates.filter((date) => !isInferred(date) && !isBound(document.text, date))
  const others = account.temporals.filter((date) => date.when && date.kind === 'date' && !isInferred(date))
  return others.length > 1 && areFar(own, others, LOOSE)
}

// "Until 1840" is no date of what is told.
function isBound(text: string, { from }: Temporal): boolean {
  return /\b(?:until|till|since|before|after|by|from)\s+(?:the\s+)?$/iu.test(
    text.slice(Math.max(0, from - 12), from),
  )
}

function areFar(a: readonly Temporal[], b: readonly Temporal[], days: number): boolean {
  if (a.length === 0 || b.length === 0) return false
  return a.every((x) =>
    b.every(
      (y) =>
        x.when &&
        y.when &&
        compareTemporals(x, y).relation === 'contradiction' &&
        gapOf(x.when, y.when) > days,
    ),
  )
}

function gapOf(x: When, y: When): number {
  return Math.max(
    numberOfDay(y.earliest) - numberOfDay(x.latest),
    numberOfDay(x.earliest) - numberOfDay(y.latest),
  )
}

const ordinal = /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last)\b/giu

/** What is held again and again, and told apart by its number. */
const numbered =
  /\b(?:first|second|third|fourth|fifth)\s+(?:reading|ballot|vote|round|sitting|session|congress|conference|trial|edition|attempt|battle|expedition|voyage)\b/iu

/** Whether two sentences speak of the first and of the second of something. */
export function areCountedApart(a: Sentence, b: Sentence): boolean {
  const [x, y] = [a, b].map((one) => new Set(wordsOf(one, one).toLowerCase().match(ordinal)))
  if (x!.size > 0 && y!.size > 0) return ![...x!].some((word) => y!.has(word))
  return [a, b].some((one, i) => numbered.test(wordsOf(one, one)) && [x, y][1 - i]!.size === 0)
}

/** Whether two sentences name days that cannot be one. */
export function areApart(a: Sentence, b: Sentence): boolean {
  return a.dates.some(
    (x) =>
      x.when &&
      b.dates.length > 0 &&
      b.dates.every((y) => y.when && compareTemporals(x, y).relation === 'contradiction'),
  )
}

/** Adds a value to those of a key. */
export function push<K, T>(map: Map<K, T[]>, key: K, value: T): void {
  const known = map.get(key)
  if (known) known.push(value)
  else map.set(key, [value])
}

/** The words of a sentence that have some of these keys, as they are printed and in their order. */
export function printed(sentence: Sentence, keys: readonly string[]): string {
  const found = wordsOf(sentence, sentence)
    .split(/\s+/u)
    .filter((word) => keysIn(word).some((key) => keys.includes(key)))
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
  return [...new Set(found)].join(' ')
}
