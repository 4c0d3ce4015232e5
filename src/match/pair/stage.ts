import type { Kernels } from '../kernels.ts'
import type { Tokens } from '../scan.ts'
import { Chainer, sortHits, type Weighing } from './chain.ts'
import { hitsOf, type Linking, Room } from './hit.ts'
import { Dealer, type Sink } from './partition.ts'
import { RANGES } from './place.ts'
import { dealLetters, dealWords, lettersOf, PARTITIONS, type Sifting } from './seed.ts'

/**
 * The three stages of the search for chains, as a cluster, a pool of workers and one process run them: blocks of numbers
 * in, blocks out, nothing kept in between.
 *
 *     map     texts              → seeds by partition       pairs: hash, place
 *     group   a partition's seeds → hits by range           pairs: see hit.ts
 *     chain   a run of ranges     → chains                  sixes: see `CHAIN`
 *
 * The order in which blocks of one partition or range come makes no difference.
 */

/** A text and where it begins among all. */
export interface MapText {
  /** Its number in the list of texts. */
  readonly number: number
  readonly bytes: Uint8Array
  readonly cuts: Uint32Array
  readonly base: number
}

/** Deals the grams of words of texts out to `PARTITIONS`. Returns how many there are: the weighing needs them all. */
export function mapWords(
  texts: Iterable<MapText>,
  kernels: Kernels,
  sink: Sink,
  seen: (text: MapText, tokens: Tokens) => void = () => {},
): number {
  const seeds = new Dealer(PARTITIONS, sink)
  let count = 0
  for (const text of texts) {
    const tokens = kernels.scan(text.bytes, text.cuts)
    seen(text, tokens)
    count += dealWords(tokens, text.base, seeds)
  }
  seeds.close()
  return count
}

/** Deals the grams of letters of texts out to `PARTITIONS`, all or the sifted. Returns how many there are in all. */
export function mapLetters(texts: Iterable<MapText>, sifting: Sifting | null, sink: Sink): number {
  const seeds = new Dealer(PARTITIONS, sink)
  let count = 0
  for (const { bytes, cuts, base } of texts)
    count += dealLetters(lettersOf(bytes, cuts), base, seeds, sifting)
  seeds.close()
  return count
}

/**
 * Deals the hits of partitions' seeds out to `RANGES`. Each item is all of a partition; its numbers are moved about.
 */
export function groupStage(partitions: Iterable<Uint32Array>, linking: Linking, sink: Sink): void {
  const hits = new Dealer(RANGES, sink)
  const room = new Room()
  for (const seeds of partitions) hitsOf(seeds, linking, hits, room)
  hits.close()
}

/** Chains the hits of ranges that belong together, in their order. Each block is all of a range, and is moved about. */
export function chainStage(
  ranges: Iterable<{ range: number; hits: Uint32Array }>,
  weighing: Weighing,
): Uint32Array {
  const chainer = new Chainer(weighing)
  for (const { range, hits } of ranges) chainer.add(range, sortHits(hits))
  return chainer.finish()
}
