// How reading, indexing and checking grow with the library: 1, 10 and 100 MB of text, each in a new process, medians
// of five runs of the check. `npm run bench:scale` prints the table that docs/benchmarks.md keeps.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { draftOf, writeLibrary } from './corpus.ts'
import { measure, median } from './measure.ts'

const RUNS = 5
const sizes = (process.argv[2] ?? '1,10,100').split(',').map(Number)
const folder = mkdtempSync(join(tmpdir(), 'stemma-bench-'))
const stemma = 'bin/stemma.js'
process.stdout.write(`${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.version}\n\n`)
process.stdout.write(
  '| library | index | MB/s | memory | check, 10,000 words | memory | quotations |\n|---|---|---|---|---|---|---|\n',
)
try {
  for (const size of sizes) {
    const sources = join(folder, String(size))
    const texts = writeLibrary(sources, size)
    const draft = join(folder, `${size}.txt`)
    writeFileSync(draft, draftOf(texts, 10_000))
    const library = join(folder, `${size}.library`)
    const index = await measure(process.execPath, [stemma, 'index', sources, '--library', library, '--quiet'])
    const checks = []
    for (let run = 0; run < RUNS; run++)
      checks.push(
        await measure(process.execPath, [
          stemma,
          'check',
          draft,
          '--sources',
          sources,
          '--library',
          library,
          '--quiet',
          '--fail-on',
          'never',
        ]),
      )
    const last = checks[0]!.stdout.trim().split('\n').at(-1)
    process.stdout.write(
      `| ${size} MB | ${index.seconds.toFixed(2)} s | ${(size / index.seconds).toFixed(1)} | ${index.memory.toFixed(0)} MB | ${median(checks.map(({ seconds }) => seconds)).toFixed(2)} s | ${Math.max(...checks.map(({ memory }) => memory)).toFixed(0)} MB | ${last} |\n`,
    )
  }
} finally {
  rmSync(folder, { recursive: true })
}
