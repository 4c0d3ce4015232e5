import assert from 'node:assert/strict'
import type { Reading } from '../../src/text/document.ts'

/**
 * Asserts what every reading promises: ranges and pages lie inside the text and in order, origins too, and each unit
 * that has an origin is what the file shows there: the same sign, white space for white space, or a character that is
 * written by reference or escape, which begins there.
 */
export function assertTraced(reading: Reading, source: string): void {
  const { text, ranges, pages, origins } = reading
  for (const { from, to } of [...ranges, ...origins]) assert.ok(0 <= from && from < to && to <= text.length)
  for (const { from, to } of pages) assert.ok(0 <= from && from <= to && to <= text.length)
  pages.forEach((page, index) => {
    assert.ok(index === 0 || pages[index - 1]!.to <= page.from, 'pages overlap')
  })
  ranges.forEach((range, index) => {
    assert.ok(index === 0 || ranges[index - 1]!.from <= range.from, 'ranges out of order')
  })
  origins.forEach(({ from, to, at }, index) => {
    assert.ok(index === 0 || origins[index - 1]!.to <= from, 'origins overlap')
    for (let i = from; i < to; i++) assertShown(text, i, source, at + i - from)
  })
}

function assertShown(text: string, i: number, source: string, at: number): void {
  const [shown, written] = [text[i]!, source[at]]
  const isSame = shown === written || (/\s/.test(shown) && /\s/.test(written ?? ''))
  // A character beyond the first 65,536 has two units; the second has no place of its own.
  const isSecond = /[\udc00-\udfff]/.test(shown)
  assert.ok(
    isSame || written === '&' || written === '\0' || isSecond,
    `${shown} at ${i} is not ${written} at ${at}`,
  )
}
