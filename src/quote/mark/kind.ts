import type { Span } from '../../text/span.ts'
import { announcesTitle } from '../citation/locator.ts'
import type { Quotation } from '../quotation.ts'
import type { Cue } from '../speaker/cue.ts'
import { isFromTheFloor } from './floor.ts'
import { isDetermined, isGoverned, leadOfRow } from './governed.ts'
import type { Marked } from './marked.ts'
import { type Wording, wordingOf } from './wording.ts'

const soCalled =
  /\b(?:so-called|words?|terms?|phrase|expression|concept|notion|designation|adjective|epithet|nickname|name|verb|noun|letter|(?:is|are|was|were|be|been|being)\s+(?:\p{Ll}+ly\s+|now\s+|here\s+|also\s+)?called|known\s+as|referred\s+to\s+as|labell?ed|marked|termed|dubbed|styled|nicknamed|christened|sogenannt\w*|genannt|soi-disant|dite?s?|mot|Wort|Wörter|Begriff|Ausdruck)\s*,?\s*(?:of\s+|(?<=\bas\s+|ed\s+)(?:the|an?)\s+)?$/iu
// Kinds of works that no bibliography knows.
const performed =
  /(?<!\p{L})(?:talk|song|hymn|ballad|film|movie|picture|painting|opera|tune|episode|series|album|column|sketch|comedy|tragedy|Lied|Film|Oper|Gemälde|chanson|film|tableau),?\s*$/u
const naming =
  /^(?:call(?:s|ed)?|nam(?:es?|ed)|term(?:s|ed)?|dub(?:s|bed)?|style[sd]?|label(?:s|l?ed)?|christened|nicknamed|nannte|nennt|appel(?:le|a)|nomma)$/
const ownWords = /\b(?:words|phrase|expression)\s*$/iu
// "“Tithe” means", "by “holding” we mean".
const meant =
  /^\s*(?:(?:we|I|is|was|are|were|it|man|on)\s+(?:here\s+)?)?(?:means?|meant|denotes?|signif(?:y|ies)|stands? for|designates?|bedeutet|heißt|désigne|signifie)(?!\p{L})/iu

/** Words that were said, or a term, a title, a cry from the floor, a word held at a distance. */
export function kindOf(
  text: string,
  cuts: readonly Span[],
  marked: Marked,
  before: string,
  cue: Cue | null,
): Quotation['kind'] {
  if (isFromTheFloor(text, marked, before)) return 'interjection'
  if (marked.marks === 'dash') return 'direct'
  const form = wordingOf(text, cuts, marked)
  const after = text.slice(marked.close.to, marked.close.to + 120)
  if (entitled.test(before)) return 'title'
  if (!form.cried && (announcesTitle(before) || performed.test(before)) && form.titled && form.count <= 12)
    return 'title'
  if (!form.cried && form.count <= 4 && isNamed(before, after, form)) return 'term'
  if (isPartOfSentence(before)) return kindWithin(text, marked, before, cue, form)
  return kindApart(text, marked, before, after, cue, form)
}

// "nicknamed the engine “…”".
const renamed = /(?<!\p{L})(?:nicknam|christen|dubb|renam)ed\s+(?:[\p{L}’-]+\s+){1,3}$/u
// Whatever its capitals.
const entitled = /(?<!\p{L})(?:entitled|titled|betitelt|mit dem Titel|intitulée?)\s*,?\s*$/u

function isNamed(before: string, after: string, form: Wording): boolean {
  if (soCalled.test(before))
    return !(ownWords.test(before) && (form.capital || form.clause) && form.count > 1)
  return (form.count <= 3 && meant.test(after)) || renamed.test(before)
}

/** Nothing parts it from the words before: they take it into their own sentence. */
function isPartOfSentence(before: string): boolean {
  return /[\p{L}\p{N}’'(]\s*$/u.test(before)
}

/** Words that a sentence takes in as a part of its own. */
function kindWithin(
  text: string,
  marked: Marked,
  before: string,
  cue: Cue | null,
  form: Wording,
): Quotation['kind'] {
  const { count, titled } = form
  const beside =
    cue !== null && cue.span.to <= marked.from && /^\W*$/u.test(text.slice(cue.span.to, marked.open.from))
  const names =
    cue !== null && cue.span.to <= marked.from && naming.test(text.slice(cue.span.from, cue.span.to))
  if (!form.cried && names && count <= 4 && (beside || titled)) return 'term'
  // "wrote “The Long Road”": what was written is a work.
  if (!form.cried && titled && count >= 2 && count <= 8 && !(beside && cue.act !== 'writes')) {
    if (!isGoverned(text, marked, before, cue, form) || beside) return isDetermined(before) ? 'term' : 'title'
  }
  if (form.cried && (form.capital || form.clause || count >= 6)) return 'direct'
  if (isGoverned(text, marked, before, cue, form) || isGovernedInRow(text, marked, form)) return 'direct'
  // A mark that opens within a sentence and closes nowhere shows no end of anybody's words.
  const determined = isDetermined(before)
  if (marked.problems.includes('unclosed') && determined && !form.capital) return 'scare'
  if (form.clause && (!determined || count >= 5)) return 'direct'
  if (form.article && !determined) return 'direct'
  return count >= (determined ? 6 : 4) ? 'direct' : 'scare'
}

function isGovernedInRow(text: string, marked: Marked, form: Wording): boolean {
  const row = leadOfRow(text, marked)
  if (!row?.cue) return false
  const first = { ...marked, open: { from: row.open, to: row.open + 1 } }
  return isGoverned(text, first, row.before, row.cue, form)
}

/** Words that begin a sentence, or stand behind a stop. */
function kindApart(
  text: string,
  marked: Marked,
  before: string,
  after: string,
  cue: Cue | null,
  form: Wording,
): Quotation['kind'] {
  const { count, stopped, titled } = form
  if (titled && !form.cried && count >= 2 && count <= 12 && isCited(after)) return 'title'
  if (stopped || form.clause) return 'direct'
  if (titled && count >= 3 && isHeading(text, marked)) return 'title'
  if (cue !== null && isGoverned(text, marked, before, cue, form)) return 'direct'
  // "“Progress” came by rail": the subject of the writer's own sentence.
  const opens = /(?:^|[.!?]["”’)]*)\s*$/u.test(before)
  if (opens) return count <= 3 && /^\s+\p{Ll}/u.test(after) ? 'scare' : 'direct'
  // "in a sense, “at home” there".
  return count <= 3 && !form.capital && /[,;–—-]\s*$/u.test(before) ? 'scare' : 'direct'
}

// "“The Toll Roads,” Vale Review 3 (1926)", "“The Toll Roads”, Halden 1926".
function isCited(after: string): boolean {
  return /^["”’»]?,?\s*(?:\((?:\p{L}+[ .,]*){0,4}\d{4}|(?:in|In)\s+\p{Lu}|(?:[\p{Lu}\d][\p{L}\d.]*[ ,:]+){1,6}\(?\d{4})/u.test(
    after,
  )
}

function isHeading(text: string, { open, close }: Marked): boolean {
  return (
    /(?:^|\n\s*\n\s*)$/.test(text.slice(Math.max(0, open.from - 8), open.from)) &&
    /^\s*(?:\n\s*\n|$)/.test(text.slice(close.to, close.to + 8))
  )
}
