import { classOf, classOfPair, keyOfPair, keyOfUnit } from '../../text/letter.ts'

/** What a scanner must know of a character. */
export interface Character {
  /** A class of text/letter.ts. */
  readonly kind: number
  /** Its key in the bytes that a hash takes: see hash.ts. */
  readonly key: readonly number[]
}

/** What a kernel is told of a character, by its code point; what lies beyond Unicode counts as U+FFFD. */
export function characterOf(point: number): Character {
  const known = point > 0x10ffff ? 0xfffd : point
  const pair = known > 0xffff
  const key: number[] = []
  for (const unit of (pair ? keyOfPair(known) : keyOfUnit(known)).split('')) {
    const code = unit.charCodeAt(0)
    key.push(code & 0xff)
    if (code > 0x7f) key.push(code >>> 8)
  }
  return { kind: pair ? classOfPair(known) : classOf(known), key }
}
