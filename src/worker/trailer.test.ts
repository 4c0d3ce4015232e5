import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  codeOf,
  discrepancy,
  fingerprint,
  nothing,
  planIn,
  type Tally,
  type Trailer,
  tallied,
} from './trailer.ts'

const plan = { seeds: 3, leastBits: 8.5, runs: [0, 1, 1] }
const code = codeOf(plan)
const tally = (...blocks: readonly string[]): Tally =>
  blocks.reduce((all, block, key) => tallied(all, { key, block: Buffer.from(block) }), nothing)

const texts = tally('a text', 'another')
const seeds = tally('sixteen bytes, I', 'and so 8')
const hits = tally('hits')
const chains = tally('chains')
const whole: readonly Trailer[] = [
  { stage: 'map', plan: fingerprint(code), in: texts, out: seeds },
  { stage: 'group', plan: fingerprint(code), in: seeds, out: hits },
  { stage: 'chain', plan: fingerprint(code), in: hits, out: chains },
]

test('trailers: a job of which nothing is missing has no discrepancy, by one process or several', () => {
  assert.equal(discrepancy(whole, { code, given: texts, got: chains }), null)
  const halves = ['a text', 'another'].map((block, key) =>
    tallied(nothing, { key, block: Buffer.from(block) }),
  )
  const [map, ...rest] = whole
  const two = [
    { ...map!, in: halves[0]!, out: nothing },
    { ...map!, in: halves[1]! },
  ]
  assert.equal(discrepancy([...rest, ...two], { code, given: texts, got: chains }), null)
})

test('trailers: a process that is missing, ran twice, or changed a byte is found out', () => {
  for (const [i, trailer] of whole.entries()) {
    const without = whole.filter((one) => one !== trailer)
    assert.notEqual(
      discrepancy(without, { code, given: texts, got: chains }),
      null,
      `without ${trailer.stage}`,
    )
    assert.notEqual(discrepancy([...whole, trailer], { code, given: texts, got: chains }), null)
    const changed = { ...trailer, out: { ...trailer.out, sum: trailer.out.sum ^ 1 } }
    assert.notEqual(discrepancy(whole.with(i, changed), { code, given: texts, got: chains }), null)
  }
  const lost = discrepancy(whole, { code, given: texts, got: nothing })
  assert.match(lost ?? '', /1 rows of 6 bytes .* went out from the stage "chain", 0 rows/)
})

test('trailers: a process of another plan is found out', () => {
  const other = fingerprint(codeOf({ ...plan, leastBits: 9 }))
  const stale = whole.with(1, { ...whole[1]!, plan: other })
  assert.match(discrepancy(stale, { code, given: texts, got: chains }) ?? '', /"group" went by another plan/)
})

test('plan: its code needs no quoting and comes back', () => {
  assert.match(code, /^[\w-]+$/)
  assert.deepEqual(planIn(code), plan)
})
