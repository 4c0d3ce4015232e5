import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { type IndexedText, type Places, planOf } from '../../src/index.ts'
import { type ChainRows, readChainRows } from '../../src/worker/chain-rows.ts'
import { writeTextRows } from '../../src/worker/text-rows.ts'
import { codeOf } from '../../src/worker/trailer.ts'

const worker = fileURLToPath(new URL('../../bin/stemma-worker.js', import.meta.url))

/** One pipe in which `sort` does what a cluster does between the stages; `$1` is the plan, `$2` the rows of texts. */
const pipe = `set -o pipefail
"$NODE" "$WORKER" map "$1" < "$2" | sort -s -n -k1,1 | "$NODE" "$WORKER" group "$1" | sort -s -n -k1,1 |
  "$NODE" "$WORKER" chain "$1" > "$3"`

/** Blocks of chains of the texts by three processes of `stemma-worker` and two of `sort`; `folder` keeps the rows. */
export async function throughSort(
  texts: readonly IndexedText[],
  places: Places,
  leastBits: number,
  folder: string,
): Promise<ChainRows> {
  const words = texts.map((text) => text.words)
  const code = codeOf(planOf(places, words, leastBits))
  const rows = join(folder, 'texts.txt')
  const found = join(folder, 'found.txt')
  const given = writeTextRows(texts, places, rows)
  writeFileSync(found, '')
  await promisify(execFile)('bash', ['-c', pipe, 'bash', code, rows, found], {
    timeout: 60_000,
    env: { ...process.env, NODE: process.execPath, WORKER: worker, LC_ALL: 'C', TMPDIR: folder },
  })
  return readChainRows([found], code, given)
}
