import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { lineAt } from './document.ts'
import { lineOf, lineStarts } from './line.ts'

test('a line begins behind each line end, of whichever kind', () => {
  const text = 'one\ntwo\r\nthree\rfour\n'
  const starts = ['one', 'two', 'three', 'four'].map((word) => text.indexOf(word))
  assert.deepEqual(lineStarts({ text }), [...starts, text.length])
})

test('the line of a place is the one that counting line ends finds', () => {
  const text = fc.array(fc.constantFrom('a', ' ', '\n', '\r', '\r\n')).map((some) => some.join(''))
  fc.assert(
    fc.property(text, (text) => {
      const document = { text }
      for (let at = 0; at <= text.length; at++) assert.equal(lineOf(document, at), lineAt(text, at))
    }),
  )
})
