import { ANSWER, ROWS } from './places'

// The numbers of match/kernel/extend.ts.
const MATCH: i16 = 2
const OTHER: i16 = -3
const OPEN: i16 = 4
const WIDEN: i16 = 1
const LANES: i32 = 64
const BLOCK: i32 = 32
const STALL: i32 = 192
const FLOOR: i32 = -8192

// A row: a cell that is never reached, 64 cells of 16 bits, another.
const ROW: usize = 160
const PEAKS: usize = ROWS + 7 * ROW
const PEAK_STEPS: usize = PEAKS + 128
const FIRSTS: usize = PEAK_STEPS + 128

/** Writes the bytes from `from` to `to`, the last one first. Both have room for 16 bytes more behind. */
export function turn(from: usize, length: u32, to: usize): void {
  let at: i32 = <i32>length - 16
  for (; at >= 0; at -= 16, to += 16) {
    const bytes = v128.load(from + <usize>at)
    v128.store(to, i8x16.swizzle(bytes, i8x16(15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0)))
  }
  for (at += 15; at >= 0; at--, to++) store<u8>(to, load<u8>(from + <usize>at))
}

/**
 * `extend` of match/kernel/extend.ts, eight cells at a time. `a` has 64 zeros before it and 352 behind; `turned` is b
 * with its last letter first, 352 bytes of 255 before it and 64 behind.
 */
export function extend(a: usize, turned: usize, bLength: i32): void {
  for (let at: usize = 0; at < 7 * ROW; at += 16) v128.store(ROWS + at, i16x8.splat(<i16>FLOOR))
  let now = ROWS
  let before = ROWS + ROW
  let older = ROWS + 2 * ROW
  let gapA = ROWS + 3 * ROW
  let gapB = ROWS + 4 * ROW
  let nextA = ROWS + 5 * ROW
  let nextB = ROWS + 6 * ROW
  let i: i32 = -LANES / 2
  let j: i32 = LANES / 2
  store<i16>(now + <usize>LANES + 2, 0)
  let movedA: usize = 0
  let byTurns: usize = 0
  let base: i32 = 0
  let best: i32 = 0
  let aTo: i32 = 0
  let bTo: i32 = 0
  let lastGain: i32 = 0
  for (let step: i32 = 0; step - lastGain < STALL; ) {
    for (let at: usize = 0; at < 128; at += 16) v128.store(PEAKS + at, i16x8.splat(<i16>FLOOR))
    for (let inner: i32 = 0; inner < BLOCK; inner++) {
      const low = max(<i32>load<i16>(now, 2), FLOOR >> 1)
      const high = max(<i32>load<i16>(now, 128), FLOOR >> 1)
      const moveA: usize = high > low ? 1 : high < low ? 0 : byTurns
      byTurns = moveA ^ 1
      const oldest = older
      older = before
      before = now
      now = oldest
      const oldA = gapA
      gapA = nextA
      nextA = oldA
      const oldB = gapB
      gapB = nextB
      nextB = oldB
      i += <i32>moveA
      j += 1 - <i32>moveA
      store<i32>(FIRSTS + ((<usize>inner) << 2), i)
      const fromA = moveA << 1
      const fromB = fromA + 2
      const fromBoth = (moveA + movedA) << 1
      const lettersA = a + i - 1
      const lettersB = turned + bLength - j
      const stepHere = i16x8.splat(<i16>inner)
      for (let lane: usize = 0; lane < 64; lane += 8) {
        const cell = lane << 1
        const same = i16x8.extend_low_i8x16_s(
          i8x16.eq(v128.load64_zero(lettersA + lane), v128.load64_zero(lettersB + lane)),
        )
        const lessA = i16x8.max_s(
          i16x8.sub(v128.load(oldA + cell + fromA), i16x8.splat(WIDEN)),
          i16x8.sub(v128.load(before + cell + fromA), i16x8.splat(OPEN)),
        )
        const lessB = i16x8.max_s(
          i16x8.sub(v128.load(oldB + cell + fromB), i16x8.splat(WIDEN)),
          i16x8.sub(v128.load(before + cell + fromB), i16x8.splat(OPEN)),
        )
        const both = i16x8.add(
          v128.load(older + cell + fromBoth),
          v128.bitselect(i16x8.splat(MATCH), i16x8.splat(OTHER), same),
        )
        const score = i16x8.max_s(both, i16x8.max_s(lessA, lessB))
        v128.store(gapA + cell, lessA, 2)
        v128.store(gapB + cell, lessB, 2)
        v128.store(now + cell, score, 2)
        const peak = v128.load(PEAKS + cell)
        const higher = i16x8.gt_s(score, peak)
        v128.store(PEAKS + cell, i16x8.max_s(score, peak))
        v128.store(PEAK_STEPS + cell, v128.bitselect(stepHere, v128.load(PEAK_STEPS + cell), higher))
      }
      movedA = moveA
    }
    step += BLOCK
    const lane = peakLane()
    const peak = <i32>load<i16>(PEAKS + ((<usize>lane) << 1))
    if (base + peak > best) {
      const inner = <i32>load<i16>(PEAK_STEPS + ((<usize>lane) << 1))
      best = base + peak
      aTo = load<i32>(FIRSTS + ((<usize>inner) << 2)) + lane
      bTo = step - BLOCK + inner + 1 - aTo
      lastGain = step
    }
    if (peak > 0) {
      base += peak
      lower(now, <i16>peak)
      lower(before, <i16>peak)
      lower(gapA, <i16>peak)
      lower(gapB, <i16>peak)
    }
  }
  store<i32>(ANSWER, best)
  store<i32>(ANSWER, aTo, 4)
  store<i32>(ANSWER, bTo, 8)
  store<i32>(ANSWER, i, 12)
  store<i32>(ANSWER, j, 16)
}

/** The lane with the best score of the block; of several the one that had it first, then the lowest. */
function peakLane(): i32 {
  let found: i32 = 0
  let best: i32 = -0x8000
  let first: i32 = 0
  for (let lane: i32 = 0; lane < LANES; lane++) {
    const peak = <i32>load<i16>(PEAKS + ((<usize>lane) << 1))
    const step = <i32>load<i16>(PEAK_STEPS + ((<usize>lane) << 1))
    if (peak > best || (peak === best && step < first)) {
      found = lane
      best = peak
      first = step
    }
  }
  return found
}

/** Brings the scores of a row down so that they stay small; what cannot be reached stays where it is. */
function lower(row: usize, by: i16): void {
  for (let cell: usize = 0; cell < 128; cell += 16) {
    const less = i16x8.sub(v128.load(row + cell, 2), i16x8.splat(by))
    v128.store(row + cell, i16x8.max_s(less, i16x8.splat(<i16>FLOOR)), 2)
  }
}
