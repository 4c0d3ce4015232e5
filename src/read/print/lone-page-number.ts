import type { Page } from '../../index.ts'
import type { PageTag } from './lone-page-tag.ts'
import { pagesFrom, type TaggedPages } from './page-tag.ts'
import { risingSeries } from './series.ts'
import { type TextLines, wordsEnd, wordsStart } from './text-lines.ts'

/** How far a page number stands to the right where it is centred, in columns. */
const centred = 8

/**
 * Page numbers that stand alone on lines of their own in a text whose page breaks are lost: a rising series of lines
 * that are either centred or decorated ("- 12 -"). Chapter numbers look the same, but no sentence runs on across them;
 * so a series counts only where lower-case words follow some of its numbers. Pages are given where the amount of text
 * before the first number shows on which side of its page a number stands.
 */
export function lonePageNumbers(text: string, lines: TextLines): TaggedPages {
  const found: PageTag[] = []
  for (let line = 0; line < lines.count; line++) {
    if (lines.from[line + 1]! - lines.from[line]! > 80 || lines.indent[line]! < 0) continue
    const tag = loneNumber(text, lines, line)
    if (tag) found.push(tag)
  }
  const series = risingSeries(found)
    .filter((tags) => runsOn(text, tags))
    .flat()
  series.sort((a, b) => a.from - b.from)
  const ranges = series.map(({ from, to }) => ({ from, to, kind: 'page-number' as const }))
  return { ranges, pages: pagesAround(series, text.length) }
}

const decorated = /^[-–—[(]\s?(\d{1,4})\s?[-–—\])]$/
const bare = /^\d{1,4}$/

function loneNumber(text: string, lines: TextLines, line: number): PageTag | null {
  const from = wordsStart(text, lines, line)
  const to = wordsEnd(text, lines, line)
  if (to - from > 9) return null
  const words = text.slice(from, to)
  const printed =
    decorated.exec(words)?.[1] ?? (lines.indent[line]! >= centred && bare.test(words) ? words : null)
  if (printed === null) return null
  return { from: lines.from[line]!, to: lines.from[line + 1]!, value: Number(printed), label: printed }
}

function runsOn(text: string, tags: readonly PageTag[]): boolean {
  const count = tags.filter((tag) => /^\s*\p{Ll}/u.test(text.slice(tag.to, tag.to + 80))).length
  return count >= 2 && count * 6 >= tags.length
}

function pagesAround(tags: readonly PageTag[], end: number): Page[] {
  const [first, last] = [tags[0], tags.at(-1)]
  if (!first || !last || tags.some((tag, index) => index > 0 && tag.value <= tags[index - 1]!.value))
    return []
  const page = (last.from - first.from) / (last.value - first.value)
  const before = first.from / page
  if (Math.abs(before - (first.value - 1)) < 0.35) return pagesFrom(tags, end)
  if (Math.abs(before - first.value) >= 0.35) return []
  return tags.flatMap((tag, index) => {
    // At the foot: the number ends its page. A page whose own number is missing is none.
    const previous = tags[index - 1]
    if (!previous || previous.value !== tag.value - 1) return []
    return [{ from: previous.to, to: tag.to, label: tag.label, scan: null }]
  })
}
