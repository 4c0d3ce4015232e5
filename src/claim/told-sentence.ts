import { negatorsIn } from '../sense/negation.ts'
import { sentences } from '../text/sentence.ts'
import type { Span } from '../text/span.ts'
import type { Temporal } from '../time/temporal.ts'
import type { Account } from './account.ts'
import { keysIn } from './claim-words.ts'
import { compareDates } from './compare-slot.ts'

/** Two sentences of two documents that cannot both be right, found by their words where no statement was read. */
export interface Apart {
  readonly slot: 'number' | 'polarity' | 'cause' | 'date' | 'person'
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
}

/** Whether two sentences stand in documents that tell of one matter. */
export type Akin = (a: Sentence, b: Sentence) => boolean

/** Names and years that two documents must share to tell of one matter. */
const NAMES = 2
/** A word in more sentences than this tells nothing and is not looked up. */
export const COMMON = 200

/** Documents are akin where they share names and years. */
export function akinOf(accounts: readonly Account[]): Akin {
  const names = new Map(accounts.map(({ document }) => [document.id, namesOf(document)]))
  return (a, b) => {
    const [x, y] = [names.get(a.account.document.id)!, names.get(b.account.document.id)!]
    let shared = 0
    for (const name of x) if (y.has(name) && ++shared >= NAMES) return true
    return false
  }
}

// With the year of the document and who wrote it: of a letter from the one whom others tell of.
function namesOf({ text, date, author }: Account['document']): Set<string> {
  const found = new Set<string>(text.match(/(?<=[\p{L},;] )\p{Lu}\p{L}{3,}|\b1\d{3}\b/gu))
  for (const one of `${date ?? ''} ${author ?? ''}`.match(/\p{Lu}\p{L}{3,}|\b1\d{3}\b/gu) ?? [])
    found.add(one)
  return found
}

/** The sentences of a document in English; none of another language. */
export function sentencesOf(account: Account): Sentence[] {
  const { text, language } = account.document
  if (language !== null && language !== 'en') return []
  let next = 0
  return sentences(text).map((span) => {
    while (next < account.temporals.length && account.temporals[next]!.to <= span.from) next++
    const dates: Temporal[] = []
    for (let at = next; at < account.temporals.length && account.temporals[at]!.from < span.to; at++)
      dates.push(account.temporals[at]!)
    return { ...span, account, dates, keys: new Set(keysIn(text.slice(span.from, span.to))) }
  })
}

const open =
  /\?\s*["”’»)]*\s*$|\b(?:if|unless|whether|would|should|might|perhaps|rumou?r\w*|doubt\w*|said to have|charged with|accused of)\b/iu
/** "denied", with the "that" behind it. */
export const deniedThat: RegExp =
  /\bden(?:y|ies|ied|ying)\s+(?:(?:[\p{L}\s]{0,30}?\b)?that|(?=(?:ever\s+)?having|being|any))\s+/iu

/** Whether a sentence says something, with neither question, condition nor rumour. */
export function isPlain(sentence: Sentence): boolean {
  return !open.test(wordsOf(sentence, sentence)) || deniedThat.test(wordsOf(sentence, sentence))
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

/** Whether two sentences name days that cannot be one. */
export function areApart(a: Sentence, b: Sentence): boolean {
  return a.dates.some(
    ({ when: x }) =>
      x &&
      b.dates.length > 0 &&
      b.dates.every(({ when: y }) => y && compareDates(x, y).relation === 'contradiction'),
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
