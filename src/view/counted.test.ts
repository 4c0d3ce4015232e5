import assert from 'node:assert/strict'
import { test } from 'node:test'
import { counted, countedOrNo, times } from './counted.ts'

test('a number takes its noun in the plural, but for one', () => {
  assert.deepEqual(
    [0, 1, 2].map((count) => counted(count, 'witness', 'witnesses')),
    ['0 witnesses', '1 witness', '2 witnesses'],
  )
  assert.equal(counted(12, 'source'), '12 sources')
})

test('a line that begins with nothing says so in words', () => {
  assert.deepEqual(
    [0, 1, 2].map((count) => countedOrNo(count, 'quotation')),
    ['No quotations', '1 quotation', '2 quotations'],
  )
})

test('how often is once or so many times', () => {
  assert.deepEqual([1, 2].map(times), ['once', '2 times'])
})
