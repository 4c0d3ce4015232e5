import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clusters, type Joining } from './cluster.ts'

const match = (
  a: number,
  [aFrom, aTo]: [number, number],
  b: number,
  [bFrom, bTo]: [number, number],
): Joining => ({
  a,
  aFrom,
  aTo,
  b,
  bFrom,
  bTo,
  bits: aTo - aFrom,
})

test('matches of one wording in several documents are one cluster', () => {
  const one = match(0, [100, 200], 1, [500, 600])
  const two = match(1, [505, 603], 2, [40, 140])
  const three = match(0, [98, 199], 2, [42, 141])
  const apart = match(0, [900, 990], 1, [20, 110])
  assert.deepEqual(clusters([one, apart, two, three]), [0, 1, 0, 0])
})

test('passages that each half overlap the next do not make strangers of one family', () => {
  const chain = Array.from({ length: 8 }, (_, i) => match(0, [i * 50, i * 50 + 100], i + 1, [0, 100]))
  assert.equal(new Set(clusters(chain)).size, 8)
})

test('two families that one match joins are one only where they agree in the documents that both have', () => {
  const left = [match(0, [0, 100], 1, [0, 100]), match(0, [0, 100], 2, [0, 100])]
  const right = [match(3, [0, 110], 4, [0, 110]), match(3, [0, 110], 2, [60, 170])]
  const bridge = match(1, [0, 90], 4, [10, 100])
  const [a, b, c, d] = clusters([...left, ...right, bridge])
  assert.equal(a, b)
  assert.equal(c, d)
  assert.notEqual(a, c)
})
