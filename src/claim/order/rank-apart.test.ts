import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accountsTold } from '../../../test/kit/told.ts'
import { akinOf } from '../apart/akin.ts'
import { sentencesOf } from '../apart/told-sentence.ts'
import { ranksApart } from './rank-apart.ts'

function ranks(...texts: readonly string[]): string[] {
  const accounts = accountsTold(texts)
  return ranksApart(accounts.flatMap(sentencesOf), akinOf(accounts)).map(({ sides }) =>
    sides.map(({ value }) => value).join(' | '),
  )
}

test('who is first to leave is not last', () => {
  assert.deepEqual(ranks('Varn was the first to leave the ship.', 'Varn was among the last to leave.'), [
    'Varn was the first to leave | Varn was among the last to leave',
  ])
  assert.deepEqual(ranks('The captain left in the first boat.', 'The captain was the last to leave.'), [
    'The captain left in the first boat | The captain was the last to leave',
  ])
})

test('what is the first of its kind in a place is not the second', () => {
  assert.deepEqual(
    ranks(
      'The Courier was the first newspaper of the town.',
      'The Courier was the second newspaper in the town.',
    ),
    ['The Courier was the first newspaper of the town | The Courier was the second newspaper in the town'],
  )
})

test('another person, another kind of thing, a title and a denial are left alone', () => {
  assert.deepEqual(ranks('The captain left in the first boat.', 'The mate was the last to leave.'), [])
  assert.deepEqual(
    ranks('Varn was the first mate of the barque.', 'Varn was the second mate of the barque.'),
    [],
  )
  assert.deepEqual(
    ranks(
      'The Courier was the first newspaper of the town.',
      'The Courier was the second newspaper of the county.',
    ),
    [],
  )
  assert.deepEqual(ranks('The captain was not the first to leave.', 'The captain was the last to leave.'), [])
})
