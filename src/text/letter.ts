/**
 * What each character is to a reader of words, and what it counts as when two words are compared.
 *
 * A table by UTF-16 unit, filled as characters are met: asking Unicode once a character keeps a scan of English as
 * fast as a scan of bytes, and a scan of Greek nearly so. Characters beyond the basic plane are asked each time.
 */

/** Parts words: spaces, most punctuation. */
export const BREAK = 1
export const LETTER = 2
export const DIGIT = 3
/** A word by itself: a character of a script that sets no spaces between words. */
export const LONE = 4
/** A word by itself: a sign that stands for a word, such as "%" or "&". */
export const SIGN = 5
/** Inside a word when letters stand on both sides: apostrophes, brackets, the bar of early printers. */
export const JOIN = 6
/** Inside a number when digits stand on both sides: the full stop and the comma. */
export const POINT = 7
/** Shows nothing and parts nothing: soft hyphen, zero-width characters. */
const NOTHING = 8

const classes = new Uint8Array(0x10000)
const keys: (string | undefined)[] = new Array(0x10000)

const joins = new Set("'’‘ʼ`´′[]|＇")
const signs = new Set('&%‰§°€£$¥₽')
const lone =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u
// Raised and enclosed digits lead to notes far more often than they count something.
const raised = /[\u00b2\u00b3\u00b9\u2070-\u2089\u2460-\u24ff]/
// Accents can be dropped by a printer and the word still be known. The vowel signs of Indic scripts cannot.
const accent = /(?=\p{M})[\p{Script=Inherited}\p{Script=Hebrew}\p{Script=Arabic}]/u
const nothing = /[\u00ad\u200b-\u200f\u2060\ufeff\u061c\u202a-\u202e\u2066-\u2069]/

function classify(character: string): number {
  if (joins.has(character)) return JOIN
  if (character === '.' || character === ',') return POINT
  if (nothing.test(character)) return NOTHING
  if (signs.has(character)) return SIGN
  if (raised.test(character)) return BREAK
  if (lone.test(character)) return LONE
  if (/\p{N}/u.test(character)) return DIGIT
  return /[\p{L}\p{M}]/u.test(character) ? LETTER : BREAK
}

/** The class of a UTF-16 unit that is no surrogate; of surrogate pairs ask `classOfPair`. */
export function classOf(unit: number): number {
  return classes[unit] || (classes[unit] = classify(String.fromCharCode(unit)))
}

/** The class of a character beyond the basic plane. */
export function classOfPair(point: number): number {
  return classify(String.fromCodePoint(point))
}

const spelled: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
  // Early printers used one letter for both; the two fall together here and are told apart by `foldsBetween`.
  v: 'u',
  j: 'i',
  '&': 'and',
}

function keyOfCharacter(character: string): string {
  let key = ''
  for (const base of character.normalize('NFKD').toLowerCase()) {
    if (accent.test(base)) continue
    if (/\p{Nd}/u.test(base) && base > '9') key += decimal(base)
    else key += spelled[base] ?? base
  }
  return key
}

// Digits of every script stand in runs of ten from zero to nine.
function decimal(digit: string): string {
  const point = digit.codePointAt(0)!
  let zero = point
  while (point - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
  return String(point - zero)
}

/** What a unit counts as in a word's key: lower case, bare of accents, ligatures spelled out. May be empty. */
export function keyOfUnit(unit: number): string {
  return (keys[unit] ??= keyOfCharacter(String.fromCharCode(unit)))
}

/** `keyOfUnit` for a character beyond the basic plane. */
export function keyOfPair(point: number): string {
  return keyOfCharacter(String.fromCodePoint(point))
}
