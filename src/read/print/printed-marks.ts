import { cuts, merged, overlaps, type Range, type Reading, type Span } from '../../index.ts'
import { plainMarks } from '../plain/marks.ts'
import { noteMarkers } from './note-marker.ts'
import { taggedPages } from './page-tag.ts'
import { lineEndHyphens } from './printed-lines.ts'
import { linesOf } from './text-lines.ts'

/**
 * A reading of markup with the marks that its makers left as plain text: words broken at the ends of lines and pages,
 * and, where the markup itself shows none, page numbers in brackets and note markers. Code is left alone.
 */
export function withPrintedMarks(reading: Reading): Reading {
  const { text } = reading
  const lines = linesOf(text)
  const has = (kind: Range['kind']) => reading.ranges.some((range) => range.kind === kind)
  const quotes = reading.ranges.filter(({ kind }) => kind === 'quote')
  const tagged = reading.pages.length > 0 || has('page-number') ? null : taggedPages(text, quotes)
  const numbers = tagged?.ranges ?? []
  const apart = reading.ranges.filter(({ kind }) => kind === 'page-number' || kind === 'furniture')
  const hyphens = lineEndHyphens(text, lines, cuts([...apart, ...numbers]))
  const notes = has('note-marker') ? [] : noteMarkers(text, lines)
  const code = merged(reading.ranges.filter(({ kind }) => kind === 'code'))
  const found = outside(inOrder([...numbers, ...hyphens, ...notes]), code)
  const pages = tagged ? tagged.pages : reading.pages
  return found.length === 0 ? reading : { ...reading, ranges: inOrder([...reading.ranges, ...found]), pages }
}

/**
 * A reading of a typescript that was put into markup line by line: its pages, heads and line numbers show in how its
 * lines stand, as in plain text. Indents are its lines' own and quote nothing.
 */
export function withPlainMarks(reading: Reading): Reading {
  const marks = plainMarks(reading.text)
  const layout = marks.ranges.filter((range) => range.kind !== 'quote')
  const found = outside(layout, cuts(reading.ranges))
  const pages = reading.pages.length > 0 ? reading.pages : marks.pages
  return { ...reading, ranges: inOrder([...reading.ranges, ...found]), pages }
}

/** Those of `ranges` that touch none of `spans`; both in order, the spans apart. */
function outside(ranges: readonly Range[], spans: readonly Span[]): Range[] {
  let next = 0
  return ranges.filter((range) => {
    while (next < spans.length && spans[next]!.to <= range.from) next++
    return !spans[next] || !overlaps(spans[next]!, range)
  })
}

function inOrder(ranges: readonly Range[]): Range[] {
  return ranges.toSorted((a, b) => a.from - b.from || b.to - a.to)
}
