import assert from 'node:assert/strict'
import { test } from 'node:test'
import { datelines } from './dateline.ts'

/** The dates of the stretches that lines head, with the first words of each. */
function headed(text: string): string[] {
  return datelines(text, []).map(
    ({ from, to, when }) => `${when?.edtf} ${text.slice(from, to).split('\n\n')[1]}`,
  )
}

test('what stands under a dateline has its date, up to the next one', () => {
  const text =
    'The wall\n\nSaturday, 11 December 1926, page 1\n\nThe Board met.\n\nMore.\n\nBy M. Orre, Mate, 8 January 1927\n\nSir, I was there.'
  assert.deepEqual(headed(text), ['1926-12-11 The Board met.', '1927-01-08 Sir, I was there.'])
})

test('a dateline of the old calendar is reckoned over', () => {
  assert.deepEqual(headed('By M. Orre, 16 November 1911, Old Style\n\nSir, the gale.'), [
    '1911-11-29 Sir, the gale.',
  ])
})

test('a sentence with a date, and a line with two, head nothing', () => {
  assert.deepEqual(headed('On 8 January 1927 the strike ended.\n\nIt was cold.'), [])
  assert.deepEqual(headed('From 8 January 1927 to 9 January 1927\n\nIt was cold.'), [])
})
