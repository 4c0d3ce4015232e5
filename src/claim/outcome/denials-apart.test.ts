import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contradictions } from '../../../test/kit/told.ts'

const denial = ['polarity: denied against affirmed']

test('what "was not" is met by whoever says that it was', () => {
  assert.deepEqual(
    contradictions('His father was not an organ builder.', 'He was the son of an organ builder.'),
    denial,
  )
})

test('"never touched" denies all that can be done with a thing', () => {
  assert.deepEqual(
    contradictions(
      'The driver never touched the brake at the top of the hill.',
      'At the top of the hill the driver put on the brake.',
    ),
    denial,
  )
})

test('another verb, another place, another moment and another person deny nothing', () => {
  assert.deepEqual(
    contradictions(
      'The second opera, Ragna, was never staged.',
      'He burned the score of the second opera, Ragna.',
    ),
    [],
  )
  assert.deepEqual(
    contradictions(
      'The sergeant did not find the silver packet in her bedroom.',
      'The sergeant found a silver packet in the yard.',
    ),
    [],
  )
  assert.deepEqual(
    contradictions('The count was not dead when they lifted him.', 'The count was shot dead.'),
    [],
  )
  assert.deepEqual(contradictions('She left no children.', 'He left a widow and two children.'), [])
})

test('what is not certain is not denied', () => {
  assert.deepEqual(
    contradictions(
      'It is not certain that the captain was warned of the ice.',
      'A whaler warned the captain of the ice.',
    ),
    [],
  )
})

test('a denial of the time after a date is met by who dates it later, and by nobody else', () => {
  const denied = 'No engineer inspected the dam of Varn after July 1921.'
  assert.deepEqual(
    contradictions(denied, 'The dam of Varn was inspected by an engineer in September 1926.'),
    denial,
  )
  assert.deepEqual(contradictions(denied, 'The dam of Varn was inspected by an engineer in May 1921.'), [])
  assert.deepEqual(contradictions(denied, 'The dam of Varn was inspected by an engineer.'), [])
})

test('what one never learned is not denied by who learned it from him', () => {
  assert.deepEqual(
    contradictions(
      'His uncle Josef never learned the game.',
      'He learned the game from his uncle Josef Orsk.',
    ),
    [],
  )
})
