import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { numeral } from '../office/numeral.ts'
import { foliosIn, labelSeries, romanValue } from './folio.ts'

/** The candidates of a line, each as it is printed, with what goes with it. */
function drawn(line: string): string[] {
  return foliosIn(line).map(
    ({ from, to, printed, lone }) => `${printed}${lone ? ' alone' : ''}: "${line.slice(from, to)}"`,
  )
}

/** The labels of pages, given one line of each. */
function labelled(...lines: string[]): (string | null)[] {
  return labelSeries(lines.map(foliosIn)).map((label) => label?.label ?? null)
}

describe('folio: candidates', () => {
  const lines: [string, string[]][] = [
    ['12', ['12 alone: "12"']],
    ['— 12 —', ['12 alone: "— 12 —"']],
    ['[xiv]', ['xiv alone: "[xiv]"']],
    ['Page 12 of 30', ['12 alone: "Page 12 of 30"']],
    ['Seite 12', ['12 alone: "Seite 12"']],
    ['12 The outer rock', ['12: "12"']],
    ['The outer rock 13', ['13: "13"']],
    ['3 | Page', ['3: "3 |"']],
    ['The outer rock | Page 13', ['13: "| Page 13"']],
    ['example.org/light 2/5', ['2: "2/5"']],
    ['In 1801 the lamp of 1802', ['1802: "1802"']],
    ['I came to the rock', []],
    ['xi The keepers', ['xi: "xi"']],
    ['iiii', []],
    ['007', []],
    ['no number', []],
  ]
  for (const [line, expected] of lines)
    test(`“${line}” has ${expected.length === 0 ? 'none' : expected.join(' and ')}`, () =>
      assert.deepEqual(drawn(line), expected))
})

describe('folio: series', () => {
  test('three numbers that count with the pages are labels, as printed', () => {
    assert.deepEqual(labelled('12', 'The rock 13', '— 14 —'), ['12', '13', '14'])
  })

  test('two numbers are a series only where there are only two pages', () => {
    assert.deepEqual(labelled('12', '13'), ['12', '13'])
    assert.deepEqual(labelled('12', '13', 'words'), [null, null, null])
  })

  test('a page between two of a series gets its label from them; one at the end does not', () => {
    assert.deepEqual(labelled('words', 'ii', 'iii', 'words', 'v', 'words'), [
      null,
      'ii',
      'iii',
      'iv',
      'v',
      null,
    ])
  })

  test('a lone number that does not fit, and a leap in the count, leave pages without a label', () => {
    assert.deepEqual(labelled('1', '2', '9', '4', '5'), ['1', '2', null, '4', '5'])
    assert.deepEqual(labelled('1', '2', '3', 'plate', '4', '5', '6'), ['1', '2', '3', null, '4', '5', '6'])
  })

  test('a year that two pages in a row happen to end with is no page number', () => {
    const pages = ['12', '13 in 1801', 'lamp of 1802', '15', '16']
    assert.deepEqual(labelled(...pages), ['12', '13', '14', '15', '16'])
  })

  test('whatever numbers stand on pages, a label that is printed fits the series of two other pages at least', () => {
    const line = fc.oneof(
      fc.integer({ min: 1, max: 12 }).map(String),
      fc.constantFrom('words', 'v', 'vi', 'vii', '— 3 —'),
    )
    fc.assert(
      fc.property(fc.array(line, { minLength: 3, maxLength: 12 }), (lines) => {
        const pages = lines.map(foliosIn)
        labelSeries(pages).forEach((label, index) => {
          const own = label?.folio
          if (!own) return
          const like = pages.filter((folios, at) =>
            folios.some((each) => each.style === own.style && each.value - at === own.value - index),
          )
          assert.ok(like.length >= 3)
        })
      }),
    )
  })
})

test('folio: roman numbers are read as they are written, up to 3999', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3999 }), (value) => {
      assert.equal(romanValue(numeral(value, 'lowerRoman')!), value)
      assert.equal(romanValue(numeral(value, 'upperRoman')!), value)
    }),
  )
  for (const none of ['', 'iiii', 'vx', 'abc', 'iix']) assert.equal(romanValue(none), null)
})
