import type { Span } from '../text/span.ts'
import { words } from '../text/word.ts'
import type { Cue } from './cue.ts'
import { announcesTitle } from './locator.ts'
import type { Marked } from './mark.ts'
import type { Quotation } from './quotation.ts'

const floor = /\(\s*(?:an?|another|some|several)?\s*(?:voices?|laughter|cries|shouts?)?[^()]{0,40}[:,]?\s*$/iu
const soCalled =
  /\b(?:so-called|word|words|term|terms|phrase|expression|concept|notion|designation|sogenannt\w*|soi-disant|mot|Wort|Begriff)\s*,?\s*$/iu

/** Words that were said, or a term, a title, a cry from the floor. */
export function kindOf(
  text: string,
  cuts: readonly Span[],
  marked: Marked,
  before: string,
  cue: Cue | null,
): Quotation['kind'] {
  const count = words(text, cuts, marked).length
  const exact = text.slice(marked.from, marked.to)
  if (floor.test(before) && /:\s*$/.test(before)) return 'interjection'
  if (announcesTitle(before) && isTitleCase(exact) && count <= 12) return 'title'
  if (soCalled.test(before) && count <= 4) return 'term'
  if (count <= 3 && !cue && !/[.!?]$/.test(exact) && !/[:,]\s*$/.test(before)) return 'scare'
  return 'direct'
}

function isTitleCase(exact: string): boolean {
  const long = exact.split(/\s+/).filter((word) => word.length > 4)
  return /^\p{Lu}/u.test(exact) && long.every((word) => /^\P{L}*\p{Lu}/u.test(word))
}
