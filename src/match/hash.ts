/**
 * Hashes that come out the same to the bit wherever they are computed: in this file, in a kernel, on a cluster.
 * Everything is 32-bit multiplication, which JavaScript, WebAssembly and every database have.
 *
 * A key's hash takes its UTF-16 units as bytes (one for ASCII, low then high for the rest), four at a time,
 * little-endian, the last ones padded with zeros. A gram's hash is a polynomial of its words' hashes, in two lanes
 * with different multipliers, so that an index may split it: one lane says where to look, the other whether it is it.
 */

const CHUNK = 0x9e3779b1 | 0
/** Multipliers of the two lanes. */
export const LANE_A: number = 0x85ebca6b | 0
export const LANE_B: number = 0xc2b2ae35 | 0

/** Takes four packed bytes into a running hash. */
export function chunked(hash: number, chunk: number): number {
  const mixed = Math.imul(hash ^ chunk, CHUNK)
  return mixed ^ (mixed >>> 15)
}

/** Spreads a running hash over all 32 bits, unsigned; `length` in bytes keeps padded keys apart. */
export function finished(hash: number, length: number): number {
  let mixed = hash ^ length
  mixed = Math.imul(mixed ^ (mixed >>> 16), LANE_A)
  mixed = Math.imul(mixed ^ (mixed >>> 13), LANE_B)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

/** The hash of a word's key, unsigned 32 bits. */
export function hashOfKey(key: string): number {
  let hash = 0
  let chunk = 0
  let bytes = 0
  const push = (byte: number): void => {
    chunk |= byte << ((bytes & 3) * 8)
    if ((++bytes & 3) === 0) {
      hash = chunked(hash, chunk)
      chunk = 0
    }
  }
  for (let i = 0; i < key.length; i++) {
    const unit = key.charCodeAt(i)
    push(unit & 0xff)
    if (unit > 0x7f) push(unit >>> 8)
  }
  if ((bytes & 3) !== 0) hash = chunked(hash, chunk)
  return finished(hash, bytes)
}

/** The grams of `k` words in a row: for each word that begins one, both lanes of its hash. */
export interface Grams {
  /** As many as `hashes.length - k + 1`, none when there are fewer than `k` words. */
  readonly a: Uint32Array
  readonly b: Uint32Array
}

/** Hashes every run of `k` words. O(n), by rolling both polynomials. */
export function grams(hashes: Uint32Array, k: number): Grams {
  const count = Math.max(0, hashes.length - k + 1)
  const a = new Uint32Array(count)
  const b = new Uint32Array(count)
  let outA = 1
  let outB = 1
  for (let i = 0; i < k; i++) {
    outA = Math.imul(outA, LANE_A)
    outB = Math.imul(outB, LANE_B)
  }
  let rollA = 0
  let rollB = 0
  for (let i = 0; i < hashes.length; i++) {
    rollA = (Math.imul(rollA, LANE_A) + hashes[i]!) | 0
    rollB = (Math.imul(rollB, LANE_B) + hashes[i]!) | 0
    if (i >= k) {
      rollA = (rollA - Math.imul(outA, hashes[i - k]!)) | 0
      rollB = (rollB - Math.imul(outB, hashes[i - k]!)) | 0
    }
    if (i >= k - 1) {
      a[i - k + 1] = finished(rollA, k)
      b[i - k + 1] = finished(rollB ^ LANE_A, k)
    }
  }
  return { a, b }
}
