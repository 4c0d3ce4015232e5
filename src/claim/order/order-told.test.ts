import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accountsTold } from '../../../test/kit/told.ts'
import { sentencesOf } from '../apart/told-sentence.ts'
import { ordersOf } from './order-told.ts'

/** The orders that a text tells, as "earlier < later". */
function orders(text: string): string[] {
  return ordersOf(accountsTold([text]).flatMap(sentencesOf)).map(
    ({ earlier, later }) => `${earlier.words} < ${later.words}`,
  )
}

test('conjunctions tell which of two came first, in front and behind', () => {
  assert.deepEqual(orders('The ship sailed before the letter came.'), ['The ship sailed < the letter came'])
  assert.deepEqual(orders('Before the letter came, the ship sailed.'), ['the ship sailed < the letter came'])
  assert.deepEqual(orders('It was two days after the ship had sailed that the letter came.'), [
    'the ship had sailed < the letter came',
  ])
  assert.deepEqual(orders('Not until the rain had stopped were the boats put out.'), [
    'the rain had stopped < were the boats put out',
  ])
  assert.deepEqual(orders('By the time the doctor came, the child had been dead an hour.'), [
    'the child had been dead an hour < the doctor came',
  ])
  assert.deepEqual(orders('The door was opened when the clock had struck.'), [
    'the clock had struck < The door was opened',
  ])
})

test('"did not until" puts what is not done last, "did not before" too', () => {
  assert.deepEqual(orders('They did not send for the doctor until the child was dead.'), [
    'the child was dead < They did not send for the doctor',
  ])
  assert.deepEqual(orders('They did not send for the doctor before the child was dead.'), [
    'the child was dead < They did not send for the doctor',
  ])
})

test('participles and adverbs tell an order', () => {
  assert.deepEqual(orders('Having counted the money, the clerk signed.'), [
    'Having counted the money < the clerk signed',
  ])
  assert.deepEqual(orders('The vote having been taken, the lawyer left the hall.'), [
    'The vote having been taken < the lawyer left the hall',
  ])
  assert.deepEqual(orders('The shot was fired; then the door opened.'), [
    'The shot was fired < the door opened',
  ])
  assert.deepEqual(orders('The ship sailed, and two hours later the telegram came.'), [
    'The ship sailed < the telegram came',
  ])
  assert.deepEqual(orders('The concert was followed by a supper at the inn.'), [
    'The concert < a supper at the inn',
  ])
  assert.deepEqual(orders('The viaduct was built first, and the tunnel some months after it.'), [
    'The viaduct was built first < the tunnel some months after it',
  ])
})

test('places, persons and bare times are no happenings', () => {
  assert.deepEqual(orders('He was brought before the court.'), [])
  assert.deepEqual(orders('The report was laid before Members.'), [])
  assert.deepEqual(orders('We should be glad of it before the end of the month.'), [])
  assert.deepEqual(orders('After all, the ship sailed.'), [])
})

test('what could not come to pass has no place in an order', () => {
  assert.deepEqual(orders('The captain died before he could be tried.'), [])
})
