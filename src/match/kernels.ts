import { distance, type Nearest } from './kernel/distance.ts'
import { type Extension, extend } from './kernel/extend.ts'
import { scan, type Tokens } from './scan.ts'

/**
 * The loops that nearly all the time goes into, as functions on bytes. A program that has faster ones hands them in;
 * they give the same to the bit, so that a result never depends on who computed it.
 */
export interface Kernels {
  /** The words of UTF-8 bytes, as `scan` of scan.ts finds them. `cuts` are pairs of byte offsets, sorted and apart. */
  readonly scan: (bytes: Uint8Array, cuts: Uint32Array) => Tokens
  /** The stretch of the text that is nearest to a pattern of at most 64 letters; letters are codes of `spell`. */
  readonly distance: (pattern: Uint8Array, text: Uint8Array) => Nearest
  /**
   * Reads two texts on from their beginnings, side by side, for as long as it pays; letters are codes of `spell`.
   * A match counts 2, another letter -3, the first letter of a gap -4, each further one -1.
   */
  readonly extend: (a: Uint8Array, b: Uint8Array) => Extension
}

/** The kernels in TypeScript: what runs where no others are handed in, and what all others are tested against. */
export const plainKernels: Kernels = { scan, distance, extend }
