import { countUpTo } from '../../text/sorted.ts'
import type { Runs } from './trace-back.ts'

/** Letters of each text at which its words begin, sorted; the last one is the number of its letters. */
export type Borders = Uint32Array

export interface Trimmed {
  readonly aFrom: number
  readonly aTo: number
  readonly bFrom: number
  readonly bTo: number
  readonly runs: Runs
}

/** A word of which less is aligned does not belong to the passage. */
const MOST_OF_WORD = 0.5

/**
 * Moves a passage's ends to borders of words: out where at least half of the word is aligned in both texts, else in,
 * in both texts alike. Null where no word is left.
 */
export function trimmed(runs: Runs, a: Borders, b: Borders): Trimmed | null {
  let kept = [...runs]
  for (;;) {
    if (kept.length === 0) return null
    const firstA = wordAround(a, kept[0]!)
    const firstB = wordAround(b, kept[2]!)
    const isIn = isMostly(firstA.to - kept[0]!, firstA) && isMostly(firstB.to - kept[2]!, firstB)
    if (!isIn) {
      kept = without(kept, (x, y) => x < firstA.to || y < firstB.to)
      continue
    }
    const endA = kept.at(-3)!
    const endB = kept.at(-1)!
    const lastA = wordAround(a, endA - 1)
    const lastB = wordAround(b, endB - 1)
    if (isMostly(endA - lastA.from, lastA) && isMostly(endB - lastB.from, lastB))
      return { aFrom: firstA.from, aTo: lastA.to, bFrom: firstB.from, bTo: lastB.to, runs: kept }
    kept = without(kept, (x, y) => x >= lastA.from || y >= lastB.from)
  }
}

function isMostly(aligned: number, word: { from: number; to: number }): boolean {
  return aligned >= MOST_OF_WORD * (word.to - word.from)
}

function wordAround(borders: Borders, letter: number): { from: number; to: number } {
  const begun = countUpTo(borders, letter)
  return { from: borders[begun - 1] ?? 0, to: borders[begun] ?? borders.at(-1)! }
}

/** The runs without the pairs of letters that the test holds for; it holds for pairs at one end alone. */
function without(runs: readonly number[], isOut: (a: number, b: number) => boolean): number[] {
  const kept: number[] = []
  for (let i = 0; i < runs.length; i += 4) {
    let aFrom = runs[i]!
    let aTo = runs[i + 1]!
    const shift = runs[i + 2]! - aFrom
    while (aFrom < aTo && isOut(aFrom, aFrom + shift)) aFrom++
    while (aFrom < aTo && isOut(aTo - 1, aTo - 1 + shift)) aTo--
    if (aFrom < aTo) kept.push(aFrom, aTo, aFrom + shift, aTo + shift)
  }
  return kept
}
