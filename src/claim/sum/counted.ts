import type { Span } from '../../text/span.ts'
import type { Count } from './count-at.ts'

/** A sentence with its numbers, and whether it goes on with the paragraph of the one before. */
export interface Counted extends Span {
  readonly counts: readonly Count[]
  readonly goesOn: boolean
}

/** The words of a sentence. */
export function wordsOf(text: string, { from, to }: Span): string {
  return text.slice(from, to)
}

/** Its numbers but for percentages. */
export function plainOnes({ counts }: Counted): Count[] {
  return counts.filter(({ percent }) => !percent)
}

/** Whether a number only says of how many rounds something is told: "in these two trips". */
export function isOfRound(text: string, { from }: Count): boolean {
  return /\b(?:in|on|of|by|from) (?:these|those|the|her|his|their|all)\s+$/iu.test(
    text.slice(Math.max(0, from - 14), from),
  )
}
