import { BESIDE, dateKeys, type Placed } from './placed.ts'
import type { Akin, Sentence } from './told-sentence.ts'

/** Two values of two documents that stand among the same words, each nearer to the other than to any of its document. */
export interface Parallel<T extends Placed> {
  readonly a: T
  readonly b: T
  /** Words of both clauses, the rarest first. */
  readonly shared: readonly string[]
  /** The same of both sentences. */
  readonly beside: readonly string[]
  /** The shared words by their rarity: about 1 for a word of every third sentence, 4 for one of every fiftieth. */
  readonly weight: number
  /** Of the words of the one with fewer, by rarity, 0 to 1. */
  readonly share: number
  /** How many times as near as the next of its document, at least: at 1, nothing says which of them is meant. */
  readonly lead: number
}

/** A word around more values than this finds none of them. */
const COMMON = 300

/** Two short texts are taken for part of so many sentences: in four, no word is rare. */
const FEWEST = 80

/** For each ten times as many sentences, how much less a shared word says: among many, some meet by chance. */
const CHANCE = 0.15

/**
 * How rare each word is among sentences, by the logarithm of how many there are for each that has it, on one scale for
 * few and for many: a word of one sentence counts about 4, of every tenth 2.
 */
export function raritiesOf(all: readonly Sentence[]): (key: string) => number {
  const having = new Map<string, number>()
  for (const { keys, dates } of all)
    for (const key of [...keys, ...dates.flatMap(dateKeys)]) having.set(key, (having.get(key) ?? 0) + 1)
  const size = Math.max(FEWEST, all.length)
  const chance = 1 + CHANCE * Math.max(0, Math.log10(size / 100))
  const scale = Math.log(FEWEST + 1) / Math.log(size + 1) / chance
  return (key) => scale * Math.log((size + 1) / ((having.get(key) ?? 0) + 0.5))
}

/**
 * Values of two akin documents that stand among the same words, one to one: of all values of a document that `fits` allows,
 * each is the nearest of the other. So "118 died in the valley" meets the other's number of the dead in the valley, not the one of
 * the dead in the town. Looks up values by their words; of each value, all that share a word not too common are weighed.
 */
export function parallelsOf<T extends Placed>(
  values: readonly T[],
  rarity: (key: string) => number,
  akin: Akin,
  fits: (a: T, b: T) => boolean,
): Parallel<T>[] {
  const byWord = new Map<string, number[]>()
  values.forEach(({ words }, i) => {
    for (const key of words.keys()) {
      const list = byWord.get(key)
      if (list) list.push(i)
      else byWord.set(key, [i])
    }
  })
  const nearest = values.map((value) => nearestOf(value, values, byWord, rarity, akin, fits))
  return nearest.flatMap((own, i) =>
    [...own.values()].flatMap((near) => {
      const { of, weight } = near
      const back = nearest[of]!.get(values[i]!.sentence.account.document.id)
      if (of < i || back?.of !== i) return []
      const [a, b] = [values[i]!, values[of]!]
      const within = (nearness: number): string[] =>
        [...a.words]
          .flatMap(([key, near]) => (Math.min(near, b.words.get(key) ?? 0) >= nearness ? [key] : []))
          .sort((x, y) => rarity(y) - rarity(x))
      const least = Math.min(sizeOf(a, rarity), sizeOf(b, rarity))
      return [
        {
          a,
          b,
          shared: within(1),
          beside: within(BESIDE),
          weight,
          share: weight / least,
          lead: Math.min(leadOf(near), leadOf(back)),
        },
      ]
    }),
  )
}

interface Near {
  readonly of: number
  readonly weight: number
  /** Weight of the next of that document. */
  readonly next: number
}

function leadOf({ weight, next }: Near): number {
  return next === 0 ? Number.POSITIVE_INFINITY : weight / next
}

/** The value of each other document that shares most with one. */
function nearestOf<T extends Placed>(
  value: T,
  values: readonly T[],
  byWord: ReadonlyMap<string, readonly number[]>,
  rarity: (key: string) => number,
  akin: Akin,
  fits: (a: T, b: T) => boolean,
): Map<string, Near> {
  const found = new Set<number>()
  for (const key of value.words.keys()) {
    const list = byWord.get(key)!
    if (list.length <= COMMON) for (const i of list) found.add(i)
  }
  const nearest = new Map<string, Near>()
  for (const of of [...found].sort((x, y) => x - y)) {
    const other = values[of]!
    const { id } = other.sentence.account.document
    if (other.sentence.account === value.sentence.account || !fits(value, other)) continue
    if (!akin(value.sentence, other.sentence)) continue
    const weight = weightOf(value, other, rarity)
    const best = nearest.get(id)
    if (weight > (best?.weight ?? 0)) nearest.set(id, { of, weight, next: best?.weight ?? 0 })
    else if (best && weight > best.next) nearest.set(id, { ...best, next: weight })
  }
  return nearest
}

function weightOf(a: Placed, b: Placed, rarity: (key: string) => number): number {
  let weight = 0
  for (const [key, near] of a.words) {
    const other = b.words.get(key)
    if (other) weight += Math.min(near, other) * rarity(key)
  }
  return weight
}

function sizeOf({ words }: Placed, rarity: (key: string) => number): number {
  let size = 0
  for (const [key, near] of words) size += near * rarity(key)
  return size
}
