import type { Span } from '../text/span.ts'
import { crc32 } from './checksum.ts'

/**
 * A segment: the texts of some documents and an index of their word grams, in one immutable run of bytes that is only
 * ever read by position, so that a file, a remote range or a buffer serves alike and memory stays small.
 *
 *     text      UTF-8 of each document, one after another
 *     cuts      pairs of byte offsets within a document that folds skip
 *     asides    the same for notes that stand between the running words: read, but free to be left out
 *     marks     every 64th word of a document: its byte, its UTF-16 unit, its line (from 0), relative to the document
 *     docs      a row of twelve numbers a document, see `Row`
 *     buckets   for each value of a gram's leading bits, where its entries begin
 *     rests     a second hash of each entry's gram, 16 bits: one gram in 65,536 is taken for another, and alignment
 *               throws it out
 *     places    the word that begins each entry's gram, counted through the whole segment
 *     footer    where each of the above lies, and its checksum; then the footer's own length and a magic word
 *
 * All numbers are unsigned, 32 bits unless said, little-endian. Grams of five words, of every four neighbours the
 * least hash kept: any eight words in a row that two texts share are found by the index alone; what is shorter or
 * damaged is found by `sweep`.
 */

/** Positioned reads of something immutable: a file, a buffer, a remote range. */
export interface Bytes {
  readonly length: number
  /**
   * Exactly `length` bytes from `at`; the caller stays inside. They may be put at the beginning of `into`, which is long
   * enough: who reads much saves the memory of each piece.
   */
  read(at: number, length: number, into?: Uint8Array): Uint8Array
}

/** Words in a gram, and neighbouring grams of which one is kept. Part of the format. */
export const GRAM = 5
export const WINDOW = 4
export const MARK_EVERY = 64
export const MAGIC = 0x314d5453 // "STM1"
const ROW = 12

interface Row {
  readonly key: number
  readonly textAt: number
  readonly textLength: number
  readonly units: number
  readonly firstWord: number
  readonly words: number
  readonly firstCut: number
  readonly cuts: number
  readonly firstAside: number
  readonly asides: number
  readonly firstMark: number
  readonly lines: number
}

export type SectionName = 'text' | 'cuts' | 'asides' | 'marks' | 'docs' | 'buckets' | 'rests' | 'places'
export type Sections = Readonly<Record<SectionName, { at: number; length: number; crc: number }>>

/** A piece of a document, decoded: where it stands in the document, and where its cuts are. */
export interface Excerpt extends Span {
  readonly text: string
  /** Sorted and apart, in units of the document, clipped to the excerpt. */
  readonly cuts: readonly Span[]
  /** Notes that stand between the running words, likewise. */
  readonly asides: readonly Span[]
  /** Line of the document that holds the first unit, from 1. */
  readonly line: number
}

/** A document of a segment. Offsets are UTF-16 units of its text, words counted within it. */
export interface IndexedText {
  readonly segment: Segment
  /** The caller's number for the document, as given to `SegmentBuilder.add`. */
  readonly key: number
  /** Its place in the segment, from 0. */
  readonly ordinal: number
  readonly words: number
  readonly units: number
}

/** An open segment. Holds its small tables in memory and reads all else by position. */
export class Segment {
  readonly texts: readonly IndexedText[]
  readonly #bytes: Bytes
  readonly #sections: Sections
  readonly #rows: Row[]
  readonly #buckets: Uint32Array
  readonly #shift: number

  /** Throws a RangeError that says what is wrong when the bytes are no whole segment. */
  constructor(bytes: Bytes) {
    this.#bytes = bytes
    this.#sections = readFooter(bytes)
    const rows = this.#numbers('docs', 0, this.#sections.docs.length >>> 2)
    checked('docs', bytesOf(rows), this.#sections.docs.crc)
    this.#rows = []
    for (let at = 0; at < rows.length; at += ROW) this.#rows.push(rowAt(rows, at))
    this.#buckets = this.#numbers('buckets', 0, this.#sections.buckets.length >>> 2)
    checked('buckets', bytesOf(this.#buckets), this.#sections.buckets.crc)
    this.#shift = 32 - Math.log2(this.#buckets.length - 1)
    this.texts = this.#rows.map(({ key, words, units }, ordinal) => ({
      segment: this,
      key,
      ordinal,
      words,
      units,
    }))
  }

  /** Bytes of text in the segment. */
  get size(): number {
    return this.#sections.text.length
  }

  /** Words at which a gram with these hashes begins, counted through the segment, in order; the first `most`. */
  places(a: number, b: number, most: number = Infinity): number[] {
    const bucket = a >>> this.#shift
    const from = this.#buckets[bucket]!
    const count = this.#buckets[bucket + 1]! - from
    if (count === 0) return []
    const rests = this.#bytes.read(this.#sections.rests.at + from * 2, count * 2)
    const rest = b >>> 16
    const found: number[] = []
    let places: Uint32Array | null = null
    for (let i = 0; i < count && found.length < most; i++) {
      if ((rests[2 * i]! | (rests[2 * i + 1]! << 8)) !== rest) continue
      places ??= this.#numbers('places', from, count)
      found.push(places[i]!)
    }
    return found
  }

  /** The document that holds a word of the segment, and which of its words that is. */
  wordAt(place: number): { text: IndexedText; word: number } {
    let low = 0
    let high = this.#rows.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.#rows[middle]!.firstWord <= place) low = middle + 1
      else high = middle
    }
    // Documents without words share their first word with the next one; the last of them holds the place.
    const text = this.texts[low - 1]!
    return { text, word: place - this.#rows[low - 1]!.firstWord }
  }

  /** Bytes of UTF-8 that a document has. */
  bytesOf(ordinal: number): number {
    return this.#rows[ordinal]!.textLength
  }

  /**
   * The text of a document as UTF-8, whole or its first bytes, perhaps in `into`, and its cuts as pairs of byte offsets.
   */
  textOf(
    ordinal: number,
    most: number = Infinity,
    into?: Uint8Array,
  ): { bytes: Uint8Array; cuts: Uint32Array } {
    const row = this.#rows[ordinal]!
    const length = Math.min(row.textLength, most)
    return {
      bytes: this.#bytes.read(this.#sections.text.at + row.textAt, length, into),
      cuts: this.#numbers('cuts', row.firstCut * 2, row.cuts * 2),
    }
  }

  /** The words `[from, to)` of a document and at least `MARK_EVERY - 1` less or more around them, as far as it goes. */
  excerptByWords(ordinal: number, from: number, to: number): Excerpt {
    const row = this.#rows[ordinal]!
    const first = this.#mark(row, Math.floor(Math.max(0, from) / MARK_EVERY))
    const last = this.#mark(row, Math.ceil(Math.max(0, to) / MARK_EVERY))
    return this.#excerpt(row, first, last)
  }

  /** The piece of a document that holds the bytes `[from, to)`. */
  excerptByBytes(ordinal: number, from: number, to: number): Excerpt {
    const row = this.#rows[ordinal]!
    return this.#excerpt(row, this.#lastMark(row, 'byte', from), this.#firstMark(row, 'byte', to))
  }

  /** The piece of a document that holds the units `[from, to)`. */
  excerptByUnits(ordinal: number, from: number, to: number): Excerpt {
    const row = this.#rows[ordinal]!
    return this.#excerpt(row, this.#lastMark(row, 'unit', from), this.#firstMark(row, 'unit', to))
  }

  // The last mark at or before a byte or unit, and the first at or behind one.
  #lastMark(row: Row, by: 'byte' | 'unit', at: number): Mark {
    return this.#mark(row, this.#marksUpTo(row, by, at) - 1)
  }

  #firstMark(row: Row, by: 'byte' | 'unit', at: number): Mark {
    return this.#mark(row, this.#marksUpTo(row, by, at - 1))
  }

  #marksUpTo(row: Row, by: 'byte' | 'unit', at: number): number {
    let low = 0
    let high = marksOf(row)
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.#mark(row, middle)[by] <= at) low = middle + 1
      else high = middle
    }
    return low
  }

  #excerpt(row: Row, first: Mark, last: Mark): Excerpt {
    const bytes = this.#bytes.read(this.#sections.text.at + row.textAt + first.byte, last.byte - first.byte)
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
    const borders = (section: 'cuts' | 'asides', from: number, count: number): Span[] => {
      const pairs = this.#numbers(section, from * 2, count * 2)
      const spans: Span[] = []
      for (
        let i = firstPairEndingAfter(pairs, first.byte);
        i < pairs.length && pairs[i]! < last.byte;
        i += 2
      ) {
        const from = Math.max(pairs[i]!, first.byte) - first.byte
        const to = Math.min(pairs[i + 1]!, last.byte) - first.byte
        spans.push({ from: first.unit + unitsIn(bytes, from), to: first.unit + unitsIn(bytes, to) })
      }
      return spans
    }
    const cuts = borders('cuts', row.firstCut, row.cuts)
    const asides = borders('asides', row.firstAside, row.asides)
    return { text, from: first.unit, to: first.unit + text.length, cuts, asides, line: first.line + 1 }
  }

  #mark(row: Row, index: number): Mark {
    if (index < 0) return { byte: 0, unit: 0, line: 0 }
    if (index >= marksOf(row)) return { byte: row.textLength, unit: row.units, line: row.lines }
    const [byte, unit, line] = this.#numbers('marks', (row.firstMark + index) * 3, 3)
    // What stands before the first word belongs to the first mark's stretch.
    return index === 0 ? { byte: 0, unit: 0, line: 0 } : { byte: byte!, unit: unit!, line: line! }
  }

  #numbers(section: SectionName, from: number, count: number): Uint32Array {
    const bytes = this.#bytes.read(this.#sections[section].at + from * 4, count * 4)
    // A copy where the bytes come unaligned, as from a pooled buffer.
    return bytes.byteOffset % 4 === 0
      ? new Uint32Array(bytes.buffer, bytes.byteOffset, count)
      : new Uint32Array(new Uint8Array(bytes).buffer)
  }

  /** Reads every byte and compares checksums; returns the sections that are damaged. Costs a full read. */
  damage(): SectionName[] {
    const names = Object.keys(this.#sections) as SectionName[]
    return names.filter((name) => {
      const { at, length, crc } = this.#sections[name]
      let sum = 0
      for (let read = 0; read < length; read += 1 << 20)
        sum = crc32(this.#bytes.read(at + read, Math.min(1 << 20, length - read)), sum)
      return sum !== crc
    })
  }
}

interface Mark {
  readonly byte: number
  readonly unit: number
  readonly line: number
}

/** The bytes that hold the numbers, without a copy. */
export function bytesOf(numbers: Uint32Array | Uint16Array): Uint8Array {
  return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength)
}

function marksOf(row: Row): number {
  return Math.ceil(row.words / MARK_EVERY)
}

function rowAt(rows: Uint32Array, at: number): Row {
  return {
    key: rows[at]!,
    textAt: rows[at + 1]!,
    textLength: rows[at + 2]!,
    units: rows[at + 3]!,
    firstWord: rows[at + 4]!,
    words: rows[at + 5]!,
    firstCut: rows[at + 6]!,
    cuts: rows[at + 7]!,
    firstAside: rows[at + 8]!,
    asides: rows[at + 9]!,
    firstMark: rows[at + 10]!,
    lines: rows[at + 11]!,
  }
}

function readFooter(bytes: Bytes): Sections {
  const tail = 12
  if (bytes.length < tail)
    throw new RangeError(`Cannot open a segment of ${bytes.length} bytes: it is cut short`)
  const view = new DataView(new Uint8Array(bytes.read(bytes.length - tail, tail)).buffer)
  const length = view.getUint32(0, true)
  if (view.getUint32(8, true) !== MAGIC || length > bytes.length - tail)
    throw new RangeError(`Cannot open a segment of ${bytes.length} bytes: it does not end as one`)
  const footer = bytes.read(bytes.length - tail - length, length)
  checked('footer', footer, view.getUint32(4, true))
  return JSON.parse(new TextDecoder().decode(footer)) as Sections
}

function checked(name: string, bytes: Uint8Array, crc: number): void {
  const found = crc32(bytes, 0)
  if (found !== crc)
    throw new RangeError(`Cannot open a segment: its ${name} have checksum ${found}, not ${crc}`)
}

function unitsIn(bytes: Uint8Array, to: number): number {
  let units = 0
  for (let at = 0; at < to; at++) {
    const byte = bytes[at]!
    if ((byte & 0xc0) !== 0x80) units += byte >= 0xf0 ? 2 : 1
  }
  return units
}

function firstPairEndingAfter(borders: Uint32Array, at: number): number {
  let low = 0
  let high = borders.length >>> 1
  while (low < high) {
    const middle = (low + high) >>> 1
    if (borders[2 * middle + 1]! > at) high = middle
    else low = middle + 1
  }
  return low * 2
}
