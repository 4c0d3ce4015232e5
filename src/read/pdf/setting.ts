import { type BodyType, differs } from './body.ts'
import type { Line } from './line.ts'

/** How far in a line begins to be indented, in shares of a letter's size: less is a crooked scan. */
export const indent = 0.8

/** How the lines of a region are set. Points. */
export interface Setting {
  /** Where lines begin that are not indented, and the farthest that any reaches. */
  readonly left: number
  readonly right: number
  /** From one line to the next. */
  readonly leading: number
  /** First lines stand out to the left instead of being indented, as in bibliographies. */
  readonly hanging: boolean
  readonly body: BodyType
}

/** Measures a region. Lines of other sizes than its most common one are left out. */
export function settingOf(lines: readonly Line[], body: BodyType): Setting {
  const size = commonest(
    lines.map((line) => line.size),
    0.25,
  )
  const own = lines.filter((line) => !differs(line.size, size, body))
  const steps = lines.slice(1).flatMap((line, at) => (line.y > lines[at]!.y ? [line.y - lines[at]!.y] : []))
  const leading = Math.min(steps.length > 2 ? lowerMiddle(steps) : 1.25 * size, 3 * size)
  const left = leftMargin(own, size)
  const right = own.reduce((most, line) => Math.max(most, line.right), -Infinity)
  let full = 0
  let short = 0
  own.forEach((line, at) => {
    const above = own[at - 1]
    if (!above || Math.abs(above.x - left) > 0.3 * size || line.x < left + indent * size) return
    if (above.right > right - 2 * size) full++
    else short++
  })
  return { left, right, leading, hanging: full >= 3 && full > 2 * short, body }
}

/** The leftmost place where a good part of the lines begin. */
function leftMargin(lines: readonly Line[], size: number): number {
  const starts = lines.map((line) => line.x).sort((a, b) => a - b)
  const enough = Math.max(2, 0.15 * starts.length)
  let end = 0
  const found = starts.find((x, at) => {
    while (end < starts.length && starts[end]! - x <= 0.4 * size) end++
    return end - at >= enough
  })
  return found ?? starts[0] ?? 0
}

/** Most steps go from line to line; a good part, in a page of short paragraphs, over a gap. */
function lowerMiddle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(0.4 * values.length)]!
}

function commonest(values: readonly number[], step: number): number {
  const counts = new Map<number, number>()
  for (const value of values) {
    const rounded = Math.round(value / step) * step
    counts.set(rounded, (counts.get(rounded) ?? 0) + 1)
  }
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0])[0]
}
