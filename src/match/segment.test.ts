import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { indexed, inMemory } from '../../test/kit/indexed.ts'
import { words } from '../text/word.ts'
import { Segment } from './segment.ts'
import { SegmentBuilder } from './segment-builder.ts'

const word = fc.constantFrom('the', 'harbour', 'café', 'μῆνιν', '𝒜lef', 'of', 'well-known', 'x')
const gap = fc.constantFrom(' ', '\n', ', ', '\r\n', ' — ')
const text = fc.array(fc.tuple(word, gap), { maxLength: 300 }).map((pairs) => pairs.flat().join(''))

test('a segment gives back each document’s words where they stand, whichever are asked for', () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), fc.nat(), fc.nat(), (texts, a, b) => {
      const segment = indexed(...texts)
      texts.forEach((text, ordinal) => {
        const all = words(text)
        const [from, to] = [a % (all.length + 1), b % (all.length + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ]
        const excerpt = segment.excerptByWords(ordinal, from, to)
        assert.equal(excerpt.text, text.slice(excerpt.from, excerpt.to))
        assert.ok(from === to || excerpt.from <= all[from]!.from)
        assert.ok(from === to || all[to - 1]!.to <= excerpt.to)
        assert.equal(excerpt.line, text.slice(0, excerpt.from).split(/\r\n|\n/).length)
      })
    }),
  )
})

test('a segment finds an excerpt by bytes or units as well as by words', () => {
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (text, a, b) => {
      const segment = indexed(text)
      const bytes = Buffer.from(text)
      const [from, to] = [a % (bytes.length + 1), b % (bytes.length + 1)].sort((x, y) => x - y) as [
        number,
        number,
      ]
      const excerpt = segment.excerptByBytes(0, from, to)
      assert.equal(excerpt.text, text.slice(excerpt.from, excerpt.to))
      assert.ok(Buffer.byteLength(text.slice(0, excerpt.from)) <= from)
      assert.ok(Buffer.byteLength(text.slice(0, excerpt.to)) >= to)
      const [first, last] = [from, to].map((at) => Math.min(text.length, at)) as [number, number]
      const same = segment.excerptByUnits(0, first, last)
      assert.equal(same.text, text.slice(same.from, same.to))
      assert.ok(same.from <= first && last <= same.to)
    }),
  )
})

test('a segment keeps the cuts of each document, in units of the document', () => {
  const { text, cuts } = {
    text: 'das Straß-\nße vom Zóo-\nlog',
    cuts: [
      { from: 9, to: 11 },
      { from: 20, to: 22 },
    ],
  }
  const segment = indexed('before', { text, cuts }, 'after')
  assert.deepEqual(segment.excerptByWords(1, 0, 4).cuts, cuts)
})

test('a segment that was cut short or changed says so when it is opened, or when it is searched for damage', () => {
  const builder = new SegmentBuilder()
  builder.add(7, 'The breakwater will not stand another winter.', [])
  const whole = Buffer.concat(builder.finish())
  assert.deepEqual(new Segment(inMemory([whole])).damage(), [])
  for (let length = 0; length < whole.length; length++)
    assert.throws(() => new Segment(inMemory([whole.subarray(0, length)])), RangeError)
  const changed = Buffer.from(whole)
  changed[4]! ^= 1
  assert.deepEqual(new Segment(inMemory([changed])).damage(), ['text'])
})
