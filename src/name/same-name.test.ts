import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { sameName } from './same-name.ts'

const one: readonly (readonly [string, string])[] = [
  ['Bukharin', 'Bucharin'],
  ['Bukharin', 'Boukharine'],
  ['Ramon Merkader', 'Ramón Mercader'],
  ['I. Doycher', 'Isaac Deutscher'],
  ['Jacson', 'Jackson'],
  ['Mornard', 'Mornar'],
  ['Trotsky', 'Trockij'],
  ['Leon Trosky', 'Leon Trotsky'],
  ['Leon Trotsky', 'Лев Троцкий'],
  ['Zinoviev', 'Sinowjew'],
  ['Khrushchev', 'Chruschtschow'],
  ['Alma-Ata', 'Alma Aty'],
  ['Alma-Ata', 'Alma Alta'],
  ['Constantinople', 'Istanbul'],
  ['Comrade Rykov’s', 'Rykow'],
]
const two: readonly (readonly [string, string])[] = [
  ['Lenin', 'Levin'],
  ['Stalin', 'Talin'],
  ['Serge', 'Sergei'],
  ['Sokolov', 'Sokolova'],
  ['Trotsky', 'Trotskaya'],
  ['Martov', 'Markov'],
  ['Leon Sedov', 'Sergei Sedov'],
  ['A. Ulyanov', 'V. Ulyanov'],
  ['Austria', 'Australia'],
]

for (const [a, b] of one)
  test(`${a} and ${b} are one name`, () => {
    const { same, confidence, reason } = sameName(a, b)
    assert.ok(same, reason)
    assert.ok(confidence > 0.5)
  })

for (const [a, b] of two)
  test(`${a} and ${b} are two names`, () => {
    assert.deepEqual({ ...sameName(a, b), reason: '' }, { same: false, confidence: 0, reason: '' })
  })

test('the reason shows which letters stand for one sound', () => {
  assert.equal(sameName('Doycher', 'Deutscher').reason, 'one sound, spelled “oy” for “eu”, “ch” for “tsch”')
})

test('the order of two names changes no answer, and a name is itself', () => {
  const name = fc.oneof(
    fc.constantFrom(...one.flat(), ...two.flat()),
    fc.string({ unit: fc.constantFrom(...'abehiknorstvyzшев -.'), maxLength: 14 }),
  )
  fc.assert(
    fc.property(name, name, (a, b) => {
      const [there, back] = [sameName(a, b), sameName(b, a)]
      assert.equal(there.same, back.same)
      assert.equal(there.confidence, back.confidence)
      if (/\p{L}/u.test(a)) assert.ok(sameName(a, a).same)
    }),
    { numRuns: 300 },
  )
})
