import {
  BREAK,
  classOf,
  classOfPair,
  DIGIT,
  JOIN,
  keyOfPair,
  keyOfUnit,
  LETTER,
  LONE,
  POINT,
  SIGN,
} from './letter.ts'
import type { Span } from './span.ts'

/**
 * A word where it stands. Its span may hold apostrophes, brackets, a soft hyphen, or a whole line end with the
 * running head between its halves; its key holds letters and digits only.
 */
export interface Word extends Span {
  /** The comparable form: lower case, without accents, ligatures spelled out, u for v and i for j. */
  readonly key: string
}

/**
 * The words of a text, in order. `cuts`, sorted and apart, are no part of the running words: a word that begins
 * before a cut goes on behind it. Numbers keep the point ("3.5"), words keep their apostrophes in the span but not
 * in the key ("don’t" is "dont"), hyphens part words ("well-known" is two), and each character of a script without
 * spaces is a word. Linear in the text.
 *
 * Not Intl.Segmenter: it is slower, and a verdict on a word must not change with the Unicode data of the machine.
 */
export function words(
  text: string,
  cuts: readonly Span[] = [],
  within: Span = { from: 0, to: text.length },
): Word[] {
  const found: Word[] = []
  let cut = 0
  while (cut < cuts.length && cuts[cut]!.to <= within.from) cut++
  let from = -1
  let to = -1
  let key = ''
  /** The class of the last letter or digit of the open word; 0 when no word is open. */
  let last = 0
  /** A join or point was passed that counts only if the word goes on. */
  let pending = 0

  const close = (): void => {
    if (last !== 0 && key !== '') found.push({ from, to, key })
    last = pending = 0
    key = ''
  }

  for (let at = within.from; at < within.to; ) {
    if (cut < cuts.length && at >= cuts[cut]!.from) {
      at = Math.max(at, cuts[cut++]!.to)
      continue
    }
    const unit = text.charCodeAt(at)
    const point = isHighSurrogate(unit) ? text.codePointAt(at)! : unit
    const size = point > 0xffff ? 2 : 1
    const kind = size === 2 ? classOfPair(point) : classOf(unit)
    if (kind === LETTER || kind === DIGIT) {
      if (pending !== 0 && !joins(pending, last, kind)) close()
      if (last === 0) from = at
      key += size === 2 ? keyOfPair(point) : keyOfUnit(unit)
      // A point between digits is part of the number; a comma there only groups it.
      to = at + size
      last = kind
      pending = 0
    } else if (kind === LONE || kind === SIGN) {
      close()
      found.push({ from: at, to: at + size, key: size === 2 ? keyOfPair(point) : keyOfUnit(unit) })
    } else if (kind === JOIN || kind === POINT) {
      if (pending !== 0 && pending !== kind) close()
      if (last !== 0) {
        pending = kind
        if (unit === 0x2e && last === DIGIT && isDigitAhead(text, at + 1)) key += '.'
      }
    } else if (kind === BREAK) close()
    at += size
  }
  close()
  return found
}

function joins(pending: number, before: number, after: number): boolean {
  return pending === JOIN ? before === LETTER && after === LETTER : before === DIGIT && after === DIGIT
}

function isDigitAhead(text: string, at: number): boolean {
  return at < text.length && classOf(text.charCodeAt(at)) === DIGIT
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff
}
