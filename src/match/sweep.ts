import { BREAK, classOf, classOfPair, JOIN, keyOfPair, keyOfUnit, POINT } from '../text/letter.ts'
import type { Region } from './seek.ts'
import type { IndexedText } from './segment.ts'

/**
 * The exhaustive search: reads every letter of every text once, for all patterns together, and reports each stretch
 * that shares enough letter grams with a pattern to be it, whole or damaged.
 *
 * Guarantee: a stretch no longer than its pattern that shares with it `threshold` different grams of four letters is
 * reported; so is every stretch in which the pattern stands letter for letter, and every one in which it stands with
 * at most one letter in eight wrong, or (from fourteen letters on) with one word in four replaced. Spaces, hyphens,
 * punctuation, case and accents do not count. What is reported may be nothing: alignment decides.
 *
 * Cost: a table look-up a letter, about 100 MB/s, and a little for every gram that some pattern has. An index of all
 * letter grams would answer faster and be larger than the texts; a pattern at a time (Myers 1999) costs as much for
 * each as this does for all.
 *
 * Ukkonen: Approximate string-matching with q-grams and maximal matches. Theoretical Computer Science 92, 1992.
 */

/** What is searched for: the codes of its letters, see `lettersOf`. */
export interface Pattern {
  readonly letters: Uint8Array
}

/** Letters in a gram, and bits for each: a gram is an index into tables of a million. */
const Q = 4
const MASK = (1 << (5 * Q)) - 1
/** One report a pattern and text at most this often; more witnesses of one saying nobody can read. */
const REPORTS = 16
/** Letters between two places at which the byte is remembered. */
const BLOCK = 256

/** The letters of words run together, as `sweep` reads them; their keys as `words` of text/word.ts gives them. */
export function lettersOf(keys: readonly string[]): Uint8Array {
  const codes: number[] = []
  for (const unit of keys.join('').replaceAll('.', '')) codes.push(codeOf(unit.charCodeAt(0)))
  return Uint8Array.from(codes)
}

/** Fewer letters than this make no gram and cannot be searched for. */
export const LEAST_LETTERS: number = Q

// Five bits, never zero. Letters of ASCII keep apart; others fall together, which costs a look and loses nothing.
function codeOf(unit: number): number {
  return unit & 31 || 31
}

/** How many different grams of a pattern must meet. */
export function threshold(grams: number): number {
  if (grams <= 6) return grams
  return Math.ceil(grams * (grams <= 10 ? 0.5 : 0.4))
}

/** The regions of `texts` in which each pattern may stand, in the order of `patterns` and of texts. */
export function sweep(texts: Iterable<IndexedText>, patterns: readonly Pattern[]): Region[][] {
  const watch = new Watch(patterns)
  if (patterns.length > 0) for (const text of texts) watch.read(text)
  return watch.found
}

// For ASCII: the code of what a byte adds to the letters, 0 for nothing; 255 for what takes a closer look.
const codes = new Uint8Array(256).fill(255)
for (let unit = 0; unit < 128; unit++)
  codes[unit] = [BREAK, JOIN, POINT].includes(classOf(unit)) ? 0 : codeOf(keyOfUnit(unit).charCodeAt(0))
// "&" stands for three letters.
codes[0x26] = 255

/** What has been met of each pattern so far. A class because every letter changes it. */
class Watch {
  readonly found: Region[][]
  /** Grams that some pattern has, a bit each. */
  readonly #known = new Uint32Array(1 << (5 * Q - 5))
  /** Entries of a gram: `#entries[#first[gram]..#first[gram + 1])`. */
  readonly #first = new Uint32Array(MASK + 2)
  /** The pattern of an entry, and the stretch of text in which it was last met. */
  readonly #entries: Uint32Array
  readonly #met: Int32Array
  /** By pattern: letters of a stretch as a power of two, grams that must meet, the stretch it is counting. */
  readonly #shift: Uint8Array
  readonly #needed: Uint32Array
  readonly #stretch: Int32Array
  readonly #count: Uint32Array
  readonly #before: Uint32Array
  readonly #reported: Int32Array
  readonly #reports: Uint32Array
  /** Letters read since the tables were new. */
  #letter = 0
  #gram = 0
  #text: IndexedText | null = null
  /** Byte of every `BLOCK`th letter of the open text, and the letter it began with. */
  #blocks: number[] = []
  #textLetter = 0

  constructor(patterns: readonly Pattern[]) {
    const sets = patterns.map(({ letters }) => gramsOf(letters))
    this.found = patterns.map(() => [])
    for (const set of sets)
      for (const gram of set) {
        this.#known[gram >>> 5]! |= 1 << (gram & 31)
        this.#first[gram + 1]!++
      }
    for (let gram = 0; gram <= MASK; gram++) this.#first[gram + 1]! += this.#first[gram]!
    this.#entries = new Uint32Array(this.#first[MASK + 1]!)
    const next = this.#first.slice()
    sets.forEach((set, pattern) => {
      for (const gram of set) this.#entries[next[gram]!++] = pattern
    })
    const count = patterns.length
    this.#met = new Int32Array(this.#entries.length).fill(-9)
    this.#shift = Uint8Array.from(patterns, ({ letters }) =>
      Math.ceil(Math.log2(Math.max(16, letters.length))),
    )
    this.#needed = Uint32Array.from(sets, (set) => Math.max(1, threshold(set.size)))
    this.#stretch = new Int32Array(count).fill(-9)
    this.#count = new Uint32Array(count)
    this.#before = new Uint32Array(count)
    this.#reported = new Int32Array(count).fill(-9)
    this.#reports = new Uint32Array(count)
  }

  read(text: IndexedText): void {
    const { bytes, cuts } = text.segment.textOf(text.ordinal)
    this.#begin(text)
    let from = 0
    for (let cut = 0; cut <= cuts.length; cut += 2) {
      this.#run(bytes, from, cut < cuts.length ? cuts[cut]! : bytes.length)
      if (cut < cuts.length) from = cuts[cut + 1]!
    }
  }

  #begin(text: IndexedText): void {
    // Stretches are numbered in 31 bits; long before they run out, all is forgotten and begun anew.
    if (this.#letter > 1 << 29) {
      this.#letter = 0
      for (const table of [this.#met, this.#stretch, this.#reported]) table.fill(-9)
    }
    // A new text begins in stretches of its own, so that nothing is counted across the border.
    const widest = 1 << Math.max(4, ...this.#shift)
    this.#letter = (Math.ceil(this.#letter / widest) + 2) * widest
    this.#textLetter = this.#letter
    this.#blocks = []
    this.#text = text
    this.#gram = 0
    this.#reports.fill(0)
  }

  #run(bytes: Uint8Array, from: number, to: number): void {
    const known = this.#known
    let letter = this.#letter
    let gram = this.#gram
    for (let at = from; at < to; at++) {
      const code = codes[bytes[at]!]!
      if (code === 0) continue
      if (code === 255) {
        this.#letter = letter
        this.#gram = gram
        at += this.#wide(bytes, at)
        letter = this.#letter
        gram = this.#gram
        continue
      }
      if (((letter - this.#textLetter) & (BLOCK - 1)) === 0) this.#blocks.push(at)
      gram = ((gram << 5) | code) & MASK
      letter++
      if (known[gram >>> 5]! & (1 << (gram & 31))) this.#meet(gram, letter, at)
    }
    this.#letter = letter
    this.#gram = gram
  }

  /** Reads one character of several bytes, or "&"; returns the bytes to pass over besides the first. */
  #wide(bytes: Uint8Array, at: number): number {
    const lead = bytes[at]!
    const size = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
    let point = size === 1 ? lead : lead & (0xff >>> (size + 1))
    for (let i = 1; i < size; i++) point = (point << 6) | (bytes[at + i]! & 63)
    const kind = point > 0xffff ? classOfPair(point) : classOf(point)
    if (kind === BREAK || kind === JOIN || kind === POINT) return size - 1
    const key = point > 0xffff ? keyOfPair(point) : keyOfUnit(point)
    for (let i = 0; i < key.length; i++) {
      if (((this.#letter - this.#textLetter) & (BLOCK - 1)) === 0) this.#blocks.push(at)
      this.#gram = ((this.#gram << 5) | codeOf(key.charCodeAt(i))) & MASK
      this.#letter++
      if (this.#known[this.#gram >>> 5]! & (1 << (this.#gram & 31))) this.#meet(this.#gram, this.#letter, at)
    }
    return size - 1
  }

  /** The gram that ends with the `letter`th letter, at byte `at`, belongs to some pattern. */
  #meet(gram: number, letter: number, at: number): void {
    for (let entry = this.#first[gram]!; entry < this.#first[gram + 1]!; entry++) {
      const pattern = this.#entries[entry]!
      const stretch = letter >>> this.#shift[pattern]!
      if (this.#met[entry] === stretch) continue
      this.#met[entry] = stretch
      const counting = this.#stretch[pattern]!
      if (counting !== stretch) {
        this.#before[pattern] = counting === stretch - 1 ? this.#count[pattern]! : 0
        this.#count[pattern] = 0
        this.#stretch[pattern] = stretch
      }
      this.#count[pattern]!++
      if (
        this.#count[pattern]! + this.#before[pattern]! >= this.#needed[pattern]! &&
        this.#reported[pattern]! < stretch - 1 &&
        this.#reports[pattern]! < REPORTS
      )
        this.#report(pattern, stretch, letter, at)
    }
  }

  // The stretch and its neighbours: the pattern may have begun in the one before and may end in the one after.
  #report(pattern: number, stretch: number, letter: number, at: number): void {
    const text = this.#text!
    const size = 1 << this.#shift[pattern]!
    const back = letter - this.#textLetter - 2 * size
    const byte = back <= 0 ? 0 : this.#blocks[Math.floor(back / BLOCK)]!
    this.#reported[pattern] = stretch
    this.#reports[pattern]!++
    this.found[pattern]!.push({
      text,
      unit: 'byte',
      from: byte,
      to: at + 1 + 4 * size,
      weight: this.#count[pattern]! + this.#before[pattern]!,
    })
  }
}

function gramsOf(letters: Uint8Array): Set<number> {
  const set = new Set<number>()
  let gram = 0
  letters.forEach((code, i) => {
    gram = ((gram << 5) | code) & MASK
    if (i >= Q - 1) set.add(gram)
  })
  return set
}
