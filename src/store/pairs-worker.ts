import { parentPort, workerData } from 'node:worker_threads'
import {
  chainStage,
  groupStage,
  Lexicon,
  type MapText,
  mapWords,
  Segment,
  type Weighing,
  type Words,
  wordLinking,
} from '../index.ts'
import { fastKernels } from '../kernel/kernels.ts'
import { openSegmentFile, type SegmentFile } from './segment-file.ts'
import { type Extents, readExtents, spillInto } from './spill-files.ts'

/** A text, by the file of its segment, its number there and in the list, and where it begins among all. */
export interface PlacedText {
  readonly path: string
  readonly ordinal: number
  readonly number: number
  readonly base: number
}

/** A range of hits, and where they lie. */
export interface SpilledRange {
  readonly range: number
  readonly extents: readonly number[]
}

/** What a worker is sent: a piece of one stage. */
export type PairsTask =
  | { readonly stage: 'map'; readonly texts: readonly PlacedText[]; readonly isCollecting: boolean }
  | { readonly stage: 'group'; readonly partitions: readonly number[][] }
  | {
      readonly stage: 'chain'
      readonly ranges: readonly SpilledRange[]
      readonly weighing: Weighing
    }

/** What it answers; what a task does not make is empty. */
export interface PairsAnswer {
  readonly seeds: number
  readonly extents: Extents
  readonly words: Words | null
  readonly chains: Uint32Array
}

const none: PairsAnswer = { seeds: 0, extents: new Map(), words: null, chains: new Uint32Array() }
const spill = spillInto((workerData as { descriptor: number }).descriptor, 0)

function answerTo(task: PairsTask): PairsAnswer {
  if (task.stage === 'map') return mapped(task.texts, task.isCollecting)
  if (task.stage === 'group') {
    groupStage(partitionsIn(task.partitions), wordLinking, write)
    return { ...none, extents: spill.takeExtents() }
  }
  return { ...none, chains: chainStage(rangesIn(task.ranges), task.weighing) }
}

function* partitionsIn(partitions: readonly number[][]): Generator<Uint32Array> {
  for (const extents of partitions) yield numbersIn(extents)
}

function* rangesIn(ranges: readonly SpilledRange[]): Generator<{ range: number; hits: Uint32Array }> {
  for (const { range, extents } of ranges) yield { range, hits: numbersIn(extents) }
}

function mapped(texts: readonly PlacedText[], isCollecting: boolean): PairsAnswer {
  const lexicon = isCollecting ? new Lexicon() : null
  const seeds = mapWords(opened(texts), fastKernels(), write, ({ number }, tokens) =>
    lexicon?.add(number, tokens),
  )
  return { ...none, seeds, extents: spill.takeExtents(), words: lexicon?.words ?? null }
}

function* opened(texts: readonly PlacedText[]): Generator<MapText> {
  const files = new Map<string, { file: SegmentFile; segment: Segment }>()
  for (const { path, ordinal, number, base } of texts) {
    let open = files.get(path)
    if (!open) {
      const file = openSegmentFile(path)
      files.set(path, (open = { file, segment: new Segment(file) }))
    }
    yield { ...open.segment.textOf(ordinal), number, base }
  }
  for (const { file } of files.values()) file.close()
}

function write(partition: number, pairs: Uint32Array): void {
  spill.write(partition, new Uint8Array(pairs.buffer, pairs.byteOffset, pairs.byteLength))
}

function numbersIn(extents: readonly number[]): Uint32Array {
  return new Uint32Array(readExtents(extents).buffer)
}

parentPort?.on('message', (task: PairsTask) => {
  parentPort?.postMessage(answerTo(task))
})
