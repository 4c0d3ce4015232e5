import assert from 'node:assert/strict'
import { test } from 'node:test'
import { eventForms, matterOf } from './event-lexicon.ts'

function readings(word: string): string[] {
  return eventForms(word).map(({ form, frame }) => `${frame.predicate} ${form}`)
}

test('forms of regular and irregular verbs lead to one predicate', () => {
  assert.deepEqual(readings('expelled'), ['expel past', 'expel participle'])
  assert.deepEqual(readings('marries'), ['marry s'])
  assert.deepEqual(readings('dying'), ['die ing'])
  assert.deepEqual(readings('wrote'), ['write past'])
  assert.deepEqual(readings('written'), ['write participle'])
})

test('a form of two verbs keeps both, for what stands around it to decide', () => {
  assert.deepEqual(readings('founded'), ['found past', 'found participle'])
  assert.ok(readings('left').includes('leave past'))
  assert.deepEqual(readings('found'), ['found base'])
})

test('killing and dying are deaths; a word that the table lacks is its own matter', () => {
  assert.equal(matterOf('kill'), 'death')
  assert.equal(matterOf('die'), 'death')
  assert.equal(matterOf('whittle'), 'whittle')
})
