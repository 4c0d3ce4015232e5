import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import {
  askingForLetters,
  type Chain,
  type IndexedText,
  Lexicon,
  letterBlocks,
  placesOfTexts,
  planOf,
  type Spill,
  StemmaError,
  sortedChains,
} from '../index.ts'
import { fastKernels } from '../kernel/kernels.ts'
import { type ChainRows, readChainRows } from './chain-rows.ts'
import { sparkSql } from './spark-sql.ts'
import { type Submission, submit } from './spark-submit.ts'
import { writeTextRows } from './text-rows.ts'
import { codeOf } from './trailer.ts'
import { workerArchive } from './worker-archive.ts'

/** What the search for chains on a cluster is asked. */
export interface SparkSettings extends Submission {
  readonly grams: 'words' | 'auto'
  readonly leastBits: number
  /** A folder that all machines of the cluster see under this name, with room for about six times the texts. */
  readonly folder: string
  /** Where grams of letters wait, which are looked for in this process. */
  readonly spill: Spill
}

/**
 * The chains of the texts, the same to the bit as `chainsOf` finds, with the runs of words found on a Spark cluster.
 * Texts go there in rows, with the worker and this process's Node. Throws a StemmaError when Spark is not there or
 * fails, or when what comes back is not whole.
 */
export async function chainsOnSpark(
  texts: readonly IndexedText[],
  settings: SparkSettings,
): Promise<Chain[]> {
  const { grams, leastBits, spill } = settings
  const places = placesOfTexts(texts)
  const words = texts.map((text) => text.words)
  const lexicon = new Lexicon()
  const { scan } = fastKernels()
  mkdirSync(settings.folder, { recursive: true })
  const folder = mkdtempSync(join(resolve(settings.folder), 'stemma-'))
  try {
    mkdirSync(join(folder, 'texts'))
    const given = writeTextRows(texts, places, join(folder, 'texts', 'rows.txt'), (text) => {
      if (grams === 'auto') lexicon.add(text.number, scan(text.bytes, text.cuts))
    })
    const code = codeOf(planOf(places, words, leastBits))
    const { blocks, problem } = await foundOnSpark(folder, code, given, settings)
    if (problem !== null) throw new StemmaError('misuse', incomplete(problem))
    const asking = grams === 'auto' ? askingForLetters(words, lexicon) : new Set<number>()
    return sortedChains([...blocks, ...letterBlocks(texts, places, asking, leastBits, spill)], places)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function foundOnSpark(
  folder: string,
  code: string,
  given: ReturnType<typeof writeTextRows>,
  submission: Submission,
): Promise<ChainRows> {
  const archive = join(folder, 'stemma-worker.zip')
  writeFileSync(archive, workerArchive())
  const result = join(folder, 'result')
  const statements = join(folder, 'job.sql')
  const job = {
    texts: join(folder, 'texts'),
    result,
    files: [process.execPath],
    archives: [archive],
    worker: `./${basename(process.execPath)} ${basename(archive)}/bin/stemma-worker.js`,
    code,
    given,
  }
  writeFileSync(statements, sparkSql(job))
  await submit(statements, submission)
  const parts = readdirSync(result).filter((name) => name.startsWith('part-'))
  return readChainRows(
    parts.map((name) => join(result, name)),
    code,
    given,
  )
}

function incomplete(problem: string): string {
  return (
    `The search on Spark lost something on its way, and its result was thrown away: ${problem}. Run it again; if it ` +
    'happens again, the logs of the executors say what became of the processes "stemma-worker".'
  )
}
