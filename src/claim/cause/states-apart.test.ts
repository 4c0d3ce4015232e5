import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accountsTold } from '../../../test/kit/told.ts'
import { akinOf } from '../apart/akin.ts'
import { sentencesOf } from '../apart/told-sentence.ts'
import { statesApart } from './states-apart.ts'

function states(...texts: readonly string[]): string[] {
  const accounts = accountsTold(texts)
  return statesApart(accounts.flatMap(sentencesOf), akinOf(accounts)).map(({ sides }) =>
    sides.map(({ value }) => value).join(' | '),
  )
}

test('where a cause is told, what one has broken or wet the other cannot have whole or dry', () => {
  assert.deepEqual(states('The chain broke, and that was the cause.', 'The chain was found unbroken.'), [
    'The chain broke | The chain was found unbroken',
  ])
  assert.deepEqual(states('The accident happened. The rails were wet.', 'The rails were dry.'), [
    'The rails were wet | The rails were dry',
  ])
  assert.deepEqual(
    states(
      'In consequence of these loans the bank had been insolvent.',
      'The run killed a perfectly sound bank.',
    ),
    ['loans the bank had been insolvent | sound bank'],
  )
})

test('another thing, an inspection before, a denial and no word of a cause are left alone', () => {
  assert.deepEqual(states('The chain broke, and that was the cause.', 'The mast was found unbroken.'), [])
  assert.deepEqual(
    states(
      'The wire parted, and that was the cause.',
      'Every wire was inspected the day before and was sound.',
    ),
    [],
  )
  assert.deepEqual(states('The chain broke, and that was the cause.', 'The chain was not sound.'), [])
  assert.deepEqual(states('The gate was open on Sunday.', 'The gate was shut on Monday.'), [])
})

test('whether a light burned is a cause only where causes are spoken of', () => {
  const slots = (...texts: readonly string[]): string[] => {
    const accounts = accountsTold(texts)
    return statesApart(accounts.flatMap(sentencesOf), akinOf(accounts)).map(({ slot }) => slot)
  }
  assert.deepEqual(
    slots(
      'The accident happened at two. The light on the Head was burning.',
      'The light on the Head was out.',
    ),
    ['polarity'],
  )
  assert.deepEqual(
    slots('The light on the Head was out, and that caused the wreck.', 'The light on the Head was burning.'),
    ['cause'],
  )
})
