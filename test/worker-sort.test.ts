import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chainsOf, placesOfTexts, plainKernels, sortedChains } from '../src/index.ts'
import { copying } from './kit/copying.ts'
import { folderWith } from './kit/folder.ts'
import { throughSort } from './kit/through-sort.ts'

test('worker: processes with sort between them find the chains that one process finds, to the bit', async (context) => {
  const { texts } = copying(60, 900)
  const places = placesOfTexts(texts)
  const { blocks, problem } = await throughSort(texts, places, 8, folderWith(context, {}))
  const alone = chainsOf(texts, { grams: 'words', leastBits: 8, kernels: plainKernels, spill: null })
  assert.equal(problem, null)
  assert.ok(alone.length >= 20)
  assert.deepEqual(sortedChains(blocks, places), alone)
})

test('worker: no texts, or none that share anything, are no failure', async (context) => {
  const { texts } = copying(2, 3)
  const places = placesOfTexts(texts)
  assert.deepEqual(await throughSort(texts, places, 8, folderWith(context, {})), {
    blocks: [],
    problem: null,
  })
  assert.deepEqual(await throughSort([], placesOfTexts([]), 8, folderWith(context, {})), {
    blocks: [],
    problem: null,
  })
})
