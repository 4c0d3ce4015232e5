import assert from 'node:assert/strict'
import { test } from 'node:test'
import { entities } from './entities.ts'
import { nameMentions } from './mentions.ts'
import type { Entity } from './named.ts'
import type { Register } from './register.ts'

function entitiesOf(texts: Record<string, string>, register: Register | null = null): Entity[] {
  const documents = Object.entries(texts).map(([id, text]) => ({
    id,
    text,
    mentions: nameMentions(text, [], 'en'),
  }))
  return entities(documents, register, null)
}

const shown = (all: readonly Entity[]): string[][] =>
  all.map(({ variants }) => variants.map(({ exact }) => exact).sort()).sort()

test('spellings of one surname are joined over documents, with the reason', () => {
  const all = entitiesOf({ a: 'The editor Bukharin wrote.', b: 'The editor Bucharin wrote.' })
  assert.deepEqual(shown(all), [['Bucharin', 'Bukharin']])
  assert.equal(all[0]?.joins[0]?.reason, 'one sound, spelled “k” for “c”')
  assert.deepEqual(
    all[0]?.mentions.map(({ document }) => document),
    ['a', 'b'],
  )
})

test('a surname alone is left alone where two bear it as often', () => {
  const all = entitiesOf({ a: 'Lev Morov met Sergei Morov there. In the end Morov wept.' })
  assert.deepEqual(shown(all), [['Lev Morov'], ['Morov'], ['Sergei Morov']])
})

test('a man and a woman of one surname stay apart', () => {
  const all = entitiesOf({ a: 'The painter Sokolov came.', b: 'The painter Sokolova came.' })
  assert.deepEqual(shown(all), [['Sokolov'], ['Sokolova']])
})

test('the names of one town are one place with its point', () => {
  const all = entitiesOf({
    a: 'They lived in Constantinople.',
    b: 'They lived in Istanbul.',
    c: 'He was in Alma Alta.',
  })
  assert.deepEqual(shown(all), [['Alma Alta'], ['Constantinople', 'Istanbul']])
  assert.equal(all.find(({ name }) => name === 'Istanbul')?.place?.gazetteer, 'stemma')
  assert.ok(all.find(({ name }) => name === 'Almaty')?.place)
})

test('the register overrides both what is joined and what is kept apart', () => {
  const texts = { a: 'The editor Bukharin wrote.', b: 'The editor Bucharin wrote to the poet Held.' }
  const apart: Register = { entries: [], apart: [['Bukharin', 'Bucharin']], ignore: ['Held'] }
  assert.deepEqual(shown(entitiesOf(texts, apart)), [['Bucharin'], ['Bukharin']])
  const joined: Register = {
    entries: [{ name: 'N. Held', kind: 'person', variants: ['Held', 'Bukharin'], place: null }],
    apart: [['Bukharin', 'Bucharin']],
    ignore: [],
  }
  const all = entitiesOf(texts, joined)
  assert.deepEqual(shown(all), [['Bucharin'], ['Bukharin', 'Held']])
  assert.equal(all[0]?.name, 'N. Held')
  assert.equal(all[0]?.joins[0]?.confidence, 1)
})
