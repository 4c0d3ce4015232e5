import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Reference } from '../judge/reference.ts'
import { parseBibliography } from './bibliography.ts'

function read(text: string): readonly Reference[] {
  const references = parseBibliography(text, 'works')
  if ('problem' in references) assert.fail(references.problem)
  return references
}

test('CSL-JSON: key, title, authors, date', () => {
  const items = [
    {
      id: 'price1926',
      title: 'Notes on <i>Clocks</i>',
      author: [{ family: 'Price', given: 'Anselm' }, { literal: 'Clock Society' }],
      issued: { 'date-parts': [[1926, 11]] },
    },
    { id: 7, title: 'Minutes', editor: [{ family: 'Ware' }], issued: { raw: 'spring of 1931' } },
    { title: 'of no key' },
  ]
  const expected: Reference[] = [
    {
      key: 'price1926',
      title: 'Notes on Clocks',
      authors: ['Anselm Price', 'Clock Society'],
      date: '1926-11',
      files: [],
    },
    { key: '7', title: 'Minutes', authors: ['Ware'], date: '1931', files: [] },
  ]
  assert.deepEqual(read(JSON.stringify(items)), expected)
  assert.deepEqual(read(JSON.stringify({ items })), expected)
})

test('BibTeX: braces, marks, macros, accents, names turned, files', () => {
  const text = `% works
@string{hart = "Hart \\& Sons"}
@comment{ignored = {yes}}
@Book{price1926,
  author = {Price, Anselm and {Clock Society} and J\\"org M{\\"u}ller and others},
  title = "Notes on {Clocks} -- a \\emph{short} one",
  publisher = hart # ", London",
  year = 1926, month = nov,
  file = {Full Text:library/price.pdf:application/pdf}
}
@article(ferrand, title={Sur les \\'echelles}, date={1931-05-02},)
@book{broken, title = {never closed
`
  assert.deepEqual(read(text), [
    {
      key: 'price1926',
      title: 'Notes on Clocks – a short one',
      authors: ['Anselm Price', 'Clock Society', 'Jörg Müller'],
      date: '1926-11',
      files: ['price.pdf'],
    },
    { key: 'ferrand', title: 'Sur les échelles', authors: [], date: '1931-05-02', files: [] },
    { key: 'broken', title: null, authors: [], date: null, files: [] },
  ])
})

test('RIS: tags, lines that go on, several works', () => {
  const text =
    'TY  - BOOK\r\nID  - price1926\r\nAU  - Price, Anselm\r\nTI  - Notes on\r\nClocks\r\nPY  - 1926/11//\r\nL1  - library/price.pdf\r\nER  - \r\n\r\n' +
    'TY  - RPRT\r\nT1  - Report of the Commission\r\nY1  - 1931\r\nER  - \r\n'
  assert.deepEqual(read(text), [
    {
      key: 'price1926',
      title: 'Notes on Clocks',
      authors: ['Anselm Price'],
      date: '1926-11',
      files: ['price.pdf'],
    },
    { key: 'entry 2', title: 'Report of the Commission', authors: [], date: '1931', files: [] },
  ])
})

test('what is no bibliography is said so, in a sentence', () => {
  for (const text of ['{"a": 1}', '[1, 2', 'Dear reader,'])
    assert.match((parseBibliography(text, 'works.bib') as { problem: string }).problem, /^works\.bib .+\.$/)
  assert.deepEqual(parseBibliography('', 'works.bib'), [])
})

test('no text makes the reading fail', () => {
  const piece = fc.constantFrom(
    '@',
    'book',
    '{',
    '}',
    '"',
    '=',
    ',',
    'key',
    'title',
    '#',
    '\\',
    '\n',
    'TY  - ',
    'AU  - a',
    ' and ',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      parseBibliography(`@book{k,${pieces.join('')}`, 'works')
      parseBibliography(`TY  - ${pieces.join('')}`, 'works')
    }),
  )
})
