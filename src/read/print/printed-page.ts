import type { Page, Range, Span } from '../../index.ts'
import { type EdgeLine, edgeDepth, type Furniture, type PageFrame, pageFrames } from './running-head.ts'
import { isBlank, lineStart, nextLine } from './text-lines.ts'

/** The pages of a text that form feeds part, each with its form feed; none where there is no form feed. */
export function sheetsOf(text: string): Span[] {
  const sheets: Span[] = []
  let from = 0
  for (let at = text.indexOf('\f'); at >= 0; at = text.indexOf('\f', from)) {
    sheets.push({ from, to: at + 1 })
    from = at + 1
  }
  // What some programs put behind the last form feed, a line end at most, is no page.
  if (sheets.length > 0 && text.slice(from).trim() !== '') sheets.push({ from, to: text.length })
  return sheets
}

/** Running heads, feet and page numbers of a text with known page breaks, and the pages with their printed numbers. */
export function printedPages(text: string, sheets: readonly Span[]): { ranges: Range[]; pages: Page[] } {
  const edges = sheets.map((sheet) => ({ top: topOf(text, sheet), bottom: bottomOf(text, sheet) }))
  const frames = pageFrames(edges)
  const ranges = frames.flatMap((frame, index) => frameRanges(frame, edges[index]!))
  const pages = sheets.map((sheet, index) => ({ ...sheet, label: frames[index]!.label, scan: index + 1 }))
  return { ranges, pages }
}

/** A line at the edge of a page: its words, and the whole of it with its line end. */
interface Line extends EdgeLine, Span {
  readonly words: Span
}

interface Edges {
  readonly top: readonly Line[]
  readonly bottom: readonly Line[]
}

function topOf(text: string, sheet: Span): Line[] {
  const lines: Line[] = []
  let from = sheet.from
  let gap = 0
  // One line more than is asked for, to see how far the last one stands from it.
  while (from < sheet.to && lines.length <= edgeDepth) {
    const to = nextLine(text, from, sheet.to)
    const words = wordsIn(text, { from, to })
    if (words.from === words.to) gap++
    else {
      settle(lines, gap)
      lines.push({ from, to, words, text: text.slice(words.from, words.to), apart: false })
      gap = 0
    }
    from = to
  }
  return lines.slice(0, edgeDepth)
}

function bottomOf(text: string, sheet: Span): Line[] {
  const lines: Line[] = []
  let to = sheet.to
  let gap = 0
  while (to > sheet.from && lines.length <= edgeDepth) {
    const from = lineStart(text, to - 1, sheet.from)
    const words = wordsIn(text, { from, to })
    if (words.from === words.to) gap++
    else {
      settle(lines, gap)
      // The form feed parts the pages even where nothing of the last line is text.
      const end = text[to - 1] === '\f' ? to - 1 : to
      lines.push({ from, to: end, words, text: text.slice(words.from, words.to), apart: false })
      gap = 0
    }
    to = from
  }
  return lines.slice(0, edgeDepth)
}

/** Now that the neighbour is known: says of the line before whether it stands apart. */
function settle(lines: Line[], gap: number): void {
  const last = lines.at(-1)
  if (last && gap > 0) lines[lines.length - 1] = { ...last, apart: true }
}

function wordsIn(text: string, line: Span): Span {
  let { from, to } = line
  while (from < to && isBlank(text.charCodeAt(from))) from++
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--
  return { from, to }
}

function frameRanges(frame: PageFrame, edges: Edges): Range[] {
  const top = frame.top.flatMap((furniture, depth) => lineRanges(furniture, edges.top[depth]!))
  // On a short page, the same line may stand in both.
  const seen = new Set(top.map((range) => range.from))
  const bottom = frame.bottom.flatMap((furniture, depth) => lineRanges(furniture, edges.bottom[depth]!))
  return [...top, ...bottom.filter((range) => !seen.has(range.from))]
}

function lineRanges({ folio }: Furniture, line: Line): Range[] {
  const whole = { from: line.from, to: line.to }
  if (!folio) return [{ ...whole, kind: 'head' }]
  if (folio.lone) return [{ ...whole, kind: 'page-number' }]
  const number = { from: line.words.from + folio.from, to: line.words.from + folio.to }
  return [
    { ...whole, kind: 'head' },
    { ...number, kind: 'page-number' },
  ]
}
