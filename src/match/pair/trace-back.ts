import { MATCH, OPEN, OTHER, WIDEN } from '../kernel/extend.ts'
import { anchors } from './anchor.ts'
import { sharedFromStart } from './extend.ts'
import { compared } from './spelled.ts'

/**
 * Lays two stretches of letters side by side from end to end and says which letter stands for which. Runs that stand
 * once in both are fixed first; between them the cheapest way under affine gaps is worked out (Gotoh 1982), over the
 * whole table where it is small, in a band around its diagonal where it is not.
 */

/** Runs of letters that stand for one another one to one, equal or not: aFrom, aTo, bFrom, bTo in fours, in order. */
export type Runs = readonly number[]

/** Letters of anchors, from the surest on. */
const SIZES = [20, 12]
/** Cells of a table that is filled whole rather than parted at anchors. */
const SMALL = 1 << 12
/** Cells of a table that is filled whole where there are no anchors; beyond, a band. */
const WHOLE = 1 << 18
/** Lanes of a band on each side of its diagonal, and the most cells of one: what is larger has nothing in common. */
const BAND = 96
const MOST = 1 << 24

/** The alignment of all of a with all of b. Equal but for the names when a and b change places. */
export function aligned(a: Uint8Array, b: Uint8Array): Runs {
  const isMirrored = compared(a, b) > 0
  const [one, other] = isMirrored ? [b, a] : [a, b]
  const runs: number[] = []
  between(one, other, { a: 0, b: 0 }, 0, runs)
  if (isMirrored)
    for (let i = 0; i < runs.length; i += 4) {
      const [aFrom, aTo, bFrom, bTo] = runs.slice(i, i + 4)
      runs.splice(i, 4, bFrom!, bTo!, aFrom!, aTo!)
    }
  return runs
}

interface Cell {
  readonly a: number
  readonly b: number
}

function between(a: Uint8Array, b: Uint8Array, base: Cell, level: number, runs: number[]): void {
  const head = sharedFromStart(a, b)
  add(runs, base.a, base.b, head)
  const tail = sharedAtEnd(a.subarray(head), b.subarray(head))
  const innerA = a.subarray(head, a.length - tail)
  const innerB = b.subarray(head, b.length - tail)
  if (innerA.length > 0 && innerB.length > 0)
    inside(innerA, innerB, { a: base.a + head, b: base.b + head }, level, runs)
  add(runs, base.a + a.length - tail, base.b + b.length - tail, tail)
}

function inside(a: Uint8Array, b: Uint8Array, base: Cell, level: number, runs: number[]): void {
  const size = SIZES[level]
  const cells = a.length * b.length
  const fixed = size === undefined || cells <= SMALL ? [] : anchors(a, b, size)
  if (fixed.length === 0) {
    if (size === undefined || cells <= SMALL) solve(a, b, base, runs)
    else inside(a, b, base, level + 1, runs)
    return
  }
  let atA = 0
  let atB = 0
  for (let i = 0; i < fixed.length; i += 2) {
    const nextA = fixed[i]!
    const nextB = fixed[i + 1]!
    // Within the run of an anchor that was already passed.
    if (nextA < atA || nextB < atB) continue
    const isOnDiagonal = nextA - atA === nextB - atB
    if (nextA > atA || nextB > atB)
      between(
        a.subarray(atA, nextA),
        b.subarray(atB, nextB),
        { a: base.a + atA, b: base.b + atB },
        level + 1,
        runs,
      )
    else if (!isOnDiagonal) continue
    const shared = sharedFromStart(a.subarray(nextA), b.subarray(nextB))
    add(runs, base.a + nextA, base.b + nextB, shared)
    atA = nextA + shared
    atB = nextB + shared
  }
  const rest = { a: base.a + atA, b: base.b + atB }
  between(a.subarray(atA), b.subarray(atB), rest, level + 1, runs)
}

function sharedAtEnd(a: Uint8Array, b: Uint8Array): number {
  const most = Math.min(a.length, b.length)
  let count = 0
  while (count < most && a[a.length - 1 - count] === b[b.length - 1 - count]) count++
  return count
}

// Adds a run, to the one before where it goes on.
function add(runs: number[], a: number, b: number, length: number): void {
  if (length === 0) return
  const last = runs.length
  if (last > 0 && runs[last - 3] === a && runs[last - 1] === b) {
    runs[last - 3] = a + length
    runs[last - 1] = b + length
  } else runs.push(a, a + length, b, b + length)
}

// How a cell was reached: the low two bits, and whether its gaps were open before.
const DIAGONAL = 0
const GAP_A = 1
const GAP_B = 2
const WIDER_A = 4
const WIDER_B = 8
const FAR = -(2 ** 29)

/** Fills the table of a (down) and b (across), in a band where it is large, and walks back through it. */
function solve(a: Uint8Array, b: Uint8Array, base: Cell, runs: number[]): void {
  const isWhole = a.length * b.length <= WHOLE
  const slope = b.length / a.length
  const half = isWhole ? b.length : Math.ceil(BAND + slope)
  const width = Math.min(b.length + 1, 2 * half + 1)
  if (width * (a.length + 1) > MOST) return
  const from = new Uint8Array(width * (a.length + 1))
  const firstOf = (i: number): number =>
    isWhole ? 0 : Math.max(0, Math.min(Math.round(i * slope) - half, b.length + 1 - width))
  fill(a, b, width, firstOf, from)
  walkBack(a.length, b.length, base, (i, j) => from[i * width + j - firstOf(i)]!, runs)
}

function fill(
  a: Uint8Array,
  b: Uint8Array,
  width: number,
  firstOf: (i: number) => number,
  from: Uint8Array,
): void {
  let best = new Int32Array(b.length + 1).fill(FAR)
  let next = new Int32Array(b.length + 1).fill(FAR)
  const gapA = new Int32Array(b.length + 1).fill(FAR)
  for (let i = 0; i <= a.length; i++) {
    const first = firstOf(i)
    const last = Math.min(b.length, first + width - 1)
    const letter = i > 0 ? a[i - 1]! : 0
    let gapB = FAR
    if (first > 0) next[first - 1] = FAR
    for (let j = first; j <= last; j++) {
      let way = DIAGONAL
      let score = i === 0 && j === 0 ? 0 : FAR
      if (i > 0 && j > 0) score = best[j - 1]! + (letter === b[j - 1] ? MATCH : -OTHER)
      const opened = best[j]! - OPEN
      const widened = gapA[j]! - WIDEN
      gapA[j] = Math.max(opened, widened)
      if (widened > opened) way |= WIDER_A
      const openedB = j > first ? next[j - 1]! - OPEN : FAR
      const widenedB = gapB - WIDEN
      gapB = Math.max(openedB, widenedB)
      if (widenedB > openedB) way |= WIDER_B
      if (gapA[j]! > score) {
        score = gapA[j]!
        way = (way & ~3) | GAP_A
      }
      if (gapB > score) {
        score = gapB
        way = (way & ~3) | GAP_B
      }
      next[j] = Math.max(score, FAR)
      from[i * width + j - first] = way
    }
    ;[best, next] = [next, best]
    if (last < b.length) best.fill(FAR, last + 1)
  }
}

function walkBack(
  atA: number,
  atB: number,
  base: Cell,
  wayOf: (i: number, j: number) => number,
  runs: number[],
): void {
  const back: number[] = []
  let i = atA
  let j = atB
  let state = DIAGONAL
  let run = 0
  const close = (): void => {
    if (run > 0) back.push(run, j, i)
    run = 0
  }
  while (i > 0 || j > 0) {
    const way = wayOf(i, j)
    if (state === DIAGONAL) state = way & 3
    if (state === DIAGONAL) {
      i--
      j--
      run++
      continue
    }
    close()
    if (state === GAP_A) {
      if ((way & WIDER_A) === 0) state = DIAGONAL
      i--
    } else {
      if ((way & WIDER_B) === 0) state = DIAGONAL
      j--
    }
  }
  close()
  for (let at = back.length - 1; at >= 0; at -= 3)
    add(runs, base.a + back[at]!, base.b + back[at - 1]!, back[at - 2]!)
}
