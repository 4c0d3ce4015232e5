import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type EdgeLine, pageFrames } from './running-head.ts'

/** A page drawn as its lines; an empty one sets what stands before and after it apart. */
function edges(page: string): { top: EdgeLine[]; bottom: EdgeLine[] } {
  const lines = page.split('\n')
  const edge = (from: readonly string[]): EdgeLine[] =>
    from.flatMap((text, at) => (text === '' ? [] : [{ text, apart: from[at + 1] === '' }])).slice(0, 4)
  return { top: edge(lines), bottom: edge(lines.toReversed()) }
}

/** What is found: the furniture of each page, and its label. */
function found(...pages: string[]): string[] {
  const drawn = pages.map(edges)
  return pageFrames(drawn).map(({ label, top, bottom }, at) => {
    const texts = [...drawn[at]!.top.slice(0, top.length), ...drawn[at]!.bottom.slice(0, bottom.length)]
    return [...texts.map(({ text }) => text), label ?? '?'].join(' / ')
  })
}

const body = (n: number): string =>
  Array.from({ length: 12 }, (_, at) =>
    `the ${'abcdefghijkl'[at]} line of ${'qrstuvwxyz'[n]} page`.repeat(n + 1),
  ).join('\n')

describe('running heads', () => {
  test('what three neighbouring pages begin with, digits aside, is a head', () => {
    assert.deepEqual(found(...[0, 1, 2].map((n) => `The outer rock, part ${n + 5}\n${body(n)}`)), [
      'The outer rock, part 5 / 5',
      'The outer rock, part 6 / 6',
      'The outer rock, part 7 / 7',
    ])
  })

  test('heads of left and right pages take turns, and a chapter’s first page has none', () => {
    const heads = ['History', 'The rock', 'History', '', 'History', 'The rock']
    assert.deepEqual(found(...heads.map((head, n) => `${head === '' ? '' : `${head}\n\n`}${body(n)}`)), [
      'History / ?',
      'The rock / ?',
      'History / ?',
      '?',
      'History / ?',
      'The rock / ?',
    ])
  })

  test('two pages agree only if both lines stand apart from the text', () => {
    assert.deepEqual(found(`O the rock\n${body(0)}`, `O the rock\n${body(1)}`), ['?', '?'])
    assert.deepEqual(found(`O the rock\n\n${body(0)}`, `O the rock\n\n${body(1)}`), [
      'O the rock / ?',
      'O the rock / ?',
    ])
  })

  test('a misread letter does not hide a head; another word is another line', () => {
    assert.equal(
      found(...['harbour', 'harbcur', 'harbour'].map((word, n) => `The ${word} light\n${body(n)}`))[1],
      'The harbcur light / ?',
    )
    assert.equal(
      found(...['recto', 'verso', 'third'].map((word, n) => `Plate: the ${word} page\n\n${body(n)}`))[1],
      '?',
    )
  })

  test('a publisher’s stamp of several lines at the foot is found with the number in it', () => {
    const foot = (n: number) => `\n\n${n + 3}\nDownloaded on day ${n}\nAll rights reserved`
    assert.equal(
      found(...[0, 1, 2].map((n) => body(n) + foot(n)))[1],
      'All rights reserved / Downloaded on day 1 / 4 / 4',
    )
  })

  test('a line of text outside stops the search: nothing inside it is a head', () => {
    assert.deepEqual(found(...[0, 1, 2].map((n) => `${'uvw'[n]} stands here\nThe outer rock\n${body(n)}`)), [
      '?',
      '?',
      '?',
    ])
  })
})
