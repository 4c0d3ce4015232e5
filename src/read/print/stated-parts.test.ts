import assert from 'node:assert/strict'
import { test } from 'node:test'
import { draw, marked } from '../../../test/kit/marked.ts'
import { bylineOf } from './byline.ts'
import { statedParts } from './stated-parts.ts'

/** Draws the parts; each as "title | author | date", "-" for furniture. */
function check(drawing: string, ...facts: readonly string[]): void {
  const { text } = marked(drawing)
  const parts = statedParts(text)
  assert.equal(draw(text, parts), drawing)
  assert.deepEqual(
    parts.map(({ title, author, date, furniture }) => (furniture ? '-' : [title, author, date].join(' | '))),
    facts,
  )
}

test('a line that says who wrote and when', () => {
  for (const [line, author, date] of [
    ['Posted by Jane Ware on 3 May 2019', 'Jane Ware', '2019-05-03'],
    ['Jane Ware, 3 May 2019', 'Jane Ware', '2019-05-03'],
    ['Friday 3 May 2019, by Jane Ware', 'Jane Ware', '2019-05-03'],
    ['Jane Ware wrote on May 3, 2019:', 'Jane Ware', '2019-05-03'],
    ['• Anonymous · 9 years ago', 'Anonymous', null],
    ['9 years ago', null, null],
    ['May 1926', null, '1926-05'],
  ] as const)
    assert.deepEqual(bylineOf(line), { author, date }, line)
  for (const line of [
    '1926',
    'He came on 3 May 2019.',
    'Chapter One',
    'Ware and Pell, a history',
    'Ostend, 1926',
  ])
    assert.equal(bylineOf(line), null, line)
})

test('a question with its answers', () => {
  check(
    `‹Why does the lower gate leak?›

  ‹• Anonymous
    9 years ago

    Because nobody mends it.›
  ‹• Tamsin Orde
    3 May 2019

    The timber is soft. My father said so.

    He was never asked again.›`,
    ' |  | ',
    ' | Anonymous | ',
    ' | Tamsin Orde | 2019-05-03',
  )
})

test('several texts under one title, with what stands around them', () => {
  const long =
    'The gate has leaked since it was hung, and everybody who lives below it knows the sound of it at night.'
  check(
    `‹Home > The Harbour > Papers > The Gate›

‹Speech on the Gate

May 1926

Friends! ${long}

I have said enough.›

‹June 1928

To the board of the harbour!

${long}

Ostend, 3 June 1928.›

‹${long} It leaks today.

Nobody has mended it.›

‹Read also

The Lamp, 1931

Leave a comment›`,
    '-',
    'Speech on the Gate |  | 1926-05',
    ' |  | 1928-06-03',
    ' |  | ',
    '-',
  )
})

test('an editor’s line gives the author, and wide gaps part texts that nothing heads', () => {
  const long =
    'The gate has leaked since it was hung, and everybody who lives below it knows the sound of it at night.'
  check(
    `‹The Quarry Papers

The following article was written by Hester Vane for the Valley Echo.

June 1911

${long}


${long}›

‹October 1911

${long}

Holm, 12 October 1911.›



‹${long}

Nobody knows who wrote it.›



‹${long}

It has been lost.›`,
    'The Quarry Papers | Hester Vane | 1911-06',
    ' |  | 1911-10-12',
    ' |  | ',
    ' |  | ',
  )
})

test('a text with one date, a chronicle of years and a letter with its place have no parts', () => {
  for (const text of [
    'The Gate\n\n3 May 1926\n\nIt leaks.\n\nIt always has.',
    '1926\n\nThe gate was hung.\n\n1927\n\nThe gate leaked.',
    'Dear Tamsin,\n\nIt leaks again.\n\nOstend, 3 May 1926.',
  ])
    assert.deepEqual(statedParts(text), [], text)
})
