import type { Box } from './extend.ts'
import { isBridgeable } from './worthwhile.ts'

/**
 * Joins stretches of one pair of texts that overlap or follow one another along the same diagonal, so that one
 * borrowing is one result. What stands in another order in the two texts, or once here and twice there, stays apart.
 */

/** Bytes that two stretches may lie apart and be one. */
const APART = 480
/** Boxes that are looked back over: what one text repeats lies between those that belong together. */
const BACK = 256

/** The boxes joined where they belong together, sorted by aFrom, then bFrom. */
export function joined(boxes: readonly Box[], isOneText: boolean): Box[] {
  const sorted = [...boxes].sort((x, y) => x.aFrom - y.aFrom || x.bFrom - y.bFrom || x.aTo - y.aTo)
  const open: Box[] = []
  for (const box of sorted) {
    let into = -1
    let nearest = Infinity
    for (let at = open.length - 1; at >= 0 && at >= open.length - BACK; at--) {
      const other = open[at]!
      const stray = strayOf(other, box)
      if (stray >= nearest) continue
      const together = hullOf(other, box)
      if (isOneText && together.aTo > together.bFrom) continue
      into = at
      nearest = stray
    }
    if (into < 0) open.push(box)
    else open[into] = hullOf(open[into]!, box)
  }
  return open.sort((x, y) => x.aFrom - y.aFrom || x.bFrom - y.bFrom)
}

/** Whether a stretch lies in a box, near the way that leads through it. */
export function isWithin(box: Box, inner: Box): boolean {
  if (inner.aFrom < box.aFrom || inner.aTo > box.aTo || inner.bFrom < box.bFrom || inner.bTo > box.bTo)
    return false
  return (
    follows(inner.aFrom - box.aFrom, inner.bFrom - box.bFrom) &&
    follows(box.aTo - inner.aTo, box.bTo - inner.bTo)
  )
}

function follows(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.max(48, 0.25 * Math.max(a, b))
}

/** How far a box strays from the way on from an earlier one; Infinity where it does not go on from it. */
function strayOf(earlier: Box, box: Box): number {
  if (box.bFrom < earlier.bFrom) return Infinity
  const a = box.aFrom - earlier.aTo
  const b = box.bFrom - earlier.bTo
  if (Math.min(a, b) >= 0) return isBridgeable(a, b, APART) ? Math.abs(a - b) : Infinity
  // They overlap in one text or both: how far is measured from either end of the earlier one.
  const fromStart = Math.abs(box.aFrom - earlier.aFrom - (box.bFrom - earlier.bFrom))
  const fromEnd = Math.abs(a - b)
  const stray = Math.min(fromStart, fromEnd)
  if (Math.max(a, b) > APART) return Infinity
  return stray <= Math.max(48, 0.25 * Math.max(0, a, b)) ? stray : Infinity
}

function hullOf(one: Box, other: Box): Box {
  return {
    aFrom: Math.min(one.aFrom, other.aFrom),
    aTo: Math.max(one.aTo, other.aTo),
    bFrom: Math.min(one.bFrom, other.bFrom),
    bTo: Math.max(one.bTo, other.bTo),
  }
}
