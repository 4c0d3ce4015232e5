/** How far two texts can be read on side by side. */
export interface Extension {
  readonly score: number
  /** Letters of each that are read; 0 both where nothing is gained. */
  readonly aTo: number
  readonly bTo: number
}

/** What a pair of equal letters counts. */
export const MATCH = 2
/** What a pair of other letters costs. */
export const OTHER = 3
/** What the first letter of a gap costs. */
export const OPEN = 4
/** What each further letter of a gap costs. */
export const WIDEN = 1

/** Cells in a band: two texts may drift apart by about so many letters before the band has turned after them. */
export const LANES = 64
/** Steps between two looks at the score. A step moves one letter on in one of the texts. */
export const BLOCK = 32
/** Steps without a better score after which nothing more is expected. */
export const STALL = 192
/** Stands for "cannot be reached": far below all that can, far above the end of 16 bits, which the SIMD twin has. */
export const FLOOR = -8192

// A band is a row of cells across the matrix, from lower left to upper right: lane n holds the cell where `i + n`
// letters of a and `j - n` of b are read. Rows have a cell beyond each end, which is never reached.
const ROW = LANES + 2
const rows = Array.from({ length: 7 }, () => new Int16Array(ROW))
const peaks = new Int16Array(LANES)
const peakSteps = new Uint8Array(LANES)
const firsts = new Int32Array(BLOCK)

/**
 * Reads `a` and `b` on from their beginnings: of all pairs of prefixes inside the band, the pair whose alignment has
 * the best score; of several the one with the fewest letters, then the one with the fewest of `a`. The band steps on
 * in the text to which its better end lies, in both by turns when neither is better, and so follows where one text
 * drifts away from the other. Stops when `STALL` steps brought nothing. Letters are codes from 1 to 254.
 */
export function extend(a: Uint8Array, b: Uint8Array): Extension {
  for (const row of rows) row.fill(FLOOR)
  let [now, before, older, gapA, gapB, nextA, nextB] = rows as Rows
  let i = -(LANES >> 1)
  let j = LANES >> 1
  now[(LANES >> 1) + 1] = 0
  let movedA = 0
  let turn = 0
  let base = 0
  const best = { score: 0, aTo: 0, bTo: 0 }
  let lastGain = 0
  for (let step = 0; step - lastGain < STALL; ) {
    peaks.fill(FLOOR)
    for (let inner = 0; inner < BLOCK; inner++, step++) {
      const lead = Math.max(now[LANES]!, FLOOR >> 1) - Math.max(now[1]!, FLOOR >> 1)
      const moveA = lead > 0 ? 1 : lead < 0 ? 0 : turn
      turn = moveA ^ 1
      ;[older, before, now] = [before, now, older]
      ;[gapA, nextA] = [nextA, gapA]
      ;[gapB, nextB] = [nextB, gapB]
      if (moveA === 1) i++
      else j++
      firsts[inner] = i
      advance(a, b, i, j, inner, moveA, movedA, [now, before, older, gapA, gapB, nextA, nextB])
      movedA = moveA
    }
    const lane = peakLane()
    const peak = peaks[lane]!
    if (base + peak > best.score) {
      const inner = peakSteps[lane]!
      best.score = base + peak
      best.aTo = firsts[inner]! + lane
      // In step n of a block, n + 1 letters have been read since it began.
      best.bTo = step - BLOCK + inner + 1 - best.aTo
      lastGain = step
    }
    if (peak > 0) {
      base += peak
      for (const row of [now, before, gapA, gapB]) lower(row, peak)
    }
  }
  return best
}

type Row = Int16Array
type Rows = [Row, Row, Row, Row, Row, Row, Row]

/** Fills `now`, `gapA` and `gapB` for the band that begins at (i, j), from the one and the two bands before. */
function advance(
  a: Uint8Array,
  b: Uint8Array,
  i: number,
  j: number,
  inner: number,
  moveA: number,
  movedA: number,
  [now, before, older, gapA, gapB, oldA, oldB]: Rows,
): void {
  // Where in the earlier bands the cell lies with one letter less of a, of b, of both.
  const fromA = moveA
  const fromB = moveA + 1
  const fromBoth = moveA + movedA
  for (let lane = 0; lane < LANES; lane++) {
    const lessA = Math.max(oldA[lane + fromA]! - WIDEN, before[lane + fromA]! - OPEN)
    const lessB = Math.max(oldB[lane + fromB]! - WIDEN, before[lane + fromB]! - OPEN)
    const atA = i + lane - 1
    const atB = j - lane - 1
    const same = atA >= 0 && atB >= 0 && atA < a.length && atB < b.length && a[atA] === b[atB]
    let score = older[lane + fromBoth]! + (same ? MATCH : -OTHER)
    if (lessA > score) score = lessA
    if (lessB > score) score = lessB
    gapA[lane + 1] = lessA
    gapB[lane + 1] = lessB
    now[lane + 1] = score
    if (score > peaks[lane]!) {
      peaks[lane] = score
      peakSteps[lane] = inner
    }
  }
}

/** The lane with the best score of the block; of several the one that had it first, then the lowest. */
function peakLane(): number {
  let found = 0
  for (let lane = 1; lane < LANES; lane++)
    if (
      peaks[lane]! > peaks[found]! ||
      (peaks[lane] === peaks[found] && peakSteps[lane]! < peakSteps[found]!)
    )
      found = lane
  return found
}

/** Brings scores down so that they stay small; what cannot be reached stays where it is. */
function lower(row: Row, by: number): void {
  for (let lane = 1; lane <= LANES; lane++) row[lane] = Math.max(row[lane]! - by, FLOOR)
}
