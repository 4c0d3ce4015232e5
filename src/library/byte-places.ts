import type { IndexedText } from '../match/segment.ts'
import type { Document } from '../text/document.ts'
import type { Span } from '../text/span.ts'
import type { Host } from './host.ts'

/** An opened document whose places are known by their bytes in the index. */
export interface BytePlaces {
  readonly document: Document
  /** The UTF-16 units of a stretch of bytes that begins and ends between characters. */
  readonly spanOf: (from: number, to: number) => Span
}

/** Documents that are kept open at a time. */
const OPEN = 64
/** Bytes between places that are kept. */
const STEP = 256

/** Opens documents by their texts in the index, each with a table of units; those used last are kept. */
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
  return { document, spanOf: (from, to) => ({ from: unitAt(from), to: unitAt(to) }) }
}

/** Units that the character which a byte begins has; none for a byte that begins none. */
function unitsOf(byte: number): number {
  return (byte & 0xc0) === 0x80 ? 0 : byte >= 0xf0 ? 2 : 1
}
