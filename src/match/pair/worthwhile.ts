import { BRIDGE, gapCost, runScore } from './evidence.ts'
import type { Runs } from './trace-back.ts'

/**
 * Which runs of an alignment are one passage. A passage goes on over a stretch that has nothing in common as long as
 * what lies behind it is worth more than the step over it, and the stretch is no longer than `GAP` letters and about
 * as long on both sides; the runs that were matched by chance within such a stretch are left out.
 */

/** Letters that a passage may step over; a longer stretch parts two passages. */
const GAP = 400
/** Letters by which the two sides of a stretch may differ in length whatever it is, and their share beyond. */
const UNLIKE = 60
const UNLIKE_SHARE = 0.5
/** Runs that are looked back over; more do not fit into a gap unless they are chance. */
const BACK = 96
/** Letters of an unshared stretch that cost one more, so that a long step is only worth while between long passages. */
const SLOPE = 3

export interface Tally {
  readonly score: number
  /** Letters that are aligned, and those of them that are equal. */
  readonly letters: number
  readonly equal: number
}

/** What runs are worth together. */
export function tally(a: Uint8Array, b: Uint8Array, runs: Runs): Tally {
  let score = 0
  let letters = 0
  let equal = 0
  for (let run = 0; 4 * run < runs.length; run++) {
    const length = runs[4 * run + 1]! - runs[4 * run]!
    const same = equalIn(a, b, runs, run)
    score += runScore(same, length)
    if (run > 0) score -= stepCost(runs, run - 1, run)
    letters += length
    equal += same
  }
  return { score, letters, equal }
}

function stepCost(runs: Runs, earlier: number, run: number): number {
  const gapA = runs[4 * run]! - runs[4 * earlier + 1]!
  const gapB = runs[4 * run + 2]! - runs[4 * earlier + 3]!
  return Math.min(BRIDGE + Math.max(gapA, gapB) / SLOPE, gapCost(gapA, gapB))
}

/** The passages of an alignment that are worth at least `least`, in order, none overlapping another. */
export function worthwhile(a: Uint8Array, b: Uint8Array, runs: Runs, least: number): Runs[] {
  const count = runs.length / 4
  const equal = new Int32Array(count)
  for (let run = 0; run < count; run++) equal[run] = equalIn(a, b, runs, run)
  const found: Runs[] = []
  const open: [number, number][] = [[0, count]]
  for (let range = open.pop(); range; range = open.pop()) {
    const [from, to] = range
    const path = bestPath(runs, equal, from, to)
    if (path.score < least || path.runs.length === 0) continue
    found.push(path.runs.flatMap((run) => runs.slice(4 * run, 4 * run + 4)))
    open.push([from, path.runs[0]!], [path.runs.at(-1)! + 1, to])
  }
  return found.sort((x, y) => x[0]! - y[0]!)
}

/** Whether a passage may step over so many letters of a and of b. */
export function isBridgeable(a: number, b: number, gap: number = GAP): boolean {
  const most = Math.max(a, b)
  return most <= gap && Math.abs(a - b) <= Math.max(UNLIKE, UNLIKE_SHARE * most)
}

function bestPath(
  runs: Runs,
  equal: Int32Array,
  from: number,
  to: number,
): { score: number; runs: number[] } {
  const best = new Float64Array(to - from)
  const before = new Int32Array(to - from).fill(-1)
  let last = -1
  for (let run = from; run < to; run++) {
    const letters = runs[4 * run + 1]! - runs[4 * run]!
    let most = 0
    for (let earlier = run - 1; earlier >= from && earlier >= run - BACK; earlier--) {
      const gapA = runs[4 * run]! - runs[4 * earlier + 1]!
      const gapB = runs[4 * run + 2]! - runs[4 * earlier + 3]!
      if (Math.max(gapA, gapB) > GAP) break
      if (!isBridgeable(gapA, gapB)) continue
      const score = best[earlier - from]! - stepCost(runs, earlier, run)
      if (score > most) {
        most = score
        before[run - from] = earlier
      }
    }
    best[run - from] = most + runScore(equal[run]!, letters)
    if (last < 0 || best[run - from]! > best[last - from]!) last = run
  }
  const path: number[] = []
  for (let run = last; run >= 0; run = before[run - from]!) path.push(run)
  return { score: last < 0 ? 0 : best[last - from]!, runs: path.reverse() }
}

function equalIn(a: Uint8Array, b: Uint8Array, runs: Runs, run: number): number {
  const [aFrom, aTo, bFrom] = [runs[4 * run]!, runs[4 * run + 1]!, runs[4 * run + 2]!]
  let count = 0
  for (let at = aFrom; at < aTo; at++) if (a[at] === b[bFrom + at - aFrom]) count++
  return count
}
