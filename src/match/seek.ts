import { type Grams, grams } from './hash.ts'
import { type Excerpt, GRAM, type IndexedText, type Segment } from './segment.ts'

/** A stretch of an indexed text where words that were asked for probably stand, half-open, in words, bytes or UTF-16 units. */
export interface Region {
  readonly text: IndexedText
  readonly unit: 'word' | 'byte' | 'unit'
  readonly from: number
  readonly to: number
  /** How much speaks for it: different grams of the words asked for that were met there. */
  readonly weight: number
}

/** The words of a region, with what stands around them. */
export function excerptOf({ text, unit, from, to }: Region): Excerpt {
  const { segment, ordinal } = text
  if (unit === 'word') return segment.excerptByWords(ordinal, from, to)
  return unit === 'byte'
    ? segment.excerptByBytes(ordinal, from, to)
    : segment.excerptByUnits(ordinal, from, to)
}

// A gram that stands in more places than this in one segment says little about where; its first places are enough to
// find a witness, and a quotation that has nothing rarer gets as many witnesses as anybody can read.
const PLACES = 512
/** Words left out between two hits that still make one region, so that a silent cut is seen as one. */
const GAP = 80

/**
 * Where the index says that a run of words stands, by the grams it shares: the regions with the most grams first, then
 * in the order of segments and places. Every stretch of eight words that stands as asked is found, and most shorter or
 * altered ones; the rest is `sweep`'s. Costs a few positioned reads a gram and segment, whatever the library's size.
 */
export function seek(segments: readonly Segment[], hashes: Uint32Array): Region[] {
  const wanted = grams(hashes, GRAM)
  return segments
    .flatMap((segment) => regionsIn(segment, wanted, hashes.length))
    .sort((a, b) => b.weight - a.weight)
}

interface Hit {
  readonly place: number
  readonly gram: number
}

function regionsIn(segment: Segment, wanted: Grams, length: number): Region[] {
  const hits: Hit[] = []
  for (let gram = 0; gram < wanted.a.length; gram++)
    for (const place of segment.places(wanted.a[gram]!, wanted.b[gram]!, PLACES)) hits.push({ place, gram })
  hits.sort((a, b) => a.place - b.place || a.gram - b.gram)
  const regions: Region[] = []
  for (let from = 0; from < hits.length; ) {
    const { text, word } = segment.wordAt(hits[from]!.place)
    const end = hits[from]!.place - word + text.words
    let to = from + 1
    while (to < hits.length && hits[to]!.place < end && hits[to]!.place - hits[to - 1]!.place <= length + GAP)
      to++
    regions.push(regionOf(text, hits[from]!.place - word, hits.slice(from, to), length))
    from = to
  }
  return regions
}

// The hits tell where the whole run would begin and end if nothing were changed; as much again on both sides holds
// what was.
function regionOf(text: IndexedText, firstWord: number, hits: readonly Hit[], length: number): Region {
  const margin = Math.min(40, 8 + (length >>> 1))
  const first = hits[0]!
  const last = hits.at(-1)!
  return {
    text,
    unit: 'word',
    from: Math.max(0, first.place - firstWord - first.gram - margin),
    to: Math.min(text.words, last.place - firstWord + (length - last.gram) + margin),
    weight: new Set(hits.map((hit) => hit.gram)).size,
  }
}
