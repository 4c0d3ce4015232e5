import type { Span } from '../../text/span.ts'
import { leadInOf } from './lead-in.ts'
import { isTaken, type Page } from './quoting-page.ts'

/** Letters are read no further than this, in paragraphs. */
const FARTHEST = 30

const valediction =
  /(?:^|[.!?]\s|\n)(?:yours\b|i (?:am|remain|have the honou?r)\b|believe me\b|with (?:best|kind|warm|comradely|friendly)\b|sincerely|respectfully|(?:your )?(?:most )?(?:obedient|humble|affectionate)\b|mit (?:freundlichen|besten)|hochachtungsvoll|veuillez|agréez)[^.!?]{0,120}[,.]?(?:\n.{0,60})*$/iu

/** A letter lasts to its close and the signature below; null where none is found. */
export function endOfLetter({ text, paragraphs, ...page }: Page, first: number): number | null {
  for (let i = first; i < paragraphs.length && i < first + FARTHEST; i++) {
    const words = text.slice(paragraphs[i]!.from, paragraphs[i]!.to)
    if (
      i > first &&
      (leadInOf(text, paragraphs[i]!) || isTaken({ text, paragraphs, ...page }, paragraphs[i]!))
    )
      return null
    if (!valediction.test(words.slice(-300))) continue
    let last = i
    while (last < i + 2 && paragraphs[last + 1] && isSignature(text, paragraphs[last + 1]!)) last++
    return last
  }
  return null
}

function isSignature(text: string, { from, to }: Span): boolean {
  return (
    to - from < 60 &&
    /^(?:\(signed\),?\s|[—–-]\s?|gez\.\s)?(?:\p{Lu}[\p{L}.’'-]*[,.]?\s?){1,6}$/u.test(text.slice(from, to))
  )
}
