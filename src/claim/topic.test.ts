import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Slot, Statement } from './statement/statement.ts'
import { keyOf, topicOf } from './topic.ts'

const nothing: Statement = {
  id: 'a:0',
  document: 'a',
  from: 0,
  to: 1,
  voice: [],
  predicate: 'die',
  who: null,
  whom: null,
  what: null,
  when: null,
  where: null,
  howMany: null,
  polarity: 'affirmed',
  modality: 'asserted',
}

function slot(exact: string, entity: string | null = null): Slot {
  return { from: 0, to: exact.length, exact, entity }
}

test('to be killed and to die are one matter of the same person', () => {
  const died = topicOf({ ...nothing, who: slot('Orlov', 'e1') })
  const killed = topicOf({
    ...nothing,
    predicate: 'kill',
    who: slot('the guards'),
    whom: slot('Ivan Orlov', 'e1'),
  })
  assert.equal(died.matter, killed.matter)
  assert.equal(died.undergoer, killed.undergoer)
  assert.equal(died.agent, null)
  assert.equal(killed.agent, 'guards')
})

test('without an entity, a slot is compared by its words without what opens them', () => {
  assert.equal(keyOf(slot('All the Weavers')), 'weavers')
  assert.equal(keyOf(slot('about 800 men')), '800 men')
  assert.equal(keyOf(slot('Riga', 'place:riga')), 'place:riga')
})
