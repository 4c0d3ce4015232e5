import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accountsTold } from '../../../test/kit/told.ts'
import { akinOf, sentencesOf } from '../apart/told-sentence.ts'
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
    ['Lightning | overturned his brazier'],
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
