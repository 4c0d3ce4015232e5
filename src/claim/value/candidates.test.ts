import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { accountsTold } from '../../../test/kit/told.ts'
import { type Sentence, sentencesOf, wordsOf } from '../apart/told-sentence.ts'
import type { Comparison } from '../compare-slot.ts'
import { candidatesOf } from './candidates.ts'
import { placed } from './placed.ts'
import { raritiesOf } from './rarity.ts'
import type { Value } from './value.ts'

/** Sentences of accounts, each as a value that stands at its first letter among its other words; its last letter is its name. */
function valuesOf(all: readonly Sentence[]): Value[] {
  return all.map((sentence) => ({
    ...placed(sentence, { from: sentence.from, to: sentence.from }, undefined),
    name: wordsOf(sentence, sentence).at(-2)!,
  }))
}

function compare(a: Value, b: Value): Comparison {
  return { relation: a.name === b.name ? 'same' : 'contradiction', derivation: '' }
}

function weight(a: Value, b: Value, rarity: (key: string) => number): number {
  let sum = 0
  for (const [key, near] of a.words) sum += Math.min(near, b.words.get(key) ?? 0) * rarity(key)
  return sum
}

const words = ['barrel', 'tallow', 'harbour', 'lantern', 'quarry', 'sexton', 'gable', 'orchard']
const sentence = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 5 })
  .map((all) => `The ${all.join(' ')}.`)
const texts = fc.array(fc.array(sentence, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 4 })

test('every two values that contradict each other and are each the nearest of the other’s document are a candidate, once', () => {
  fc.assert(
    fc.property(texts, (documents) => {
      const all = accountsTold(documents.map((own) => own.join(' '))).flatMap(sentencesOf)
      const rarity = raritiesOf(all)
      const values = valuesOf(all)
      const idOf = (value: Value): string => value.sentence.account.document.id
      const found = [...candidatesOf(values, { compare }, rarity, () => true)]
      const pairs = found.map(({ a, b }) => [values.indexOf(a), values.indexOf(b)].sort().join(' '))
      assert.equal(new Set(pairs).size, pairs.length)
      for (const one of found) {
        assert.notEqual(idOf(one.a), idOf(one.b))
        assert.equal(one.comparison.relation, 'contradiction')
        assert.ok(Math.abs(one.weight - weight(one.a, one.b, rarity)) < 1e-9)
      }
      // Slowly: every two values of which each is the only nearest of the other's document.
      for (const [i, a] of values.entries())
        for (const [j, b] of values.entries()) {
          const own = weight(a, b, rarity)
          if (i >= j || idOf(a) === idOf(b) || own < 1 || a.name === b.name) continue
          const isOnly = (one: Value, other: Value): boolean =>
            values.every(
              (third) => third === other || idOf(third) !== idOf(other) || weight(one, third, rarity) < own,
            )
          if (!isOnly(a, b) || !isOnly(b, a)) continue
          const met = found[pairs.indexOf([i, j].sort().join(' '))]
          assert.equal(met?.best, 2)
        }
    }),
    { numRuns: 60 },
  )
})

test('a word is the rarer the fewer sentences have it, in few sentences as in many', () => {
  const few = accountsTold(['The barrel of tallow. The barrel of lime.']).flatMap(sentencesOf)
  const many = accountsTold([
    Array.from({ length: 400 }, (_, i) => `The barrel of n${i}x.`).join(' '),
  ]).flatMap(sentencesOf)
  for (const all of [few, many]) {
    const rarity = raritiesOf(all)
    assert.ok(rarity('barrel') < rarity('lantern'))
    assert.ok(rarity('lantern') < 6)
  }
})

test('what stands around a value is nearer in its clause than in its sentence, and "it" is what was told before', () => {
  const [, before, told] = accountsTold([
    'The tallow burned. It cost nine barrels, and the sexton wept.',
  ]).flatMap(sentencesOf)
  const at = told!.from + wordsOf(told!, told!).indexOf('nine')
  const { words: around } = placed(told!, { from: at, to: at + 4 }, before)
  assert.deepEqual(
    ['barrel', 'sexton', 'tallow'].map((key) => around.get(key)),
    [1, 0.6, 0.6],
  )
})
