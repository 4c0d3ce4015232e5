import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { draw, marked } from '../../../test/kit/marked.ts'
import { plainMarks } from '../plain/marks.ts'
import { setOff } from './page-tag.ts'
import { risingSeries } from './series.ts'

const filler = 'and so the long day went on without a word from either of the two who sat there'

function pagesOf(drawing: string): { drawn: string; labels: (string | null)[] } {
  const { text } = marked(drawing)
  const { ranges, pages } = plainMarks(text)
  const drawn = draw(
    text,
    ranges.filter(({ kind }) => kind === 'page-number'),
  )
  return { drawn, labels: pages.map((page) => page.label) }
}

test('page tags in brackets, braces and with stars count when their numbers rise', () => {
  for (const tag of [
    (n: number) => `[p. ${n}]`,
    (n: number) => `[page ${n}]`,
    (n: number) => `{${n}}`,
    (n: number) => `*${n}`,
  ]) {
    const drawing = `It began, ${filler} ‹${tag(533)} ›${filler} ‹${tag(534)} ›${filler} ‹${tag(535)} ›and ended.`
    assert.deepEqual(pagesOf(drawing), { drawn: drawing, labels: ['533', '534', '535'] })
  }
})

test('roman page numbers count among themselves, and their pages are labelled as printed', () => {
  const drawing = `‹[p. xi] ›${filler} ‹[p. xii] ›${filler} ‹[p. xiii] ›${filler} ‹[p. xiv] ›${filler}`
  assert.deepEqual(pagesOf(drawing), { drawn: drawing, labels: ['xi', 'xii', 'xiii', 'xiv'] })
})

test('a page begins at its number; what stands before the first has no page', () => {
  const { text } = marked(`Before. [p. 7] ${filler} [p. 8] ${filler} [p. 9] after.`)
  const { pages } = plainMarks(text)
  assert.equal(pages[0]!.from, text.indexOf('[p. 7]'))
  assert.equal(pages[0]!.to, pages[1]!.from)
  assert.equal(pages.at(-1)!.to, text.length)
})

test('numbers in brackets that do not rise are references and stay words', () => {
  for (const text of [
    `See [p. 40] ${filler} [p. 12] ${filler} [p. 31] ${filler}`,
    `First [p. 3] ${filler} then [p. 47] ${filler} and [p. 112] ${filler}`,
    'a{1} b{2} c{3} d{4}',
    '*1 one\n*2 two\n*3 three',
    'Only one: [p. 12]',
  ])
    assert.deepEqual(pagesOf(text), { drawn: text, labels: [] })
})

test('of the white space on both sides of a number, that which parts less goes with it', () => {
  for (const drawing of [
    'one ‹*12 ›two',
    'one\n‹*12 ›two',
    'one\n\n‹*12 ›two',
    'one‹ *12›\n\ntwo',
    'one\n\n‹[p. 12]\n\n›two',
    'split‹*12›word',
    'glued‹*12› word',
    'glued ‹*12›word',
    '‹*12 ›at the start',
    'at the end‹ *12›',
  ]) {
    const { text } = marked(drawing)
    const match = /\*12|\[p. 12\]/.exec(text)!
    assert.equal(
      draw(text, [setOff(text, { from: match.index, to: match.index + match[0].length })]),
      drawing,
    )
  }
})

const lines = Array.from({ length: 12 }, (_, i) => `${filler}, line ${'abcdefghijkl'[i]}`).join('\n')

test('centred numbers on lines of their own are page numbers where sentences run on across them', () => {
  const drawing = [2, 3, 4, 5].map((n) => `${lines}\n‹                    ${n}\n›`).join('')
  const text = `${lines}\n${marked(drawing).text}${lines}`
  const { ranges, pages } = plainMarks(text)
  const numbers = ranges.filter(({ kind }) => kind === 'page-number')
  assert.equal(draw(text, numbers), `${lines}\n${drawing}${lines}`)
  assert.deepEqual(
    pages.map((page) => page.label),
    ['3', '4', '5'],
  )
})

test('chapter numbers on lines of their own are no page numbers', () => {
  const text = [1, 2, 3, 4, 5].map((n) => `                    ${n}\n\nThere ${lines}.\n\n`).join('')
  assert.deepEqual(pagesOf(text), { drawn: text, labels: [] })
})

test('a rising series is found among strays', () => {
  const series = risingSeries([12, 13, 40, 14, 13, 15, 2, 16].map((value) => ({ value })))
  assert.deepEqual(
    series.map((members) => members.map(({ value }) => value)),
    [[12, 13, 14, 15, 16]],
  )
})

test('every series rises by steps of at most five, mostly of one', () => {
  const numbers = fc.array(fc.nat(20).map((value) => ({ value })))
  fc.assert(
    fc.property(numbers, (all) => {
      for (const series of risingSeries(all)) {
        const steps = series.slice(1).map(({ value }, index) => value - series[index]!.value)
        assert.ok(series.length >= 3 && steps.every((step) => step >= 1 && step <= 5))
        assert.ok(steps.filter((step) => step === 1).length * 2 >= steps.length)
        assert.deepEqual(
          series,
          all.filter((number) => series.includes(number)),
        )
      }
    }),
  )
})
