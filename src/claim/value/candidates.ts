import { type Akin, push } from '../apart/told-sentence.ts'
import type { Comparison } from '../compare-slot.ts'
import { is } from '../likelihood.ts'
import { BESIDE } from './placed.ts'
import type { Kind, Value } from './value.ts'

/** Two values of two akin documents that cannot both be right if they are of one thing. */
export interface Candidate<T extends Value> {
  readonly a: T
  readonly b: T
  readonly comparison: Comparison
  /** The words around both, by rarity: about 1 for a word of every third sentence, 4 for one of every fiftieth. */
  readonly weight: number
  /** Of the words of the one with fewer, and of the one with more, 0 to 1. */
  readonly share: number
  readonly shareOfMore: number
  /** The words of both clauses, the rarest first, and of both sentences. */
  readonly shared: readonly string[]
  readonly beside: readonly string[]
  /** Of the two, how many have in the other the nearest of its document. */
  readonly best: number
  /** How many times as near as the next sentence of its document, at least. */
  readonly lead: number
  /** How near the nearest value of the other document is that agrees with it, as part of `weight`, at most. */
  readonly agreement: number
  /** How many of the two sentences give the value of the other, too. */
  readonly knowing: number
  /** In how many documents one of the two has values near it: among many, some are near by chance. */
  readonly documents: number
}

/** A word around more values than this finds none of them. */
const COMMON = 80
/** So many of the nearest values of a document are weighed against one, and so many are known to be near. */
const FEW = 4
const KNOWN = 8
/** So many documents that are nearest to a value are kept: of a thousand, the rest has nothing to say of it. */
const NEAREST = 32
/** Values that share less are not near. */
const LEAST = 0.8
/** What a sum is off that was added up in another order. */
const SLIP = 1e-9
/** A value that agrees and is less near than this part says nothing. */
const PART = 0.3

interface Near {
  readonly of: number
  readonly weight: number
}

/** What is near to a value: by document, the nearest first. */
interface Nearby {
  readonly lists: ReadonlyMap<string, readonly Near[]>
  /** How many documents have something near, kept or not. */
  readonly documents: number
}

/**
 * Values of two akin documents that contradict each other and stand among the same words: for each value, the few nearest of each
 * other document. Looks up values by their words, so that the cost grows with what documents have in common, not with all pairs.
 */
export function* candidatesOf<T extends Value>(
  values: readonly T[],
  kind: Pick<Kind<T>, 'compare'>,
  rarity: (key: string) => number,
  akin: Akin,
): Generator<Candidate<T>> {
  const byWord = new Map<string, number[]>()
  const bySentence = new Map<T['sentence'], T[]>()
  for (const [i, value] of values.entries()) {
    for (const key of value.words.keys()) push(byWord, key, i)
    push(bySentence, value.sentence, value)
  }
  const sizes = values.map(({ words }) => sizeOf(words, rarity))
  const near = values.map((value) => nearOf(value, values, byWord, rarity, akin))
  const agrees = (a: T, b: T): boolean => agreement.test(kind.compare(a, b).relation)
  for (const [i, { lists }] of near.entries())
    for (const others of lists.values())
      for (const { of, weight } of others.slice(0, FEW)) {
        const [a, b] = [values[i]!, values[of]!]
        const back = near[of]!.lists.get(a.sentence.account.document.id) ?? []
        const backRank = back.findIndex((one) => one.of === i)
        // Met from both sides, a pair is taken once.
        if (of < i && backRank >= 0 && backRank < FEW) continue
        const comparison = kind.compare(a, b)
        if (comparison.relation !== 'contradiction') continue
        const next = (list: readonly Near[], not: T): number =>
          list.find((one) => values[one.of]!.sentence !== not.sentence)?.weight ?? 0
        const agreeing = (list: readonly Near[], not: number, value: T): number =>
          list.find((one) => one.weight >= PART * weight && one.of !== not && agrees(values[one.of]!, value))
            ?.weight ?? 0
        const gives = (one: T, other: T): boolean =>
          bySentence.get(other.sentence)!.some((value) => value !== other && agrees(value, one))
        yield {
          a,
          b,
          comparison,
          weight,
          share: weight / Math.max(0.1, Math.min(sizes[i]!, sizes[of]!)),
          shareOfMore: weight / Math.max(0.1, Math.max(sizes[i]!, sizes[of]!)),
          shared: sharedWithin(a, b, 1, rarity),
          beside: sharedWithin(a, b, BESIDE, rarity),
          best:
            is(weight >= others[0]!.weight - SLIP) + is(backRank >= 0 && weight >= back[0]!.weight - SLIP),
          lead: weight / Math.max(0.3, next(others, b), next(back, a)),
          agreement: Math.max(agreeing(others, of, a), agreeing(back, i, b)) / weight,
          knowing: is(gives(a, b)) + is(gives(b, a)),
          documents: Math.max(near[i]!.documents, near[of]!.documents),
        }
      }
}

const agreement = /^(?:same|refinement|rounding|variant|calendar)$/

function sharedWithin(a: Value, b: Value, nearness: number, rarity: (key: string) => number): string[] {
  const shared: string[] = []
  for (const [key, one] of a.words) if (Math.min(one, b.words.get(key) ?? 0) >= nearness) shared.push(key)
  return shared.sort((x, y) => rarity(y) - rarity(x))
}

/** The values of each other document by what they share with one, the nearest first. */
function nearOf<T extends Value>(
  value: T,
  values: readonly T[],
  byWord: ReadonlyMap<string, readonly number[]>,
  rarity: (key: string) => number,
  akin: Akin,
): Nearby {
  const found = new Set<number>()
  for (const key of value.words.keys()) {
    const list = byWord.get(key)!
    if (list.length <= COMMON) for (const i of list) found.add(i)
  }
  const near = new Map<string, Near[]>()
  for (const of of found) {
    const other = values[of]!
    if (other.sentence.account === value.sentence.account || !akin(value.sentence, other.sentence)) continue
    const weight = weightOf(value.words, other.words, rarity)
    if (weight >= LEAST) push(near, other.sentence.account.document.id, { of, weight })
  }
  const lists = [...near].map(([id, list]): [string, readonly Near[]] => [
    id,
    list.sort(byWeight).slice(0, KNOWN),
  ])
  const kept =
    lists.length <= NEAREST ? lists : lists.sort(([, [x]], [, [y]]) => byWeight(x!, y!)).slice(0, NEAREST)
  return { lists: new Map(kept), documents: near.size }
}

function byWeight(x: Near, y: Near): number {
  return y.weight - x.weight || x.of - y.of
}

function weightOf(a: Value['words'], b: Value['words'], rarity: (key: string) => number): number {
  let weight = 0
  for (const [key, near] of a) {
    const other = b.get(key)
    if (other) weight += Math.min(near, other) * rarity(key)
  }
  return weight
}

function sizeOf(words: Value['words'], rarity: (key: string) => number): number {
  let size = 0
  for (const [key, near] of words) size += near * rarity(key)
  return size
}
