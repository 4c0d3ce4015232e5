import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accountsTold } from '../../../test/kit/told.ts'
import { akinOf } from '../apart/akin.ts'
import { sentencesOf } from '../apart/told-sentence.ts'
import { raritiesOf } from '../value/rarity.ts'
import { orderApart } from './order-apart.ts'

/** What two texts about one matter tell in two orders. */
function reversed(...texts: readonly string[]): string[] {
  const accounts = accountsTold(texts)
  const all = accounts.flatMap(sentencesOf)
  return orderApart(all, akinOf(accounts), raritiesOf(all)).map(({ sides }) =>
    sides.map(({ value }) => value.replaceAll('came before', '<')).join(' | '),
  )
}

test('two happenings that one text tells in one order and another in the other are set against each other', () => {
  assert.deepEqual(
    reversed(
      'Varn left the hall before the vote was taken.',
      'Only after the vote had been taken did Varn leave the hall.',
    ),
    ['“Varn left the hall” < “the vote was taken” | “the vote had been taken” < “did Varn leave the hall”'],
  )
  assert.deepEqual(
    reversed(
      'The chapel was not built until the school had been opened.',
      'The chapel was built in the spring, and the school was opened two years later.',
    ).length,
    1,
  )
  assert.deepEqual(
    reversed(
      'No sooner had the gate been opened than the horses bolted.',
      'The horses had already bolted when the gate was opened.',
    ).length,
    1,
  )
})

test('what was still so when another thing happened ended after it', () => {
  assert.deepEqual(
    reversed(
      'The mast fell two hours before the lifeboat came.',
      'The mast was still standing when the lifeboat came.',
    ).length,
    1,
  )
})

test('"this news" and "it" are what the sentence before tells', () => {
  assert.deepEqual(
    reversed(
      'We buried the sledges before we heard of the death of the cook.',
      'The cook died in the hut. Not until this news had reached us did we bury the sledges.',
    ).length,
    1,
  )
})

test('hours and days of one text are an order that another can reverse', () => {
  assert.deepEqual(
    reversed(
      'It was after the telegram had come that the clerk emptied the safe.',
      'The clerk emptied the safe at ten in the morning; the telegram came at noon.',
    ).length,
    1,
  )
  assert.deepEqual(
    reversed(
      'On 3 May 1912 the envoys met at the inn. On 9 May 1912 the bridge was blown up.',
      'Only after the bridge had been blown up did the envoys meet at the inn.',
    ).length,
    1,
  )
})

test('the same order in other words, a condition and hearsay contradict nothing', () => {
  assert.deepEqual(
    reversed(
      'Varn left the hall before the vote was taken.',
      'The vote was taken only after Varn had left the hall.',
    ),
    [],
  )
  assert.deepEqual(
    reversed(
      'The bridge was burnt before the mill.',
      'If the mill was burnt, the bridge was burnt after it.',
    ),
    [],
  )
  assert.deepEqual(
    reversed(
      'Varn left the hall before the vote was taken.',
      'It is said that Varn left the hall after the vote was taken.',
    ),
    [],
  )
})

test('the beginning and the end of one thing stand on two sides of another', () => {
  assert.deepEqual(
    reversed(
      'He began the tower before he married Anna Lund.',
      'He married Anna Lund before the tower was finished.',
    ),
    [],
  )
})

test('what is done again and again is no one happening', () => {
  assert.deepEqual(
    reversed(
      'Varn visited the mill before the strike.',
      'Varn came back to the mill after the strike was over.',
    ),
    [],
  )
})

test('a court, a gate and a town are stood before, and not later than', () => {
  assert.deepEqual(
    reversed('Varn was brought before the court.', 'After that the court was opened, and Varn left.'),
    [],
  )
})

test('a text that tells both orders of the same two agrees with the other', () => {
  assert.deepEqual(
    reversed(
      'Varn left the hall before the vote was taken. The clerk wrote that the vote was taken before Varn left the hall.',
      'Only after the vote had been taken did Varn leave the hall.',
    ),
    [],
  )
})
