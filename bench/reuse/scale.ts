// What finding all reuse costs beside counting words: every stage and tools that everybody has, over the same generated
// corpus in one run, in processor time; and how much of what was planted is found. Arguments: sizes in megabytes
// (10,100; with --large 1000 too), --seed N, --grams words|letters|auto.
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { measure } from '../scale/measure.ts'
import { type CorpusFiles, textsIn, writeCorpus } from './corpus-files.ts'
import { cpuIn, cpuOf } from './cost.ts'
import { longestBlocks } from './longest-blocks.ts'
import { recallTable, share } from './recall.ts'
import type { PairsCost, StageCost } from './stages.ts'

/** Pairs of texts that the baseline is measured on; all pairs follow by multiplication. */
const SAMPLED = 40
const args = process.argv.slice(2)
const sizes = (args.find((one) => /^[\d.,]+$/.test(one)) ?? '10,100').split(',').map(Number)
if (args.includes('--large')) sizes.push(1000)
const seed = Number(args[args.indexOf('--seed') + 1 || args.length] ?? 1)
const grams = args[args.indexOf('--grams') + 1 || args.length] ?? 'auto'
const stages = new URL('stages.ts', import.meta.url).pathname

interface Row {
  readonly name: string
  readonly cpu: number
  readonly memory?: number
  readonly note?: string
}

process.stdout.write(`${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.version}\n`)
for (const size of sizes) {
  const folder = mkdtempSync(join(tmpdir(), 'stemma-reuse-'))
  try {
    await show(writeCorpus(folder, size, seed))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function show(corpus: CorpusFiles): Promise<void> {
  // Small files several times: the clock of the system ticks in milliseconds.
  const runs = Math.ceil(4e8 / corpus.bytes)
  const words = cpuOf(runs, 'wc', '-w', corpus.file)
  const grep = cpuOf(runs, 'grep', '-c', 'of the United States', corpus.file)
  const index = await run<StageCost>('index', corpus.folder)
  const { chains, matches, found, fates } = await run<PairsCost>('pairs', corpus.folder)
  const rows: Row[] = [
    { name: '`wc -w`', cpu: words },
    { name: '`grep -c` of a literal', cpu: grep },
    { name: 'index to disk', ...index },
    { name: 'all pairs: chains', ...chains, note: `${found.chains} chains` },
    { name: 'all pairs: matches', ...matches, note: `${found.matches} matches` },
    {
      name: 'all pairs',
      cpu: chains.cpu + matches.cpu,
      memory: matches.memory,
      note: `${share(fates)} of ${fates.length} planted passages`,
    },
    { name: 'longest common blocks (as difflib), extrapolated', ...baseline(corpus) },
  ]
  process.stdout.write(`\n## ${(corpus.bytes / 1e6).toFixed(0)} MB\n\n${table(rows, corpus.bytes, words)}\n`)
  process.stdout.write(`\n${recallTable(corpus.planted, fates)}\n`)
}

async function run<Cost>(stage: string, folder: string): Promise<Cost> {
  const { stdout } = await measure(process.execPath, [
    '--max-old-space-size=8000',
    stages,
    stage,
    folder,
    grams,
  ])
  if (stdout === '') throw new Error(`Stage ${stage} over ${folder} ended without a result`)
  return JSON.parse(stdout) as Cost
}

function table(rows: readonly Row[], bytes: number, words: number): string {
  const lines = rows.map(({ name, cpu, memory, note }) => {
    const speed = bytes / 1e6 / cpu
    const cells = [name, `${figure(cpu)} s`, figure(speed), figure(words / cpu)]
    return `| ${[...cells, memory === undefined ? '' : `${memory.toFixed(0)} MB`, note ?? ''].join(' | ')} |`
  })
  return ['| | processor | MB/s | times `wc -w` | memory | |', '|---|---|---|---|---|---|', ...lines].join(
    '\n',
  )
}

/** Two digits that matter, and as many in front of the point as there are. */
function figure(value: number): string {
  return value >= 10
    ? value.toFixed(0)
    : value >= 0.001
      ? String(Number(value.toPrecision(2)))
      : value.toExponential(1)
}

function baseline(corpus: CorpusFiles): Pick<Row, 'cpu' | 'note'> {
  const texts: string[][] = []
  let count = 0
  for (const text of textsIn(corpus.folder)) {
    if (count++ < 2 * SAMPLED) texts.push(text.toLowerCase().split(/\s+/))
  }
  const cpu = cpuIn(() => {
    for (let pair = 0; pair < SAMPLED; pair++) longestBlocks(texts[2 * pair]!, texts[2 * pair + 1]!)
  })
  const pairs = (count * (count - 1)) / 2
  return { cpu: (cpu / SAMPLED) * pairs, note: `from ${SAMPLED} of ${pairs} pairs` }
}
