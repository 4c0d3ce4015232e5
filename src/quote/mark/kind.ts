import type { Span } from '../../text/span.ts'
import { words } from '../../text/word.ts'
import { announcesTitle } from '../citation/locator.ts'
import type { Quotation } from '../quotation.ts'
import type { Cue } from '../speaker/cue.ts'
import type { Marked } from './marked.ts'

const floor =
  /[([]\s*(?:an?|another|some|several|eine?|une?)?\s*(?:voices?|laughter|cries|cry|shouts?|stimmen?|rufe?|zurufe?|voix|cris?)?[^()[\]]{0,40}[:,]?\s*$/iu
const bracketed = /^[^“”"„«»]{0,4}[)\]]/
const soCalled =
  /\b(?:so-called|words?|terms?|phrase|expression|concept|notion|designation|adjective|epithet|nickname|name|known\s+as|labell?ed|marked|termed|dubbed|styled|nicknamed|christened|sogenannt\w*|genannt|soi-disant|dite?s?|mot|Wort|Wörter|Begriff|Ausdruck)\s*,?\s*$/iu

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
  if (isFromTheFloor(text, marked, before)) return 'interjection'
  const cried = /[!?]\W*$/.test(exact)
  if (!cried && announcesTitle(before) && isTitleCase(exact) && count <= 12) return 'title'
  if (!cried && soCalled.test(before) && count <= 4) return 'term'
  const beside = cue !== null && isBeside(text, marked, cue)
  if (!cried && beside && cue.act === 'calls' && cue.span.to <= marked.from && count <= 4) return 'term'
  if (beside || cried || !isPartOfSentence(before)) return 'direct'
  if (count >= 2 && count <= 8 && isTitleCase(exact)) return 'title'
  return count <= 3 && (cue === null || !isInSentence(before, marked, cue)) ? 'scare' : 'direct'
}

// "(A voice: “Shame!”)": in brackets of its own, with whoever called before a colon.
function isFromTheFloor(text: string, marked: Marked, before: string): boolean {
  if (!floor.test(before)) return false
  return (
    /:\s*$/.test(before) ||
    (/[([]\s*$/.test(before) &&
      bracketed.test(text.slice(marked.close.to, marked.close.to + 6)) &&
      /[!?]\W*$/.test(text.slice(marked.from, marked.to)))
  )
}

/** Nothing parts it from the words before: they take it into their own sentence. */
function isPartOfSentence(before: string): boolean {
  return /[\p{L}\p{N}’'(]\s*$/u.test(before)
}

/** Nothing but space or a stop between a word that presents words and the marks. */
function isBeside(text: string, { open, close }: Marked, { span }: Cue): boolean {
  if (span.to <= open.from) return /^\W*$/u.test(text.slice(span.to, open.from))
  return span.from >= close.to && !/[.!?]\s|[“„«]/.test(text.slice(close.to, span.from))
}

function isInSentence(before: string, { open }: Marked, { span }: Cue): boolean {
  if (span.from >= open.from) return true
  return !/[.!?]["”’]?\s+\p{Lu}/u.test(before.slice(span.to - open.from))
}

const small = /^(?:from|with|into|over|upon|that|than|unto)$/

function isTitleCase(exact: string): boolean {
  const long = exact.split(/\s+/).filter((word) => word.length > 3 && !small.test(word))
  return /^\P{L}*\p{Lu}/u.test(exact) && long.length > 0 && long.every((word) => /^\P{L}*\p{Lu}/u.test(word))
}
