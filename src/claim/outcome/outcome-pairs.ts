import { type Akin, push } from '../apart/told-sentence.ts'
import { keysIn } from '../word/claim-words.ts'
import type { Bearer } from './bearer.ts'
import type { Likeness } from './likeness.ts'
import { bearerKeys, type Outcome } from './outcome.ts'
import { areOpposed, likenessOf, tellsBoth } from './outcome-fit.ts'

/** Two outcomes of two documents that exclude each other. */
export interface Pair {
  readonly a: Outcome
  readonly b: Outcome
}

/** Whether two opposed outcomes are of one matter; `weight` is how much of the words around is the same, by rarity. */
export type Fits = (a: Outcome, b: Outcome, alike: Likeness, weight: number) => boolean

/** A name or noun of more outcomes than this finds none of them. */
const COMMON = 300

/**
 * Outcomes of one axis in two akin documents that exclude each other, each the likeliest counterpart of the other; none
 * where one of the documents tells both. Looked up by the names and nouns of their bearers.
 */
export function pairsOf(
  list: readonly Outcome[],
  akin: Akin,
  rarity: (key: string) => number,
  fits: Fits,
): Pair[] {
  const keys = keysOf(list)
  const byKey = new Map<string, number[]>()
  keys.forEach((own, i) => {
    for (const key of own) push(byKey, key, i)
  })
  const nearest = list.map((one, i) => {
    const found = keys[i]!.map((key) => byKey.get(key)!).filter(({ length }) => length <= COMMON)
    return nearestOf(one, [...new Set(found.flat())], list, akin, rarity, fits)
  })
  const byAccount = Map.groupBy(list, ({ sentence }) => sentence.account)
  const isPlain = list.map(
    (one, i) => nearest[i]!.size === 0 || !tellsBoth(one, byAccount.get(one.sentence.account)!),
  )
  return nearest.flatMap((own, i) =>
    [...own.values()].flatMap(({ of }) => {
      const back = nearest[of]!.get(list[i]!.sentence.account.document.id)
      return of > i && back?.of === i && isPlain[i] && isPlain[of] ? [{ a: list[i]!, b: list[of]! }] : []
    }),
  )
}

/** Under what each outcome is looked up; a pronoun under those words before it that are names or nouns of others. */
function keysOf(list: readonly Outcome[]): string[][] {
  const sure = list.map(bearerKeys)
  const known = new Set(sure.flatMap((own) => [...own]))
  const hasAnybody = list.some(({ bearer }) => isAnybody(bearer))
  return list.map(({ bearer, kinds, pole }, i) => [
    ...new Set([
      ...sure[i]!,
      ...[...bearer.mayBe].filter((key) => known.has(key)),
      ...(bearer.isPronoun ? kinds : []),
      ...(pole.axis.isOfMatter || (hasAnybody && bearer.isPerson) ? ['*'] : []),
    ]),
  ])
}

function isAnybody({ isNone, head }: Bearer): boolean {
  return isNone && head === null
}

interface Near {
  readonly of: number
  readonly rank: number
}

/** The likeliest counterpart in each other document: by how sure the bearer is, then by the words around. */
function nearestOf(
  one: Outcome,
  found: readonly number[],
  list: readonly Outcome[],
  akin: Akin,
  rarity: (key: string) => number,
  fits: Fits,
): Map<string, Near> {
  const nearest = new Map<string, Near>()
  for (const of of found.toSorted((x, y) => x - y)) {
    const other = list[of]!
    const { account } = other.sentence
    if (account === one.sentence.account || !areOpposed(one, other)) continue
    if (!akin(one.sentence, other.sentence)) continue
    const alike = likenessOf(one, other)
    const weight = weightOf(one, other, rarity, alike === 'named' && one.pole.axis.isPassing)
    if (!fits(one, other, alike, weight)) continue
    const rank = sureness[alike] * SURE + weight
    if (rank > (nearest.get(account.document.id)?.rank ?? -1)) nearest.set(account.document.id, { of, rank })
  }
  return nearest
}

const sureness: Readonly<Record<Likeness, number>> = { named: 3, worded: 2, likely: 1, open: 0, different: 0 }
/** More than the words around can weigh. */
const SURE = 1000

/** How much of the words around is the same, with or without the words of the name. */
function weightOf(a: Outcome, b: Outcome, rarity: (key: string) => number, isBare: boolean): number {
  const names = new Set(isBare ? a.bearer.names.flatMap(({ name }) => keysIn(name)) : [])
  let weight = 0
  for (const [key, near] of a.words) {
    const other = b.words.get(key)
    if (other && !names.has(key)) weight += Math.min(near, other) * rarity(key)
  }
  return weight
}
