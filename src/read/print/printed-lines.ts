import type { Range, Span } from '../../index.ts'
import { breaksWord } from './line-hyphen.ts'
import { isBlank, lineStart, nextLine, type TextLines } from './text-lines.ts'

/**
 * The hyphens that break a word at the end of a line or of a page, with the white space up to the rest of the word. `skipped`, in
 * order and apart, is what may stand in between without being read: heads, page numbers. Then there is a range for
 * each stretch around them, so that hyphen and furniture together leave nothing between the two halves.
 */
export function lineEndHyphens(text: string, lines: TextLines, skipped: readonly Span[] = []): Range[] {
  const ranges: Range[] = []
  let next = 0
  // A page number may stand in the middle of a line, right behind the hyphen.
  const ends = [...hyphensAt(text, lines), ...skipped.flatMap((span) => hyphenBefore(text, span.from))]
  for (const end of new Set(ends.sort((a, b) => a - b))) {
    while (next < skipped.length && skipped[next]!.to <= end) next++
    if (skipped[next] && skipped[next]!.from <= end) continue
    ranges.push(...hyphenRanges(text, end, skipped, next))
  }
  return ranges
}

const hyphens = new Set([0x2d, 0x2010, 0xac, 0xad])

/** The places of all hyphens that end a line's words, in order. */
function* hyphensAt(text: string, lines: TextLines): Generator<number> {
  for (let line = 0; line < lines.count - 1; line++) {
    let last = lines.from[line + 1]! - 1
    while (last >= lines.from[line]! && isBlank(text.charCodeAt(last))) last--
    if (last >= lines.from[line]! && hyphens.has(text.charCodeAt(last))) yield last
  }
}

// "prem- *1189 ises"
function hyphenBefore(text: string, from: number): number[] {
  const at = text[from - 1] === ' ' ? from - 1 : from
  return at > 1 && hyphens.has(text.charCodeAt(at - 1)) ? [at - 1] : []
}

// "nineteenth- and twentieth-century" keeps its hyphen.
const suspended = /^(?:and|or|und|oder)(?!\p{L})/u

function hyphenRanges(text: string, hyphen: number, skipped: readonly Span[], first: number): Range[] {
  const ranges: Range[] = []
  let from = hyphen
  let at = hyphen + 1
  let skip = first
  let lineEnds = 0
  const quoted = isQuoted(text, hyphen)
  for (; at < text.length; at++) {
    const furniture = skipped[skip]
    if (furniture && furniture.from <= at) {
      if (from < furniture.from) ranges.push({ from, to: furniture.from, kind: 'hyphen' })
      from = furniture.to
      at = furniture.to - 1
      skip++
      lineEnds = 0
      continue
    }
    const unit = text.charCodeAt(at)
    if (unit === 0x0a) lineEnds++
    else if (!isBlank(unit) && !(quoted && unit === 0x3e)) break
  }
  if (lineEnds > 2 || (lineEnds === 2 && !isDoubleSpaced(text, hyphen, at))) return []
  const rest = text.slice(at, at + 8)
  if (!breaksWord(text.slice(Math.max(0, hyphen - 3), hyphen + 1), rest)) return []
  if (suspended.test(rest) && hyphen + 1 < text.length && text[hyphen] === '-') return []
  if (from < at) ranges.push({ from, to: at, kind: 'hyphen' })
  return ranges
}

/** True where blank lines stand above the hyphen's line and below the next one: so typescripts are set. */
function isDoubleSpaced(text: string, hyphen: number, next: number): boolean {
  const start = lineStart(text, hyphen, 0)
  const above = text.slice(Math.max(0, start - 200), start)
  const end = nextLine(text, next, text.length)
  const below = text.slice(end, end + 200)
  return /(?:^|\n|\r)[ \t]*(?:\r\n|\n|\r)$/.test(above) && /^[ \t]*(?:\r|\n|$)/.test(below)
}

/** True in a line that starts with the ">" of a quoted letter: the next line starts so as well. */
function isQuoted(text: string, at: number): boolean {
  return text[lineStart(text, at, 0)] === '>'
}
