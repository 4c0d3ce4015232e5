import assert from 'node:assert/strict'
import { test } from 'node:test'
import { frontMatterOf } from './front-matter.ts'

test('front matter in YAML states title, authors, date and language', () => {
  const source =
    '---\ntitle: "On \\"Gates\\""\nauthor:\n  - name: Ada Keeper\n    affiliation: The Wall\n  - Bo Mason\n' +
    'date: 26 August 1933\nlang: en-GB\ntags: [a, b]\n---\nText'
  const { facts, end } = frontMatterOf(source)
  assert.deepEqual(facts, {
    title: 'On "Gates"',
    author: 'Ada Keeper, Bo Mason',
    date: '1933-08-26',
    edition: null,
    language: 'en',
  })
  assert.equal(source.slice(end), 'Text')
})

test('lists in one line, single quotes and TOML are read too', () => {
  assert.equal(frontMatterOf("---\nauthors: ['A', B]\n---\n").facts.author, 'A, B')
  assert.equal(frontMatterOf('+++\ntitle = "Gates"\ndate = 1933-08-26\n+++\n').facts.date, '1933-08-26')
})

test('a rule at the top of a text is no front matter', () => {
  for (const source of [
    '---\nIt began with a line\n---\n',
    '---\n\n---\n',
    '# Title\n---\na: b\n---\n',
    '---\na: b\n',
  ])
    assert.deepEqual(frontMatterOf(source), { facts: {}, end: 0 })
})
