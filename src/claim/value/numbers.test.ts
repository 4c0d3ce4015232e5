import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contradictions } from '../../../test/kit/told.ts'

test('numbers of one thing are set against each other whatever the words for what happened', () => {
  assert.deepEqual(
    contradictions('In the mill nine persons lost their lives.', 'Twelve people perished in the mill.'),
    ['number: nine persons against Twelve people'],
  )
  assert.deepEqual(
    contradictions('The schooner carried 42 barrels of tar.', 'In the vessel there were 57 barrels of tar.'),
    ['number: 42 barrels against 57 barrels'],
  )
})

test('a sum of money is told by what it was for', () => {
  assert.deepEqual(
    contradictions('The town insured the organ for 3,000 pounds.', 'The organ was insured for 8,000 pounds.'),
    ['number: 3,000 pounds against 8,000 pounds'],
  )
  assert.deepEqual(
    contradictions('The town insured the organ for 3,000 pounds.', 'The bell was sold for 8,000 pounds.'),
    [],
  )
})

test('votes are set against votes', () => {
  assert.deepEqual(
    contradictions(
      'The motion on the bridge passed by 31 votes to 12.',
      'By 35 votes to 12 the motion on the bridge was carried.',
    ),
    ['number: 31 votes against 35 votes'],
  )
})

test('a part, an hour, a plan, a rumour and another scope contradict nothing', () => {
  const said = 'Twelve people perished in the mill.'
  for (const other of [
    'Nine of the crew perished in the mill.',
    'At nine o’clock people perished in the mill.',
    'It was feared that nine people had perished in the mill.',
    'By noon nine people had perished in the mill.',
    'At first it was said that nine people perished in the mill.',
    'About a dozen people perished in the mill.',
    'In the mill nine people were hurt.',
    'In 1887 nine people perished in the mill.',
  ])
    assert.deepEqual(contradictions(said, other), [], other)
})

test('where a text gives two numbers of one thing, neither is held against another’s', () => {
  assert.deepEqual(
    contradictions('Nine men were hanged. Three men were hanged.', 'In the end 12 men were hanged.'),
    [],
  )
})
