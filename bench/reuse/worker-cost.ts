// What it costs to be distributable: the chains of a generated corpus found by one process, and by `stemma-worker` with
// `sort` between its stages, in processor time; and whether both find the same. Arguments: megabytes (20), --seed N.
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import { placesOfTexts, planOf, usualBits } from '../../src/index.ts'
import { fastKernels } from '../../src/kernel/kernels.ts'
import { CHAIN } from '../../src/match/pair/chain.ts'
import { chainBlocks } from '../../src/match/pair/pairs.ts'
import { readChainRows } from '../../src/worker/chain-rows.ts'
import { writeTextRows } from '../../src/worker/text-rows.ts'
import { codeOf, stageNames } from '../../src/worker/trailer.ts'
import { indexedIn, writeCorpus, writeSegments } from './corpus-files.ts'
import { cpuIn, cpuOf } from './cost.ts'

const args = process.argv.slice(2)
const megabytes = Number(args.find((one) => /^\d+$/.test(one)) ?? 20)
const seed = Number(args[args.indexOf('--seed') + 1]) || 1
const worker = fileURLToPath(new URL('../../bin/stemma-worker.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'stemma-worker-'))
try {
  process.stdout.write(table())
} finally {
  rmSync(folder, { recursive: true })
}

function table(): string {
  const { file, bytes } = writeCorpus(folder, megabytes, seed)
  writeSegments(folder)
  const texts = indexedIn(folder)
  const words = texts.map((text) => text.words)
  const leastBits = usualBits(words.reduce((sum, count) => sum + count, 0))
  const places = placesOfTexts(texts)
  let alone: Uint32Array[] = []
  const settings = { grams: 'words', leastBits, kernels: fastKernels(), spill: null } as const
  const inside = cpuIn(() => {
    alone = [...chainBlocks(texts, places, settings)]
  })
  const code = codeOf(planOf(places, words, leastBits))
  const given = writeTextRows(texts, places, join(folder, 'texts.txt'))
  const rows: [string, number, string?][] = [
    ['`wc -w`', cpuOf(1, 'wc', '-w', file)],
    ['one process', inside, `${alone.reduce((sum, { length }) => sum + length / CHAIN, 0)} chains`],
  ]
  let [workers, sorts] = [0, 0]
  let input = join(folder, 'texts.txt')
  for (const stage of stageNames) {
    const output = join(folder, `${stage}.txt`)
    const cpu = cpuOf(
      1,
      'bash',
      '-c',
      '"$0" "$1" "$2" "$3" < "$4" > "$5"',
      process.execPath,
      worker,
      stage,
      code,
      input,
      output,
    )
    workers += cpu
    rows.push([`\`stemma-worker ${stage}\``, cpu, `${(statSync(output).size / 1e6).toFixed(0)} MB of rows`])
    input = `${output}.sorted`
    writeFileSync(input, '')
    if (stage !== 'chain')
      sorts += cpuOf(1, 'bash', '-c', 'LC_ALL=C sort -s -n -k1,1 "$0" > "$1"', output, input)
  }
  const { blocks, problem } = readChainRows([join(folder, 'chain.txt')], code, given)
  const same = problem ?? (isDeepStrictEqual(blocks, alone) ? 'the same chains' : 'OTHER CHAINS')
  rows.push(['workers together', workers, `${(workers / inside).toFixed(2)} × one process; ${same}`])
  rows.push(['`sort`, twice', sorts])
  const line = ([name, cpu, note]: [string, number, string?]): string =>
    `| ${name} | ${cpu.toFixed(2)} | ${(bytes / 1e6 / cpu).toFixed(0)} | ${note ?? ''} |\n`
  return `| what | s cpu | MB/s | |\n|---|--:|--:|---|\n${rows.map(line).join('')}`
}
