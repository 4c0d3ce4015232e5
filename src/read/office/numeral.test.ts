import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { numeral } from './numeral.ts'

test('numbers are written as lists and notes count', () => {
  const cases: [number, string, string | null][] = [
    [7, 'decimal', '7'],
    [7, 'decimalZero', '07'],
    [4, 'lowerRoman', 'iv'],
    [1994, 'upperRoman', 'MCMXCIV'],
    [26, 'lowerLetter', 'z'],
    [28, 'upperLetter', 'BB'],
    [6, 'chicago', '††'],
    [0, 'lowerRoman', '0'],
    [3, 'cardinalText', null],
  ]
  for (const [count, format, shown] of cases) assert.equal(numeral(count, format), shown)
})

test('roman numerals add up to what they count', () => {
  const values: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 }
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 4000 }), (count) => {
      const signs = [...numeral(count, 'lowerRoman')!].map((sign) => values[sign]!)
      const sum = signs.reduce((all, value, i) => all + (value < (signs[i + 1] ?? 0) ? -value : value), 0)
      assert.equal(sum, count)
    }),
  )
})
