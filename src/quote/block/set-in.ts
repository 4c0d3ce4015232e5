import type { Span } from '../../text/span.ts'
import { citationAtHead } from './cited-below.ts'
import type { FoundBlock } from './found-block.ts'
import { isTaken, type Page } from './quoting-page.ts'

/** Columns by which a typescript sets a quotation in, at the least. */
const DEPTH = 4

/** Lines of a double-spaced text, each a paragraph to the eye of a reader that goes by blank lines. */
const LINES = 20

/**
 * True for a typescript: its lines stand apart, so that most "paragraphs" are one line that stops in mid-sentence. In
 * such a text what stands close and set in is quoted.
 */
export function isDoubleSpaced(text: string, paragraphs: readonly Span[]): boolean {
  let lines = 0
  for (const { from, to } of paragraphs) {
    const words = text.slice(from, to)
    if (!words.includes('\n') && words.length > 40 && words.length < 100 && !/[.!?:]["”’)]?$/.test(words))
      lines++
  }
  return lines >= LINES && lines * 2 > paragraphs.length
}

interface Lines {
  readonly count: number
  /** Columns by which all of them stand in. */
  readonly depth: number
}

function linesOf(text: string, paragraph: Span): Lines {
  const { from, to } = withoutFolio(text, paragraph)
  const start = text.lastIndexOf('\n', from - 1) + 1
  const lines = text
    .slice(start, to)
    .split('\n')
    .filter((line) => !/^[\s\d–—-]*$/.test(line))
  return {
    count: lines.length,
    depth: Math.min(...lines.map((line) => /^[\f ]*/.exec(line)![0].replace('\f', '').length)),
  }
}

/** The number of the page before, at the head of the first paragraph of a page, is none of its words. */
export function withoutFolio(text: string, { from, to }: Span): Span {
  const folio = /^[\d–— -]{1,12}\n+\f\s*/.exec(text.slice(from, Math.min(to, from + 80)))
  return { from: from + (folio ? folio[0].length : 0), to }
}

/** Where a paragraph ends that a page ends as well, when a single line of the next page hangs on to it. */
function endOnPage(text: string, { from, to }: Span): number {
  const match = /[.!?]["”’)]*(?=\n[ \d–—-]*\n\f[^\n]+$)/u.exec(text.slice(from, to))
  return match ? from + match.index + match[0].length : to
}

/**
 * Index of the last paragraph set in, of those that begin at `first`; null where it is not. Two close lines are enough;
 * of lines that stand apart it takes three equally far in, for a paragraph's first line stands in as well.
 */
function lastSetIn(text: string, paragraphs: readonly Span[], first: number): number | null {
  const { count, depth } = linesOf(text, paragraphs[first]!)
  if (depth < DEPTH || paragraphs[first]!.to - paragraphs[first]!.from < 30) return null
  let [last, all] = [first, count]
  for (let next = paragraphs[last + 1]; next; next = paragraphs[last + 1]) {
    const lines = linesOf(text, next)
    if (count > 1 ? lines.depth < depth || lines.count < 2 : lines.depth !== depth) break
    last++
    all += lines.count
  }
  const runsOn = !/[.!?:]["”’)]*$/u.test(text.slice(paragraphs[first]!.from, paragraphs[first]!.to))
  return count > 1 || (all >= 3 && runsOn) ? last : null
}

/** In a typescript, paragraphs set in and close, where a sentence above breaks off for them or a citation follows. */
export function setIn(page: Page, i: number): FoundBlock | null {
  const { text, paragraphs } = page
  const last =
    i > 0 && !isTaken(page, paragraphs[i]!, paragraphs[i - 1]) ? lastSetIn(text, paragraphs, i) : null
  if (last === null) return null
  const [above, below] = [paragraphs[i - 1]!, paragraphs[last + 1]]
  const leads = !/[.!?]["”’)]*$/u.test(text.slice(above.from, above.to))
  if (!leads && !(below && citationAtHead(text, below))) return null
  // A line of a typescript is no sentence: what leads in may begin some lines above.
  const lead = { from: paragraphs[Math.max(0, i - 3)]!.from, to: above.to }
  const evidence = { from: paragraphs[i]!.from, to: endOnPage(text, paragraphs[last]!) }
  return { first: i, last, lead, reason: { rule: 'block/set-in', evidence }, note: null, to: evidence.to }
}
