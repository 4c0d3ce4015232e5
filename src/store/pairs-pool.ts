import { Worker } from 'node:worker_threads'
import {
  askingForLetters,
  type Chain,
  type IndexedText,
  Lexicon,
  letterBlocks,
  PARTITIONS,
  type Places,
  placesOfTexts,
  rangeRuns,
  type Segment,
  sortedChains,
  wordWeighing,
} from '../index.ts'
import type { PairsAnswer, PairsTask, PlacedText } from './pairs-worker.ts'
import { type Extents, openSpillFile, type SpillFile } from './spill-files.ts'

/** What the search for chains is asked by several workers. */
export interface PairsJob {
  readonly grams: 'words' | 'auto'
  readonly leastBits: number
  readonly jobs: number
  /** A folder with room for about three times the texts. */
  readonly folder: string
  /** The file that a segment is read from. */
  readonly pathOf: (segment: Segment) => string
}

/**
 * The chains of the texts, the same to the bit as `chainsOf` finds: every stage's work dealt out to worker threads. What
 * they hand each other lies in files that are gone when the process is. Grams of letters are for few texts, and are
 * looked for here.
 */
export async function chainsInWorkers(texts: readonly IndexedText[], job: PairsJob): Promise<Chain[]> {
  const places = placesOfTexts(texts)
  const files = Array.from({ length: Math.max(1, job.jobs) }, () => openSpillFile(job.folder))
  const crew = new Crew(files)
  try {
    const mapped = await crew.share(mapTasks(texts, places, job))
    const seeds = merged(mapped)
    const grouped = await crew.share(groupTasks(seeds, files.length))
    const hits = merged(grouped)
    const count = mapped.reduce((sum, answer) => sum + answer.seeds, 0)
    const weighing = { ...wordWeighing, seeds: count, leastBits: job.leastBits }
    const runs = rangeRuns(places).map(({ from, to }) =>
      Array.from({ length: to - from }, (_, i) => ({ range: from + i, extents: hits.get(from + i) ?? [] })),
    )
    // Later ranges have more before them to be linked to: they go first, so that no worker is left alone with one.
    const chained = await crew.share(
      runs.toReversed().map((ranges): PairsTask => ({ stage: 'chain', ranges, weighing })),
    )
    const blocks = chained.toReversed().map(({ chains }) => chains)
    return sortedChains([...blocks, ...byLetters(texts, places, mapped, job)], places)
  } finally {
    await crew.close()
    for (const file of files) file.close()
  }
}

function byLetters(
  texts: readonly IndexedText[],
  places: Places,
  mapped: readonly PairsAnswer[],
  { grams, leastBits, folder }: PairsJob,
): Uint32Array[] {
  if (grams !== 'auto') return []
  const lexicon = new Lexicon()
  for (const { words } of mapped) if (words) lexicon.merge(words)
  const asking = askingForLetters(
    texts.map(({ words }) => words),
    lexicon,
  )
  const file = openSpillFile(folder)
  try {
    return [...letterBlocks(texts, places, asking, leastBits, file)]
  } finally {
    file.close()
  }
}

/** One run of texts for each worker, of about as many words. */
function mapTasks(
  texts: readonly IndexedText[],
  { bases }: Places,
  { grams, jobs, pathOf }: PairsJob,
): PairsTask[] {
  const all = texts.reduce((sum, { words }) => sum + words, 0)
  const shares: PlacedText[][] = Array.from({ length: jobs }, () => [])
  let before = 0
  texts.forEach(({ segment, ordinal, words }, number) => {
    const share = Math.min(jobs - 1, Math.floor((before / Math.max(1, all)) * jobs))
    shares[share]!.push({ path: pathOf(segment), ordinal, number, base: bases[number]! })
    before += words
  })
  return shares.map((texts) => ({ stage: 'map', texts, isCollecting: grams === 'auto' }))
}

function groupTasks(seeds: Extents, jobs: number): PairsTask[] {
  const size = Math.ceil(PARTITIONS / (4 * jobs))
  return Array.from({ length: Math.ceil(PARTITIONS / size) }, (_, task) => ({
    stage: 'group',
    partitions: Array.from(
      { length: Math.min(size, PARTITIONS - task * size) },
      (_, i) => seeds.get(task * size + i) ?? [],
    ),
  }))
}

function merged(answers: readonly PairsAnswer[]): Extents {
  const all: Extents = new Map()
  for (const { extents } of answers)
    for (const [partition, blocks] of extents) {
      const known = all.get(partition)
      if (known) known.push(...blocks)
      else all.set(partition, [...blocks])
    }
  return all
}

/** Workers that take one task after another. A class because they are started once and must be ended. */
class Crew {
  readonly #workers: readonly Worker[]

  constructor(files: readonly SpillFile[]) {
    // Beside this file, with its suffix: the sources run as they stand, and built.
    const name = import.meta.url.endsWith('.ts') ? './pairs-worker.ts' : './pairs-worker.js'
    this.#workers = files.map(
      ({ descriptor }) => new Worker(new URL(name, import.meta.url), { workerData: { descriptor } }),
    )
  }

  /** Has the tasks done by whoever is free, in their order, and returns the answers in the same. */
  async share(tasks: readonly PairsTask[]): Promise<PairsAnswer[]> {
    const answers: PairsAnswer[] = []
    let next = 0
    const work = async (worker: Worker): Promise<void> => {
      while (next < tasks.length) {
        const task = next++
        answers[task] = await ask(worker, tasks[task]!)
      }
    }
    await Promise.all(this.#workers.map(work))
    return answers
  }

  async close(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()))
  }
}

function ask(worker: Worker, task: PairsTask): Promise<PairsAnswer> {
  return new Promise((resolve, reject) => {
    const answered = (answer: PairsAnswer): void => {
      worker.off('error', failed)
      resolve(answer)
    }
    const failed = (error: Error): void => {
      worker.off('message', answered)
      reject(error)
    }
    worker.once('message', answered).once('error', failed)
    worker.postMessage(task)
  })
}
