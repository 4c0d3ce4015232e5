import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { compareUnits } from './order.ts'

test('strings stand in the order that sorting gives them by itself', () => {
  assert.deepEqual(['é', 'b', 'B', 'a', ''].sort(compareUnits), ['', 'B', 'a', 'b', 'é'])
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (some) => {
      assert.deepEqual(some.toSorted(compareUnits), some.toSorted())
    }),
  )
})
