import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { marked } from '../../test/kit/marked.ts'
import { words } from '../text/word.ts'
import { hashOfKey } from './hash.ts'
import { scan } from './scan.ts'

const alphabet = [...'aAbvjſæéßŒ’\'"[]|.,-– \n12&%0٣ж北ไ\u00ad\u0301𝒜'].concat(['\ud83d\ude00'])

test('scan finds the words that the reader of strings finds, under every letter and sign', () => {
  const text = fc.string({ unit: fc.constantFrom(...alphabet), maxLength: 60 })
  fc.assert(
    fc.property(text, fc.array(fc.nat(60), { maxLength: 4 }), (text, borders) => {
      const cuts = cutsBetween(text, borders)
      const expected = words(text, cuts)
      const encoder = new TextEncoder()
      const byteOf = (unit: number): number => encoder.encode(text.slice(0, unit)).length
      const found = scan(
        encoder.encode(text),
        Uint32Array.from(cuts.flatMap((cut) => [byteOf(cut.from), byteOf(cut.to)])),
      )
      assert.deepEqual(
        [...found.at.slice(0, found.count)],
        expected.map((word) => byteOf(word.from)),
      )
      assert.deepEqual(
        [...found.hash.slice(0, found.count)],
        expected.map((word) => hashOfKey(word.key)),
      )
    }),
    { numRuns: 2000 },
  )
})

test('scan reads a word on behind a cut', () => {
  const { text, spans } = marked('the har‹-\nTHE EVENING POST\n›bour is')
  const [cut] = spans
  const found = scan(new TextEncoder().encode(text), Uint32Array.of(cut!.from, cut!.to))
  assert.deepEqual([...found.hash.slice(0, found.count)], ['the', 'harbour', 'is'].map(hashOfKey))
})

/** Cuts between characters, never inside a surrogate pair: a reader of files never makes one there. */
function cutsBetween(text: string, borders: readonly number[]): { from: number; to: number }[] {
  const safe = [...new Set(borders)].filter(
    (at) => at <= text.length && !/^[\udc00-\udfff]/.test(text.slice(at)),
  )
  safe.sort((a, b) => a - b)
  const cuts = []
  for (let i = 0; i + 1 < safe.length; i += 2) cuts.push({ from: safe[i]!, to: safe[i + 1]! })
  return cuts
}
