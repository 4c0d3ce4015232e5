import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { dayNumber, dayOf, fromJulian, fromRepublican, isoDay, weekdayOf } from './calendar.ts'

test('the Julian October was the Gregorian November', () => {
  assert.equal(isoDay(fromJulian({ year: 1917, month: 10, day: 25 })), '1917-11-07')
  assert.equal(isoDay(fromJulian({ year: 1582, month: 10, day: 5 })), '1582-10-15')
})

test('the Republican year began with the autumn', () => {
  assert.equal(isoDay(fromRepublican({ year: 1, month: 1, day: 1 })), '1792-09-22')
  assert.equal(isoDay(fromRepublican({ year: 2, month: 11, day: 9 })), '1794-07-27')
})

test('a weekday is counted from Monday', () => {
  assert.equal(weekdayOf({ year: 2012, month: 3, day: 14 }), 3)
})

test('every day number has one day and every day its number', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1_000_000, max: 4_000_000 }), (n) => {
      assert.equal(dayNumber(dayOf(n)), n)
    }),
  )
})
