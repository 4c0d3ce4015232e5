import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plainDocument } from '../../../test/kit/checked.ts'
import { temporals } from '../../time/temporal.ts'
import type { Account } from '../account.ts'
import { toldApart } from './told-apart.ts'
import { sentencesOf } from './told-sentence.ts'

const about = 'All this was at Lenn in Ostmark, by Brennau, in 1912. '

/** What two documents about one place tell apart, as "slot: a against b". */
function apart(a: string, b: string): string[] {
  const accounts = [a, b].map((sentence, i): Account => {
    const text = about + sentence
    return {
      document: plainDocument(`${i}.txt`, text),
      quotations: [],
      attributions: [],
      temporals: temporals(text, [], [], 'en'),
      mentions: [],
      entityOf: () => null,
    }
  })
  return toldApart(accounts, accounts.flatMap(sentencesOf)).map(
    ({ slot, sides: [x, y] }) => `${slot}: ${x.value} against ${y.value}`,
  )
}

test('a denial is met by a sentence that says what it denies', () => {
  assert.deepEqual(apart('We did not burn the barn.', 'The tithe barn was burned at night.'), [
    'polarity: denied against affirmed',
  ])
  assert.deepEqual(
    apart('The miller denied that he had struck the sergeant.', 'The miller struck the sergeant twice.'),
    ['polarity: denied against affirmed'],
  )
})

test('a denial of more, a question and a condition are met by nothing', () => {
  assert.deepEqual(
    apart('We did not burn the barn of the abbot with the rye in it.', 'The barn was burned.'),
    [],
  )
  assert.deepEqual(apart('We did not burn the barn.', 'Was the barn burned?'), [])
  assert.deepEqual(apart('We did not burn the barn.', 'If the barn was burned, who paid?'), [])
  assert.deepEqual(
    apart('We did not burn the barn on 3 May 1912.', 'The barn was burned on 9 June 1912.'),
    [],
  )
})

test('counts of one thing at one happening that differ are told apart', () => {
  assert.deepEqual(apart('Seven men were hanged.', 'At dawn 12 men were hanged.'), [
    'number: Seven men against 12 men',
  ])
})

test('counts of other things, about and over, and two counts of one text are not', () => {
  assert.deepEqual(apart('Seven men were hanged.', 'Twelve women were hanged.'), [])
  assert.deepEqual(apart('About 40 men were hanged.', 'In the end 42 men were hanged.'), [])
  assert.deepEqual(
    apart('Seven men were hanged. Later 3 men were hanged.', 'In the end 12 men were hanged.'),
    [],
  )
})

test('days of one happening are set against each other, of what happens every week they are not', () => {
  assert.deepEqual(
    apart('The quarrymen of Lenn struck on 3 May 1912.', 'On 5 May 1912 the quarrymen at Lenn struck work.'),
    ['date: 1912-05-03 against 1912-05-05'],
  )
  assert.deepEqual(apart('The town council met on 3 May 1912.', 'On 10 May 1912 the town council met.'), [])
  assert.deepEqual(
    apart(
      'Orsk was arrested in the mill on 3 May 1912.',
      'Then Varn was arrested in the mill on 5 May 1912.',
    ),
    [],
  )
})

test('a cause that one denies is met by whoever gives it', () => {
  assert.deepEqual(
    apart('We did not walk out because of the foreman.', 'They walked out on account of the foreman Orsk.'),
    ['cause: not the foreman against the foreman Orsk'],
  )
  assert.deepEqual(
    apart('The mate died of a blow, not of the fever.', 'The mate died of fever in the hold.'),
    ['cause: not the fever against fever in the hold'],
  )
  assert.deepEqual(
    apart('The mate died, but not of the fever.', 'The barn was sold because of the fever.'),
    [],
  )
})

test('a bare number is compared under its own verb, a term under its sentence', () => {
  assert.deepEqual(apart('Four were hanged.', 'Seven men were hanged at the gate.'), [
    'number: Four against Seven men',
  ])
  assert.deepEqual(apart('Four were hanged.', 'Seven men were killed at the gate.'), [])
  assert.deepEqual(apart('The sentence is two years of prison.', 'He was sentenced to three years.'), [
    'number: two years against three years',
  ])
})

test('a number that is denied is met by whoever gives it', () => {
  assert.deepEqual(
    apart('We were not sixty, as they write, but twenty-four.', 'Some sixty quarrymen stood at the gate.'),
    ['number: not sixty against sixty'],
  )
})
