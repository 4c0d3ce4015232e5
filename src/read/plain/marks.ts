import { cuts, type Page, type Range } from '../../index.ts'
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
  const printed = printedPages(text, sheets)
  const tagged = taggedPages(text)
  const lone = sheets.length > 0 || tagged.pages.length > 0 ? none : lonePageNumbers(text, lines)
  const furniture = [...printed.ranges, ...tagged.ranges, ...lone.ranges, ...lineNumbers(text, lines)]
  const hyphens = lineEndHyphens(text, lines, cuts(furniture))
  const words = [
    ...noteMarkers(text, lines),
    ...repliedLines(text, lines),
    ...indentedParagraphs(text, lines),
  ]
  const ranges = [...furniture, ...hyphens, ...words].sort((a, b) => a.from - b.from || b.to - a.to)
  const pages = [printed.pages, tagged.pages, lone.pages].find((found) => found.length > 0) ?? []
  return { ranges, pages }
}

const none: PlainMarks = { ranges: [], pages: [] }
