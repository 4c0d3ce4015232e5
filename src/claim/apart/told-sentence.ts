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

/** How near two documents must be to tell of one matter, as the cosine of their names by weight: tuned on the seen worlds. */
const NEAR = 0.09
/** How near both must be to a third that makes them akin, and so little to each other. */
const THROUGH = 0.12
const LEAST = 0.02
/** A few documents are taken for part of so many: in six, no name is rare. */
const FEWEST = 20

/** Sentences for which a date holds that is not said again. */
const REACH = 2
/** A word in more sentences than this tells nothing and is not looked up. */
export const COMMON = 200

/**
 * Documents are akin where they name the same, what they name often and few others name above all, or each does with a third:
 * of two judgments of one court, or two articles of one week that name one president, nothing says that they tell of one
 * event. The cosine of two vectors of names, by tf-idf (Salton and Buckley, 1988); to count shared names took opinions of one
 * court for accounts of one case.
 */
export function akinOf(accounts: readonly Account[]): Akin {
  const counted = accounts.map(({ document }) => namesOf(document))
  const having = new Map<string, number>()
  for (const own of counted) for (const name of own.keys()) having.set(name, (having.get(name) ?? 0) + 1)
  const size = Math.max(FEWEST, accounts.length)
  const vectors = counted.map((own) => {
    const all = Array.from(own, ([name, times]): [string, number] => [
      name,
      (1 + Math.log(times)) * Math.log((size + 1) / (having.get(name)! + 0.5)),
    ])
    const length = Math.sqrt(all.reduce((sum, [, weight]) => sum + weight ** 2, 0))
    return new Map(all.map(([name, weight]) => [name, weight / length]))
  })
  const numbers = new Map(accounts.map((account, i) => [account, i]))
  const known = new Map<number, number>()
  const nearness = (i: number, j: number): number => {
    const [few, many] = vectors[i]!.size < vectors[j]!.size ? [i, j] : [j, i]
    const at = Math.min(i, j) * vectors.length + Math.max(i, j)
    let sum = known.get(at)
    if (sum === undefined) {
      sum = 0
      for (const [name, weight] of vectors[few]!) sum += weight * (vectors[many]!.get(name) ?? 0)
      known.set(at, sum)
    }
    return sum
  }
  const akin = new Map<number, boolean>()
  return (a, b) => {
    const [i, j] = [numbers.get(a.account)!, numbers.get(b.account)!].sort((x, y) => x - y) as [
      number,
      number,
    ]
    const at = i * vectors.length + j
    let isAkin = akin.get(at)
    if (isAkin === undefined) {
      const own = nearness(i, j)
      isAkin =
        own >= NEAR ||
        (own >= LEAST &&
          vectors.some(
            (_, k) => k !== i && k !== j && nearness(i, k) >= THROUGH && nearness(j, k) >= THROUGH,
          ))
      akin.set(at, isAkin)
    }
    return isAkin
  }
}

// How often a document has each name and year, that of the document and who wrote it among them: a letter is akin to what
// others tell of its writer.
function namesOf({ text, date, author }: Account['document']): Map<string, number> {
  const found = new Map<string, number>()
  const add = (name: string): void => void found.set(name, (found.get(name) ?? 0) + 1)
  for (const name of text.match(/(?<=[\p{L},;] )\p{Lu}\p{L}{3,}|\b1\d{3}\b/gu) ?? []) add(name)
  for (const name of `${date ?? ''} ${author ?? ''}`.match(/\p{Lu}\p{L}{3,}|\b1\d{3}\b/gu) ?? []) add(name)
  return found
}

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

export function push<T>(map: Map<string, T[]>, key: string, value: T): void {
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
