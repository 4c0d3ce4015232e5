import { type Passage, passageOf } from '../judge/passage.ts'
import type { IndexedText } from '../match/segment.ts'
import type { Document } from '../text/document.ts'
import type { Span } from '../text/span.ts'
import type { Host } from './host.ts'

/** An opened document whose places are known by their bytes in the index. */
export interface BytePlaces {
  readonly document: Document
  /** The UTF-16 units of a stretch of bytes that begins and ends between characters. */
  readonly spanOf: (from: number, to: number) => Span
  readonly passageOf: (span: Span) => Passage
}

/** Documents that are kept open at a time. */
const OPEN = 64
/** Bytes between places that are kept. */
const STEP = 256

/** Opens documents by their texts in the index, each with a table of units and one of lines; those used last are kept. */
export function bytePlaces(host: Host): (text: IndexedText) => BytePlaces {
  const kept = new Map<number, BytePlaces>()
  return (text) => {
    const places = kept.get(text.key) ?? placesIn(text, host)
    kept.delete(text.key)
    kept.set(text.key, places)
    const [oldest] = kept.keys()
    if (kept.size > OPEN) kept.delete(oldest!)
    return places
  }
}

function placesIn({ key, segment, ordinal }: IndexedText, host: Host): BytePlaces {
  const document = host.open(key)
  const { bytes } = segment.textOf(ordinal)
  const units = new Uint32Array(Math.ceil(bytes.length / STEP) + 1)
  let unit = 0
  for (let at = 0; at < bytes.length; at++) {
    if (at % STEP === 0) units[at / STEP] = unit
    unit += unitsOf(bytes[at]!)
  }
  const unitAt = (byte: number): number => {
    const start = Math.floor(byte / STEP)
    let found = units[start]!
    for (let at = start * STEP; at < byte; at++) found += unitsOf(bytes[at]!)
    return found
  }
  if (bytes.length % STEP === 0) units[bytes.length / STEP] = unit
  const lines = lineStarts(document.text)
  return {
    document,
    spanOf: (from, to) => ({ from: unitAt(from), to: unitAt(to) }),
    passageOf: (span) => passageOf(document, span, lastUpTo(lines, span.from) + 1),
  }
}

/** Units that the character which a byte begins has; none for a byte that begins none. */
function unitsOf(byte: number): number {
  return (byte & 0xc0) === 0x80 ? 0 : byte >= 0xf0 ? 2 : 1
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length)
  return starts
}

/** Index of the last of some sorted numbers that is not above a value. */
function lastUpTo(sorted: readonly number[], value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (sorted[middle]! <= value) low = middle + 1
    else high = middle
  }
  return low - 1
}
