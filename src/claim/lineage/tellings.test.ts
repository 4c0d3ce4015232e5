import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plainDocument } from '../../../test/kit/checked.ts'
import type { Account } from '../account.ts'
import { tellingsOf } from './tellings.ts'

function account(id: string, text: string, author: string | null = null): Account {
  return {
    document: { ...plainDocument(id, text), author },
    quotations: [],
    attributions: [],
    temporals: [],
    mentions: [],
    entityOf: () => null,
  }
}

const accounts = [
  account(
    'post.txt',
    'The harvest was poor. It is said in the valley that the abbot Severin sold the bells of Ludenz to a foreign founder. The road to Trier is open again. Hay is dear.',
  ),
  account(
    'letter.txt',
    'My dear sister, the winter is long. There is a story that the abbot sold the bells. It is a wicked lie. The brothers are well. Send wool.',
  ),
  account(
    'memoir.txt',
    'Severin was a tall man. He liked bees. In that year he sold our bells, and the tower stood silent. The novices learned Greek.',
  ),
  account(
    'menu.txt',
    'Home > News > Bells > Abbots\n\nbells bells bells bells bells\n\nThe abbot Severin dined with the bishop. The abbot Severin was not at the market.',
  ),
]

function told(claim: string): string[] {
  return tellingsOf(claim, accounts).map(({ document, from, to }) =>
    accounts.find((one) => one.document.id === document)!.document.text.slice(from, to),
  )
}

test('a sentence tells a claim by a name, by a role, or by "he" who was named before', () => {
  const found = told('The abbot Severin sold the bells of Ludenz')
  assert.equal(found.length, 3, found.join(' | '))
  assert.match(found[0]!, /It is said in the valley/u)
  assert.match(found[2]!, /he sold our bells/u)
})

test('what takes a telling back is of its passage', () => {
  assert.ok(
    told('The abbot Severin sold the bells of Ludenz').includes(
      'There is a story that the abbot sold the bells. It is a wicked lie.',
    ),
  )
})

test('a line of one word, a path through pages, and what else he did are no tellings', () => {
  for (const words of told('The abbot Severin sold the bells of Ludenz'))
    assert.doesNotMatch(words, /Home|bells bells|bishop|market/u)
})

test('who moved to another place has not returned', () => {
  const some = [
    account('a.txt', 'Ines Colm will return in spring. The boats are out.'),
    account('b.txt', 'Ines Colm moved to Lisbon. The boats are in.'),
  ]
  assert.deepEqual(
    tellingsOf('Ines Colm will return', some).map(({ document }) => document),
    ['a.txt'],
  )
})

test('a claim without words, and one that nobody speaks of, have no tellings', () => {
  assert.deepEqual(told('the of'), [])
  assert.deepEqual(told('Queen Edda crossed the glacier'), [])
})
