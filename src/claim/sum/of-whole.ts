import type { Span } from '../../text/span.ts'
import { isComplete, leastShare } from './complement.ts'
import type { Count } from './count-at.ts'
import { closes, exceeds, joinedByAnd, listed, sumOf, uncounted, unequal } from './part-list.ts'
import type { Failed } from './sum.ts'

const overlapping =
  /\b(?:could|can|cannot|spoke|speak|knew|own|owned|wore|played|signed|literate|read|also|likewise|already|at some time|at one time|or both)\b/iu

/** Whether a list ends with "and n …" or with the sentence: what comes behind "the rest" or "others" is not counted. */
export function isClosed(text: string, parts: readonly Count[], sentence: Span): boolean {
  const words = text.slice(parts[0]!.from, sentence.to)
  const trailing = text.slice(parts.at(-1)!.to, sentence.to).split(/[.;:)—–]/u)[0]!
  if (
    uncounted.test(words) ||
    /(?:,|\band\b|\bwith\b)\s+(?:the|an?|his|her|its|their)\s+\p{Ll}/u.test(trailing)
  )
    return false
  if (joinedByAnd(text, parts) || (parts.length === 2 && isComplete(words))) return true
  const rest = text.slice(parts.at(-1)!.to, sentence.to)
  return parts.length > 2 && rest.length < 60 && !/,/u.test(rest)
}

/** Whether the text says that what follows is of this number: "Of the 31 on board"; not "Of these 31 were saved". */
export function isOfThe(text: string, { from }: Count, sentence: Span, behindIt: string): boolean {
  const before = text.slice(Math.max(sentence.from, from - 30), from)
  const isOf =
    /(?:^|[,;:—–]\s+)(?:out )?of\s+(?:(?:the|these|those|its|their|our|his|her|all|whole)\s+)*$/iu.test(
      before,
    )
  return (
    isOf &&
    (!/\b(?:these|those)\s+$/iu.test(before) ||
      /^(?:\s+(?!were|was|are|had|have|died)[\p{L}’'-]+){0,2},/u.test(behindIt))
  )
}

/** Parts of a whole: they cannot be more than it, and where they leave nobody out, not less. */
export function ofWhole(text: string, total: Count, after: readonly Count[], sentence: Span): Failed[] {
  const parts = listed(text, after)
  const words = text.slice(total.to, sentence.to)
  if (parts.length < 2 || parts.some(({ value }) => value >= total.value) || overlapping.test(words))
    return []
  if (sumOf(parts) > total.value) return exceeds(total, parts)
  const most = sumOf(parts) >= leastShare(words) * total.value
  return most && (isComplete(words) || closes.test(words)) && isClosed(text, parts, sentence)
    ? unequal(total, parts)
    : []
}
