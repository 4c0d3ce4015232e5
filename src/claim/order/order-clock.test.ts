import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accountsTold } from '../../../test/kit/told.ts'
import { sentencesOf } from '../apart/told-sentence.ts'
import { clockOrders } from './order-clock.ts'
import { datedOrders } from './order-dated.ts'

const sentences = (text: string) => accountsTold([text]).flatMap(sentencesOf)
const shown = (all: ReturnType<typeof clockOrders>): string[] =>
  all.map(({ earlier, later }) => `${earlier.words} < ${later.words}`)

test('hours of one day are an order', () => {
  assert.deepEqual(
    shown(
      clockOrders(sentences('The safe was emptied at half past ten in the morning. The bell rang at 4 p.m.')),
    ),
    ['The safe was emptied at half past ten in the morning. < The bell rang at 4 p.m.'],
  )
})

test('an hour of nobody knows which half of the day, and the small hours after an evening, are none', () => {
  assert.deepEqual(shown(clockOrders(sentences('The safe was emptied at ten. The bell rang at four.'))), [])
  assert.deepEqual(
    shown(clockOrders(sentences('The bell rang at eleven at night. The mast fell at one in the morning.'))),
    [],
  )
  assert.deepEqual(
    shown(clockOrders(sentences('On Monday the bell rang at 4 p.m. On Friday the mast fell at 2 p.m.'))),
    [],
  )
})

test('days near each other are an order, also under a day that stands by itself', () => {
  assert.deepEqual(
    shown(
      datedOrders(
        sentences('20 February 1912. The cook turned back. 24 February 1912. Thieves came in the night.'),
      ),
    ),
    ['The cook turned back. < Thieves came in the night.'],
  )
  assert.deepEqual(
    shown(datedOrders(sentences('The north tower was finished in 1866 and the south tower in 1869.'))),
    ['The north tower was finished in 1866 < the south tower in 1869.'],
  )
})

test('what lies months apart and "today" is no order', () => {
  assert.deepEqual(
    shown(datedOrders(sentences('On 3 May 1912 the bridge fell. On 9 December 1912 the mill burned.'))),
    [],
  )
})
