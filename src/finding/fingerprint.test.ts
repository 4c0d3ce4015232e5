import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fingerprints } from './fingerprint.ts'

const keys = fc.array(fc.constantFrom('the', 'pier', 'stands', 'on', 'clay'), { maxLength: 6 })

test('equal words are told apart by their order, and other words by themselves', () => {
  fc.assert(
    fc.property(fc.array(keys, { maxLength: 8 }), (lists) => {
      const all = fingerprints(lists)
      assert.equal(new Set(all).size, lists.length)
      for (const one of all) assert.match(one, /^[0-9a-f]{16}$/)
    }),
  )
})

test('a fingerprint does not change when other words come, go or are moved', () => {
  fc.assert(
    fc.property(fc.array(keys, { maxLength: 6 }), fc.array(keys, { maxLength: 6 }), (before, after) => {
      const own = ['nobody', 'asked', 'him']
      const [alone] = fingerprints([own])
      assert.equal(fingerprints([...before, own, ...after])[before.length], alone)
    }),
  )
})

test('a fingerprint is the same in every version: decisions are kept for years', () => {
  assert.deepEqual(fingerprints([['nobody', 'asked'], ['nobody', 'asked'], []]), [
    '41f86dd0280a28d8',
    '591c9ede0064e97d',
    'de05056a214831de',
  ])
})
