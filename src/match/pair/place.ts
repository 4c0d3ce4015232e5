import { countUpTo } from '../../text/sorted.ts'

/**
 * Places: the bytes of all texts counted through, so that one number of 32 bits says where in which text. Between two
 * texts lie `APART` bytes that belong to none: what is farther apart than a chain reaches is never taken for one text,
 * and no step of the search has to look up the text of a place. A text that fits into one range of `RANGE` bytes never
 * lies in two.
 */

/** Bytes between two texts, more than a chain's gap and than the guard around a text's own diagonal. */
export const APART = 256
/** Bits of a place within its range. */
export const RANGE_BITS = 24
/** There are at most so many ranges. */
export const RANGES = 256

export interface Places {
  /** Where each text begins, in their order. */
  readonly bases: Float64Array
  /** Bytes of each text. */
  readonly lengths: Uint32Array
}

/** The places of texts with these lengths in bytes. Throws a RangeError when they are more than places can count. */
export function placesOf(lengths: readonly number[]): Places {
  const bases = new Float64Array(lengths.length)
  let next = 0
  lengths.forEach((length, i) => {
    if (rangeOf(next) !== rangeOf(next + Math.max(0, length - 1)))
      next = (rangeOf(next - 1) + 1) * 2 ** RANGE_BITS
    bases[i] = next
    next += length + APART
  })
  if (next > 2 ** 32)
    throw new RangeError(
      `Cannot compare ${lengths.length} texts in one run: they take ${next} bytes, and 4294967296 is the most. ` +
        'Compare them in parts.',
    )
  return { bases, lengths: Uint32Array.from(lengths) }
}

/** The number of the text that holds a place. */
export function textAt({ bases }: Places, place: number): number {
  return countUpTo(bases, place) - 1
}

/**
 * Which ranges are chained together, as half-open runs of range numbers: each range alone, but for those that a long
 * text fills.
 */
export function rangeRuns({ bases, lengths }: Places): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = []
  for (let i = 0; i < lengths.length; i++) {
    if (lengths[i] === 0) continue
    const from = rangeOf(bases[i]!)
    const to = rangeOf(bases[i]! + lengths[i]! - 1) + 1
    const last = runs.at(-1)
    if (last && from < last.to) last.to = Math.max(last.to, to)
    else runs.push({ from, to })
  }
  return runs
}

function rangeOf(place: number): number {
  return Math.floor(place / 2 ** RANGE_BITS)
}
