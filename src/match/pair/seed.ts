import { finished, LANE_A, LANE_B } from '../hash.ts'
import type { Tokens } from '../scan.ts'
import { CODE_BITS, spell } from '../spell.ts'
import type { Dealer } from './partition.ts'

/**
 * Seeds: the grams of a text, each as a hash and the place of its first byte, dealt out to partitions by eight bits
 * of another hash. Forty bits in all: of a thousand million grams, one in a thousand meets a stranger. The number of
 * partitions is part of the definition; another one would let other strangers meet.
 */

/** Partitions of seeds. */
export const PARTITIONS = 256
/** Words, and letters, in a gram. */
export const WORDS = 5
export const LETTERS = 8

// What a word counts in a gram's polynomial when it drops out.
const OUT_A = power(LANE_A, WORDS)
const OUT_B = power(LANE_B, WORDS)

/**
 * Deals out the grams of words of one text that begins at `base`: those of `grams` in hash.ts, rolled here so that no
 * text's grams are held. Returns how many.
 */
export function dealWords({ count, hash, at }: Tokens, base: number, seeds: Dealer): number {
  let a = 0
  let b = 0
  for (let i = 0; i < count; i++) {
    const word = hash[i]!
    a = (Math.imul(a, LANE_A) + word) | 0
    b = (Math.imul(b, LANE_B) + word) | 0
    if (i >= WORDS) {
      const gone = hash[i - WORDS]!
      a = (a - Math.imul(OUT_A, gone)) | 0
      b = (b - Math.imul(OUT_B, gone)) | 0
    }
    if (i >= WORDS - 1)
      seeds.deal(finished(a, WORDS) >>> 24, finished(b ^ LANE_A, WORDS), base + at[i - WORDS + 1]!)
  }
  return Math.max(0, count - WORDS + 1)
}

/**
 * Remembers which grams of letters some texts have, to pass over all others elsewhere: one bit each, so that a few
 * strangers get through. A class because it fills.
 */
export class Sieve {
  readonly #bits = new Uint32Array(2 ** 22)

  add(hash: number): void {
    this.#bits[hash >>> 10]! |= 1 << (hash & 31)
  }

  has(hash: number): boolean {
    return ((this.#bits[hash >>> 10]! >>> (hash & 31)) & 1) === 1
  }
}

/** What becomes of a gram of letters: dealt out and remembered, or dealt out only if remembered. */
export interface Sifting {
  readonly sieve: Sieve
  readonly remember: boolean
}

/**
 * Deals out the grams of letters, from every letter on, whatever words they belong to; all of them where nothing is
 * sifted. Returns how many there are.
 */
export function dealLetters(letters: Letters, base: number, seeds: Dealer, sifting: Sifting | null): number {
  const { codes, at, count } = letters
  // Eight codes of five bits: twenty bits in each half, joined by hashing one into the other.
  const half = CODE_BITS * (LETTERS / 2)
  const mask = 2 ** half - 1
  let late = 0
  let early = 0
  for (let i = 0; i < count; i++) {
    early = ((early << CODE_BITS) | (late >>> (half - CODE_BITS))) & mask
    late = ((late << CODE_BITS) | codes[i]!) & mask
    if (i < LETTERS - 1) continue
    const hash = finished(finished(early, LETTERS) ^ late, LETTERS)
    if (sifting?.remember) sifting.sieve.add(hash)
    else if (sifting && !sifting.sieve.has(hash)) continue
    seeds.deal(finished(hash ^ early, WORDS) >>> 24, hash, base + at[i - LETTERS + 1]!)
  }
  return Math.max(0, count - LETTERS + 1)
}

/** The letters of a text, and the byte at which each one's character begins. */
export interface Letters {
  readonly count: number
  /** Longer than `count`, as is `at`. */
  readonly codes: Uint8Array
  readonly at: Uint32Array
}

// What `spell` makes of each byte of ASCII that is one letter; 0 for no letter, LONG for what takes a closer look.
const LONG = 255
const single = new Uint8Array(256).fill(LONG)
for (let byte = 0; byte < 128; byte++) {
  const codes = new Uint8Array(4)
  const count = spell(Uint8Array.of(byte), 0, 1, codes)
  if (count < 2) single[byte] = codes[0]!
}

/** The letters of UTF-8 `bytes` outside `cuts`, as `spell` gives them. */
export function lettersOf(bytes: Uint8Array, cuts: Uint32Array): Letters {
  // No byte makes more than three letters.
  const codes = new Uint8Array(bytes.length * 3)
  const at = new Uint32Array(bytes.length * 3)
  let count = 0
  const take = (from: number, to: number): void => {
    for (let byte = from; byte < to; ) {
      const code = single[bytes[byte]!]!
      if (code !== LONG) {
        codes[count] = code
        at[count] = byte++
        if (code !== 0) count++
        continue
      }
      const size = sizeOf(bytes[byte]!)
      const more = spell(bytes, byte, byte + size, codes.subarray(count))
      at.fill(byte, count, count + more)
      count += more
      byte += size
    }
  }
  let from = 0
  for (let i = 0; i < cuts.length; i += 2) {
    if (cuts[i]! > from) take(from, cuts[i]!)
    from = Math.max(from, cuts[i + 1]!)
  }
  take(from, bytes.length)
  return { count, codes, at }
}

function sizeOf(lead: number): number {
  return lead < 0xc0 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
}

function power(base: number, exponent: number): number {
  let product = 1
  for (let i = 0; i < exponent; i++) product = Math.imul(product, base)
  return product
}
