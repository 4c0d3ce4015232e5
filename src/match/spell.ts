import { BREAK, classOf, classOfPair, JOIN, keyOfPair, keyOfUnit, POINT } from '../text/letter.ts'

/** Bits of a letter's code. */
export const CODE_BITS = 5

// Five bits, never zero. Letters of ASCII keep apart; others fall together, which costs a look and loses nothing.
function codeOf(unit: number): number {
  return unit & 31 || 31
}

/** The codes of words' letters, run together without what stands between the words. */
export function codesOf(keys: readonly string[]): Uint8Array {
  const codes: number[] = []
  // The point inside a number is no letter of a running text.
  for (const unit of keys.join('').replaceAll('.', '')) codes.push(codeOf(unit.charCodeAt(0)))
  return Uint8Array.from(codes)
}

// What a byte adds: the code of a letter of ASCII, 0 for nothing, WIDE for what takes a closer look.
const WIDE = 255
const table = new Uint8Array(256).fill(WIDE)
for (let unit = 0; unit < 128; unit++)
  table[unit] = [BREAK, JOIN, POINT].includes(classOf(unit)) ? 0 : codeOf(keyOfUnit(unit).charCodeAt(0))
// "&" stands for three letters.
table[0x26] = WIDE

/**
 * Writes the codes of the letters of UTF-8 `bytes[from..to)` into `codes`, which has room for three times as many, and
 * returns how many. Borders lie between characters. About 450 MB/s on ASCII: nothing in the loop is decided by what a
 * byte is, so that the processor never guesses wrong.
 */
export function spell(bytes: Uint8Array, from: number, to: number, codes: Uint8Array): number {
  let count = 0
  let wide = 0
  for (let at = from; at < to; at++) {
    const code = table[bytes[at]!]!
    codes[count] = code
    count += (code + 255) >>> 8
    wide |= code
  }
  return wide <= 31 ? count : spellWide(bytes, from, to, codes)
}

function spellWide(bytes: Uint8Array, from: number, to: number, codes: Uint8Array): number {
  let count = 0
  for (let at = from; at < to; ) {
    const lead = bytes[at]!
    const code = table[lead]!
    if (code !== WIDE) {
      if (code !== 0) codes[count++] = code
      at++
      continue
    }
    const size = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
    let point = size === 1 ? lead : lead & (0xff >>> (size + 1))
    for (let i = 1; i < size; i++) point = (point << 6) | (bytes[at + i]! & 63)
    const key = keyOf(point)
    for (let i = 0; i < key.length; i++) codes[count++] = codeOf(key.charCodeAt(i))
    at += size
  }
  return count
}

function keyOf(point: number): string {
  const kind = point > 0xffff ? classOfPair(point) : classOf(point)
  if (kind === BREAK || kind === JOIN || kind === POINT) return ''
  return point > 0xffff ? keyOfPair(point) : keyOfUnit(point)
}

/** `to`, or less where it would part a character. */
export function betweenCharacters(bytes: Uint8Array, to: number): number {
  let at = to
  while (at < bytes.length && at > 0 && (bytes[at]! & 0xc0) === 0x80) at--
  return at
}
