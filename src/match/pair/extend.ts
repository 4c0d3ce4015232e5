import { MATCH, OTHER } from '../kernel/extend.ts'
import type { Kernels } from '../kernels.ts'
import { compared, endOfLetter, lettersBetween, reversed, type Spelled } from './spelled.ts'

/** A stretch of a text that may be read, in bytes. */
export interface Side {
  readonly bytes: Uint8Array
  /** Of the whole text. */
  readonly letters: Spelled
  readonly from: number
  readonly to: number
}

/** Two stretches, in bytes, half-open. */
export interface Box {
  readonly aFrom: number
  readonly aTo: number
  readonly bFrom: number
  readonly bTo: number
}

/** Bytes that are read at first, for many stretches end there, and then at a time. */
const FIRST_WINDOW = 224
const WINDOW = 1024
/** Letters: an alignment that ends so near to its window's end may go on behind it. */
const NEAR = 100
/** Letters of a flank, and of the text in which it is looked for. */
const FLANK = 32
const AROUND = 44
/**
 * Edits by which flanks may differ in all, or one of them alone. Between strangers 32 letters of English differ by 16
 * to 22; with one letter of six misread on either side they differ by some 10.
 */
const BOTH = 25
const EITHER = 11
/** Edits by which a flank may differ for the kernel to be asked how far it goes. */
const PROMISING = 14
/** Letters that are looked at in any case, and how many of them must be read on for the kernel to be asked. */
const LITTLE = 24
const GOES_ON = 16

/**
 * How far the texts can be read side by side, on and back from a place where both have the same letters. In one text
 * a's stretch ends before b's begins.
 */
export function extended(
  a: Side,
  b: Side,
  at: { a: number; b: number },
  isOneText: boolean,
  kernels: Kernels,
): Box {
  const on = reach(isOneText ? { ...a, to: Math.min(a.to, at.b) } : a, b, at.a, at.b, 1, kernels)
  const back = reach(a, isOneText ? { ...b, from: Math.max(b.from, on.a) } : b, at.a, at.b, -1, kernels)
  return { aFrom: back.a, bFrom: back.b, aTo: on.a, bTo: on.b }
}

/** Whether what stands before and behind two stretches is alike enough for them to be more than a common phrase. */
export function isFlanked(a: Side, b: Side, { aFrom, aTo, bFrom, bTo }: Box, kernels: Kernels): boolean {
  const before = flank(window(a, aFrom, -1, 3 * FLANK), window(b, bFrom, -1, 3 * AROUND), kernels)
  if (before <= EITHER) return true
  const behind = flank(window(a, aTo, 1, 3 * FLANK), window(b, bTo, 1, 3 * AROUND), kernels)
  return behind <= EITHER || before + behind <= BOTH
}

function flank(a: Spelled, b: Spelled, { distance }: Kernels): number {
  if (a.count < FLANK || b.count < FLANK) return FLANK / 2
  const there = distance(a.codes.subarray(0, FLANK), b.codes.subarray(0, AROUND)).distance
  const back = distance(b.codes.subarray(0, FLANK), a.codes.subarray(0, AROUND)).distance
  return Math.min(there, back)
}

/** A place where both have the same letters near the ends of two stretches; their beginnings where there is none. */
export function anchorNearEnd(a: Side, b: Side, { aFrom, aTo, bFrom, bTo }: Box): { a: number; b: number } {
  // A chain ends 9 bytes behind the begin of its last gram of words, 8 behind that of one of letters.
  for (const reach of [9, 8]) {
    if (aTo - reach <= aFrom || bTo - reach <= bFrom) break
    const one = lettersBetween(a.bytes, a.letters, aTo - reach, Math.min(a.to, aTo + 24))
    const other = lettersBetween(b.bytes, b.letters, bTo - reach, Math.min(b.to, bTo + 24))
    if (sharedFromStart(one.codes, other.codes) >= 8) return { a: aTo - reach, b: bTo - reach }
  }
  return { a: aFrom, b: bFrom }
}

type Way = 1 | -1

// Reads on window by window: over equal letters at once, over others by the kernel.
function reach(
  a: Side,
  b: Side,
  atA: number,
  atB: number,
  way: Way,
  kernels: Kernels,
): { a: number; b: number } {
  const at = { a: atA, b: atB }
  for (let size = FIRST_WINDOW; ; size = WINDOW) {
    const one = window(a, at.a, way, size)
    const other = window(b, at.b, way, size)
    const same = sharedFromStart(one.codes, other.codes)
    const rest = further(one.codes.subarray(same), other.codes.subarray(same), kernels)
    const readA = same + rest.aTo
    const readB = same + rest.bTo
    if (readA === 0 || readB === 0) return at
    const next = { a: place(a.bytes, one, readA, way), b: place(b.bytes, other, readB, way) }
    if (next.a === at.a || next.b === at.b) return at
    at.a = next.a
    at.b = next.b
    const isAtEnd = one.count - readA < NEAR || other.count - readB < NEAR
    if (!isAtEnd || Math.min(readA, readB) < NEAR) return at
  }
}

function further(a: Uint8Array, b: Uint8Array, kernels: Kernels): { aTo: number; bTo: number } {
  if (a.length === 0 || b.length === 0) return { aTo: 0, bTo: 0 }
  // Ties are settled for the first text. Which text that is must not depend on how the caller names them.
  if (compared(a, b) > 0) {
    const { aTo, bTo } = further(b, a, kernels)
    return { aTo: bTo, bTo: aTo }
  }
  const little = littleFurther(a, b)
  const isOver = Math.max(little.aTo, little.bTo) < GOES_ON && !isPromising(a, b, kernels)
  return isOver ? little : kernels.extend(a, b)
}

function isPromising(a: Uint8Array, b: Uint8Array, { distance }: Kernels): boolean {
  if (a.length < FLANK || b.length < FLANK) return true
  const there = distance(a.subarray(0, FLANK), b.subarray(0, AROUND)).distance
  return there <= PROMISING || distance(b.subarray(0, FLANK), a.subarray(0, AROUND)).distance <= PROMISING
}

const cells = new Int16Array(LITTLE + 1)

/** The pair of prefixes within `LITTLE` letters with the best score, each letter of a gap counting the same. */
function littleFurther(a: Uint8Array, b: Uint8Array): { aTo: number; bTo: number } {
  const height = Math.min(LITTLE, a.length)
  const width = Math.min(LITTLE, b.length)
  for (let j = 0; j <= width; j++) cells[j] = -OTHER * j
  let best = 0
  let aTo = 0
  let bTo = 0
  for (let i = 1; i <= height; i++) {
    const letter = a[i - 1]!
    let diagonal = cells[0]!
    cells[0] = -OTHER * i
    for (let j = 1; j <= width; j++) {
      const above = cells[j]!
      const gap = (above > cells[j - 1]! ? above : cells[j - 1]!) - OTHER
      const paired = diagonal + (letter === b[j - 1] ? MATCH : -OTHER)
      diagonal = above
      const score = paired > gap ? paired : gap
      cells[j] = score
      if (score > best) {
        best = score
        aTo = i
        bTo = j
      }
    }
  }
  return { aTo, bTo }
}

function window({ bytes, letters, from, to }: Side, at: number, way: Way, size: number): Spelled {
  return way === 1
    ? lettersBetween(bytes, letters, at, Math.min(to, at + size))
    : reversed(lettersBetween(bytes, letters, Math.max(from, at - size), at))
}

function place(bytes: Uint8Array, letters: Spelled, read: number, way: Way): number {
  return way === 1 ? endOfLetter(bytes, letters, read - 1) : letters.at[read - 1]!
}

/** Letters that both have at their beginnings. */
export function sharedFromStart(a: Uint8Array, b: Uint8Array): number {
  const most = Math.min(a.length, b.length)
  let count = 0
  while (count < most && a[count] === b[count]) count++
  return count
}
