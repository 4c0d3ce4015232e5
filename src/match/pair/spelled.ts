import { countUpTo } from '../../text/sorted.ts'
import { betweenCharacters, spell } from '../spell.ts'

/** A stretch of a text as its letters alone. */
export interface Spelled {
  readonly count: number
  /** Code of each letter, as `spell` of spell.ts gives it; never zero. */
  readonly codes: Uint8Array
  /** Byte of the text at which each letter's character begins. A ligature's letters share theirs. */
  readonly at: Uint32Array
}

// By byte: the code of a letter of ASCII, 0 for what is no letter, WIDE for what takes a closer look.
const WIDE = 255
const table = new Uint8Array(256).fill(WIDE)
const three = new Uint8Array(12)
for (let byte = 0; byte < 128; byte++) {
  const count = spell(Uint8Array.of(byte), 0, 1, three)
  if (count < 2) table[byte] = count === 0 ? 0 : three[0]!
}

// Filled by each call and copied out at its end: windows are small and many.
let scratchCodes = new Uint8Array(1 << 12)
let scratchAt = new Uint32Array(1 << 12)

function makeRoom(letters: number): void {
  if (letters <= scratchCodes.length) return
  scratchCodes = new Uint8Array(2 * letters)
  scratchAt = new Uint32Array(2 * letters)
}

/** The letters of UTF-8 `bytes[from..to)` outside `cuts`. Ends within a character are moved before it. */
export function spelled(bytes: Uint8Array, cuts: Uint32Array, from: number, to: number): Spelled {
  const start = before(bytes, from)
  const end = before(bytes, to)
  makeRoom(3 * (end - start))
  const codes = scratchCodes
  const at = scratchAt
  let count = 0
  let cut = firstCutEndingAfter(cuts, start)
  for (let byte = start; byte < end; ) {
    const stop = cut < cuts.length ? Math.min(end, cuts[cut]!) : end
    while (byte < stop) {
      const code = table[bytes[byte]!]!
      if (code !== WIDE) {
        codes[count] = code
        at[count] = byte++
        count += (code + 255) >>> 8
        continue
      }
      const size = sizeOfCharacter(bytes[byte]!)
      const more = spell(bytes, byte, byte + size, three)
      for (let i = 0; i < more; i++) {
        codes[count] = three[i]!
        at[count++] = byte
      }
      byte += size
    }
    if (cut < cuts.length && byte >= cuts[cut]!) byte = Math.max(byte, cuts[cut + 1]!)
    cut += 2
  }
  return { count, codes: codes.slice(0, count), at: at.slice(0, count) }
}

/** The letters of the bytes `[from, to)` of a text that was spelled whole, without a copy. */
export function lettersBetween(bytes: Uint8Array, letters: Spelled, from: number, to: number): Spelled {
  const first = lettersBefore(letters, before(bytes, from))
  const last = Math.max(first, lettersBefore(letters, before(bytes, to)))
  return {
    count: last - first,
    codes: letters.codes.subarray(first, last),
    at: letters.at.subarray(first, last),
  }
}

/** How many letters stand before a byte. */
export function lettersBefore({ at }: Spelled, byte: number): number {
  return countUpTo(at, byte - 1)
}

/** Byte behind the character of a letter. */
export function endOfLetter(bytes: Uint8Array, { at }: Spelled, letter: number): number {
  return at[letter]! + sizeOfCharacter(bytes[at[letter]!]!)
}

/** The same letters from the last to the first. */
export function reversed({ count, codes, at }: Spelled): Spelled {
  return { count, codes: codes.slice().reverse(), at: at.slice().reverse() }
}

/** Below 0, 0 or above 0 as the one stands before, is or stands behind the other in a fixed order of letters. */
export function compared(a: Uint8Array, b: Uint8Array): number {
  const length = Math.min(a.length, b.length)
  for (let i = 0; i < length; i++) if (a[i] !== b[i]) return a[i]! - b[i]!
  return a.length - b.length
}

function before(bytes: Uint8Array, at: number): number {
  const inside = Math.max(0, Math.min(at, bytes.length))
  return betweenCharacters(bytes, inside)
}

function sizeOfCharacter(lead: number): number {
  return lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
}

function firstCutEndingAfter(cuts: Uint32Array, at: number): number {
  const borders = countUpTo(cuts, at)
  // An odd number of borders: the last cut has begun and not ended.
  return borders - (borders % 2)
}
