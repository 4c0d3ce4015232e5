import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { reuse as reuseSchema, trace as traceSchema } from '../tools/schema/schemas.ts'
import { folderWith } from './kit/folder.ts'
import { golden } from './kit/golden.ts'
import { stemma } from './kit/run.ts'

const root = join(process.cwd())

test('a passage is traced through the example case: who has it, what each changed, who came from whom', async (context) => {
  const folder = folderWith(context, {})
  const passage =
    'the wall is sound; that the masonry is the best I have seen on this coast; and that the whole will stand any sea that is known here'
  const asked = ['trace', passage, '--sources', 'examples/sources', '--quiet', '--library', folder]
  const { code, stdout } = await stemma(root, asked)
  assert.equal(code, 0)
  golden('trace.txt', stdout)
  const { stdout: json } = await stemma(root, [...asked, '--format', 'json'])
  const found = traceSchema.parse(JSON.parse(json))
  for (const { at, lemma } of found.apparatus) assert.equal(found.query.slice(at.from, at.to), lemma)
})

test('what the papers of the example case share is listed, with the alignment of both sides', async (context) => {
  const folder = folderWith(context, {})
  const asked = ['reuse', 'examples/sources', '--quiet', '--library', folder]
  const { code, stdout } = await stemma(root, asked)
  assert.equal(code, 0)
  golden('reuse.txt', stdout)
  const { stdout: json } = await stemma(root, [...asked, '--format', 'json'])
  const found = reuseSchema.parse(JSON.parse(json))
  const { stdout: lines } = await stemma(root, [...asked, '--format', 'jsonl'])
  assert.deepEqual(
    lines
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
    found.matches,
  )
  for (const { a, b, alignment } of found.matches)
    for (const block of alignment) {
      const [aFrom, aTo, bFrom, bTo] = block as [number, number, number, number]
      assert.ok(a.from <= aFrom && aFrom < aTo && aTo <= a.to)
      assert.ok(b.from <= bFrom && bFrom < bTo && bTo <= b.to)
    }
})

test('words that nobody has are traced to nobody', async (context) => {
  const folder = folderWith(context, { 'letters/a.txt': 'The wall will stand any sea that is known here.' })
  const { code, stdout } = await stemma(folder, [
    'trace',
    'a purple giraffe ate nine umbrellas',
    '--sources',
    'letters',
    '--quiet',
  ])
  assert.equal(code, 0)
  assert.equal(stdout, 'No source has these words, whole or varied.\n')
})

test('a folder that is not there is named, and nothing is done', async (context) => {
  const folder = folderWith(context, {})
  const { code, stderr } = await stemma(folder, ['reuse', 'nowhere'])
  assert.equal(code, 2)
  assert.match(stderr, /no file or folder "nowhere"/)
})
