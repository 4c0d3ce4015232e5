import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { nameMentions } from './mentions.ts'

const shown = (text: string): string[] =>
  nameMentions(text, [], 'en').map(({ kind, name }) => `${kind} ${name}`)

test('a title makes a person and is no part of the name', () => {
  assert.deepEqual(shown('They spoke of Comrade Rykov’s plan.'), ['person Rykov'])
})

test('a surname is a person where the full name stands in the text', () => {
  assert.deepEqual(shown('We met Ada Thornby at noon. Then Thornby left.'), [
    'person Ada Thornby',
    'person Thornby',
  ])
})

test('a word that only opens sentences and is written small too is no name', () => {
  assert.deepEqual(shown('Bread was dear. They had no bread. Bread came in May.'), [])
})

test('places are known by the table, bodies by their last word', () => {
  assert.deepEqual(shown('The letter went from Alma-Ata to the Central Committee in Moscow.'), [
    'place Alma-Ata',
    'organisation Central Committee',
    'place Moscow',
  ])
})

test('a title in marks is a work', () => {
  assert.deepEqual(shown('He finished the book “A Winter Abroad” that year.'), ['work A Winter Abroad'])
})

test('a town that is also a surname is what stands around it', () => {
  assert.deepEqual(shown('The minister Kirov spoke, and Kirov said no.'), ['person Kirov', 'person Kirov'])
})

test('a name goes on behind a running head', () => {
  const text = 'She wrote to Ada\nPAGE 7\nThornby again.'
  const cuts = [{ from: text.indexOf('PAGE'), to: text.indexOf('Thornby') }]
  assert.deepEqual(
    nameMentions(text, cuts, 'en').map(({ from, to }) => text.slice(from, to)),
    ['Ada\nPAGE 7\nThornby'],
  )
  assert.equal(nameMentions(text, cuts, 'en')[0]?.name, 'Ada Thornby')
})

test('mentions lie in the text, in order and apart, whatever the text', () => {
  const word = fc.constantFrom(
    'Ada',
    'Thornby',
    'the',
    'of',
    'Moscow',
    '“',
    '”',
    '.',
    ',',
    'Dr',
    'went',
    '\n\n',
    'Party',
    'é',
  )
  fc.assert(
    fc.property(fc.array(word), (words) => {
      const text = words.join(' ')
      let last = 0
      for (const { from, to } of nameMentions(text, [], 'en')) {
        assert.ok(last <= from && from < to && to <= text.length)
        last = to
      }
    }),
  )
})
