import type { Kernels } from '../kernels.ts'
import { wordWeighing } from './chain.ts'
import { wordLinking } from './hit.ts'
import type { Sink } from './partition.ts'
import { type Places, RANGES, rangeRuns } from './place.ts'
import { WORDS } from './seed.ts'
import { joined } from './spill.ts'
import { chainStage, groupStage, type MapText, mapWords } from './stage.ts'

/**
 * The stages of the search for chains on rows: a number to bring rows together by, and a block of bytes. Whatever can
 * sort rows by their key can stand between the stages: a cluster, or `sort`.
 *
 *     map      number of a text → `textBlock`             gives   partition → seeds
 *     group    partition → seeds, in order of keys        gives   run → number of a range, then its hits
 *     chain    run → range and hits, in order of keys     gives   run → chains, see `CHAIN`
 *
 * A run is named by its first range. Numbers are of 32 bits, little-endian.
 */
export type StageName = 'map' | 'group' | 'chain'

export interface Row {
  readonly key: number
  readonly block: Uint8Array
}

/** Takes a row; the block is the giver's and changes after the call. */
export type Emit = (key: number, block: Uint8Array) => void

/** What every process of a job goes by, besides its rows. */
export interface Plan {
  /** Grams of all texts together. */
  readonly seeds: number
  readonly leastBits: number
  /** For each range the first one of its run. */
  readonly runs: readonly number[]
}

/** The plan for texts with these places and numbers of words. */
export function planOf(places: Places, words: readonly number[], leastBits: number): Plan {
  const last = rangeRuns(places).at(-1)
  const runs = Array.from({ length: last?.to ?? 0 }, (_, range) => range)
  for (const { from, to } of rangeRuns(places)) runs.fill(from, from, to)
  const seeds = words.reduce((sum, count) => sum + Math.max(0, count - WORDS + 1), 0)
  return { seeds, leastBits, runs }
}

/** A text as `map` takes it: where it begins among all, how many numbers its cuts are, the cuts, the bytes. */
export function textBlock({ base, cuts, bytes }: Omit<MapText, 'number'>): Uint8Array {
  return joined([bytesOf(Uint32Array.of(base, cuts.length)), bytesOf(cuts), bytes])
}

/**
 * Runs a stage over all rows that a process is given. Throws a RangeError when rows do not come in the order of their
 * keys: chains would be missed.
 */
export function runStage(
  stage: StageName,
  plan: Plan,
  rows: Iterable<Row>,
  kernels: Kernels,
  emit: Emit,
): void {
  if (stage === 'map') mapWords(textsIn(rows), kernels, (partition, seeds) => emit(partition, bytesOf(seeds)))
  else if (stage === 'group') groupStage(partitionsIn(rows), wordLinking, hitRows(plan, emit))
  else
    for (const { key, blocks } of byKey(rows)) {
      const weighing = { ...wordWeighing, seeds: plan.seeds, leastBits: plan.leastBits }
      const chains = chainStage(rangesIn(blocks), weighing)
      if (chains.length > 0) emit(key, bytesOf(chains))
    }
}

function* textsIn(rows: Iterable<Row>): Generator<MapText> {
  for (const { key, block } of rows) {
    const [base, count] = numbersOf(block.subarray(0, 8))
    const behind = 8 + 4 * count!
    yield {
      number: key,
      base: base!,
      cuts: numbersOf(block.subarray(8, behind)),
      bytes: block.subarray(behind),
    }
  }
}

function* partitionsIn(rows: Iterable<Row>): Generator<Uint32Array> {
  for (const { blocks } of byKey(rows)) yield numbersOf(joined(blocks))
}

function hitRows({ runs }: Plan, emit: Emit): Sink {
  let room = new Uint32Array(0)
  return (range, hits) => {
    if (room.length <= hits.length) room = new Uint32Array(hits.length + 1)
    room[0] = range
    room.set(hits, 1)
    emit(runs[range]!, bytesOf(room.subarray(0, hits.length + 1)))
  }
}

/** The ranges of one run, in their order. */
function* rangesIn(blocks: readonly Uint8Array[]): Generator<{ range: number; hits: Uint32Array }> {
  const byRange = new Map<number, Uint8Array[]>()
  for (const block of blocks) {
    const range = numbersOf(block.subarray(0, 4))[0]!
    const hits = block.subarray(4)
    const kept = byRange.get(range)
    if (kept) kept.push(hits)
    else byRange.set(range, [hits])
  }
  for (let range = 0; range < RANGES; range++) {
    const hits = byRange.get(range)
    if (hits) yield { range, hits: numbersOf(joined(hits)) }
  }
}

function* byKey(rows: Iterable<Row>): Generator<{ key: number; blocks: Uint8Array[] }> {
  let key = -1
  let blocks: Uint8Array[] = []
  for (const row of rows) {
    if (row.key < key)
      throw new RangeError(`Cannot go on: a row of key ${row.key} came behind one of key ${key}, not sorted`)
    if (row.key > key && blocks.length > 0) {
      yield { key, blocks }
      blocks = []
    }
    key = row.key
    blocks.push(row.block)
  }
  if (blocks.length > 0) yield { key, blocks }
}

function bytesOf(numbers: Uint32Array): Uint8Array {
  return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength)
}

/** The numbers that bytes hold; a copy where the bytes lie unaligned. */
export function numbersOf(bytes: Uint8Array): Uint32Array {
  return bytes.byteOffset % 4 === 0
    ? new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >>> 2)
    : new Uint32Array(bytes.slice().buffer, 0, bytes.byteLength >>> 2)
}
