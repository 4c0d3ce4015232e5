import assert from 'node:assert/strict'
import { test } from 'node:test'
import { blocksOf } from './block.ts'

const text = 'The Lamp\nIt burned all night.\nNobody saw it.\n\n  He wrote: nobody came.\n'

function shown(ranges: Parameters<typeof blocksOf>[1]): string[] {
  return blocksOf(text, ranges).map(({ kind, from, to }) => `${kind}: ${text.slice(from, to)}`)
}

test('blocks: an empty line parts paragraphs, a single line end does not', () => {
  assert.deepEqual(shown([]), [
    'paragraph: The Lamp\nIt burned all night.\nNobody saw it.',
    'paragraph: He wrote: nobody came.',
  ])
})

test('blocks: a heading is a block of its own, also without an empty line behind it', () => {
  assert.deepEqual(shown([{ kind: 'heading', from: 0, to: 'The Lamp'.length, label: '1' }]), [
    'heading: The Lamp',
    'paragraph: It burned all night.\nNobody saw it.',
    'paragraph: He wrote: nobody came.',
  ])
})

test('blocks: a text without empty lines is cut at line ends, so that no block is a whole book', () => {
  const line = 'The keeper wrote down the wind.\n'
  const long = line.repeat(1000)
  const blocks = blocksOf(long, [])
  assert.ok(blocks.length > 5)
  assert.ok(blocks.every(({ from, to }) => to - from < 4000))
})
