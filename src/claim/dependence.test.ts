import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plainDocument } from '../../test/kit/checked.ts'
import type { Account } from './account.ts'
import { dependencesOf, type Place } from './dependence.ts'
import { supportOf } from './support.ts'

function account(id: string, facts: { date?: string; title?: string; text?: string } = {}): Account {
  const { date = null, title = null, text = 'Nothing.' } = facts
  const document = { ...plainDocument(id, text), date, title }
  return { document, quotations: [], attributions: [], temporals: [], mentions: [], entityOf: () => null }
}

const at = (document: string): Place => ({ document, from: 0, to: 5 })

test('shared wording without dates is shown without a direction', () => {
  const [found] = dependencesOf([account('a'), account('b')], [{ a: at('b'), b: at('a'), words: 20 }])
  assert.equal(found!.directed, false)
  assert.match(found!.evidence[0]!.reason, /20 words in one passage/)
})

test('a short passage alone shows nothing', () => {
  assert.deepEqual(dependencesOf([account('a'), account('b')], [{ a: at('a'), b: at('b'), words: 9 }]), [])
})

test('who names the other as the source has it from there', () => {
  const accounts = [
    account('a', { text: 'According to the Lenn Gazette, the mill was sold.' }),
    account('b', { title: 'Lenn Gazette' }),
  ]
  const [found] = dependencesOf(accounts, [])
  assert.deepEqual([found!.from, found!.to, found!.directed], ['b', 'a', true])
})

test('a surname names a source only with what its bearer wrote; "after" only right before the name', () => {
  const source = { ...account('b'), document: { ...account('b').document, author: 'Anton Malek' } }
  const cites = (text: string): boolean => dependencesOf([account('a', { text }), source], []).length > 0
  assert.ok(cites('Dr Malek’s report gives nine dead.'))
  assert.ok(cites('The figures are given after Anton Malek.'))
  assert.equal(cites('Malek’s house burned.'), false)
  assert.equal(cites('Two days after the fire came Anton Malek.'), false)
})

test('two copies of a third are one witness; who is held independent counts in the lower number', () => {
  const accounts = [
    account('a', { date: '1911' }),
    account('b', { date: '1912' }),
    account('c', { date: '1912' }),
    account('d'),
  ]
  const dependences = dependencesOf(accounts, [
    { a: at('a'), b: at('b'), words: 20 },
    { a: at('a'), b: at('c'), words: 20 },
  ])
  assert.deepEqual(supportOf(['b', 'c', 'd'], dependences), { documents: 3, witnesses: [1, 2] })
  assert.deepEqual(supportOf(['b', 'd'], dependences, [['b', 'd']]).witnesses, [2, 2])
})
