import { CLASSES } from './hit.ts'
import { type Places, RANGE_BITS, textAt } from './place.ts'
import { LETTERS, WORDS } from './seed.ts'

/**
 * Chains: hits that follow one another in both texts. Hits are taken in the order of their later place, then of their
 * earlier one. Each joins the open chain whose last hit lies before it in both, at most `GAP` bytes in either, and
 * strays from it by the fewest bytes, `DRIFT` at most (of those alike, the one whose last hit lies later, first in b,
 * then in a); or it opens a chain. In one text a chain's earlier stretch ends before its later one begins. Nothing is
 * given up for want of room, so that the chains do not depend on how the work was divided.
 *
 * A hit's weight is log2(N / df) bits, N being the number of seeds, and pro rata where its gram overlaps the one before.
 *
 * Open chains are found by diagonal: those of one stripe of `DRIFT` bytes are linked, and three stripes are looked at.
 * Time is linear in the hits but for what one text repeats within `GAP`.
 */

const GAP = 192
const STRIPE_BITS = 6
const DRIFT = 1 << STRIPE_BITS
/** Parts of a bit in which weights are counted, so that sums are exact. */
export const BIT = 256

/**
 * Two stretches that share seeds in order; bytes, half-open, of the texts with these numbers in the list given. a's place
 * comes before b's: a < b, or a === b and aTo <= bFrom. Both end within the last seed, perhaps within a character.
 */
export interface Chain {
  readonly a: number
  readonly aFrom: number
  readonly aTo: number
  readonly b: number
  readonly bFrom: number
  readonly bTo: number
  readonly bits: number
  readonly seeds: number
}

/** Numbers of a chain in a block: aFrom, aTo, bFrom, bTo as places, its weight in `BIT`ths of a bit, its seeds. */
export const CHAIN = 6

/** What a level of seeds asks of its chains. */
export interface Weighing {
  /** Bytes that a gram spans at least; a chain ends so many behind the begin of its last seed. */
  readonly reach: number
  /** Bytes, a power of two, that a gram commonly spans: seeds closer than that count for the part that is new. */
  readonly span: number
  /** Seeds of all texts together. */
  readonly seeds: number
  readonly leastBits: number
}

/** How seeds of words and of letters are weighed. */
export const wordWeighing: Pick<Weighing, 'reach' | 'span'> = { reach: 2 * WORDS - 1, span: 32 }
export const letterWeighing: Pick<Weighing, 'reach' | 'span'> = { reach: LETTERS, span: LETTERS }

// A slot of an open chain: aFrom, bFrom, aLast, bLast, weight, seeds, the next slot of its stripe, whether it is open.
const SLOT = 8
const NONE = 0xffffffff

/** Chains hits as they come, range after range. A class because chains are open meanwhile. */
export class Chainer {
  readonly #weighing: Weighing
  readonly #weights: Uint32Array
  readonly #least: number
  #slots: Uint32Array = new Uint32Array(SLOT * 1024)
  #heads: Uint32Array = new Uint32Array(2048).fill(NONE)
  #used = 0
  #out: Uint32Array = new Uint32Array(CHAIN * 1024)
  #count = 0

  constructor(weighing: Weighing) {
    this.#weighing = weighing
    const total = Math.round(CLASSES * Math.log2(Math.max(1, weighing.seeds)))
    // Weight of a whole gram by frequency class, for each byte of its span.
    this.#weights = Uint32Array.from({ length: 256 }, (_, frequency) =>
      Math.round((Math.max(0, total - frequency) * BIT) / CLASSES / weighing.span),
    )
    this.#least = weighing.leastBits * BIT
  }

  /** Takes the hits of a range, sorted by `sortHits`. */
  add(range: number, hits: Uint32Array): void {
    const base = range * 2 ** RANGE_BITS
    for (let i = 0; i < hits.length; i += 2) {
      const low = hits[i]!
      this.#take(hits[i + 1]!, base + (low >>> 8), this.#weights[low & 255]!)
    }
  }

  /** Closes all chains and returns those that weigh enough, as a block. The chainer is spent. */
  finish(): Uint32Array {
    this.#sweep(Infinity)
    return this.#out.slice(0, this.#count)
  }

  #take(a: number, b: number, weight: number): void {
    const slots = this.#slots
    const heads = this.#heads
    const mask = heads.length - 1
    const stripe = (b - a) >>> STRIPE_BITS
    let best = NONE
    let before = NONE
    let bestStray = DRIFT
    for (let near = stripe - 1; near <= stripe + 1; near++) {
      let previous = NONE
      for (let at = heads[near & mask]!; at !== NONE; previous = at, at = slots[at + 6]!) {
        const stepB = b - slots[at + 3]!
        const stepA = a - slots[at + 2]!
        if (stepB > GAP || stepB <= 0 || stepA > GAP || stepA <= 0) continue
        const stray = Math.abs(stepA - stepB)
        if (stray > bestStray || a + this.#weighing.reach > slots[at + 1]!) continue
        if (stray === bestStray && !isLater(slots, at, best)) continue
        best = at
        before = previous
        bestStray = stray
      }
    }
    if (best === NONE) this.#open(a, b, weight, stripe)
    else this.#extend(best, before, a, b, weight, stripe)
  }

  #extend(at: number, before: number, a: number, b: number, weight: number, stripe: number): void {
    const slots = this.#slots
    const heads = this.#heads
    const mask = heads.length - 1
    const { span } = this.#weighing
    const stepA = a - slots[at + 2]!
    const stepB = b - slots[at + 3]!
    const old = ((slots[at + 3]! - slots[at + 2]!) >>> STRIPE_BITS) & mask
    slots[at + 2] = a
    slots[at + 3] = b
    slots[at + 4] = Math.min(NONE, slots[at + 4]! + weight * Math.min(span, stepA, stepB))
    slots[at + 5]!++
    const now = stripe & mask
    if (now === old) return
    if (before === NONE) heads[old] = slots[at + 6]!
    else slots[before + 6] = slots[at + 6]!
    slots[at + 6] = heads[now]!
    heads[now] = at
  }

  #open(a: number, b: number, weight: number, stripe: number): void {
    if (this.#used === this.#slots.length) this.#sweep(b)
    const at = this.#used
    const slots = this.#slots
    const head = stripe & (this.#heads.length - 1)
    slots[at] = a
    slots[at + 1] = b
    slots[at + 2] = a
    slots[at + 3] = b
    slots[at + 4] = weight * this.#weighing.span
    slots[at + 5] = 1
    slots[at + 6] = this.#heads[head]!
    this.#heads[head] = at
    this.#used += SLOT
  }

  // Closes what no later hit can join, moves the rest together, and makes room where that frees less than half.
  #sweep(b: number): void {
    const old = this.#slots
    let kept = 0
    for (let at = 0; at < this.#used; at += SLOT)
      if (b - old[at + 3]! > GAP) this.#close(at)
      else {
        if (kept !== at) old.copyWithin(kept, at, at + SLOT)
        kept += SLOT
      }
    this.#used = kept
    if (kept * 2 > old.length) {
      this.#slots = new Uint32Array(old.length * 2)
      this.#slots.set(old.subarray(0, kept))
      this.#heads = new Uint32Array(this.#heads.length * 2)
    }
    this.#heads.fill(NONE)
    const mask = this.#heads.length - 1
    const slots = this.#slots
    for (let at = 0; at < kept; at += SLOT) {
      const head = ((slots[at + 3]! - slots[at + 2]!) >>> STRIPE_BITS) & mask
      slots[at + 6] = this.#heads[head]!
      this.#heads[head] = at
    }
  }

  #close(at: number): void {
    const slots = this.#slots
    if (slots[at + 4]! < this.#least) return
    if (this.#count === this.#out.length) {
      const more = new Uint32Array(this.#out.length * 2)
      more.set(this.#out)
      this.#out = more
    }
    const { reach } = this.#weighing
    const out = this.#out
    out[this.#count++] = slots[at]!
    out[this.#count++] = slots[at + 2]! + reach
    out[this.#count++] = slots[at + 1]!
    out[this.#count++] = slots[at + 3]! + reach
    out[this.#count++] = slots[at + 4]!
    out[this.#count++] = slots[at + 5]!
  }
}

function isLater(slots: Uint32Array, one: number, other: number): boolean {
  if (other === NONE) return true
  const b = slots[one + 3]! - slots[other + 3]!
  return b > 0 || (b === 0 && slots[one + 2]! > slots[other + 2]!)
}

const DIGIT_BITS = 12
const DIGITS = 2 ** DIGIT_BITS

/** Sorts the hits of one range by later place, then earlier place; returns them, perhaps in the same block. */
export function sortHits(hits: Uint32Array): Uint32Array {
  const counts = new Uint32Array(2 * DIGITS)
  for (let i = 0; i < hits.length; i += 2) {
    counts[(hits[i]! >>> 8) & (DIGITS - 1)]!++
    counts[DIGITS + (hits[i]! >>> 20)]!++
  }
  const other = new Uint32Array(hits.length)
  dealByDigit(hits, other, counts.subarray(0, DIGITS), 8)
  dealByDigit(other, hits, counts.subarray(DIGITS), 8 + DIGIT_BITS)
  // Hits of one place come from one gram and stand in order already, unless their blocks were shuffled.
  for (let i = 2; i < hits.length; i += 2)
    for (let at = i; at > 0 && hits[at] === hits[at - 2] && hits[at + 1]! < hits[at - 1]!; at -= 2) {
      const a = hits[at - 1]!
      hits[at - 1] = hits[at + 1]!
      hits[at + 1] = a
    }
  return hits
}

function dealByDigit(from: Uint32Array, to: Uint32Array, counts: Uint32Array, shift: number): void {
  let next = 0
  for (let digit = 0; digit < DIGITS; digit++) {
    const count = counts[digit]!
    counts[digit] = next
    next += 2 * count
  }
  for (let i = 0; i < from.length; i += 2) {
    const key = from[i]!
    const digit = (key >>> shift) & (DIGITS - 1)
    const at = counts[digit]!
    to[at] = key
    to[at + 1] = from[i + 1]!
    counts[digit] = at + 2
  }
}

/** The chains of a block as they are told to others, in the order of the block. */
export function chainsIn(block: Uint32Array, places: Places): Chain[] {
  const chains: Chain[] = []
  for (let i = 0; i < block.length; i += CHAIN) {
    const a = textAt(places, block[i]!)
    const b = textAt(places, block[i + 2]!)
    const baseA = places.bases[a]!
    const baseB = places.bases[b]!
    chains.push({
      a,
      aFrom: block[i]! - baseA,
      aTo: Math.min(places.lengths[a]!, block[i + 1]! - baseA),
      b,
      bFrom: block[i + 2]! - baseB,
      bTo: Math.min(places.lengths[b]!, block[i + 3]! - baseB),
      bits: block[i + 4]! / BIT,
      seeds: block[i + 5]!,
    })
  }
  return chains
}
