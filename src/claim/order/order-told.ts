import { type Sentence, wordsOf } from '../apart/told-sentence.ts'
import { keysIn } from '../word/claim-words.ts'
import type { Part } from './order-bound.ts'
import { kindOf } from './order-kinds.ts'
import type { Parts } from './order-parts.ts'
import { rules } from './order-rules.ts'

/** A happening as a text tells of it: its own words at 1, words of the clauses and sentences around it at less. */
export interface Happening {
  readonly words: string
  readonly keys: ReadonlyMap<string, number>
  /** Those of them that are printed as names. */
  readonly names: ReadonlySet<string>
}

/** Two happenings of which a text says that one came before the other. */
export interface Order {
  readonly sentence: Sentence
  readonly earlier: Happening
  readonly later: Happening
  /** Whether it follows from the hours or days that are given. */
  readonly isByTime: boolean
  /** Whether both are told in one sentence, neither only pointed back to: "then", "until that night". */
  readonly isWhole: boolean
}

/** How near words around a happening stand to it: "it" and "this news" point to them. */
const POINTED = 0.7

/** Longer stretches between stops are tables and lists. */
const LONGEST = 1200
/** A sentence with more conjunctions than these tells no more orders. */
const MOST = 12

/** What ought to come first has not come. */
const unreal = /\b(?:should be|must be|ought to|propos(?:e[sd]?|als?))\b/iu

const aside = /\([^()]{0,200}\)/gu
const link =
  /\b(?:before|on the eve of|at the end of|at the close of|in the wake of|in the aftermath of|with|the following|the next|the previous|earlier that|ere|after|afterwards?|until|till|when|whilst|while|once|as soon as|the moment|no sooner|hardly had|scarcely had|by the time|by then|by that time|then|thereupon|thereafter|subsequently|whereupon|later than|later|first|followed|preceded|following|previously|already|not yet|had yet|as yet|at that time|prior to|earlier than|(?:up)?on (?:hearing|receiving|receipt of|learning|seeing|reading|finding|arriving|reaching|returning|entering|landing|being told)|having)\b/giu

const general: ReadonlySet<string> = new Set(
  keysIn(
    'one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred first second third last next many much more most other another such own same thing things time times day days year years month months week weeks hour hours minute minutes o clock night nights morning evening noon midnight afternoon dawn dusk christmas easter monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december up out down off over back away some all only also even still yet again now just too both each every few several half whole part mr mrs miss sir dr well near nearly about around almost full long soon shortly later earlier already previously afterwards first then must not never nothing no nobody till until once ever went gone go going came come take took taken taking get got make made put having did does do hardly scarcely barely place happened occurred upon nor neither through among between against within towards under along across',
  ),
)

/** Every order that the sentences of one document tell. */
export function ordersOf(sentences: readonly Sentence[]): Order[] {
  return sentences.flatMap((sentence, i) => {
    const words = wordsOf(sentence, sentence).replace(aside, (one) => ' '.repeat(one.length))
    if (words.length > LONGEST || unreal.test(words)) return []
    const before = sentences.slice(Math.max(0, i - 2), i).toReversed()
    return partsOf(words).map(({ earlier, later }) => ({
      sentence,
      earlier: happeningOf(words, earlier, later, sentence, before),
      later: happeningOf(words, later, earlier, sentence, before),
      isByTime: false,
      isWhole: earlier !== null && later !== null,
    }))
  })
}

function partsOf(words: string): Parts[] {
  return [...words.matchAll(link)].slice(0, MOST).flatMap((match) => {
    const name = match[0].toLowerCase()
    const isUpon = /^(?:up)?on /u.test(name)
    const length = isUpon ? name.indexOf(' ') : name.length
    const at: Part = { from: match.index, to: match.index + length }
    const rule = rules.get(isUpon ? 'upon' : name)
    const found = rule?.(words, at) ?? null
    return found && (found.earlier || found.later) ? [found] : []
  })
}

/** A happening by its own words alone. */
export function happeningIn(words: string): Happening {
  const keys = new Map(tellingKeys(words).map((key) => [key, 1]))
  return { words: words.replace(/\s+/gu, ' ').trim(), keys, names: namesIn(words) }
}

function namesIn(words: string): Set<string> {
  return new Set((words.match(/(?<=[\p{L},;]\s)\p{Lu}[\p{L}’'-]+/gu) ?? []).flatMap((name) => keysIn(name)))
}

/** Words that tell of a happening; none of time and number. */
export function tellingKeys(words: string): string[] {
  const keys = keysIn(words).filter((key) => !general.has(key) && !/^\p{N}/u.test(key))
  const kinds = keys.flatMap((key) => kindOf(key) ?? [])
  return [
    ...keys,
    ...kinds,
    ...(/\b(?:took|takes?|taking)\s+(?:ship|boat|train|passage)\b|\bset(?:ting)? (?:out|off|sail)\b/iu.test(
      words,
    )
      ? ['~travel']
      : []),
  ]
}

const pointing =
  /^[\s,]*(?:(?:and|but|that|only|it was|when|had|was|were|did)\s+)*(?!it (?:is|was) \p{L}+ (?:in|that|by|to)\b)(?:he|she|it|they|this|that|these|those|his|her|its|their|both|all)\b|\b(?:this|these|those|such)\s+\p{L}|\b(?:of|in|on|at|from|with|by|to|took|held|left|reached)\s+that\s+(?!(?:year|day|month|week|night|time|date|season|morning|evening|afternoon|hour|spring|summer|autumn|winter)\b)\p{L}|\bdid\s+(?:so|it|this|that)\b/iu

/** A part of a sentence, or where it is null, what was told just before. */
function happeningOf(
  words: string,
  part: Part | null,
  other: Part | null,
  { account }: Sentence,
  before: readonly Sentence[],
): Happening {
  const keys = new Map<string, number>()
  const others = new Set(other ? tellingKeys(words.slice(other.from, other.to)) : [])
  const add = (text: string, weight: number): void => {
    if (weight === 0) return
    // What the other happening says itself tells the two apart.
    for (const key of tellingKeys(text))
      if (weight === 1 || !others.has(key)) keys.set(key, Math.max(weight, keys.get(key) ?? 0))
  }
  const [last = '', earlier = ''] = before.map((one) => wordsOf(one, one).slice(-LONGEST))
  const own = part ? words.slice(part.from, part.to) : ''
  const near = part && !pointing.test(own) ? 0 : POINTED
  const parts = [part, other].flatMap((one) => one ?? []).sort((a, b) => a.from - b.from)
  let at = 0
  for (const { from, to } of [...parts, { from: words.length, to: words.length }]) {
    if (!part || from <= part.from) add(words.slice(at, Math.max(at, from)), near)
    at = to
  }
  add(last, near)
  add(earlier, near / 2)
  if (/\b(?:I|my|me|we|our)\b/u.test(own)) add(account.document.author ?? '', POINTED)
  add(own, 1)
  const names = namesIn([earlier, last, words].join(' '))
  return { words: (own || last).replace(/\s+/gu, ' ').trim(), keys, names }
}
