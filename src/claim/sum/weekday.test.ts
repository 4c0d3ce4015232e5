import assert from 'node:assert/strict'
import { test } from 'node:test'
import { failing, sumsIn } from '../../../test/kit/reckoned.ts'

test('a date names a weekday that it was not', () => {
  assert.deepEqual(failing('They met on Monday, 5 March 1912.'), ['1912-03-05 was a Tuesday, not a Monday.'])
  assert.deepEqual(failing('They met on Tuesday, 5 March 1912. On the Friday they parted.'), [])
})

test('a weekday may stand behind its date', () => {
  for (const told of [
    'On 5 March 1912, a Friday, they met.',
    'They met on 5 March 1912 (a Friday).',
    '5 March 1912 was a Friday.',
  ])
    assert.deepEqual(failing(told), ['1912-03-05 was a Tuesday, not a Friday.'])
  assert.deepEqual(failing('On 5 March 1912, a Tuesday, they met.'), [])
  assert.deepEqual(failing('On 5 March 1912, a Friday paper said, they had met.'), [])
})

test('a year that the text leaves open is its own', () => {
  const text = 'The crew rose upon the night of Saturday, the 17th of November.'
  assert.deepEqual(failing(text, '1842-12-24'), ['1842-11-17 was a Thursday, not a Saturday.'])
  assert.deepEqual(failing(text, '1871'), [])
})

test('texts that give the same day its right weekday are the other side', () => {
  const [sum] = sumsIn([
    'She sailed on Friday, 18 August 1906.',
    'She sailed on Saturday, 18 August 1906, at noon.',
  ])
  assert.deepEqual(
    sum!.values.map(({ passage }) => passage.document),
    ['0.txt', '0.txt', '1.txt', '1.txt'],
  )
})

test('a clerk’s month is a month', () => {
  const [sum] = sumsIn([
    'It was on Saturday, the 17th of November 1842.',
    'Thursday 17th Novr. 1842. Light airs.',
  ])
  assert.equal(sum!.values.at(-1)!.passage.document, '1.txt')
})

test('what is right in the Julian calendar is no error before 1753', () => {
  const kinds = sumsIn(['The court met on Tuesday the 14th of February 1710.']).map(({ kind }) => kind)
  assert.deepEqual(kinds, ['calendar'])
})

test('nor later where one of the texts shows that it was in use', () => {
  const told = 'The shot was fired on Wednesday 14 March 1912.'
  assert.deepEqual(failing(told), ['1912-03-14 was a Thursday, not a Wednesday.'])
  for (const other of ['He died on 27 March (14 March Old Style) 1912.', 'He died on 14/27 March 1912.'])
    assert.deepEqual(
      sumsIn([told, other]).map(({ kind }) => kind),
      ['calendar'],
    )
})

test('a day that is told to be of the New Style, or in a land of it, is read in that', () => {
  const told = 'The ford was forced on Sunday, 1 March 1831.'
  assert.deepEqual(
    sumsIn([told, 'It was 17 February 1831 (1 March, New Style).']).map(({ kind }) => kind),
    ['arithmetic'],
  )
  assert.deepEqual(
    sumsIn(['He landed at Dover on Friday, 3 February 1850.', 'He left in May (New Style).']).map(
      ({ kind }) => kind,
    ),
    ['arithmetic'],
  )
})
