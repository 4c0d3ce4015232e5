import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plainDocument } from '../../../test/kit/checked.ts'
import { temporals } from '../../time/temporal.ts'
import type { Account } from '../account.ts'
import { type Lineage, lineageOf } from './lineage.ts'

function account(id: string, date: string | null, title: string | null, text: string): Account {
  const document = { ...plainDocument(id, text), date, title }
  return {
    document,
    quotations: [],
    attributions: [],
    temporals: temporals(text, [], [], 'en'),
    mentions: [],
    entityOf: () => null,
  }
}

const accounts = [
  account(
    'd.txt',
    '1912-03-09',
    'Lenn Messenger',
    'The wind was cold. Is Karl Zorn really to sell the mill? Bread is dear.',
  ),
  account(
    'b.txt',
    '1912-03-05',
    'Brennau Post',
    'According to the Lenn Gazette, Karl Zorn has sold the mill for 4,000 crowns. It rained.',
  ),
  account(
    'a.txt',
    '1912-03-02',
    'Lenn Gazette',
    'Karl Zorn has perhaps sold the mill for 3,000 crowns. The ferry runs again.',
  ),
  account(
    'c.txt',
    '1912-03-07',
    null,
    'The report of the Brennau Post that Karl Zorn sold the mill is false. The mill stays.',
  ),
  account(
    'e.txt',
    null,
    null,
    'It is no accident that Karl Zorn sold the mill before the flood. Apples were cheap.',
  ),
]

function lineage(claim: string): Lineage {
  return lineageOf(claim, accounts, [], [])
}

test('the steps of a claim stand by date, with their stance, those without a date last', () => {
  assert.deepEqual(
    lineage('Karl Zorn sold the mill').steps.map(({ passage, stance }) => `${passage.document} ${stance}`),
    ['a.txt asserts', 'b.txt reports', 'c.txt denies', 'd.txt questions', 'e.txt insinuates'],
  )
})

test('a step answers the one that it names, and shows the number and the hedge that changed', () => {
  const [first, second, third] = lineage('Karl Zorn sold the mill').steps
  assert.equal(second!.repliesTo, first!.id)
  assert.equal(third!.repliesTo, second!.id)
  const changed = second!.changed.map(({ slot, was, is }) => `${slot}: ${was} to ${is}`)
  assert.ok(changed.includes('number: 3000 to 4000'), changed.join('; '))
  assert.ok(
    changed.some((one) => one.startsWith('hedge: perhaps')),
    changed.join('; '),
  )
})

test('a claim that nobody speaks of has no steps and is first seen nowhere', () => {
  assert.deepEqual(lineage('Ada Brandt climbed the tower').steps, [])
  assert.equal(lineage('Ada Brandt climbed the tower').firstSeen, null)
})
