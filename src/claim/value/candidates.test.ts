import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { accountsTold } from '../../../test/kit/told.ts'
import { parallelsOf, raritiesOf } from './parallel.ts'
import { type Placed, placed } from './placed.ts'
import { type Sentence, sentencesOf, wordsOf } from './told-sentence.ts'

/** Sentences of accounts, each as a value that stands at its first letter among its other words. */
function valuesOf(all: readonly Sentence[]): Placed[] {
  return all.map((sentence) => placed(sentence, { from: sentence.from, to: sentence.from }, undefined))
}

function weight(a: Placed, b: Placed, rarity: (key: string) => number): number {
  let sum = 0
  for (const [key, near] of a.words) sum += Math.min(near, b.words.get(key) ?? 0) * rarity(key)
  return sum
}

const words = ['barrel', 'tallow', 'harbour', 'lantern', 'quarry', 'sexton', 'gable', 'orchard']
const sentence = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 5 })
  .map((all) => `The ${all.join(' ')}.`)
const texts = fc.array(fc.array(sentence, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 4 })

test('two values are parallel where each is the nearest of the other’s document, and nowhere else', () => {
  fc.assert(
    fc.property(texts, (documents) => {
      const all = accountsTold(documents.map((own) => own.join(' '))).flatMap(sentencesOf)
      const rarity = raritiesOf(all)
      const values = valuesOf(all)
      const idOf = (value: Placed): string => value.sentence.account.document.id
      const best = (value: Placed, id: string): number =>
        Math.max(
          0,
          ...values.filter((other) => idOf(other) === id).map((other) => weight(value, other, rarity)),
        )
      for (const { a, b, weight: found } of parallelsOf(
        values,
        rarity,
        () => true,
        () => true,
      )) {
        assert.notEqual(idOf(a), idOf(b))
        assert.ok(Math.abs(found - weight(a, b, rarity)) < 1e-9)
        assert.ok(found >= best(a, idOf(b)) - 1e-9 && found >= best(b, idOf(a)) - 1e-9)
      }
      const met = new Set(
        parallelsOf(
          values,
          rarity,
          () => true,
          () => true,
        ).map(({ a, b }) => `${values.indexOf(a)} ${values.indexOf(b)}`),
      )
      // Slowly: every two values of which each is the only nearest of the other's document.
      for (const [i, a] of values.entries())
        for (const [j, b] of values.entries()) {
          if (i >= j || idOf(a) === idOf(b)) continue
          const own = weight(a, b, rarity)
          const isOnly = (one: Placed, other: Placed): boolean =>
            own > 0 &&
            values.every(
              (third) => third === other || idOf(third) !== idOf(other) || weight(one, third, rarity) < own,
            )
          if (isOnly(a, b) && isOnly(b, a)) assert.ok(met.has(`${i} ${j}`))
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
