import assert from 'node:assert/strict'
import { test } from 'node:test'
import { draw, marked } from '../../../test/kit/marked.ts'
import { plainMarks } from '../plain/marks.ts'

const ordinary =
  'The keeper of the gate had seen it all before, and he told it\nto whoever would listen to him.\n\n'

function quotesIn(drawing: string): string {
  const { text } = marked(drawing)
  return draw(
    text,
    plainMarks(text).ranges.filter((range) => range.kind === 'quote'),
  )
}

test('a paragraph set in from all others is set off as a quotation', () => {
  const quote =
    '    ‹No gate was ever opened in my time, and none will be;\n    so I have sworn, and so it stands.›\n\n'
  const drawing =
    ordinary + quote + ordinary + quote.replaceAll('    ', '\t') + ordinary + ordinary + ordinary
  assert.equal(quotesIn(drawing), drawing)
})

test('single lines beside it, as far in, belong to it', () => {
  const letter =
    '    ‹Dear friend,›\n\n    ‹No gate was ever opened in my time, and none will be;\n    so it stands.›\n\n'
  const drawing = `${ordinary}${ordinary}${letter}${ordinary}${ordinary}`
  assert.equal(quotesIn(drawing), drawing)
})

test('where paragraphs begin with an indent, or most are set in, none is a quotation', () => {
  const opened = `   ${ordinary}`.repeat(5)
  assert.equal(quotesIn(opened), opened)
  const setIn = `    ${ordinary.replace('\nto', '\n    to')}`
  const mostly = ordinary + setIn.repeat(4)
  assert.equal(quotesIn(mostly), mostly)
})

test('lists, tables, titles and code are no quotations', () => {
  for (const block of [
    '    - the first of the gates that were opened\n    - the second of them\n\n',
    '    1. the first of the gates that were opened\n    2. the second of them\n\n',
    '    gates      walls      towers\n    twelve      three      seven\n\n',
    '              THE SECOND PART\n              OF THE STORY OF GATES\n\n',
    '          How the gate was opened\n             and closed again\n\n',
    '    const gate = (wall) => { return wall.open() }\n    gate({ wall: [1, 2, 3] })\n\n',
    '    The second part\n\n',
  ]) {
    const text = ordinary.repeat(2) + block + ordinary.repeat(3)
    assert.equal(quotesIn(text), text)
  }
})

test('lines that start with ">" are quoted from another letter', () => {
  const drawing = 'You wrote:\n\n‹> I never said that the gate\n> was open.\n>\n>> It was.›\n\nIt was open.\n'
  assert.equal(quotesIn(drawing), drawing)
  const none = 'a\n>\nb\n>= 3 is what it takes'
  assert.equal(quotesIn(none), none)
})
