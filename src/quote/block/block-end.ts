import type { Span } from '../../text/span.ts'
import { countsOn, isDateline, isShort, isTalk, label, salutation } from './block-start.ts'
import { citationAtHead } from './cited-below.ts'
import { type BlockSoFar, maybeReturns, returnSign, saysI } from './host-return.ts'
import type { LeadIn } from './lead-in.ts'
import { endOfLetter } from './letter-end.ts'
import { isElsewhere, isTaken, type Page } from './quoting-page.ts'
import { sourceNoteIn } from './source-note.ts'

/** A block is followed no further than this without a sign of where it ends, in paragraphs. */
const FARTHEST = 15

/** Index of the paragraph that ends a block which begins at `first`. */
export function lastOf(page: Page, first: number, lead: LeadIn): number {
  const { text, paragraphs } = page
  if (isTalk(text, paragraphs[first]!, lead)) return lastTurn(page, first)
  const start = isDateline(text, paragraphs[first]!, paragraphs[first + 1]) ? first + 1 : first
  const isLetter = salutation.test(text.slice(paragraphs[start]!.from, paragraphs[start]!.from + 120))
  const letter = isLetter ? endOfLetter(page, first) : null
  if (letter !== null) return letter
  // The salutation alone is nobody's words yet.
  const least = isLetter && isShort(paragraphs[start]!) && paragraphs[start + 1] ? start + 1 : start
  const host = hostBefore(page, first)
  const speaker = namedIn(text, lead)
  let end: number | null = null
  for (let i = least; i < first + FARTHEST && i < paragraphs.length; i++) {
    if (closes(text, paragraphs[i]!)) return i
    const behind = paragraphs[i + 1]
    const next = behind && !isElsewhere(page, behind, paragraphs[first]!) ? behind : undefined
    const so = { host, quoted: text.slice(paragraphs[first]!.from, paragraphs[i]!.to), speaker, isLetter }
    if (!next || isTaken(page, next, paragraphs[first]) || isOver(page, next, so))
      return end ?? (next || !saysI(host) ? i : least)
    if (maybeReturns(text, next, so) && !countsOn(text, paragraphs[i]!, next)) end ??= i
  }
  return end ?? least
}

/** Turns follow one another, each with its speaker; a paragraph without one goes on, if another turn follows it. */
function lastTurn(page: Page, first: number): number {
  const { text, paragraphs } = page
  let last = first
  for (let i = first + 1; i <= last + 2 && i < paragraphs.length; i++) {
    const { from, to } = paragraphs[i]!
    if (isTaken(page, paragraphs[i]!, paragraphs[first])) break
    if (label.test(text.slice(from, Math.min(to, from + 90)))) last = i
  }
  return last
}

/** The quoter's last words before a block, four paragraphs of them; what he quoted is not his. */
export function hostBefore({ text, paragraphs, claimed }: Page, first: number): string {
  const host: string[] = []
  for (let i = first - 1; i >= 0 && i > first - 2 * FARTHEST && host.length < 4; i--)
    if (!claimed.has(i))
      host.unshift(text.slice(Math.max(paragraphs[i]!.from, paragraphs[i]!.to - 2000), paragraphs[i]!.to))
  return host.join('\n\n')
}

/** The quoter comes back in his own voice, or another thing begins. */
function isOver(page: Page, next: Span, so: BlockSoFar): boolean {
  const { text } = page
  const words = text.slice(next.from, next.to)
  return (
    citationAtHead(text, next) !== null ||
    isTitle(words) ||
    label.test(words.slice(0, 90)) ||
    (/:[—–-]?$/.test(words) && !/^\p{Ll}/u.test(words)) ||
    isLongSpeech(words) ||
    returnSign(text, next, so) !== null
  )
}

// "… had said that: “In a country where …”": the quoter quotes another.
function isLongSpeech(words: string): boolean {
  return /(?:\bthat|:|,)\s[“„«"]\p{Lu}[^“”„«»"]{60,}[”“»"]/u.test(words)
}

function isTitle(words: string): boolean {
  return words.length < 80 && !/[.!:;,…"'”’»)\]–—-]$/u.test(words.replace(/\?$/, ''))
}

/** The source, a mark that closes what none opened, a signature. */
function closes(text: string, paragraph: Span): boolean {
  return sourceNoteIn(text, paragraph) !== null || strayMark(text, paragraph) !== null
}

/** A mark at the end that closes what none opened. */
export function strayMark(text: string, { from, to }: Span): Span | null {
  const words = text.slice(from, to)
  const match = /”(?=\s*(?:\([^()]*(?:\([^()]*\)[^()]*)?\)\.?)?$)/u.exec(words)
  if (!match) return null
  const before = words.slice(0, match.index)
  const open = (before.match(/“/g)?.length ?? 0) - (before.match(/”/g)?.length ?? 0)
  return open > 0 ? null : { from: from + match.index, to: from + match.index + 1 }
}

// "Ware wrote as follows": the name that stands before the verb of a lead-in.
function namedIn(text: string, lead: Span): string | null {
  const words = text.slice(lead.from, lead.to)
  const match =
    /(\p{Lu}[\p{L}’'-]{2,})\s(?:has\s|had\s|also\s|then\s|later\s)?(?:said|says|wrote|writes|written|stated|states|spoke|declared|declares|replied|put)/u.exec(
      words,
    )
  return match && !/^(?:He|She|They|Who|This|That|And|But)$/.test(match[1]!) ? match[1]! : null
}
