import assert from 'node:assert/strict'
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { folderWith } from './kit/folder.ts'
import { stemma } from './kit/run.ts'

/** How often a run is killed: 6 times in `npm test`; STEMMA_KILLS=50 asks for the full number. */
const KILLS = Number(process.env.STEMMA_KILLS ?? 6)
const SOURCES = 100

const phrase = 'The tide of the year stood higher at the mole than any pilot had written down before'
const sources = Object.fromEntries(
  Array.from({ length: SOURCES }, (_, i) => {
    const lines = Array.from(
      { length: 120 },
      (_, j) => `On watch ${i * 120 + j} the lamp was lit at ${j % 24}.`,
    )
    return [`sources/${i}.txt`, `${lines.join(' ')} ${i === 7 ? `${phrase}.` : ''}\n`]
  }),
)
const draft = `The log has it: “${phrase}.” And elsewhere: “On watch 905 the lamp was lit at 65.”\n`

test(`killed at any of ${KILLS} moments, indexing leaves a library that opens and answers as if nothing had been`, async (context) => {
  const folder = folderWith(context, { ...sources, 'draft.txt': draft })
  const library = join(folder, 'library')
  const index = ['index', 'sources', '--library', 'library', '--quiet']
  const answer = async (): Promise<string> => {
    const asked = ['check', 'draft.txt', '--sources', 'sources', '--library', 'library', '--format', 'json']
    const { code, stdout, stderr } = await stemma(folder, [...asked, '--fail-on', 'never'])
    assert.equal(code, 0, stderr)
    return stdout
  }
  const began = performance.now()
  await stemma(folder, index)
  const whole = performance.now() - began
  const expected = await answer()
  assert.match(expected, /"verdict": ?"exact"/)
  for (let kill = 0; kill < KILLS; kill++) {
    rmSync(library, { recursive: true, force: true })
    // Moments spread over the run, each somewhere in its own share of it.
    const killAfter = Math.round(((kill + Math.random()) / KILLS) * whole)
    await stemma(folder, index, { killAfter })
    assert.equal(await answer(), expected, `killed after ${killAfter} ms of ${Math.round(whole)}`)
    const left = existsSync(join(library, 'segments')) ? readdirSync(join(library, 'segments')) : []
    assert.deepEqual(
      left.filter((name) => name.endsWith('.part')),
      [],
      `killed after ${killAfter} ms`,
    )
  }
})
