import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { indexed } from '../../test/kit/indexed.ts'
import { words } from '../text/word.ts'
import { hashOfKey } from './hash.ts'
import { excerptOf, seek } from './seek.ts'
import { GRAM, WINDOW } from './segment.ts'

const hashesOf = (text: string): Uint32Array => Uint32Array.from(words(text), ({ key }) => hashOfKey(key))
const some = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 80 })

test('seek finds every run of eight words, wherever it stands, in every document that has it', () => {
  const run = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), {
    minLength: GRAM + WINDOW - 1,
    maxLength: 14,
  })
  fc.assert(
    fc.property(some, some, some, run, (before, between, after, run) => {
      const segment = indexed(
        [...before, ...run, ...between].join(' '),
        'nothing',
        [...after, ...run].join(' '),
      )
      const regions = seek([segment], hashesOf(run.join(' ')))
      for (const key of [0, 2])
        assert.ok(
          regions.some((region) => region.text.key === key && excerptOf(region).text.includes(run.join(' '))),
          `document ${key}`,
        )
    }),
  )
})

test('seek names the document that shares most of the words before the one that shares a few', () => {
  const quote = 'the loan was voted without a single speech against it in the whole council'
  const segment = indexed(
    'They say the loan was voted without a single protest.',
    'It is true that the loan was voted without a single speech against it in the whole council, and late.',
  )
  assert.deepEqual(
    seek([segment], hashesOf(quote)).map((region) => region.text.key),
    [1, 0],
  )
})
