import type { Span } from '../../text/span.ts'
import { type LeadIn, leadInOf } from './lead-in.ts'

/** Whether a block begins at `first`: what leads into it, or null. `apart` counts paragraphs behind the last block. */
export function leadAbove(
  text: string,
  above: Span,
  first: Span,
  next: Span | undefined,
  apart: number | null,
): LeadIn | null {
  const lead =
    leadInOf(text, above) ??
    (apart === 1 ? shortLead(text, above) : null) ??
    cutLead(text, above, first) ??
    letterLead(text, above, first)
  return lead && (canBegin(text, first, lead) || isDateline(text, first, next) || isTalk(text, first, lead))
    ? lead
    : null
}

const talk =
  /\b(?:exchange|colloquy|dialogue|conversation|testimony|testified|(?:cross-?)?examination|questions and answers|Wortwechsel|échange)\b/iu

/** "The following exchange took place:" above turns with their speakers. */
export function isTalk(text: string, first: Span, lead: Span): boolean {
  return (
    label.test(text.slice(first.from, Math.min(first.to, first.from + 90))) &&
    talk.test(text.slice(lead.from, lead.to))
  )
}

/** "But in spite of this:" right behind a block leads back into it. */
function shortLead(text: string, above: Span): LeadIn | null {
  const words = text.slice(above.from, above.to)
  if (!/:$/.test(words) || /[.!?“”"]/.test(words) || words.split(/\s+/).length > 8) return null
  return /^(?:and|but|then|further|again|und|aber|et|mais)\b/iu.test(words)
    ? { ...above, resumes: true, ofText: true }
    : null
}

/** Behind a colon, a paragraph that begins in mid-sentence after dots was cut out of something. */
function cutLead(text: string, above: Span, first: Span): LeadIn | null {
  const isCut = /^(?:…|\.\s?\.\s?\.)\s?\p{L}/u.test(text.slice(first.from, first.from + 8))
  if (!isCut || text[above.to - 1] !== ':') return null
  return { from: Math.max(above.from, above.to - 160), to: above.to, resumes: false, ofText: true }
}

/** Behind a colon, a salutation begins a letter, whatever was said of it. */
function letterLead(text: string, above: Span, first: Span): LeadIn | null {
  if (
    text[above.to - 1] !== ':' ||
    above.to - above.from < 20 ||
    !salutation.test(text.slice(first.from, first.from + 120))
  )
    return null
  return { from: Math.max(above.from, above.to - 160), to: above.to, resumes: false, ofText: true }
}

/** "Bath, 3 April" above a salutation. */
export function isDateline(text: string, first: Span, next: Span | undefined): boolean {
  return (
    isShort(first) &&
    !openingMark.test(text.slice(first.from, first.from + 2)) &&
    next !== undefined &&
    salutation.test(text.slice(next.from, next.from + 120))
  )
}

/** A mark or a dash: the words are set off already. */
export const openingMark: RegExp = /^["“”„«»‹›‘'‚「『]|^[—–-]/u
/** What a list's item begins with. */
export const item: RegExp =
  /^\W{0,3}(?:[*+•·▪o]\s|(?:first|second|third)(?:ly)?\W{1,2}[—–-]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]\s)/u
/** "(b) …" behind "(a) …". */
export function countsOn(text: string, one: Span, next: Span): boolean {
  return [one, next].every(({ from }) => item.test(text.slice(from, from + 12)))
}

/** A speaker of a transcript. */
export const label: RegExp = /^(?:[QA][.:]|\p{Lu}[\p{L}.]+(?:\s\p{Lu}[\p{L}.]+){0,3}(?:\s\([^()]*\))?:)\s/u
// "Ham. Words, words." in a play.
const part = /^(?!(?:Mr|Mrs|Ms|Dr|St|No|Art|Sec|Prof|Rev|Gen|Col)\.)\p{Lu}[\p{L}-]{1,10}\.\s\p{L}/u
/** What a letter begins with. */
export const salutation: RegExp =
  /^(?:(?:my (?:own )?)?(?:dear(?:est)?|darling)\b|(?:gentle)?men[,:]|sirs?[,:]|madam[,:]|comrades[!,:]|(?:sehr )?(?:ge|ver)ehrte|liebe[rs]?\b|(?:mon |ma )?ch[eè]re?s?\b|monsieur,|to (?:the|all)\b[^.]{0,80}[:!,]?$)/iu

/** Running words that can be another's: no list, no marks of their own, no line that leads elsewhere. */
export function canBegin(text: string, first: Span, lead: Pick<LeadIn, 'ofText'>): boolean {
  const words = text.slice(first.from, first.to)
  if (openingMark.test(words) || /(?:\.\s){4}/.test(words) || (item.test(words) && !lead.ofText)) return false
  const isLetter = salutation.test(words.slice(0, 120))
  if (isLetter) return true
  if (label.test(words.slice(0, 90)) || part.test(words) || /:$/.test(words) || /^\p{Ll}/u.test(words))
    return false
  return words.split(/\s+/, 5).length >= 4 && /[.!?…"'”’»)\];,]$/u.test(words)
}

/** A line, not a paragraph: less than 80 units. */
export function isShort({ from, to }: Span): boolean {
  return to - from < 80
}
