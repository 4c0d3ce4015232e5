import { firstEndingAfter, isSpace, type Span, trim } from './span.ts'

/**
 * The paragraphs of a text, in order, without the white space around them. A blank line parts two; in a text that
 * never leaves a line blank but whose lines are long, every line end does. Where a page ends in mid-sentence, what
 * stands between (blank lines, running heads, page numbers: `cuts`) parts nothing.
 */
export function paragraphs(text: string, cuts: readonly Span[] = []): Span[] {
  const found: Span[] = []
  const ends = partings(text)
  let from = 0
  for (const end of [...ends, { from: text.length, to: text.length }]) {
    const paragraph = withoutCuts(text, trim(text, { from, to: end.from }), cuts)
    from = end.to
    if (paragraph.from === paragraph.to) continue
    const last = found.at(-1)
    if (last && goesOn(text, last, paragraph, cuts))
      found[found.length - 1] = { from: last.from, to: paragraph.to }
    else found.push(paragraph)
  }
  return found
}

function partings(text: string): Span[] {
  const blank = [...text.matchAll(/(?:\r\n|\n|\r)[^\S\r\n]*(?:\r\n|\n|\r)\s*/g)].map(spanOf)
  if (blank.length > 0) return blank
  const lines = [...text.matchAll(/(?:\r\n|\n|\r)\s*/g)].map(spanOf)
  return text.length / (lines.length + 1) > 160 ? lines : []
}

function spanOf(match: RegExpExecArray): Span {
  return { from: match.index, to: match.index + match[0].length }
}

/** Without the cuts, and white space, at both ends; empty when there is nothing else. */
function withoutCuts(text: string, span: Span, cuts: readonly Span[]): Span {
  let { from, to } = span
  for (let changed = true; changed && from < to; ) {
    changed = false
    const first = cuts[firstEndingAfter(cuts, from)]
    if (first && first.from <= from) {
      from = Math.min(to, first.to)
      changed = true
    }
    const last = cuts[firstEndingAfter(cuts, to - 1)]
    if (last && last.from < to && last.to >= to) {
      to = Math.max(from, last.from)
      changed = true
    }
    while (from < to && isSpace(text.charCodeAt(from))) from++
    while (to > from && isSpace(text.charCodeAt(to - 1))) to--
  }
  return { from, to }
}

// Only across a cut, and only where the sentence plainly runs on.
function goesOn(text: string, before: Span, after: Span, cuts: readonly Span[]): boolean {
  const cut = cuts[firstEndingAfter(cuts, before.to)]
  if (!cut || cut.from >= after.from) return false
  return (
    !/[.!?:…]["'”’»)\]]*$/u.test(text.slice(Math.max(0, before.to - 6), before.to)) ||
    /^\p{Ll}/u.test(text.slice(after.from, after.from + 2))
  )
}
