import { type Sentence, wordsOf } from '../apart/told-sentence.ts'
import { tellingKeys } from '../order/order-told.ts'
import { keysIn } from '../word/claim-words.ts'
import { dropped, hearsay, sole, unsure, voiced } from './cause-doubt.ts'
import { type Effect, effectOf } from './cause-effect.ts'
import { type CausePattern, causePatterns } from './cause-patterns.ts'

/** What a sentence gives as the cause of something, or denies to be it. */
export interface Cause {
  readonly sentence: Sentence
  readonly isDenied: boolean
  /** Whether it leaves room for no other: "the whole cause", "and no other thing". */
  readonly isSole: boolean
  /** Whether it is told as "the cause". */
  readonly isDefinite: boolean
  /** Whether it names what did it, and not only a circumstance. */
  readonly isStrong: boolean
  readonly keys: ReadonlySet<string>
  readonly effect: Effect
  /** What the sentences around it tell, for a cause of "it". */
  readonly context: Effect
  /** What the sentence right before it tells. */
  readonly last: Effect
  readonly words: string
}

const LONGEST = 900
// "The question of the Diet" is the Diet.
const empty = new Set(
  keysIn(
    'question matter fact affair account issue business circumstance dispute kind sort way part rather simply',
  ),
)
const denial = /\b(?:not|never|no|nor|neither|nothing)\b|n['’]t\b/iu

/** The causes that a sentence tells; `before` are the sentences before it. */
export function causesIn(sentence: Sentence, before: readonly Sentence[]): Cause[] {
  const words = plain(sentence)
  if (words.length > LONGEST || /\?\W*$/u.test(words)) return []
  const last = before.at(-1)
  const denied = last && dropped.test(words) ? told(last, [], false) : []
  return [
    ...denied.map((one) => ({ ...one, sentence, isDenied: true, isSole: false })),
    ...told(sentence, before, true),
  ]
}

function told(sentence: Sentence, before: readonly Sentence[], isSure: boolean): Cause[] {
  const words = plain(sentence)
  const found: Cause[] = []
  let left = isSure ? words : words.replace(hearsay, ' ')
  for (const one of causePatterns) {
    if (!one.when.test(left)) continue
    const match = one.pattern.exec(left)
    const cause = match && causeOf(match, one, sentence, before)
    if (!match || !cause) continue
    const clause = left.slice(0, match.index).split(/[.;:]/u).at(-1)! + match[0]
    const isOpen = unsure.test(clause) || hearsay.test(clause)
    if (!isSure || !isOpen) found.push(cause)
    // What is told in one way is not also told in another.
    left = left.replace(cause.isDenied || one.isPointed || isOpen ? match[0] : cause.words, ' ')
    if (found.length > 2) break
  }
  return found
}

function causeOf(
  match: RegExpExecArray,
  one: CausePattern,
  sentence: Sentence,
  before: readonly Sentence[],
): Cause | null {
  const words = plain(sentence)
  const { c = '', e = '' } = match.groups ?? {}
  const pointed = one.isPointed ? beforeOf(words, match, before) : c
  const text = pointed
    .replace(voiced, '')
    .replace(/^\s*(?:and|but|so)\s+|\s+(?:and|had|was|were)(?:\s+\p{L}+)*?\s+and\s*$/giu, '')
  const own = text.split(/,\s|\s(?:who|which|that)\s/u)[0]!
  const keys = new Set(
    tellingKeys(one.isPointed ? text : own.length > 12 ? own : text).filter(
      (key) => !key.startsWith('~') && !empty.has(key),
    ),
  )
  if (keys.size === 0) return null
  const isNegated =
    denial.test(match[0].slice(0, one.isPointed ? 0 : match[0].indexOf(c) + 3).replace(e, ' ')) &&
    !/\bnot only\b/iu.test(match[0])
  return {
    sentence,
    isDenied: one.isDenied === true || isNegated,
    isSole: sole.test(words),
    isDefinite: one.isDefinite === true,
    isStrong: one.isStrong,
    keys,
    effect: effectOf(e),
    context: effectOf([...before, sentence].map(plain).join(' ')),
    last: effectOf(before.slice(-1).map(plain).join(' ')),
    words: text.replace(/\s+/gu, ' ').trim(),
  }
}

// "Mr. Rusk" ends no clause.
function plain(sentence: Sentence): string {
  return wordsOf(sentence, sentence).replace(
    /(?<=\b(?:Mr|Mrs|Dr|St|Capt|Col|Gen|Lieut|Messrs|Rev|Prof|No))\./gu,
    ' ',
  )
}

// The clause before "that was the whole cause", or the sentence before.
function beforeOf(words: string, { index }: RegExpExecArray, before: readonly Sentence[]): string {
  const opened = words
    .slice(0, index)
    .replace(/[\s,;:.]*(?:and\s+)?$/u, '')
    .replace(voiced, '')
  const clause = opened.split(/[;:]/u).at(-1)!
  if (/\p{L}{3}.*\p{L}{3}/u.test(clause)) return clause
  const last = before.at(-1)
  return last ? plain(last) : ''
}
