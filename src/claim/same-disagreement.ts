import { numbersIn } from '../sense/number.ts'
import { overlaps } from '../text/span.ts'
import type { Place } from './dependence.ts'

/** Two sides with their values and the passages that give them. */
interface TwoSided {
  readonly slot: string
  readonly kind: string
  readonly sides: readonly { readonly value: string; readonly passages: readonly Place[] }[]
}

/**
 * Conflicts put together that are one disagreement told by more than two documents: the same two values of one slot, and each
 * shares a passage with another. The groups stand in the order of their first, and so does what is in them.
 */
export function sameDisagreements<T extends TwoSided>(conflicts: readonly T[]): T[][] {
  const groups: T[][] = []
  const byValues = new Map<string, T[][]>()
  for (const one of conflicts) {
    const key = keyOf(one)
    const known = key === null ? [] : (byValues.get(key) ?? [])
    const met = known.filter((group) => group.some((other) => sharePassage(one, other)))
    const [first, ...others] = met
    if (!first) {
      const group = [one]
      groups.push(group)
      if (key !== null) byValues.set(key, [...known, group])
      continue
    }
    first.push(one)
    // It joins what were several groups.
    for (const group of others) {
      first.push(...group)
      groups.splice(groups.indexOf(group), 1)
    }
    byValues.set(
      key!,
      known.filter((group) => !others.includes(group)),
    )
  }
  return groups
}

// "Nine persons" and "9 people" are one value.
function keyOf({ slot, kind, sides }: TwoSided): string | null {
  if (sides.length !== 2) return null
  return [slot, kind, ...sides.map(({ value }) => valueKey(slot, value)).sort()].join('\n')
}

/** A value as it is compared with others of its slot. */
export function valueKey(slot: string, value: string): string {
  const number = slot === 'number' ? numbersIn(value, 'en')[0]?.value : undefined
  return number === undefined ? value.toLowerCase().replace(/\s+/gu, ' ') : String(number)
}

function sharePassage(a: TwoSided, b: TwoSided): boolean {
  return a.sides.some((side) =>
    b.sides.some(
      (other) =>
        valueKey(a.slot, side.value) === valueKey(b.slot, other.value) &&
        side.passages.some((x) => other.passages.some((y) => x.document === y.document && overlaps(x, y))),
    ),
  )
}
