import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { statedDate } from './stated-date.ts'

test('a stated date is read as EDTF, as fine as it is stated', () => {
  for (const [words, edtf] of [
    ['1933-08-26', '1933-08-26'],
    ['1933-08', '1933-08'],
    ['1933', '1933'],
    ['20190504', '2019-05-04'],
    ['2019/05/04', '2019-05-04'],
    ['2020-05-04T23:30:00-05:00', '2020-05-04'],
    ['2020-05-04 10:00:00', '2020-05-04'],
    ['26 August 1933', '1933-08-26'],
    ['26th of August, 1933', '1933-08-26'],
    ['August 26, 1933.', '1933-08-26'],
    ['Aug. 26, 1933', '1933-08-26'],
    ['Wednesday 13 December 2023', '2023-12-13'],
    ['Mon, 4 May 2020 10:12:13 +0200', '2020-05-04'],
    ['November 1926', '1926-11'],
    ['Summer 1933.', '1933-22'],
    ['26. August 1933', '1933-08-26'],
    ['le 26 août 1933', '1933-08-26'],
    ['26 de agosto de 1933', '1933-08-26'],
    ['26.08.1933', '1933-08-26'],
    ['13/12/2023', '2023-12-13'],
    ['12/13/2023', '2023-12-13'],
  ] as const)
    assert.equal(statedDate(words), edtf, words)
})

test('what could be another date, or none, is no date', () => {
  for (const words of [
    '',
    '04/05/2020',
    '31 February 1926',
    '1926-13',
    '12',
    '192611',
    'mid-May',
    'May day 1926 and after',
    'marching 1926',
    '26 August',
    'some time in 1926',
    '19260',
  ])
    assert.equal(statedDate(words), null, words)
})

test('no text makes it throw, and what it gives is EDTF', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 90 }), (words) => {
      const edtf = statedDate(words)
      assert.ok(edtf === null || /^\d{4}(-\d{2}(-\d{2})?)?$/.test(edtf))
    }),
  )
})
