import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { extend, MATCH, OPEN, OTHER, WIDEN } from './extend.ts'

const codes = (maxLength: number) => fc.uint8Array({ min: 1, max: 4, maxLength })

test('texts that fit into the band score as the whole matrix does', () => {
  fc.assert(
    fc.property(codes(30), codes(30), (a, b) => {
      assert.equal(extend(a, b).score, bestOf(a, b))
    }),
    { numRuns: 500 },
  )
})

test('the prefixes that are told have the score that is told', () => {
  fc.assert(
    fc.property(codes(30), codes(30), (a, b) => {
      const { score, aTo, bTo } = extend(a, b)
      assert.equal(matrix(a.subarray(0, aTo), b.subarray(0, bTo)).at(-1)!.at(-1), score)
    }),
    { numRuns: 300 },
  )
})

test('texts that are the same are read to their end', () => {
  const text = Uint8Array.from({ length: 5000 }, (_, at) => 1 + ((at * at) % 23))
  assert.deepEqual(extend(text, text), { score: 5000 * MATCH, aTo: 5000, bTo: 5000 })
})

test('the band follows texts that drift apart further than it is wide', () => {
  const a = Uint8Array.from({ length: 6000 }, (_, at) => 1 + ((at * at + (at >> 4)) % 29))
  const b = a.filter((_, at) => at % 400 > 20)
  assert.deepEqual([extend(a, b).aTo, extend(a, b).bTo], [a.length, b.length])
})

function bestOf(a: Uint8Array, b: Uint8Array): number {
  return Math.max(...matrix(a, b).flat())
}

/** The scores of all pairs of prefixes, gaps of every length tried one by one. */
function matrix(a: Uint8Array, b: Uint8Array): number[][] {
  const scores: number[][] = []
  const gap = (length: number): number => OPEN + (length - 1) * WIDEN
  for (let i = 0; i <= a.length; i++) {
    const row: number[] = []
    scores.push(row)
    for (let j = 0; j <= b.length; j++) {
      let best = i === 0 && j === 0 ? 0 : Number.NEGATIVE_INFINITY
      if (i > 0 && j > 0) best = scores[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? MATCH : -OTHER)
      for (let n = 1; n <= i; n++) best = Math.max(best, scores[i - n]![j]! - gap(n))
      for (let n = 1; n <= j; n++) best = Math.max(best, row[j - n]! - gap(n))
      row.push(best)
    }
  }
  return scores
}
