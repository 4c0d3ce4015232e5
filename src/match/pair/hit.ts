import type { Dealer } from './partition.ts'
import { RANGE_BITS } from './place.ts'

/**
 * Hits: two places at which the same gram begins, in two numbers: the later place within its range, shifted up by
 * eight bits, with the gram's frequency class below; then the earlier place. What ranges are is said in place.ts.
 *
 * A gram that stands in few places gives a hit for every two of them. A more frequent one gives each place hits with
 * the nearest before it only, so that the work stays linear and none is lost: the most quoted lines are the most
 * frequent ones.
 */

/** Which two places of a gram are linked. */
export interface Linking {
  /** Places of a gram up to which every two are. */
  readonly all: number
  /** Of a more frequent gram, each place is linked to so many before it. */
  readonly nearest: number
  /** Tells the places that are asked about, of which every two linked have one; null for all. */
  readonly asked: ((place: number) => boolean) | null
}

/** How grams of words are linked. */
export const wordLinking: Linking = { all: 64, nearest: 8, asked: null }

/**
 * How grams of letters are linked when there are so many: they recur a hundred times as often, and only few texts can
 * afford all.
 */
export function letterLinking(seeds: number, asked: Linking['asked']): Linking {
  return { all: Math.min(256, Math.max(16, Math.floor(2 ** 27 / Math.max(1, seeds)))), nearest: 4, asked }
}

/** Bytes that two places of one text are apart at least. */
const GUARD = 64
/** Steps of the frequency class that double the frequency. */
export const CLASSES = 8

/** Finds the hits of one partition's seeds, which may stand in any order; `room` is used for one after another. */
export function hitsOf(seeds: Uint32Array, linking: Linking, hits: Dealer, room: Room): void {
  const { hashes, places, count } = repeated(seeds, room)
  for (let from = 0; from < count; ) {
    let to = from + 1
    while (to < count && hashes[to] === hashes[from]) to++
    if (to - from > 1) link(places.subarray(from, to), linking, hits)
    from = to
  }
}

function link(places: Uint32Array, { all, nearest, asked }: Linking, hits: Dealer): void {
  const df = places.length
  if (asked && !places.some(asked)) return
  for (let i = 1; i < df; i++)
    if (places[i - 1]! > places[i]!) {
      places.sort()
      break
    }
  const frequency = Math.min(255, Math.round(CLASSES * Math.log2(df)))
  const reach = df <= all ? df : nearest
  for (let late = 1; late < df; late++) {
    const b = places[late]!
    const range = b >>> RANGE_BITS
    const low = ((b << 8) | frequency) >>> 0
    const free = asked === null || asked(b)
    for (let early = Math.max(0, late - reach); early < late; early++) {
      const a = places[early]!
      if (b - a < GUARD) break
      if (free || asked(a)) hits.deal(range, low, a)
    }
  }
}

/** Memory that is used again for one partition after another. A class because it grows. */
export class Room {
  readonly #numbers: Uint32Array[] = []
  #bytes: Uint8Array = new Uint8Array(0)

  /** So many numbers, with whatever was left in them, for one of several uses. */
  numbers(use: number, length: number): Uint32Array {
    const old = this.#numbers[use]
    if (old && old.length >= length) return old.subarray(0, length)
    const more = new Uint32Array(length + (length >>> 2))
    this.#numbers[use] = more
    return more.subarray(0, length)
  }

  bytes(length: number): Uint8Array {
    if (this.#bytes.length < length) this.#bytes = new Uint8Array(length)
    return this.#bytes.subarray(0, length)
  }
}

interface Sorted {
  readonly count: number
  readonly hashes: Uint32Array
  readonly places: Uint32Array
}

/**
 * The seeds whose hash occurs twice, those of one hash together and in the order in which they came. First a look at
 * a table of bytes throws most of the single ones out; then they are dealt by their leading bits into buckets of a few,
 * which are sorted each.
 */
function repeated(seeds: Uint32Array, room: Room): Sorted {
  const kept = touchedTwice(seeds, room)
  const bits = Math.min(18, Math.max(4, Math.ceil(Math.log2(kept / 2 + 1))))
  const shift = 32 - bits
  const borders = room.numbers(0, 2 ** bits + 1).fill(0)
  for (let i = 0; i < 2 * kept; i += 2) borders[(seeds[i]! >>> shift) + 1]!++
  for (let i = 1; i < borders.length; i++) borders[i]! += borders[i - 1]!
  const next = room.numbers(1, borders.length)
  next.set(borders)
  const hashes = room.numbers(2, kept)
  const places = room.numbers(3, kept)
  for (let i = 0; i < 2 * kept; i += 2) {
    const slot = next[seeds[i]! >>> shift]!++
    hashes[slot] = seeds[i]!
    places[slot] = seeds[i + 1]!
  }
  for (let bucket = 0; bucket < borders.length - 1; bucket++)
    sortRun(hashes, places, borders[bucket]!, borders[bucket + 1]!)
  return { count: kept, hashes, places }
}

// Moves the seeds that may have company to the front, and returns how many. The table is four times as long as there
// are seeds, but not so long that it leaves the processor's cache.
function touchedTwice(seeds: Uint32Array, room: Room): number {
  const bits = Math.min(22, Math.max(8, Math.ceil(Math.log2(seeds.length * 2 + 1))))
  const mask = 2 ** bits - 1
  const touched = room.bytes(2 ** bits).fill(0)
  for (let i = 0; i < seeds.length; i += 2) {
    const slot = seeds[i]! & mask
    touched[slot] = (touched[slot]! << 1) | 1
  }
  let kept = 0
  for (let i = 0; i < seeds.length; i += 2) {
    const hash = seeds[i]!
    seeds[kept] = hash
    seeds[kept + 1] = seeds[i + 1]!
    kept += touched[hash & mask]! & 2
  }
  return kept >>> 1
}

const FEW = 48

function sortRun(hashes: Uint32Array, places: Uint32Array, from: number, to: number): void {
  if (to - from > FEW) {
    sortMany(hashes, places, from, to)
    return
  }
  for (let i = from + 1; i < to; i++) {
    const hash = hashes[i]!
    if (hashes[i - 1]! <= hash) continue
    const place = places[i]!
    let at = i
    for (; at > from && hashes[at - 1]! > hash; at--) {
      hashes[at] = hashes[at - 1]!
      places[at] = places[at - 1]!
    }
    hashes[at] = hash
    places[at] = place
  }
}

// Hash and index in one number of 53 bits: the hashes of a bucket differ in 28 bits at most, which leaves room for any
// index there is.
function sortMany(hashes: Uint32Array, places: Uint32Array, from: number, to: number): void {
  const oldHashes = hashes.slice(from, to)
  const oldPlaces = places.slice(from, to)
  const order = new Float64Array(to - from)
  const wide = 2 ** Math.ceil(Math.log2(to - from + 1))
  const least = oldHashes.reduce((low, hash) => Math.min(low, hash))
  for (let i = 0; i < order.length; i++) order[i] = (oldHashes[i]! - least) * wide + i
  order.sort()
  for (let i = 0; i < order.length; i++) {
    const index = order[i]! % wide
    hashes[from + i] = oldHashes[index]!
    places[from + i] = oldPlaces[index]!
  }
}
