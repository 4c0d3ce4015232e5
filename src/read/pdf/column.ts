import { type Line, linesOf } from './line.ts'
import type { Piece } from './piece.ts'

/**
 * Puts the lines of a page into reading order: what reaches over the whole width from the top down, and between it,
 * column by column. Gives one list for each region, so that margins can be told apart.
 *
 * A gutter is a strip of the page that no letter enters over a run of lines, with running text on both sides, the
 * right side of it beginning flush. Text in single columns has no such strip; tables and lists of contents have
 * one, but not running text on both sides, and are read line by line. The search looks at every run once: lines
 * times pieces. Splitting at white space without asking what stands beside it (the usual recursive cut of a page)
 * would read tables down instead of across.
 */
export function regionsOf(pieces: readonly Piece[], depth = 0): Line[][] {
  const lines = linesOf(pieces)
  const out: Line[][] = []
  let plain: Line[] = []
  let at = 0
  while (at < lines.length) {
    const found = depth < 4 && lines.length < mostLines ? columnsFrom(lines, at) : null
    if (!found) {
      plain.push(lines[at++]!)
      continue
    }
    if (plain.length > 0) out.push(plain)
    plain = []
    const inside = lines.slice(at, found.to).flatMap((line) => line.pieces)
    out.push(
      ...regionsOf(
        inside.filter((piece) => piece.x < found.gutter.to),
        depth + 1,
      ),
    )
    out.push(
      ...regionsOf(
        inside.filter((piece) => piece.x >= found.gutter.to),
        depth + 1,
      ),
    )
    at = found.to
  }
  if (plain.length > 0) out.push(plain)
  return out
}

/** Half a line's height and more, in shares of a letter's size: no space between words is as wide for long. */
const thinnest = 0.8

/** A newspaper has 500 on a page. What has more is no page to be read, and would take too long. */
const mostLines = 1500

interface Strip {
  readonly from: number
  readonly to: number
}

interface Run {
  readonly gutter: Strip
  /** The first line that is no longer part of it. */
  readonly to: number
}

/** The longest run of lines from `start` on that a gutter divides. */
function columnsFrom(lines: readonly Line[], start: number): Run | null {
  const runs: Run[] = []
  let strips: Strip[] = [{ from: -Infinity, to: Infinity }]
  for (let at = start; at < lines.length; at++) {
    strips = strips.flatMap((strip) => {
      const rests = without(strip, lines[at]!).filter(
        (rest) => rest.to - rest.from >= thinnest * lines[at]!.size,
      )
      if (rests.length === 0 && isInside(strip)) runs.push({ gutter: strip, to: at })
      return rests
    })
  }
  runs.push(...strips.filter(isInside).map((gutter) => ({ gutter, to: lines.length })))
  return runs.reduce<Run | null>(
    (best, run) => (run.to > (best?.to ?? 0) && divides(lines.slice(start, run.to), run.gutter) ? run : best),
    null,
  )
}

function isInside(strip: Strip): boolean {
  return Number.isFinite(strip.from) && Number.isFinite(strip.to)
}

/** True when running text stands on both sides of the strip, side by side. */
function divides(lines: readonly Line[], gutter: Strip): boolean {
  const size = lines[0]!.size
  const width = (gutter.to - gutter.from) / size
  const least = width >= 2 ? 3 : width >= 1 ? 4 : 6
  const left = sideOf(lines, (piece) => piece.x < gutter.to)
  const right = sideOf(lines, (piece) => piece.x >= gutter.to)
  if (!isRunning(left, least) || !isRunning(right, least)) return false
  const beside = (side: readonly Side[], other: readonly Side[]) =>
    side.filter(({ y }) => y >= other[0]!.y - size && y <= other.at(-1)!.y + size).length >= least
  if (!beside(left, right) || !beside(right, left)) return false
  return flush(right, size) >= 0.6 * right.length
}

/** How many lines begin at one of the two commonest places: the margin, and an indent or what hangs from a number. */
function flush(side: readonly Side[], size: number): number {
  const from = (starts: readonly number[]) => {
    const counts = starts.map((x) => starts.filter((other) => other >= x && other - x <= 0.6 * size).length)
    const most = Math.max(0, ...counts)
    return { x: starts[counts.indexOf(most)] ?? 0, most }
  }
  const starts = side.map(({ x }) => x)
  const first = from(starts)
  const second = from(starts.filter((x) => x < first.x || x - first.x > 0.6 * size))
  return first.most + (starts.length >= 6 ? second.most : 0)
}

interface Side {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly letters: number
}

/** What of each line stands on one side. */
function sideOf(lines: readonly Line[], isOn: (piece: Piece) => boolean): Side[] {
  return lines.flatMap((line) => {
    const pieces = line.pieces.filter(isOn)
    if (pieces.length === 0) return []
    const last = pieces.at(-1)!
    const letters = pieces.reduce((sum, piece) => sum + piece.text.length, 0)
    return { x: pieces[0]!.x, y: line.y, width: last.x + last.width - pieces[0]!.x, letters }
  })
}

/** Lines of text fill their column, but for the last of a paragraph; cells of a table are short or uneven. */
function isRunning(side: readonly Side[], least: number): boolean {
  if (side.length < least) return false
  const widest = Math.max(...side.map(({ width }) => width))
  return (
    median(side.map(({ letters }) => letters)) >= 20 && median(side.map(({ width }) => width)) >= 0.7 * widest
  )
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0
}

/** What of a strip a line leaves free. */
function without(strip: Strip, line: Line): Strip[] {
  const out: Strip[] = []
  let from = strip.from
  for (const piece of line.pieces) {
    if (piece.x + piece.width <= from) continue
    if (piece.x >= strip.to) break
    if (piece.x > from) out.push({ from, to: piece.x })
    from = piece.x + piece.width
  }
  if (from < strip.to) out.push({ from, to: strip.to })
  return out
}
