import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { chainsOf, plainKernels, Segment, SegmentBuilder } from '../index.ts'
import { chainsInWorkers } from './pairs-pool.ts'
import { openSegmentFile, writeWhole } from './segment-file.ts'
import { openSpillFile } from './spill-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'stemma-pairs-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const carried =
  'whoever holds the ferry holds the town, and whoever holds the town need not ask what the ferry costs'

test('pairs: two workers, files and memory all give the same chains', async () => {
  const path = join(folder, 'segment')
  const builder = new SegmentBuilder()
  for (let text = 0; text < 40; text++) {
    const own = Array.from({ length: 300 }, (_, i) => `word${(i * 7919 * (text + 1)) % 997}`)
    own.splice((text * 13) % 300, 0, text % 3 === 0 ? carried : 'nothing of the kind')
    builder.add(text, own.join(' '), [])
  }
  writeWhole(path, builder.finish())
  const file = openSegmentFile(path)
  const { texts } = new Segment(file)
  const settings = { grams: 'auto', leastBits: 8, kernels: plainKernels } as const
  const inMemory = chainsOf(texts, { ...settings, spill: null })
  const spill = openSpillFile(folder)
  const inFiles = chainsOf(texts, { ...settings, spill })
  spill.close()
  const inWorkers = await chainsInWorkers(texts, { ...settings, jobs: 2, folder, pathOf: () => path })
  file.close()
  assert.ok(inMemory.filter(({ seeds }) => seeds >= 14).length >= 13)
  assert.deepEqual(inFiles, inMemory)
  assert.deepEqual(inWorkers, inMemory)
  assert.deepEqual(readdirSync(folder), ['segment'])
})

test('spill: what belongs to one partition comes back in its order, and only once', () => {
  const spill = openSpillFile(folder)
  spill.write(3, Uint8Array.of(1, 2))
  spill.write(1, Uint8Array.of(9))
  spill.write(3, Uint8Array.of(3))
  assert.deepEqual(spill.read(3), Uint8Array.of(1, 2, 3))
  assert.deepEqual(spill.read(3), Uint8Array.of())
  assert.deepEqual(spill.read(1), Uint8Array.of(9))
  spill.write(2, Uint8Array.of(7))
  assert.deepEqual(spill.read(2), Uint8Array.of(7))
  spill.close()
})
