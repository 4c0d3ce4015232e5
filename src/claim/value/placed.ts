import { clauseAt } from '../../sense/negation.ts'
import { overlaps, type Span } from '../../text/span.ts'
import type { Temporal } from '../../time/temporal.ts'
import { type Sentence, wordsOf } from '../apart/told-sentence.ts'
import { keyedIn, keysIn } from '../word/claim-words.ts'

/** A value where a text gives it, with the words around it by how near they stand: 1 in its clause, less beyond. */
export interface Placed {
  readonly sentence: Sentence
  readonly at: Span
  readonly clause: Span
  readonly words: ReadonlyMap<string, number>
  /** The happening that is told of nearest to it in its clause, as a key. */
  readonly happening: string | null
}

/** How near words of the sentence outside its clause stand to a value. */
export const BESIDE = 0.6
/** How near words of the sentence before stand. */
const BEFORE = 0.25

// Numbers, times and words of any account, as keys.
const general: ReadonlySet<string> = new Set(
  keysIn(
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million dozen first second third last many much more most other others another such own same thing things time times day days year years month months week weeks hour hours minute minutes o clock night morning evening noon afternoon monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december up out down off over back away some all only also even still yet again now just too both each every few several half whole part went gone go going came come got get put puts made make making took take taken taking set let brought bring kept keep held hold mr mrs miss sir well near nearly about around almost under upon through among between against along within without towards toward must s man person people',
  ),
)

/** The words of a text that say what it is about, as keys: without numbers, times and words of any account. */
export function tellingIn(text: string): string[] {
  return keysIn(text).filter(isTelling)
}

/** Whether a key says what a text is about. */
export function isTelling(key: string): boolean {
  return !general.has(key) && !/^\p{N}/u.test(key)
}

// What "it" is stands in the sentence before.
const pronoun = /^(?:It|He|She|They|This|These|Those|There)\s/u

/** What stands around a stretch of a sentence, without the stretch itself; `before` is the sentence before it. */
export function placed(sentence: Sentence, at: Span, before: Sentence | undefined): Placed {
  const { text } = sentence.account.document
  const clause = clauseAt(text, at.from, sentence)
  const words = new Map<string, number>()
  const add = (keys: Iterable<string>, nearness: number): void => {
    for (const key of keys) if (isTelling(key)) words.set(key, nearness)
  }
  if (before?.account === sentence.account)
    add(before.keys, pronoun.test(wordsOf(sentence, sentence)) ? BESIDE : BEFORE)
  for (const date of sentence.dates)
    if (!overlaps(date, at)) for (const key of dateKeys(date)) words.set(key, BESIDE)
  for (const [span, nearness] of [
    [sentence, BESIDE],
    [clause, 1],
  ] as const)
    add([...keysAround(sentence, span, at)], nearness)
  return { sentence, at, clause, words, happening: happeningAt(sentence, at, clause) }
}

/** A date as a word to be shared, and its year as another. */
export function dateKeys({ when }: Temporal): string[] {
  return when ? [...new Set([`@${when.edtf}`, `@${when.edtf.slice(0, 4)}`])] : []
}

/** Words between a value and what happened, at most. */
const NEAR = 8

// What a count itself is of, or what any account tells.
const vague = /^!(?:number|cost|presence|stay|beginning|ending|happening|report|letter)$/u

/** Whether a key is of a happening that says what happened. */
export function isEvent(key: string): boolean {
  return key.startsWith('!') && !vague.test(key)
}

function happeningAt(sentence: Sentence, at: Span, clause: Span): string | null {
  return nearestHappening(sentence, at, clause, 'after', isEvent)
}

/** The happening nearest to a stretch of a clause, of two as near the one on the side that is given. */
export function nearestHappening(
  sentence: Sentence,
  at: Span,
  clause: Span,
  side: 'before' | 'after',
  counts: (key: string) => boolean,
  reach: number = NEAR,
): string | null {
  const words = wordsOf(sentence, clause)
  const all = keyedIn(words).filter(({ from, to }) => !overlaps({ from, to }, moved(at, clause)))
  const split = all.findIndex(({ from }) => from >= at.to - clause.from)
  const after = split < 0 ? [] : all.slice(split)
  const before = (split < 0 ? all : all.slice(0, split)).reverse()
  const [first, second] = side === 'after' ? [after, before] : [before, after]
  for (let i = 0; i < reach; i++)
    for (const one of [first[i], second[i]])
      if (one?.key?.startsWith('!') && counts(one.key) && !isIntended(words, one)) return one.key
  return unknownVerb(words, [first, second])
}

// "Is to leave", "orders to leave": nothing that has happened.
function isIntended(words: string, { from }: Span): boolean {
  return /\bto\s+$/iu.test(words.slice(Math.max(0, from - 4), from))
}

type Keyed = Span & { readonly key: string | null }

/** A verb that no list knows, "caned", "shelled", by its ending: its key. */
function unknownVerb(words: string, sides: readonly (readonly Keyed[])[]): string | null {
  for (let i = 0; i < NEAR; i++)
    for (const one of [sides[0]![i], sides[1]![i]]) {
      if (!one?.key || general.has(one.key)) continue
      const before = words.slice(Math.max(0, one.from - 5), one.from)
      const isVerb = /^\p{Ll}{2,}[^e]ed$/u.test(words.slice(one.from, one.to))
      if (isVerb && !/\b(?:the|an?|his|her)\s$/iu.test(before)) return one.key
    }
  return null
}

function moved({ from, to }: Span, { from: start }: Span): Span {
  return { from: from - start, to: to - start }
}

function keysAround(sentence: Sentence, { from, to }: Span, at: Span): string[] {
  if (!overlaps({ from, to }, at)) return keysIn(wordsOf(sentence, { from, to }))
  return [
    ...keysIn(wordsOf(sentence, { from, to: Math.max(from, at.from) })),
    ...keysIn(wordsOf(sentence, { from: Math.min(to, at.to), to })),
  ]
}
