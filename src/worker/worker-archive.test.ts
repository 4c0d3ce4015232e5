import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'
import { unzipSync } from 'fflate'
import { folderWith } from '../../test/kit/folder.ts'
import { codeOf, fingerprint, nothing } from './trailer.ts'
import { workerArchive } from './worker-archive.ts'

const code = codeOf({ seeds: 0, leastBits: 8, runs: [] })

test('archive: the worker runs out of it where nothing else is installed', (context) => {
  const folder = folderWith(context, unzipSync(workerArchive()))
  const ran = spawnSync(process.execPath, ['bin/stemma-worker.js', 'map', code], { cwd: folder, input: '' })
  assert.equal(ran.stderr.toString(), '')
  const trailer = { stage: 'map', plan: fingerprint(code), in: nothing, out: nothing }
  assert.equal(ran.stdout.toString(), `-1\t${JSON.stringify(trailer)}\n`)
})

test('worker: rows that it cannot read, or another use of it, end it with a line that says why', (context) => {
  const folder = folderWith(context, unzipSync(workerArchive()))
  const run = (args: string[], input: string): [number | null, string] => {
    const ran = spawnSync(process.execPath, ['bin/stemma-worker.js', ...args], { cwd: folder, input })
    return [ran.status, ran.stderr.toString()]
  }
  const [broken, why] = run(['group', code], '7\tAAA\n')
  assert.equal(broken, 4)
  assert.match(why, /^stemma-worker group: Cannot read a row of key 7.*\n$/)
  const [mixed, order] = run(['chain', code], '7\tAAAAAAAAAAAAAAAA\n3\tAAAAAAAAAAAAAAAA\n')
  assert.equal(mixed, 4)
  assert.match(order, /not sorted/)
  assert.deepEqual(run(['sort'], '')[0], 2)
})
