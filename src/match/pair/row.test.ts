import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { copying } from '../../../test/kit/copying.ts'
import { plainKernels } from '../kernels.ts'
import { chainsOf, placesOfTexts, sortedChains } from './pairs.ts'
import { placesOf } from './place.ts'
import { numbersOf, type Plan, planOf, type Row, runStage, type StageName, textBlock } from './row.ts'

const { texts } = copying(24, 200)
const places = placesOfTexts(texts)
const plan = planOf(
  places,
  texts.map(({ words }) => words),
  8,
)
const textRows = texts.map(({ segment, ordinal }, key) => ({
  key,
  block: textBlock({ ...segment.textOf(ordinal), base: places.bases[key]! }),
}))

function ran(stage: StageName, rows: readonly Row[], by: Plan = plan): Row[] {
  const out: Row[] = []
  runStage(stage, by, rows, plainKernels, (key, block) => out.push({ key, block: block.slice() }))
  return out
}

// What a cluster does: rows dealt to processes as it likes, those of one key to one process, in any order.
function dealt(rows: readonly Row[], order: readonly number[], processes: number): Row[][] {
  const mixed = rows.map((row, i) => ({ row, rank: order[i % order.length]! }))
  const sorted = mixed.sort((x, y) => x.row.key - y.row.key || x.rank - y.rank).map(({ row }) => row)
  return Array.from({ length: processes }, (_, process) =>
    sorted.filter(({ key }) => key % processes === process),
  )
}

test('rows: however they are dealt to processes, the chains are those that one process finds', () => {
  const alone = chainsOf(texts, { grams: 'words', leastBits: 8, kernels: plainKernels, spill: null })
  assert.ok(alone.length >= 8)
  fc.assert(
    fc.property(
      fc.array(fc.nat(), { minLength: 1, maxLength: 40 }),
      fc.integer({ min: 1, max: 5 }),
      (order, processes) => {
        let rows = textRows
        for (const stage of ['map', 'group', 'chain'] as const)
          rows = dealt(rows, order, processes).flatMap((own) => ran(stage, own))
        const blocks = rows.sort((x, y) => x.key - y.key).map(({ block }) => numbersOf(block))
        assert.deepEqual(sortedChains(blocks, places), alone)
      },
    ),
    { numRuns: 20 },
  )
})

test('rows: those that do not come sorted are refused, since chains would be missed', () => {
  const seeds = ran('map', textRows).sort((x, y) => y.key - x.key)
  assert.throws(() => ran('group', seeds), /not sorted/)
})

test('rows: a text goes through a row with its cuts, unaligned as its bytes may lie', () => {
  const bytes = new TextEncoder().encode('of men and boats and nets')
  const cuts = Uint32Array.of(3, 6, 11, 16)
  const block = textBlock({ base: 0, cuts, bytes })
  const behind = new Uint8Array(block.length + 1)
  behind.set(block, 1)
  const one = ran('map', [{ key: 0, block }], planOf(placesOf([bytes.length]), [4], 8))
  assert.deepEqual(ran('map', [{ key: 0, block: behind.subarray(1) }]), one)
})

test('rows: the ranges that a long text fills go to one process, and others each to one', () => {
  const range = 2 ** 24
  const { runs } = planOf(placesOf([100, 3 * range, 100, 100]), [9, 9, 9, 2], 8)
  assert.equal(runs[0], 0)
  assert.deepEqual(runs.slice(1, 4), [1, 1, 1])
  assert.equal(planOf(placesOf([100, 100]), [9, 2], 8).seeds, 5)
})
