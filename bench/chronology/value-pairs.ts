import { akinOf } from '../../src/claim/apart/akin.ts'
import { type Sentence, sentencesOf } from '../../src/claim/apart/told-sentence.ts'
import { containmentOf } from '../../src/claim/containment.ts'
import type { Evidence } from '../../src/claim/likelihood.ts'
import { dates } from '../../src/claim/value/dated.ts'
import { persons } from '../../src/claim/value/doing.ts'
import { places } from '../../src/claim/value/located.ts'
import { numbers } from '../../src/claim/value/numbers.ts'
import { raritiesOf } from '../../src/claim/value/rarity.ts'
import type { Kind, Value } from '../../src/claim/value/value.ts'
import { weighedOf } from '../../src/claim/value/values-apart.ts'
import { accountsOf } from '../../src/library/accounts.ts'
import { regression } from './regression.ts'
import type { Place, Sided, World } from './world.ts'

export const slots = ['date', 'number', 'place', 'person'] as const
export type Slot = (typeof slots)[number]

/** A pair of values of a world; `isOne` is null where a person may say either. */
export interface Pair {
  readonly world: string
  readonly slot: Slot
  readonly a: Value
  readonly b: Value
  readonly evidence: Evidence
  readonly isOne: boolean | null
  /** Whether it only looks like a conflict, on purpose. */
  readonly isDecoy: boolean
  /** Planted conflicts that it is. */
  readonly planted: readonly string[]
}

/** How many times as much as another pair one counts that was planted to deceive: to take it for a conflict is the worst of faults. */
const DECOY = 4

/** All pairs of values that the documents of a world may give of one thing, with what was planted. */
export function pairsOf(world: World): Pair[] {
  const { accounts } = accountsOf(world.documents)
  const all = accounts.flatMap(sentencesOf)
  const [akin, rarity] = [akinOf(accounts), raritiesOf(all)]
  const kinds: readonly Kind<Value>[] = [dates, numbers, places(containmentOf(accounts)), persons] as never
  return kinds.flatMap((kind) =>
    Array.from(weighedOf(kind, all, akin, rarity), ({ candidate: { a, b }, evidence }): Pair => {
      const isOf = (one: Sided): boolean =>
        one.slots.includes(kind.slot) && isBetween(one, a.sentence, b.sentence)
      const planted = world.conflicts
        .filter((one) => one.kind !== 'arithmetic' && isOf(one))
        .map(({ id }) => id)
      const isOne = planted.length > 0 ? true : world.open.some(isOf) ? null : false
      return {
        world: world.name,
        slot: kind.slot,
        a,
        b,
        evidence,
        isOne,
        isDecoy: world.compatible.some(isOf),
        planted,
      }
    }),
  )
}

function isBetween({ sides }: Sided, a: Sentence, b: Sentence): boolean {
  return sides.some((side, i) =>
    sides.some(
      (other, j) => i !== j && side.some((place) => isIn(place, a)) && other.some((place) => isIn(place, b)),
    ),
  )
}

function isIn({ document, from, to }: Place, sentence: Sentence): boolean {
  return document === sentence.account.document.id && from < sentence.to && sentence.from < to
}

/** What the evidence weighs by pairs of one kind. */
export function weigh(pairs: readonly Pair[]): Record<string, number> {
  return regression(
    pairs.flatMap(({ evidence, isOne, isDecoy }) =>
      isOne === null ? [] : Array.from({ length: isDecoy ? DECOY : 1 }, () => ({ evidence, isSo: isOne })),
    ),
  )
}
