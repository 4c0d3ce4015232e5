import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plainDocument } from '../../../test/kit/checked.ts'
import { temporals } from '../../time/temporal.ts'
import type { Account } from '../account.ts'
import { sumsOf } from './arithmetic.ts'

/** What fails in a text without names, each as its reckoning. */
function failing(text: string, date: string | null = null): string[] {
  const document = { ...plainDocument('a.txt', text), date }
  const account: Account = {
    document,
    quotations: [],
    attributions: [],
    temporals: temporals(text, [], [], 'en'),
    mentions: [],
    entityOf: () => null,
  }
  return sumsOf([account], []).map(({ derivation }) => derivation)
}

const wrong: readonly (readonly [string, RegExp])[] = [
  ['They met on Monday, 5 March 1912, at the mill.', /was a Tuesday, not a Monday/],
  ['On Friday the 15th of April 1913 the court sat.', /was a Tuesday, not a Friday/],
  ['Of the 79 members, 25 voted against: 25 per cent.', /31\.6 per cent, not 25/],
  ['Only 12 of 40 houses stood, or 40 per cent.', /30 per cent, not 40/],
  ['The ship carried 31 people: 19 passengers and 11 crew.', /19 \+ 11 = 30, not 31/],
  ['The mine lost 14 hewers, 6 boys and 3 carters, 25 in all.', /14 \+ 6 \+ 3 = 23, not 25/],
  ['Forty men were tried, of whom twenty-two were acquitted and nineteen sentenced.', /41, not 40/],
  ['The motion was carried by a majority of 17, with 412 to 391.', /412 less 391 is 21, not 17/],
  ['The ferry had 40 people on board. Of these 31 were saved and 12 were lost.', /31 \+ 12 = 43, not 40/],
  ['Barns burned: 4 at Lenn, 7 at Brennau, 2 at the mill; in all 15.', /4 \+ 7 \+ 2 = 13, not 15/],
  ['The town has grown from 2,000 in 1880 to 2,600 today, a growth of 20 per cent.', /30 per cent, not 20/],
  ['The school was opened in 1911, three years after the fire of 1914.', /1911 is before 1914/],
  [
    'Ada Brandt was born at Lenn in 1846. She died in 1919 at the age of eighty.',
    /is 72 or 73 in 1919, not 80/,
  ],
  ['On 29 June 1793 he wrote that it had begun on Tuesday the 24th.', /1793-06-24 was a Monday/],
  ['It lasted ten days, from 3 May 1911 to 29 May 1911.', /26 days, not ten days/],
  [
    'She was arrested on 3 May 1921. Two years later, on 4 September 1922, she was free.',
    /1\.3 years, not two years/,
  ],
]

const right: readonly string[] = [
  'They met on Tuesday, 5 March 1912, at the mill.',
  'They met on Tuesday, and on 6 March 1912 they parted.',
  'Of the 79 members, 25 voted against: 31.6 per cent.',
  'About 30 per cent, 25 of 79, voted against.',
  'Only 12 of 40 houses stood; rents fell by 40 per cent in 1913, and 9 of 20 shops closed.',
  'The ferry had 40 people on board. Of these 31 were saved.',
  'The town has grown from 2,000 in 1880 to 2,600 today, a growth of 30 per cent.',
  'The school was opened in 1911, three years before the fire of 1914.',
  'Ada Brandt was born at Lenn in 1846. She died in 1919 at the age of seventy-two.',
  'Ada Brandt was born at Lenn in 1846. Her husband died in 1919 at the age of eighty.',
  'The ship carried 30 people: 19 passengers and 11 crew.',
  'Some 30 people were on board: 19 passengers and 12 crew.',
  'He owned 9 horses, 3 cows and 2 goats.',
  'The council has 31 members: 12 from the town, 9 from the villages and several others.',
  'Forty men were tried, of whom twenty-two were acquitted and seven sentenced.',
  'The motion was carried by a majority of 21, with 412 to 391.',
  'It lasted 26 days, from 3 May 1911 to 29 May 1911.',
  'She was arrested on 3 May 1921. Sixteen months later, on 4 September 1922, she was free.',
  'He waited two weeks. On 3 May 1921 he left, and on 4 June 1921 he was back.',
]

for (const [text, derivation] of wrong)
  test(`does not add up: ${text}`, () => {
    const found = failing(text)
    assert.equal(found.length, 1, found.join(' | '))
    assert.match(found[0]!, derivation)
  })

for (const text of right)
  test(`is not said to fail: ${text}`, () => {
    assert.deepEqual(failing(text), [])
  })

test('a weekday that is right in the Julian calendar is no error', () => {
  assert.match(
    failing('In Petrograd it began on Wednesday, 25 October 1917.')[0]!,
    /in the Julian calendar that day was a Wednesday/,
  )
})
