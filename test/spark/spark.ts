import assert from 'node:assert/strict'
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { chainsOf, plainKernels } from '../../src/index.ts'
import { spillInMemory } from '../../src/match/pair/spill.ts'
import { chainsOnSpark } from '../../src/worker/on-spark.ts'
import { sparkSql } from '../../src/worker/spark-sql.ts'
import { submit } from '../../src/worker/spark-submit.ts'
import { fingerprint } from '../../src/worker/trailer.ts'
import { copying } from '../kit/copying.ts'
import { folderWith } from '../kit/folder.ts'

const signal = new AbortController().signal
const spark = { grams: 'auto', leastBits: 8, master: 'local[2]', signal } as const

test('spark: a cluster finds the chains that one process finds, to the bit, and leaves nothing behind', async (context) => {
  const { texts } = copying(300, 900)
  const folder = folderWith(context, {})
  const found = await chainsOnSpark(texts, { ...spark, folder, spill: spillInMemory(), env: process.env })
  const alone = chainsOf(texts, { grams: 'auto', leastBits: 8, kernels: plainKernels, spill: null })
  assert.ok(alone.length >= 100)
  assert.deepEqual(found, alone)
  assert.deepEqual(readdirSync(folder), [])
})

test('spark: a cluster that does not answer is told of with what Spark said', async (context) => {
  const folder = folderWith(context, {})
  const { texts } = copying(2, 20)
  const nowhere = { ...spark, master: 'nowhere', folder, spill: spillInMemory(), env: process.env }
  await assert.rejects(
    chainsOnSpark(texts, nowhere),
    /Spark at nowhere did not finish.*Nothing was published/s,
  )
  assert.deepEqual(readdirSync(folder), [])
})

test('spark: what a worker loses on its way is noticed before anything is published', async (context) => {
  const folder = folderWith(context, {
    'texts/rows.txt': '0\tAAAA\n1\tAAAA\n2\tAAAA\n',
    // Hands rows on, but for one of "group", and says that it had them all.
    'worker.sh': `rows=0
while IFS=$'\\t' read -r key payload; do
  if [ "$key" = -1 ]; then printf -- '-1\\t%s\\n' "$payload"; continue; fi
  rows=$((rows + 1))
  if [ "$1" = group ] && [ "$key" = 2 ]; then continue; fi
  printf '%s\\t%s\\n' "$key" "$payload"
done
printf -- '-1\\t{"stage":"%s","plan":"%s","in":{"rows":%s,"bytes":9,"sum":9},"out":{"rows":%s,"bytes":9,"sum":9}}\\n' \\
  "$1" "${fingerprint('plan')}" "$rows" "$rows"
`,
  })
  const result = join(folder, 'result')
  const job = {
    texts: join(folder, 'texts'),
    result,
    files: [join(folder, 'worker.sh')],
    archives: [],
    worker: 'bash ./worker.sh',
    code: 'plan',
    given: { rows: 3, bytes: 9, sum: 9 },
  }
  const statements = join(folder, 'job.sql')
  writeFileSync(statements, `SET spark.sql.files.maxPartitionNum = 1;\n${sparkSql(job)}`)
  const submitted = submit(statements, { master: 'local[1]', signal, env: process.env })
  await assert.rejects(submitted, /not all hits came to the workers/)
  assert.equal(existsSync(result), false)
})
