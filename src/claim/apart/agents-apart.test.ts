import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plainDocument } from '../../../test/kit/checked.ts'
import type { Account } from '../account.ts'
import type { Slot, Statement } from '../statement/statement.ts'
import { agentsApart } from './agents-apart.ts'
import { akinOf, sentencesOf } from './told-sentence.ts'

const about = 'All this was at Lenn in Ostmark, by Brennau, in 1912.'
const slot = (exact: string, entity: string | null): Slot => ({ from: 0, to: 9, exact, entity })

function painted(document: string, painter: string, what: string): Statement {
  return {
    id: `${document}:${painter}`,
    document,
    from: 0,
    to: 9,
    voice: [],
    predicate: 'paint',
    who: slot(painter, `person:${painter}`),
    whom: null,
    what: slot(what, null),
    when: null,
    where: null,
    howMany: null,
    polarity: 'affirmed',
    modality: 'asserted',
  }
}

function apart(...statements: Statement[]): string[] {
  const accounts = ['a.txt', 'b.txt'].map(
    (id): Account => ({
      document: plainDocument(id, about),
      quotations: [],
      attributions: [],
      temporals: [],
      mentions: [],
      entityOf: () => null,
    }),
  )
  return agentsApart(statements, accounts.flatMap(sentencesOf), akinOf(accounts)).map(({ sides: [x, y] }) =>
    [x.value, y.value].join(' against '),
  )
}

test('two who are said to have made one thing are set against each other', () => {
  assert.deepEqual(apart(painted('a.txt', 'Orsk', 'the altar'), painted('b.txt', 'Varn', 'an altar')), [
    'Orsk against Varn',
  ])
})

test('two things, and two makers in one text, are no conflict', () => {
  assert.deepEqual(apart(painted('a.txt', 'Orsk', 'the altar'), painted('b.txt', 'Varn', 'the ceiling')), [])
  assert.deepEqual(
    apart(
      painted('a.txt', 'Orsk', 'the altar'),
      painted('a.txt', 'Varn', 'the altar'),
      painted('b.txt', 'Varn', 'the altar'),
    ),
    [],
  )
})
