import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contradictions } from '../../../test/kit/told.ts'

const denial = ['polarity: denied against affirmed']

test('a denial is met by the same verb of the same object, in any order of words', () => {
  assert.deepEqual(
    contradictions(
      'No rocket was fired from the barque.',
      'In the first hour the mate fired six rockets with his own hand.',
    ),
    denial,
  )
  assert.deepEqual(
    contradictions(
      'Nobody read the riot act to the crowd.',
      'Colonel Varn read the riot act from the steps.',
    ),
    denial,
  )
  assert.deepEqual(
    contradictions(
      'The cone was never hoisted that morning.',
      'The harbour-master hoisted the cone at six, with his own hands.',
    ),
    denial,
  )
})

test('"refused to", "denied that" and "nor was" deny', () => {
  assert.deepEqual(
    contradictions('Peter Orsk refused to sign the address.', 'Peter Orsk signed the address.'),
    denial,
  )
  assert.deepEqual(
    contradictions('The miller denied that he had struck the sergeant.', 'The miller struck the sergeant.'),
    denial,
  )
  assert.deepEqual(
    contradictions('Nor was the score of the opera sold.', 'He sold the score of the opera.'),
    denial,
  )
})

test('"not a single shot" denies that anything was fired', () => {
  assert.deepEqual(
    contradictions(
      'The dragoons did not fire a single shot at the gate.',
      'The dragoons fired two volleys at the gate.',
    ),
    denial,
  )
})

test('"was not" is met by "was"', () => {
  assert.deepEqual(
    contradictions(
      'The retreat was not the decision of the general.',
      'The retreat was the decision of the general alone.',
    ),
    denial,
  )
})

test('what is denied of a time, a place, a part or another contradicts nothing', () => {
  assert.deepEqual(
    contradictions('They did not reach the town until Friday.', 'They reached the town by the bridge.'),
    [],
  )
  assert.deepEqual(
    contradictions(
      'The sergeant did not find the packet in her room.',
      'The sergeant found the packet under the stair.',
    ),
    [],
  )
  assert.deepEqual(contradictions('Peter Orsk did not marry again.', 'Peter Orsk married Anna Lund.'), [])
  assert.deepEqual(contradictions('We did not burn the barn of the abbot.', 'The barn was burned.'), [])
  assert.deepEqual(
    contradictions('Peter Orsk did not sign the address.', 'John Varn signed the address.'),
    [],
  )
})
