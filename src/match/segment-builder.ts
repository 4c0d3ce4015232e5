import type { Span } from '../text/span.ts'
import { crc32 } from './checksum.ts'
import { grams } from './hash.ts'
import { scan } from './scan.ts'
import { bytesOf, GRAM, MAGIC, MARK_EVERY, type SectionName, type Sections, WINDOW } from './segment.ts'
import { winnow } from './winnow.ts'

/** Collects documents and writes them out as one segment. A class because the segment grows while it is made. */
export class SegmentBuilder {
  readonly #texts: Uint8Array[] = []
  readonly #rows: number[] = []
  readonly #cuts: number[] = []
  readonly #asides: number[] = []
  readonly #marks: number[] = []
  readonly #grams: { a: Uint32Array; b: Uint32Array; at: Uint32Array }[] = []
  #bytes = 0
  #words = 0

  /** Bytes of text taken so far. */
  get size(): number {
    return this.#bytes
  }

  /**
   * Takes one document in. `key` is the caller's number for it; `cuts` and `asides` are spans of `text`, each
   * sorted and apart. Returns how many words it holds.
   */
  add(key: number, text: string, cuts: readonly Span[], asides: readonly Span[] = []): number {
    const bytes = new TextEncoder().encode(text)
    const borders = byteOffsets(text, bytes, cuts)
    const beside = byteOffsets(text, bytes, asides)
    const tokens = scan(bytes, borders)
    this.#rows.push(
      key,
      this.#bytes,
      bytes.length,
      text.length,
      this.#words,
      tokens.count,
      this.#cuts.length / 2,
      borders.length / 2,
      this.#asides.length / 2,
      beside.length / 2,
      this.#marks.length / 3,
    )
    for (const border of borders) this.#cuts.push(border)
    for (const border of beside) this.#asides.push(border)
    const isPlain = bytes.length === text.length && !bytes.includes(0x0d)
    const starts = tokens.at.subarray(0, tokens.count)
    this.#rows.push(isPlain ? this.#markPlain(bytes, starts) : this.#mark(bytes, starts))
    const all = grams(tokens.hash.subarray(0, tokens.count), GRAM)
    const at = winnow(all.b, WINDOW)
    this.#grams.push({ a: pick(all.a, at), b: pick(all.b, at), at: shifted(at, this.#words) })
    this.#texts.push(bytes)
    this.#bytes += bytes.length
    this.#words += tokens.count
    return tokens.count
  }

  /** The segment, in pieces to be written one after another. The builder is spent. */
  finish(): Uint8Array[] {
    const entries = sortedEntries(this.#grams)
    const sections: [SectionName, Uint8Array[]][] = [
      ['text', this.#texts],
      ['cuts', [bytesOf(Uint32Array.from(this.#cuts))]],
      ['asides', [bytesOf(Uint32Array.from(this.#asides))]],
      ['marks', [bytesOf(Uint32Array.from(this.#marks))]],
      ['docs', [bytesOf(Uint32Array.from(this.#rows))]],
      ['buckets', [bytesOf(entries.buckets)]],
      ['rests', [bytesOf(entries.rests)]],
      ['places', [bytesOf(entries.places)]],
    ]
    const pieces: Uint8Array[] = []
    const table: Partial<Record<SectionName, Sections[SectionName]>> = {}
    let at = 0
    for (const [name, chunks] of sections) {
      const from = at
      let crc = 0
      for (const chunk of chunks) {
        pieces.push(chunk)
        crc = crc32(chunk, crc)
        at += chunk.length
      }
      table[name] = { at: from, length: at - from, crc }
      const padding = (4 - (at & 3)) & 3
      if (padding) pieces.push(new Uint8Array(padding))
      at += padding
    }
    const footer = new TextEncoder().encode(JSON.stringify(table))
    pieces.push(footer, bytesOf(Uint32Array.of(footer.length, crc32(footer, 0), MAGIC)))
    return pieces
  }

  // A mark for every 64th word, and the number of line ends in the document.
  #mark(bytes: Uint8Array, starts: Uint32Array): number {
    let units = 0
    let lines = 0
    let at = 0
    const walk = (to: number): void => {
      for (; at < to; at++) {
        const byte = bytes[at]!
        if ((byte & 0xc0) !== 0x80) units += byte >= 0xf0 ? 2 : 1
        if (byte === 0x0a || (byte === 0x0d && bytes[at + 1] !== 0x0a)) lines++
      }
    }
    for (let word = 0; word < starts.length; word += MARK_EVERY) {
      walk(starts[word]!)
      this.#marks.push(at, units, lines)
    }
    walk(bytes.length)
    return lines
  }

  // The same where every byte is a unit and lines end with a line feed, as in most texts.
  #markPlain(bytes: Uint8Array, starts: Uint32Array): number {
    let lines = 0
    let end = bytes.indexOf(0x0a)
    const passLines = (to: number): void => {
      for (; end >= 0 && end < to; end = bytes.indexOf(0x0a, end + 1)) lines++
    }
    for (let word = 0; word < starts.length; word += MARK_EVERY) {
      passLines(starts[word]!)
      this.#marks.push(starts[word]!, starts[word]!, lines)
    }
    passLines(bytes.length)
    return lines
  }
}

function pick(values: Uint32Array, at: Uint32Array): Uint32Array {
  const picked = new Uint32Array(at.length)
  for (let i = 0; i < at.length; i++) picked[i] = values[at[i]!]!
  return picked
}

function shifted(values: Uint32Array, by: number): Uint32Array {
  const moved = new Uint32Array(values.length)
  for (let i = 0; i < values.length; i++) moved[i] = values[i]! + by
  return moved
}

/** The byte offsets of the borders of `cuts`, in pairs. */
function byteOffsets(text: string, bytes: Uint8Array, cuts: readonly Span[]): Uint32Array {
  const borders = Uint32Array.from(cuts.flatMap((cut) => [cut.from, cut.to]))
  if (bytes.length === text.length) return borders
  let unit = 0
  let byte = 0
  return borders.map((border) => {
    for (; unit < border; byte++) {
      const lead = bytes[byte]!
      if ((lead & 0xc0) !== 0x80) unit += lead >= 0xf0 ? 2 : 1
    }
    while (byte < bytes.length && (bytes[byte]! & 0xc0) === 0x80) byte++
    return byte
  })
}

interface Entries {
  readonly buckets: Uint32Array
  readonly rests: Uint16Array
  readonly places: Uint32Array
}

// Counting sort by bucket, which keeps the entries of a bucket in the order of their places.
function sortedEntries(kept: readonly { a: Uint32Array; b: Uint32Array; at: Uint32Array }[]): Entries {
  const total = kept.reduce((sum, some) => sum + some.at.length, 0)
  const bits = bucketBits(total)
  const buckets = new Uint32Array((1 << bits) + 1)
  for (const { a } of kept) for (const hash of a) buckets[(hash >>> (32 - bits)) + 1]!++
  for (let i = 1; i < buckets.length; i++) buckets[i]! += buckets[i - 1]!
  const next = buckets.slice()
  const rests = new Uint16Array(total)
  const places = new Uint32Array(total)
  for (const { a, b, at } of kept)
    for (let i = 0; i < at.length; i++) {
      const slot = next[a[i]! >>> (32 - bits)]!++
      rests[slot] = b[i]! >>> 16
      places[slot] = at[i]!
    }
  return { buckets, rests, places }
}

/** Eight to sixteen entries a bucket, so that one short read answers a look-up. */
function bucketBits(entries: number): number {
  return Math.min(24, Math.max(4, Math.ceil(Math.log2(entries + 1)) - 4))
}
