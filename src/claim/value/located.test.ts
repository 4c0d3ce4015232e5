import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contradictions } from '../../../test/kit/told.ts'

test('two places of one happening are set against each other, by name or by what they are', () => {
  assert.deepEqual(
    contradictions('The bailiff arrested Varn at Sollen on a market day.', 'Varn was arrested at Tarrow.'),
    ['place: Sollen against Tarrow'],
  )
  assert.deepEqual(
    contradictions(
      'The fire began in the bakehouse of the abbey.',
      'In the stables of the abbey the fire began.',
    ),
    ['place: bakehouse against stables'],
  )
  assert.deepEqual(
    contradictions('Varn crossed the Orve by the ferry.', 'Over the bridge Varn crossed the Orve.'),
    ['place: ferry against bridge'],
  )
})

test('a house and its street, a room and its house, a parish and what lies in it contradict nothing', () => {
  assert.deepEqual(contradictions('Varn was arrested in Mill Street.', 'Varn was arrested at Sollen.'), [])
  assert.deepEqual(contradictions('Varn was shot in the kitchen.', 'Varn was shot in the inn.'), [])
  assert.deepEqual(
    contradictions(
      'They arrested Varn at Low Ings, in the parish of Tarrow.',
      'Varn was arrested at Tarrow.',
    ),
    [],
  )
})

test('places of what happens often, and of another happening, contradict nothing', () => {
  assert.deepEqual(
    contradictions('Varn spoke at a meeting at Sollen.', 'Varn spoke at a meeting at Tarrow.'),
    [],
  )
  assert.deepEqual(contradictions('Varn was arrested at Sollen.', 'Varn was married at Tarrow.'), [])
})
