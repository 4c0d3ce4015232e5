import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { APART, placesOf, RANGE_BITS, rangeRuns, textAt } from './place.ts'

const RANGE = 2 ** RANGE_BITS
const lengths = fc.array(fc.integer({ min: 0, max: 3 * RANGE }), { minLength: 1, maxLength: 30 })

test('places: texts lie apart, and every byte of a text knows it', () => {
  fc.assert(
    fc.property(lengths, (lengths) => {
      const places = placesOf(lengths)
      lengths.forEach((length, i) => {
        const base = places.bases[i]!
        if (i > 0) assert.ok(base >= places.bases[i - 1]! + lengths[i - 1]! + APART)
        if (length === 0) return
        assert.equal(textAt(places, base), i)
        assert.equal(textAt(places, base + length - 1), i)
      })
    }),
  )
})

test('places: no text lies in two runs of ranges, and a short one in no two ranges', () => {
  fc.assert(
    fc.property(lengths, (lengths) => {
      const { bases, lengths: sizes } = placesOf(lengths)
      const runs = rangeRuns({ bases, lengths: sizes })
      lengths.forEach((length, i) => {
        if (length === 0) return
        const first = Math.floor(bases[i]! / RANGE)
        const last = Math.floor((bases[i]! + length - 1) / RANGE)
        if (length <= RANGE) assert.equal(first, last)
        assert.equal(runs.filter(({ from, to }) => from <= first && last < to).length, 1)
      })
    }),
  )
})

test('places: more than can be counted is refused with what to do', () => {
  assert.throws(() => placesOf([2 ** 31, 2 ** 31]), /Cannot compare 2 texts in one run: .* in parts/)
})
