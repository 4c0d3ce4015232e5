import assert from 'node:assert/strict'
import { test } from 'node:test'
import { weights } from '../../src/claim/value/weights.ts'
import { pairsOf, slots, weigh } from './value-pairs.ts'
import { worlds } from './world.ts'

/** Weights are written with two figures. */
const ROUNDED = 0.011

test('the weights of the evidence are those that the seen worlds teach', async () => {
  const pairs = (await worlds(false)).flatMap(pairsOf)
  for (const slot of slots) {
    const learned = weigh(pairs.filter((pair) => pair.slot === slot))
    const written: Readonly<Record<string, number>> = weights[slot]
    assert.deepEqual(Object.keys(written).sort(), Object.keys(learned).sort())
    for (const [name, weight] of Object.entries(learned))
      assert.ok(
        Math.abs(written[name]! - weight) < ROUNDED,
        `${slot}, ${name}: ${written[name]} is written, ${weight.toFixed(2)} is learned. Run node bench/chronology/learn.ts --write.`,
      )
  }
})
