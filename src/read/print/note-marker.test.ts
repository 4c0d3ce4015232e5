import assert from 'node:assert/strict'
import { test } from 'node:test'
import { draw, marked } from '../../../test/kit/marked.ts'
import { plainMarks } from '../plain/marks.ts'

function drawn(drawing: string, kind: string): string {
  const { text } = marked(drawing)
  return draw(
    text,
    plainMarks(text).ranges.filter((range) => range.kind === kind),
  )
}

test('raised digits behind a word or a clause are note markers', () => {
  const drawing = 'It was so‹¹› from the start,‹²› he wrote, “and will be.”‹¹²›'
  assert.equal(drawn(drawing, 'note-marker'), drawing)
})

test('raised digits of units, powers and formulas are none', () => {
  const drawing = 'A field of 12 km² is 10⁶ times a metre; x² and mc² and sin² are not.'
  assert.equal(drawn(drawing, 'note-marker'), drawing)
})

test('a label is the bare marker, for marker and note alike', () => {
  const { ranges } = plainMarks('He said so.[3] She did not.\n\n[3] In a letter.\n')
  assert.deepEqual(
    ranges.map(({ kind, label }) => [kind, label]),
    [
      ['note-marker', '3'],
      ['note', '3'],
      ['note-marker', '3'],
    ],
  )
})

test('a number in brackets is a marker where a note begins with it further on', () => {
  const drawing = 'He said so.‹[3]› She did not [4].\n\n‹[3]› In a letter of that year,\nnow lost.\n'
  assert.equal(drawn(drawing, 'note-marker'), drawing)
  const note = 'He said so.[3] She did not [4].\n\n‹[3] In a letter of that year,\nnow lost.›\n\nMore.'
  assert.equal(drawn(note, 'note'), note)
})

test('a reference that merely falls to the start of a line is no note', () => {
  const drawing = 'As others found before [2], and as was then\n[2] confirmed by many, it is so.\n'
  assert.equal(drawn(drawing, 'note-marker'), drawing)
})

test('digits that stick to clause ends are markers where they count up from the first', () => {
  const drawing = 'It began so.‹1› Then it went on,‹2› as they say, “without end.”‹3› So it was.'
  assert.equal(drawn(drawing, 'note-marker'), drawing)
  const none = 'See Fig.1 and Fig.2 and Fig.3 of the report.4 and no more.'
  assert.equal(drawn(none, 'note-marker'), none)
})
