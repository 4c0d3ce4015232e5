import assert from 'node:assert/strict'
import { test } from 'node:test'
import { draw, marked } from '../../../test/kit/marked.ts'
import { cuts, pageAt, paragraphs, words } from '../../index.ts'
import { plainMarks } from '../plain/marks.ts'

function headsOf(drawing: string): { drawn: string; labels: (string | null)[] } {
  const { text } = marked(drawing)
  const { ranges, pages } = plainMarks(text)
  const drawn = draw(
    text,
    ranges.filter(({ kind }) => kind === 'head' || kind === 'page-number'),
  )
  return { drawn, labels: pages.map((page) => page.label) }
}

test('lines that are the same but for a number that rises are heads where a sentence runs on across them', () => {
  for (const drawing of [
    '‹A WINTER ON THE ROCK    ‹40›\n›\nThe oil was low, and the\n\n‹A WINTER ON THE ROCK    ‹41›\n›\nlamp was lit late.',
    'The oil was low, and the\n\n‹‹40›  THE ROCK\n›\nlamp was lit late. Then we\n\n‹‹41›  THE ROCK\n›\nslept.',
  ])
    assert.deepEqual(headsOf(drawing), { drawn: drawing, labels: ['40', '41'] })
})

test('heads in small letters are believed from three on', () => {
  const page = (n: number) => `‹On the rock  ‹${n}›\n›\nall day it blew and the boat that was to come for\n\n`
  const three = `We waited, and\n\n${[8, 9, 10].map(page).join('')}us stayed away.`
  assert.deepEqual(headsOf(three), { drawn: three, labels: ['8', '9', '10'] })
  const two = marked(`We waited, and\n\n${[8, 9].map(page).join('')}us stayed away.`).text
  assert.deepEqual(headsOf(two), { drawn: two, labels: [] })
})

test('left and right pages have heads of their own', () => {
  const page = (head: string) => `‹${head}\n›\nhours went by before the keeper put down the\n\n`
  const heads = ['‹10›  A WINTER', 'THE ROCK  ‹11›', '‹12›  A WINTER', 'THE ROCK  ‹13›'].map(page)
  const drawing = `Then some\n\n${heads.join('')}glass.`
  assert.deepEqual(headsOf(drawing), { drawn: drawing, labels: ['10', '11', '12', '13'] })
})

const rock =
  'THE OUTER ROCK    40\n\nThe oil was brought by the light-\n\nTHE OUTER ROCK    41\n\nhouse boat, and the\n\nTHE OUTER ROCK    42\n\nmail with it.'

test('the word and the paragraph that a head interrupts go on behind it', () => {
  const skipped = cuts(plainMarks(rock).ranges)
  const keys = words(rock, skipped).map(({ key }) => key)
  assert.deepEqual(keys.join(' '), 'the oil was brought by the lighthouse boat and the mail with it')
  assert.equal(paragraphs(rock, skipped).length, 1)
})

test('a page begins at its head; where the last such line ends the text, they are feet', () => {
  const { pages } = plainMarks(rock)
  assert.equal(pageAt({ pages }, rock.indexOf('house boat'))?.label, '41')
  const feet = 'It blew, and the\n\nTHE OUTER ROCK    40\n\nboat stayed\n\nTHE OUTER ROCK    41\n'
  const below = plainMarks(feet).pages
  assert.deepEqual(
    ['It blew', 'boat'].map((words) => pageAt({ pages: below }, feet.indexOf(words))?.label),
    ['40', '41'],
  )
})

test('headings, refrains, speakers, stars and the heads of tables are no running heads', () => {
  for (const text of [
    'THE FIRST NIGHT    1\n\nIt blew.\n\nTHE FIRST NIGHT    2\n\nIt blew on.\n\nTHE FIRST NIGHT    3\n\nIt blew still.',
    'CHAPTER 1\n\nit blew, and the\n\nCHAPTER 2\n\nboat stayed away',
    'and the\n\nTHE OUTER ROCK    41\n\nboat stayed away',
    'it blows and\n\nROW ON, ROW ON\n\nwe go and\n\nROW ON, ROW ON\n\nwe come',
    'KEEPER BERG\n\nthe oil is low and\n\nKEEPER BERG\n\nthe boat is late',
    'it blew and\n\n* * *\n\nit blew and\n\n* * *\n\nit rained',
    'oil 12\n\nSTORES AND PRICES  1\n\nflour 3\n\nSTORES AND PRICES  2\n\nsalt 8',
    'it blew, and the\n\nTHE OUTER ROCK    41\n\nboat went out and\n\nTHE OUTER ROCK    12\n\ncame back',
  ])
    assert.deepEqual(headsOf(text), { drawn: text, labels: [] })
})
