import type { Span } from '../../text/span.ts'
import { type Count, countsIn } from './count-at.ts'
import { isNear, sumOf, unequal } from './part-list.ts'
import type { Failed } from './sum.ts'

const totalLine = /^\W*(?:(?:grand |sum |the )?total|in all|together|sum|making in all|whole)\b/iu

/** Rows that each end in a number, and the row of their total below them. */
export function tableSums(text: string, times: readonly Span[]): Failed[] {
  const found: Failed[] = []
  let rows: Count[] = []
  for (const line of linesOf(text)) {
    const count = line.to - line.from < 90 ? lastOf(text, line, times) : null
    if (!count) {
      rows = []
      continue
    }
    if (!totalLine.test(text.slice(line.from, line.to))) {
      rows.push(count)
      continue
    }
    if (rows.length > 1 && isNear(count, rows) && sumOf(rows) !== count.value && !isRunning(rows, count))
      found.push(...unequal(count, rows))
    rows = []
  }
  return found
}

function linesOf(text: string): Span[] {
  return Array.from(text.matchAll(/[^\n]*\S[^\n]*|\n[^\S\n]*(?=\n)/gu), ({ index, 0: line }) => ({
    from: index,
    to: index + line.length,
  }))
}

/** The one number of a row, at its end. */
function lastOf(text: string, line: Span, times: readonly Span[]): Count | null {
  const counts = countsIn(text, line, times)
  const [only] = counts
  return counts.length === 1 &&
    only &&
    !only.percent &&
    !only.loose &&
    /^[\s.;,|]*$/u.test(text.slice(only.to, line.to))
    ? only
    : null
}

// A column whose last rows alone make the total: the first were carried or are of another account.
function isRunning(rows: readonly Count[], { value }: Count): boolean {
  return rows.some((_, i) => i > 0 && sumOf(rows.slice(i)) === value)
}
