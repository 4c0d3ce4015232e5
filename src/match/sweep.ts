import type { Region } from './seek.ts'
import type { IndexedText } from './segment.ts'
import { betweenCharacters, CODE_BITS, spell } from './spell.ts'

/**
 * The exhaustive search: reads every letter of every text once, for all patterns together, and reports each stretch
 * that shares enough letter grams with a pattern to be it, whole or damaged.
 *
 * Guarantee: every stretch in which a pattern stands letter for letter is reported, and every one no longer than the
 * pattern that shares with it `threshold` of its telling grams: runs of four letters, of each quarter of the pattern
 * those that a sample of the texts has least. That is as a rule so where one letter in eight is wrong, or one word in
 * four replaced. Spaces, hyphens, punctuation, case and accents do not count. Of one text and pattern the `REPORTS`
 * stretches with most grams are reported. What is reported may be nothing: alignment decides.
 *
 * Cost: two table look-ups a letter, about 250 MB/s, and a little for every gram that some pattern watches. An index of
 * all letter grams would answer faster and be larger than the texts; a pattern at a time (Myers 1999) costs as much for
 * each as this does for all.
 *
 * Ukkonen: Approximate string-matching with q-grams and maximal matches. Theoretical Computer Science 92, 1992.
 */
export function sweep(texts: Iterable<IndexedText>, patterns: readonly Pattern[]): Region[][] {
  if (patterns.length === 0) return []
  const all = [...texts]
  const watch = new Watch(patterns, sampled(all))
  for (const text of all) watch.read(text)
  return watch.found
}

/** What is searched for: the codes of its letters, see `codesOf` in spell.ts. */
export interface Pattern {
  readonly letters: Uint8Array
}

/** Letters in a gram; a gram is an index into tables of a million. */
const Q = 4
const MASK = (1 << (CODE_BITS * Q)) - 1
/** Fewer letters than this make no gram and cannot be searched for. */
export const LEAST_LETTERS: number = Q
const REPORTS = 16
/** Bytes that are read at a time; a place is known to within so many. */
const BLOCK = 1024
/** Texts that a sample is taken of, and bytes of each. */
const SAMPLE = { texts: 64, bytes: 16_384 }
const RARE = 10_000
/** A pattern is watched by at most so many grams of each quarter, the rarest, and by no more than this share of all. */
const TOLD = { most: 4, share: 0.6, least: 4 }

/** How many of the grams by which a pattern is watched must meet. */
export function threshold(grams: number): number {
  if (grams <= 6) return Math.max(1, grams)
  return Math.ceil(grams * (grams <= 10 ? 0.5 : 0.4))
}

/** How common each gram is in a sample of the texts: 0 for what stands less than once in `RARE` letters, or hardly at all, then rising. */
function sampled(texts: readonly IndexedText[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  let letters = 1
  const codes = new Uint8Array(3 * SAMPLE.bytes)
  const step = Math.max(1, Math.floor(texts.length / SAMPLE.texts))
  for (let i = 0; i < texts.length; i += step) {
    const { bytes } = texts[i]!.segment.textOf(texts[i]!.ordinal, SAMPLE.bytes)
    const count = spell(bytes, 0, betweenCharacters(bytes, lastWhole(bytes)), codes)
    letters += count
    for (const gram of gramsOf(codes.subarray(0, count))) counts.set(gram, (counts.get(gram) ?? 0) + 1)
  }
  return new Map(
    [...counts].map(([gram, count]) => [gram, count < 4 ? 0 : Math.floor((count * RARE) / letters)]),
  )
}

// A sample may end inside a character.
function lastWhole(bytes: Uint8Array): number {
  let at = bytes.length
  while (at > 0 && (bytes[at - 1]! & 0xc0) === 0x80) at--
  return at > 0 && bytes[at - 1]! >= 0xc0 ? at - 1 : bytes.length
}

/** What has been met of each pattern so far. A class because every letter changes it. */
class Watch {
  readonly found: Region[][]
  /** By gram: 1 where a pattern watches it. */
  readonly #watched = new Uint8Array(MASK + 1)
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
  /** What was met of each pattern in the open text; the last one may still gain weight. */
  readonly #places: { from: number; to: number; weight: number }[][]
  readonly #codes = new Uint8Array(3 * BLOCK)
  /** Of the open block: the grams that are watched, and the letters that they end with. */
  readonly #grams = new Uint32Array(3 * BLOCK)
  readonly #ends = new Uint32Array(3 * BLOCK)
  #bytes = new Uint8Array(1 << 16)
  /** Letters read since the tables were new, and the last of them as a gram. */
  #letter = 0
  #gram = 0
  /** Of the open text: a byte and the letter read there, in pairs. */
  #blocks: number[] = []

  constructor(patterns: readonly Pattern[], counts: ReadonlyMap<number, number>) {
    const sets = patterns.map(({ letters }) => telling(letters, counts))
    const count = patterns.length
    this.found = patterns.map(() => [])
    this.#places = patterns.map(() => [])
    for (const set of sets)
      for (const gram of set) {
        this.#watched[gram] = 1
        this.#first[gram + 1]!++
      }
    for (let gram = 0; gram <= MASK; gram++) this.#first[gram + 1]! += this.#first[gram]!
    this.#entries = new Uint32Array(this.#first[MASK + 1]!)
    const next = this.#first.slice()
    sets.forEach((set, pattern) => {
      for (const gram of set) this.#entries[next[gram]!++] = pattern
    })
    this.#met = new Int32Array(this.#entries.length).fill(-9)
    this.#shift = Uint8Array.from(patterns, ({ letters }) =>
      Math.ceil(Math.log2(Math.max(16, letters.length))),
    )
    this.#needed = Uint32Array.from(sets, (set) => threshold(set.size))
    this.#stretch = new Int32Array(count).fill(-9)
    this.#count = new Uint32Array(count)
    this.#before = new Uint32Array(count)
    this.#reported = new Int32Array(count).fill(-9)
  }

  read(text: IndexedText): void {
    const { segment, ordinal } = text
    const size = segment.bytesOf(ordinal)
    if (size > this.#bytes.length) this.#bytes = new Uint8Array(2 * size)
    const { bytes, cuts } = segment.textOf(ordinal, size, this.#bytes)
    this.#begin()
    let from = 0
    for (let cut = 0; cut <= cuts.length; cut += 2) {
      this.#run(bytes, from, cut < cuts.length ? cuts[cut]! : bytes.length)
      if (cut < cuts.length) from = cuts[cut + 1]!
    }
    this.#end(text)
  }

  #begin(): void {
    // Stretches are numbered in 31 bits; long before they run out, all is forgotten and begun anew.
    if (this.#letter > 1 << 29) {
      this.#letter = 0
      for (const table of [this.#met, this.#stretch, this.#reported]) table.fill(-9)
    }
    // A new text begins in stretches of its own, so that nothing is counted across the border.
    const widest = 1 << Math.max(4, ...this.#shift)
    this.#letter = (Math.ceil(this.#letter / widest) + 2) * widest
    this.#blocks = []
    this.#gram = 0
  }

  #end(text: IndexedText): void {
    this.#places.forEach((places, pattern) => {
      if (places.length === 0) return
      const best = places.splice(0).sort((a, b) => b.weight - a.weight || a.from - b.from)
      for (const place of best.slice(0, REPORTS)) this.found[pattern]!.push({ text, unit: 'byte', ...place })
    })
  }

  #run(bytes: Uint8Array, from: number, to: number): void {
    for (let at = from; at < to; ) {
      const end = at + BLOCK < to ? betweenCharacters(bytes, at + BLOCK) : to
      this.#blocks.push(at, this.#letter)
      this.#look(spell(bytes, at, end, this.#codes), end)
      at = end
    }
  }

  /** Takes in the `count` letters that were spelled, up to byte `end`. */
  #look(count: number, end: number): void {
    const codes = this.#codes
    const watched = this.#watched
    const grams = this.#grams
    const ends = this.#ends
    let gram = this.#gram
    let met = 0
    // Nothing is decided by what the letters are, see `spell`: each is written down, and the next one over it.
    for (let i = 0; i < count; i++) {
      gram = ((gram << CODE_BITS) | codes[i]!) & MASK
      grams[met] = gram
      ends[met] = i
      met += watched[gram]!
    }
    for (let i = 0; i < met; i++) this.#meet(grams[i]!, this.#letter + ends[i]!, end)
    this.#gram = gram
    this.#letter += count
  }

  /** A gram that is watched ends with the `letter`th letter. */
  #meet(gram: number, letter: number, end: number): void {
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
      const weight = ++this.#count[pattern]! + this.#before[pattern]!
      if (weight >= this.#needed[pattern]!) this.#report(pattern, stretch, weight, letter, end)
    }
  }

  // The stretch and its neighbours: the pattern may have begun in the one before and may end in the one after.
  #report(pattern: number, stretch: number, weight: number, letter: number, end: number): void {
    const places = this.#places[pattern]!
    const last = places.at(-1)
    if (last && this.#reported[pattern]! >= stretch - 1) {
      last.weight = Math.max(last.weight, weight)
      return
    }
    const size = 1 << this.#shift[pattern]!
    this.#reported[pattern] = stretch
    places.push({ from: this.#byteOf(letter - 2 * size), to: end + 4 * size, weight })
  }

  /** A byte of the open text at or before which the letter stands, no more than a block away. */
  #byteOf(letter: number): number {
    let low = 0
    let high = this.#blocks.length >>> 1
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.#blocks[2 * middle + 1]! <= letter) low = middle + 1
      else high = middle
    }
    return low === 0 ? 0 : this.#blocks[2 * low - 2]!
  }
}

/** The grams to tell a pattern by: the rarest of each quarter, so that a changed word leaves three quarters of them. */
function telling(letters: Uint8Array, counts: ReadonlyMap<number, number>): ReadonlySet<number> {
  const all = [...new Set(gramsOf(letters))]
  if (all.length <= TOLD.least) return new Set(all)
  const rarity = (gram: number): number => counts.get(gram) ?? 0
  const quarter = all.length / 4
  const each = Math.min(TOLD.most, Math.max(TOLD.least / 4, Math.round(quarter * TOLD.share)))
  return new Set(
    [0, 1, 2, 3].flatMap((i) =>
      all
        .slice(Math.floor(i * quarter), Math.floor((i + 1) * quarter))
        .sort((a, b) => rarity(a) - rarity(b))
        .slice(0, each),
    ),
  )
}

function gramsOf(letters: Uint8Array): number[] {
  const grams: number[] = []
  let gram = 0
  letters.forEach((code, i) => {
    gram = ((gram << CODE_BITS) | code) & MASK
    if (i >= Q - 1) grams.push(gram)
  })
  return grams
}
