import type { Kernels } from '../kernels.ts'
import { betweenCharacters } from '../spell.ts'
import { lettersBefore, lettersBetween, type Spelled } from './spelled.ts'
import type { Borders } from './trim.ts'

/** Bytes around a box that are read to see its first and last words whole. */
const AROUND = 64

/** A text as a segment gives it, and its letters. */
export interface Read {
  readonly bytes: Uint8Array
  readonly cuts: Uint32Array
  readonly letters: Spelled
}

/** A stretch of a text as letters, with the words around its ends. */
export interface PassageLetters {
  readonly bytes: Uint8Array
  readonly all: Spelled
  /** Letters of the box itself, and how many stand before them. */
  readonly inner: Uint8Array
  readonly before: number
  readonly borders: Borders
}

/** The letters of the bytes `[from, to)` and of what is around them. */
export function passageLetters(
  { bytes, cuts, letters }: Read,
  from: number,
  to: number,
  kernels: Kernels,
): PassageLetters {
  const start = betweenCharacters(bytes, Math.max(0, from - AROUND))
  const end = betweenCharacters(bytes, Math.min(bytes.length, to + AROUND))
  const all = lettersBetween(bytes, letters, start, end)
  const before = lettersBefore(all, from)
  const inner = all.codes.subarray(before, lettersBefore(all, to))
  return { bytes, all, inner, before, borders: bordersOf(bytes, cuts, all, start, end, kernels) }
}

function bordersOf(
  bytes: Uint8Array,
  cuts: Uint32Array,
  all: Spelled,
  from: number,
  to: number,
  { scan }: Kernels,
): Borders {
  const inside: number[] = []
  for (let i = 0; i < cuts.length; i += 2)
    if (cuts[i + 1]! > from && cuts[i]! < to)
      inside.push(Math.max(0, cuts[i]! - from), Math.min(to, cuts[i + 1]!) - from)
  const { at, count } = scan(bytes.subarray(from, to), Uint32Array.from(inside))
  const borders: number[] = []
  for (let word = 0; word < count; word++) {
    const letter = lettersBefore(all, at[word]! + from)
    if (letter !== borders.at(-1)) borders.push(letter)
  }
  if (borders.at(-1) !== all.count) borders.push(all.count)
  return Uint32Array.from(borders)
}
