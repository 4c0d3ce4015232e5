import assert from 'node:assert/strict'
import { test } from 'node:test'
import { draw, marked } from '../../../test/kit/marked.ts'
import { plainMarks } from '../plain/marks.ts'
import { sheetsOf } from './printed-page.ts'

/** The drawing's text, with the ranges of `kind` that are found in it drawn anew. */
function redrawn(drawing: string, kind: string): string {
  const { text } = marked(drawing)
  return draw(
    text,
    plainMarks(text).ranges.filter((range) => range.kind === kind),
  )
}

test('a hyphen at a line end is marked with the white space up to the rest of the word', () => {
  for (const drawing of [
    'This is an exam‹-\n›ple of it.',
    'This is an exam‹-\r\n   ›ple of it.',
    'This is an exam‹-\r›ple of it.',
    'This is an exam‹- \n›ple of it.',
    'a soft one: exam‹\u00ad\n›ple',
    'as scans have it: exam‹¬\n›ple',
    'naï‹\u2010\n›ve, and Größ‹-\n›en',
    '> so he wrote an exam‹-\n> ›ple of it.',
    'First line.\n\nHe gave an exam‹-\n\n›ple of double space.\n\nLast line.',
  ])
    assert.equal(redrawn(drawing, 'hyphen'), drawing)
})

test('what only looks like a broken word keeps its hyphen', () => {
  for (const drawing of [
    'He came -\nand went.',
    'He came--\nand went.',
    'The nineteenth-\nand twentieth-century poets',
    'The Anglo-\nSaxon laws',
    'pages 12-\n14 of it',
    'A well-known fact in one line',
    'The end of a part-\n\nlower case begins the next',
    'ends with a hyphen-',
  ])
    assert.equal(redrawn(drawing, 'hyphen'), drawing)
})

/** Four pages with a head, a number at the foot, and a word broken across the second page's end. */
const book = [
  '‹ON WALLS AND GATES\n›\nA town without a wall is a town without a name.\nSo at least they said.\n\n',
  '‹ON WALLS AND GATES\n›\nOthers held that gates were worse, since what\nopens can be opened by any‹',
  '‹ON WALLS AND GATES\n›\n›body who has a key.\nNothing else was said that day.\n\n',
  '‹ON WALLS AND GATES\n›\nThe last of them said nothing at all.\nHe had no key.\n\n',
]
const printed = book
  .map((page, index) => `${page}${page.endsWith('any‹') ? '-\n\n›' : ''}‹ ${index + 12}\n›`)
  .join('\f')

test('running heads and page numbers of pages that form feeds part are furniture, and number the pages', () => {
  const { text } = marked(printed)
  const { ranges, pages } = plainMarks(text)
  const heads = ranges
    .filter((range) => range.kind === 'head')
    .map((range) => text.slice(range.from, range.to))
  assert.deepEqual(heads, Array(4).fill('ON WALLS AND GATES\n'))
  const numbers = ranges.filter((range) => range.kind === 'page-number')
  assert.deepEqual(
    numbers.map((range) => text.slice(range.from, range.to)),
    [' 12\n', ' 13\n', ' 14\n', ' 15\n'],
  )
  assert.deepEqual(
    pages.map(({ label, scan }) => [label, scan]),
    [
      ['12', 1],
      ['13', 2],
      ['14', 3],
      ['15', 4],
    ],
  )
})

test('a word that is broken across a page end is whole again when hyphen and furniture are left out', () => {
  const { text } = marked(printed)
  const skipped = plainMarks(text).ranges.filter(({ kind }) =>
    ['hyphen', 'head', 'page-number'].includes(kind),
  )
  let words = ''
  for (let at = 0; at < text.length; at++)
    if (!skipped.some((range) => range.from <= at && at < range.to)) words += text[at]
  assert.match(words, /opened by anybody who has a key\./)
})

test('lines that repeat inside the text are no heads, and a text without form feeds has no pages', () => {
  const refrain = 'Row on, row on.\nThe river is wide.\n'
  const { ranges, pages } = plainMarks(`${refrain}\nOne verse here.\n${refrain}\nAnother verse.\n${refrain}`)
  assert.deepEqual([ranges, pages], [[], []])
})

test('a form feed ends its page; one at the end of the text begins none', () => {
  const text = 'one\n\ftwo\n\f\n'
  assert.deepEqual(
    sheetsOf(text).map(({ from, to }) => text.slice(from, to)),
    ['one\n\f', 'two\n\f'],
  )
  assert.deepEqual(sheetsOf('no form feed'), [])
})
