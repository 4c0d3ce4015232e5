import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { countUpTo } from './sorted.ts'

test('as many numbers are counted as going through them one by one finds', () => {
  const numbers = fc.array(fc.integer({ min: -5, max: 20 }), { maxLength: 30 })
  fc.assert(
    fc.property(numbers, fc.integer({ min: -7, max: 22 }), (some, value) => {
      const slow = some.filter((one) => one <= value).length
      const sorted = some.toSorted((a, b) => a - b)
      assert.equal(countUpTo(sorted, value), slow)
      assert.equal(countUpTo(Float64Array.from(sorted), value), slow)
    }),
  )
})
