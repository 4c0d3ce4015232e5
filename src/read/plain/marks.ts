import { cuts, type Page, type Range } from '../../index.ts'
import { headedPages } from '../print/headed-page.ts'
import { indentedParagraphs, repliedLines } from '../print/indent-quote.ts'
import { lineNumbers } from '../print/line-number.ts'
import { lonePageNumbers } from '../print/lone-page-number.ts'
import { noteMarkers } from '../print/note-marker.ts'
import { taggedPages } from '../print/page-tag.ts'
import { lineEndHyphens } from '../print/printed-lines.ts'
import { printedPages, sheetsOf } from '../print/printed-page.ts'
import { linesOf } from '../print/text-lines.ts'

/** What the lines of a text without markup give away. */
export interface PlainMarks {
  readonly ranges: Range[]
  readonly pages: Page[]
}

/**
 * Finds what in a plain text is no part of its running words, and what is set off in it: pages with their heads and
 * numbers, line-end hyphens, line numbers, note markers and notes, quoted lines and indented quotations. Each kind is
 * marked only where the text as a whole shows it; a lone sign of it stays a word.
 */
export function plainMarks(text: string): PlainMarks {
  const lines = linesOf(text)
  const sheets = sheetsOf(text)
  const quotes = [...repliedLines(text, lines), ...indentedParagraphs(text, lines)]
  const printed = printedPages(text, sheets)
  const tagged = taggedPages(text, quotes)
  const headed = sheets.length > 0 ? none : headedPages(text, lines)
  const isPaged = [printed, tagged, headed].some(({ pages }) => pages.length > 0)
  const lone = isPaged ? none : lonePageNumbers(text, lines)
  const pageMarks = [printed, tagged, headed, lone]
  const furniture = [...pageMarks.flatMap(({ ranges }) => ranges), ...lineNumbers(text, lines)]
  const hyphens = lineEndHyphens(text, lines, cuts(furniture))
  const words = [...noteMarkers(text, lines), ...quotes]
  const ranges = [...furniture, ...hyphens, ...words].sort((a, b) => a.from - b.from || b.to - a.to)
  return { ranges, pages: pageMarks.find(({ pages }) => pages.length > 0)?.pages ?? [] }
}

const none: PlainMarks = { ranges: [], pages: [] }
