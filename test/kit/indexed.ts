import type { Bytes, Segment as SegmentType } from '../../src/match/segment.ts'
import { Segment } from '../../src/match/segment.ts'
import { SegmentBuilder } from '../../src/match/segment-builder.ts'
import type { Span } from '../../src/text/span.ts'

/** A segment in memory that holds the texts, numbered from 0. */
export function indexed(
  ...texts: readonly (string | { text: string; cuts: readonly Span[] })[]
): SegmentType {
  const builder = new SegmentBuilder()
  texts.forEach((text, key) => {
    if (typeof text === 'string') builder.add(key, text, [])
    else builder.add(key, text.text, text.cuts)
  })
  return new Segment(inMemory(builder.finish()))
}

/** Pieces of a file as one, read by position. */
export function inMemory(pieces: readonly Uint8Array[]): Bytes {
  const all = Buffer.concat(pieces)
  return {
    length: all.length,
    read: (at, length) => {
      if (at < 0 || at + length > all.length)
        throw new RangeError(`Cannot read ${length} bytes at ${at} of ${all.length}`)
      return all.subarray(at, at + length)
    },
  }
}
