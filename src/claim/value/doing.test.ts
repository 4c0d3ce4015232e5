import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contradictions } from '../../../test/kit/told.ts'

test('two who are said to have done one thing are set against each other', () => {
  assert.deepEqual(
    contradictions(
      'Then Peter Orsk swam to the rock with a line about his waist.',
      'The carpenter, John Varn, took the line and swam with it to the rock.',
    ),
    ['person: Peter Orsk against John Varn'],
  )
  assert.deepEqual(
    contradictions(
      'The body was found by a carter, Peter Orsk.',
      'The maid, Anna Lund, discovered the body.',
    ),
    ['person: Peter Orsk against Anna Lund'],
  )
  assert.deepEqual(
    contradictions('The first editor was John Varn.', 'Peter Orsk was editor from the first number.'),
    ['person: John Varn against Peter Orsk'],
  )
})

test('"he" is who alone was named before', () => {
  assert.deepEqual(
    contradictions(
      'The hero was the pastor, John Varn. He took a line from the mast and swam with it to the rock.',
      'Peter Orsk swam to the rock with a line.',
    ),
    ['person: John Varn against Peter Orsk'],
  )
})

test('two spellings, two who did it together, and what many do contradict nothing', () => {
  assert.deepEqual(contradictions('The body was found by Anna Lund.', 'Annie Lundt discovered the body.'), [])
  assert.deepEqual(
    contradictions('Orsk and Varn found the body.', 'The body was found by Peter Orsk, with Varn.'),
    [],
  )
  assert.deepEqual(
    contradictions(
      'John Varn spoke of the bridge and the mill.',
      'Peter Orsk spoke of the bridge and the mill.',
    ),
    [],
  )
})
