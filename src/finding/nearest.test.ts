import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { codes, ladder } from '../judge/verdict.ts'
import { didYouMean, nearest } from './nearest.ts'

test('a slip finds the name that was meant', () => {
  const slips: [typed: string, meant: string | null][] = [
    ['alterd', 'altered'],
    ['ALTERED', 'altered'],
    ['silentlycut', 'silently-cut'],
    ['mraked', 'marked'],
    ['paraphrased', 'paraphrase'],
    ['zebra', null],
    ['', null],
  ]
  for (const [typed, meant] of slips) assert.equal(nearest(typed, ladder), meant, typed)
  assert.equal(nearest('A121', codes), 'A12')
  assert.equal(nearest('a'.repeat(10_000), ladder), null)
  assert.equal(didYouMean('zebra', ladder), '')
})

test('a name with two neighbours swapped, or a letter left out, is found again', () => {
  fc.assert(
    fc.property(fc.constantFrom(...ladder), fc.nat(), fc.boolean(), (name, place, swaps) => {
      const at = place % (name.length - 1)
      const typed = swaps
        ? name.slice(0, at) + name[at + 1] + name[at] + name.slice(at + 2)
        : name.slice(0, at) + name.slice(at + 1)
      assert.equal(nearest(typed, ladder), name)
    }),
  )
})
