import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accountsTold } from '../../../test/kit/told.ts'
import { akinOf } from '../apart/akin.ts'
import { sentencesOf } from '../apart/told-sentence.ts'
import { kindlingsApart } from './kindling-apart.ts'

function kindled(...texts: readonly string[]): string[] {
  const accounts = accountsTold(texts)
  return kindlingsApart(accounts.flatMap(sentencesOf), akinOf(accounts)).map(({ sides }) =>
    sides.map(({ value }) => value).join(' | '),
  )
}

test('one fire is set off by one thing', () => {
  assert.deepEqual(
    kindled(
      'Lightning struck the tower of the abbey, and it burned to the ground.',
      'A plumber overturned his brazier on the tower of the abbey, and all burned.',
    ),
    ['Lightning struck | overturned his brazier'],
  )
  assert.deepEqual(
    kindled(
      'Somebody upset a lamp in the barn of the abbey, and nine looms burned.',
      'The weavers set fire to the barn of the abbey and destroyed nine looms.',
    ),
    ['upset a lamp | set fire to'],
  )
})

test('what one denies is met by who gives it', () => {
  assert.deepEqual(
    kindled(
      'The powder of the tower blew up. It was no shell that fell on it.',
      'A shell fell into the tower, and the powder blew up.',
    ).length,
    1,
  )
})

test('the same thing, a charge before a court and hearsay are left alone', () => {
  assert.deepEqual(
    kindled(
      'Somebody upset a lamp in the barn of the abbey, and it burned.',
      'In the barn of the abbey a boy dropped a lantern, and it burned.',
    ),
    [],
  )
  assert.deepEqual(
    kindled(
      'Somebody upset a lamp in the barn of the abbey, and it burned.',
      'Orsk was indicted for setting fire to the barn of the abbey.',
    ),
    [],
  )
  assert.deepEqual(
    kindled(
      'Somebody upset a lamp in the barn of the abbey, and it burned.',
      'People say that Orsk set fire to the barn of the abbey.',
    ),
    [],
  )
})

test('lightning that set a roof on fire is no arson', () => {
  assert.deepEqual(
    kindled(
      'Lightning struck the tower of the abbey and set the roof on fire.',
      'Lightning fell upon the tower of the abbey, and the roof burned.',
    ),
    [],
  )
})

test('a shot at a sentry, the light of a tower and a ship of iron set nothing on fire', () => {
  const pairs = [
    [
      'The soldiers carried the chairs to the square and burned them there.',
      'A shot had been fired at the guard from the mill, and the troops meant to punish the village.',
    ],
    [
      'The Orla was an iron barque and struck the reef at night.',
      'I lit the lamp at dusk, and it burned until dawn. The Orla went on the reef at eleven.',
    ],
    [
      'The mill burned down on Sunday. A spark from the flue had caught the thatch.',
      'The militia opened fire on the mill. They fired three shots at the windows.',
    ],
    [
      'The theatre burned in an hour. A lamp was overturned behind the curtain.',
      'The manager lit the candles in the lobby. The theatre burned, and many died at the doors.',
    ],
    [
      'Lightning flashed all night, and the barn burned down. A stove had been left burning in it.',
      'A stove set fire to the barn, and it burned down.',
    ],
  ] as const
  for (const pair of pairs) assert.deepEqual(kindled(...pair), [], pair.join(' '))
})

test('two fires, and a fire that only hurt somebody, are not one', () => {
  const pairs = [
    [
      'The house of the mayor was set on fire by the crowd.',
      'The barn of the miller burned the same week, when a lamp was upset.',
    ],
    ['She burned his letters herself, one by one.', 'The fire at the archive was caused by a short circuit.'],
    [
      'A kettle of pitch boiled over on the quay and burned two men.',
      'The cause of the fire in the sail loft was a candle.',
    ],
  ] as const
  for (const pair of pairs) assert.deepEqual(kindled(...pair), [], pair.join(' '))
})
