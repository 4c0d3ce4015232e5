import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { likelihood } from '../../src/claim/likelihood.ts'
import { regression } from './regression.ts'

test('what speaks for it gets a weight above nothing, what speaks against it one below', () => {
  const example = (isSo: boolean, rain: number): { evidence: Record<string, number>; isSo: boolean } => ({
    evidence: { one: 1, rain, noise: 1 },
    isSo,
  })
  const weights = regression([
    ...Array.from({ length: 30 }, () => example(true, 1)),
    ...Array.from({ length: 30 }, () => example(false, 0)),
    example(false, 1),
    example(true, 0),
  ])
  assert.ok(weights.rain! > 1)
  assert.ok(likelihood(weights, { one: 1, rain: 1, noise: 1 }) > 0.75)
  assert.ok(likelihood(weights, { one: 1, rain: 0, noise: 1 }) < 0.25)
})

test('without any evidence, the likelihood is the share of what is so', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 }), (yes, no) => {
      const examples = [
        ...Array.from({ length: yes }, () => ({ evidence: { one: 1 }, isSo: true })),
        ...Array.from({ length: no }, () => ({ evidence: { one: 1 }, isSo: false })),
      ]
      assert.ok(Math.abs(likelihood(regression(examples), { one: 1 }) - yes / (yes + no)) < 0.01)
    }),
  )
})

test('the weights are where the slope of the penalised likelihood is nothing', () => {
  const rows = fc.array(fc.record({ x: fc.double({ min: -1, max: 1, noNaN: true }), isSo: fc.boolean() }), {
    minLength: 4,
    maxLength: 30,
  })
  fc.assert(
    fc.property(rows, (all) => {
      const examples = all.map(({ x, isSo }) => ({ evidence: { one: 1, x }, isSo }))
      const weights = regression(examples)
      let slope = -2 * weights.x!
      for (const { evidence, isSo } of examples)
        slope += (Number(isSo) - likelihood(weights, evidence)) * evidence.x
      assert.ok(Math.abs(slope) < 1e-3)
    }),
  )
})
