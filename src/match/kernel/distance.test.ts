import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { distance } from './distance.ts'

test('the distance and the end are those of the whole matrix', () => {
  const codes = (maxLength: number) => fc.uint8Array({ min: 1, max: 4, maxLength })
  fc.assert(
    fc.property(codes(64), codes(120), (pattern, text) => {
      assert.deepEqual(distance(pattern, text), slowly(pattern, text))
    }),
    { numRuns: 500 },
  )
})

/** The matrix of distances, column by column; a stretch may begin anywhere, so the first row is zero. */
function slowly(pattern: Uint8Array, text: Uint8Array): { distance: number; to: number } {
  let column = Array.from({ length: pattern.length + 1 }, (_, i) => i)
  const best = { distance: pattern.length, to: 0 }
  for (const [j, letter] of text.entries()) {
    const next = [0]
    for (let i = 1; i <= pattern.length; i++) {
      const replaced = column[i - 1]! + (pattern[i - 1] === letter ? 0 : 1)
      next.push(Math.min(replaced, column[i]! + 1, next[i - 1]! + 1))
    }
    column = next
    if (column.at(-1)! < best.distance) Object.assign(best, { distance: column.at(-1)!, to: j + 1 })
  }
  return best
}
