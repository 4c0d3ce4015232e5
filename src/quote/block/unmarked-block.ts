import { type Span, trim } from '../../text/span.ts'
import type { DraftQuotation } from '../draft-quotation.ts'
import { factsOf } from '../facts.ts'
import type { Setting } from '../setting.ts'
import { hostBefore, lastOf, strayMark } from './block-end.ts'
import { canBegin, leadAbove, openingMark } from './block-start.ts'
import { citedBelow } from './cited-below.ts'
import type { FoundBlock } from './found-block.ts'
import { namedBehind, quotedAgainIn, returnSign, saysI } from './host-return.ts'
import { isTaken, type Page, pageOf } from './quoting-page.ts'
import { isDoubleSpaced, setIn, withoutFolio } from './set-in.ts'
import { isSourceLine, type SourceNote, sourceNoteIn } from './source-note.ts'

/** A quoter who interrupts himself for longer has gone on to something else, in paragraphs. */
const INTERRUPTION = 4

/**
 * Paragraphs that are quoted without any sign of their own, told by what stands around them: a lead-in, a source at
 * the end, words that speak of them afterwards. Where it cannot be told how far the quotation goes, the paragraph
 * behind the lead-in is all that is claimed.
 */
export function unmarkedBlocks(setting: Setting): DraftQuotation[] {
  const page = pageOf(setting)
  const found: FoundBlock[] = []
  const typed = isDoubleSpaced(page.text, page.paragraphs)
  for (let i = 0; i < page.paragraphs.length; i++) {
    const block =
      (typed ? setIn(page, i) : citedBelow(page, i)) ??
      ledInto(page, i, found.at(-1)) ??
      noted(page, i, found.at(-1)) ??
      spokenOf(page, i) ??
      requoted(page, i)
    if (!block) continue
    found.push(block)
    for (let j = block.first; j <= block.last; j++) page.claimed.add(j)
    i = block.last
  }
  return found.map((block) => draft(setting, page, block))
}

function ledInto(page: Page, i: number, before: FoundBlock | undefined): FoundBlock | null {
  const { text, paragraphs } = page
  const [above, first] = [paragraphs[i - 1], paragraphs[i]!]
  if (!above || isTaken(page, first, above)) return null
  const apart = before ? i - 1 - before.last : null
  const lead = leadAbove(text, above, first, paragraphs[i + 1], apart)
  if (!lead) return null
  const isResumed = lead.resumes && apart !== null && apart <= INTERRUPTION
  const last = lastOf(page, i, lead)
  const evidence = { from: lead.from, to: lead.to }
  return {
    first: i,
    last,
    lead,
    reason: { rule: isResumed ? 'block/resumed' : 'block/lead-in', evidence },
    note: sourceNoteIn(text, paragraphs[last]!),
  }
}

/** A source that names who is quoted tells of the words before it, even where nothing led into them. */
function noted(page: Page, i: number, before: FoundBlock | undefined): FoundBlock | null {
  const { text, paragraphs } = page
  const paragraph = paragraphs[i]!
  const note = sourceNoteIn(text, paragraph)
  if (!note?.full || isTaken(page, paragraph) || openingMark.test(text.slice(paragraph.from, paragraph.to)))
    return null
  let first = i
  const least = before ? before.last + 1 : 0
  while (first > least && isCutOff(text, paragraphs[first - 1]!)) first--
  const isResumed = before !== undefined && first - before.last - 1 <= INTERRUPTION && before.note === null
  const evidence = { from: note.from, to: note.to }
  return {
    first,
    last: i,
    lead: evidence,
    reason: { rule: isResumed ? 'block/resumed' : 'block/note', evidence },
    note,
  }
}

function isCutOff(text: string, { from, to }: Span): boolean {
  const words = text.slice(Math.max(from, to - 12), to)
  return /(?:…|\.\s?\.\s?\.)$/u.test(words) && !openingMark.test(text.slice(from, from + 2))
}

const speaksOfPassages =
  /\b(?:passages?|quotations?|quoted|lines|extracts?|excerpts?|Stellen?|Zitate?|citations?)\b/iu
const dots = /(?:…|\.\s?\.\s?\.)/u

/** Nothing leads in but talk of a passage, and what follows says that it was one: "But this passage is …". */
function spokenOf(page: Page, i: number): FoundBlock | null {
  const { text, paragraphs } = page
  const [above, here, below] = [paragraphs[i - 1], paragraphs[i]!, paragraphs[i + 1]]
  if (!above || !below || [above, here, below].some((one) => isTaken(page, one))) return null
  const lead = { from: Math.max(above.from, above.to - 220), to: above.to }
  if (!speaksOfPassages.test(text.slice(lead.from, lead.to))) return null
  const words = text.slice(here.from, here.to)
  if (words.length < 80 || /[“”"„«»:]$|^["“„«(]/u.test(words) || !/[.!?…]$/u.test(words)) return null
  const host = hostBefore(page, i)
  if (!saysI(host) || saysI(words)) return null
  const behind = namedBehind(text, below)
  const isAnnounced = /\b(?:quoted|quotation|passage)\b[^.!?]*[.:]?\s*\([^()]*\)$/iu.test(
    text.slice(lead.from, lead.to),
  )
  if (
    !behind ||
    !(dots.test(words) || isAnnounced) ||
    returnSign(text, here, { host, quoted: '', speaker: null, isLetter: false })
  )
    return null
  return { first: i, last: i, lead, reason: { rule: 'block/named-behind', evidence: behind }, note: null }
}

/** Behind a colon that need not lead into words, a paragraph whose words soon stand in marks. */
function requoted(page: Page, i: number): FoundBlock | null {
  const { text, paragraphs } = page
  const [above, here] = [paragraphs[i - 1], paragraphs[i]!]
  if (!above || text[above.to - 1] !== ':' || isTaken(page, here) || here.to - here.from > 4000) return null
  if (!canBegin(text, here, { ofText: false })) return null
  const words = text.slice(here.from, here.to)
  for (const later of paragraphs.slice(i + 1, i + 4)) {
    const evidence = later.to - later.from > 4000 ? null : quotedAgainIn(text, later, words)
    const lead = { from: Math.max(above.from, above.to - 220), to: above.to }
    if (evidence) return { first: i, last: i, lead, reason: { rule: 'block/requoted', evidence }, note: null }
  }
  return null
}

// "(Ware, Letters, p. 12)": who is named before the work.
function authorIn(text: string, note: SourceNote | null): DraftQuotation['speaker'] {
  if (!note?.full) return null
  const from = note.from + 1
  const name = /^[^,]+/.exec(text.slice(from, note.to))![0]
  return { name, evidence: { from, to: from + name.length } }
}

function draft(setting: Setting, { text, paragraphs }: Page, block: FoundBlock): DraftQuotation {
  const after = paragraphs[block.last + 1]
  const source =
    block.note ??
    (after && isSourceLine(text, after) ? { ...after, wordsEnd: paragraphs[block.last]!.to } : null)
  const last = paragraphs[block.last]!
  const stray = strayMark(text, last)
  const end = stray?.from ?? block.note?.wordsEnd ?? block.to ?? last.to
  const segments = paragraphs
    .slice(block.first, block.last + 1)
    .map((one, i, all) =>
      trim(text, withoutFolio(text, i === all.length - 1 ? { from: one.from, to: end } : one)),
    )
  const span = { from: segments[0]!.from, to: segments.at(-1)!.to }
  const before = block.lead.to <= span.from ? block.lead : { from: span.from, to: span.from }
  const facts = factsOf(setting, span, before, { from: span.to, to: source?.to ?? span.to })
  return {
    ...facts,
    speaker: facts.speaker?.name ? facts.speaker : (authorIn(text, block.note) ?? facts.speaker),
    form: 'unmarked',
    marks: 'none',
    kind: 'direct',
    segments,
    reason: block.reason,
    problems: stray ? ['unopened'] : [],
    parent: null,
  }
}
