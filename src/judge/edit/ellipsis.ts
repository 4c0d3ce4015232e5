import { type Comparison, shown } from './comparison.ts'
import type { BareEdit, EditCode } from './edit.ts'

/** An ellipsis over more words than this is over much. */
const MUCH = 60
/** A cut without a sign that is longer than this joins two places. */
const SILENT = 60

/**
 * What is to be said of an ellipsis besides that words are gone: that it is the source's own beside the quoter's (A26),
 * has the wrong number of dots (A24), stands for much (A27), or joins what does not belong together (A33). A cut without
 * a sign that makes one sentence of two, or takes several, joins two places too.
 */
export function ellipsed(comparison: Comparison, edits: readonly BareEdit[]): BareEdit[] {
  const cuts = edits.filter(({ code }) => code === 'A23')
  return edits.flatMap((edit) => {
    if (edit.code === 'A26')
      return cuts.some(({ quotation }) => !isBracketed(comparison, quotation)) ? [edit] : []
    if (edit.code === 'A28' && !edit.marked)
      return [isJoint(comparison, edit) ? { ...edit, code: 'A33' as const } : edit]
    if (edit.code !== 'A23') return [edit]
    if (isOtherVoice(comparison, edit)) return [{ ...edit, code: 'A33' as const }]
    return [edit, ...remarks(comparison, edit).map((code) => ({ ...edit, code }))]
  })
}

function isBracketed({ draft }: Comparison, { from, to }: BareEdit['quotation']): boolean {
  return /[[(]/.test(draft.text.slice(from, to))
}

function remarks(comparison: Comparison, edit: BareEdit): EditCode[] {
  const { source, cuts } = comparison
  const gone = shown(source.text, edit.source, cuts)
  const out: EditCode[] = []
  if (/\n\s*\n/.test(gone.trim()) || gone.trim().split(/\s+/).length > MUCH) out.push('A27')
  if (hasWrongDots(comparison, edit)) out.push('A24')
  return out
}

/** Three dots inside a sentence, a full stop and three behind one: the rule of English printers. */
function hasWrongDots({ draft, source, cuts }: Comparison, { quotation, source: gone }: BareEdit): boolean {
  const sign = draft.text.slice(quotation.from, quotation.to)
  if (!/^en/.test(draft.language ?? 'en') || /[[(*]/.test(sign)) return false
  const dots = (sign.match(/\./g)?.length ?? 0) + 3 * (sign.match(/…/g)?.length ?? 0)
  const marked = /[.!?]["”’]?\s*$/u.test(draft.text.slice(Math.max(0, quotation.from - 3), quotation.from))
  const before = shown(source.text, { from: Math.max(0, gone.from - 4), to: gone.from }, cuts)
  const ended = /[.!?]["”’)\]]*\s*$/u.test(before)
  const behind = shown(source.text, { from: gone.to, to: Math.min(source.text.length, gone.to + 4) }, cuts)
  const begins = /^[.!?]["”’)\]]*\s+["“‘(]*\p{Lu}?/u.test(behind)
  if (dots >= 4) return !ended && !begins
  return dots === 3 && ended && begins && !marked
}

const turn =
  /(?:^|\n)\s*(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lord|Lady|Herr|Frau|M|Mme)\.?\s+)?(?:\p{Lu}[\p{L}.’'-]*\s?(?:(?:of|the|for|and)\s){0,2}){1,8}(?:\([^)]{1,40}\))?\s?[.:]?:\s/u
const dateline =
  /(?:^|\n)\s*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?(?:\d{1,2}(?:st|nd|rd|th|\.)?\s+\p{L}{3,12}\.?,?\s+\d{4}|\p{L}{3,12}\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4})\.?\s*(?=\n|$)/iu

// "Malvern House, 9th April 1868." and "Dear Sir," in lines of their own begin a letter.
const letterhead =
  /(?:^|\n)[^\n]{0,50}[,.]\s*\d{1,2}(?:st|nd|rd|th|\.)?\s+\p{L}{3,12}\.?,?\s+\d{4}\.?[ \t]*(?=\n)|(?:^|\n)[ \t]*(?:(?:my\s+)?dear(?:est)?\s[^\n,]{1,40}|sirs?|madam|gentlemen|lieber\s[^\n,]{1,30}|liebe\s[^\n,]{1,30}|sehr geehrter?\s[^\n,]{1,40}|(?:mon\s+|ma\s+)?ch[eè]re?\s[^\n,]{1,30}|monsieur|madame),[ \t]*(?=\n)/iu

/** Between the words before and behind it another speaker begins, another day, another section. */
export function isOtherVoice(
  { source }: Pick<Comparison, 'source'>,
  { source: gone }: Pick<BareEdit, 'source'>,
): boolean {
  const text = source.text.slice(Math.max(0, gone.from - 2), gone.to)
  if (
    (text.includes(':') && turn.test(text)) ||
    (text.includes('\n') && (dateline.test(text) || letterhead.test(text)))
  )
    return true
  return source.ranges.some(
    (range) => range.kind === 'heading' && gone.from <= range.from && range.to <= gone.to,
  )
}

/** A cut without a sign that is long, takes several sentences, or makes one of two. */
export function isJoint(
  comparison: Pick<Comparison, 'source' | 'cuts'>,
  { source: gone }: Pick<BareEdit, 'source'>,
): boolean {
  const { source, cuts } = comparison
  const text = shown(source.text, gone, cuts)
  if (text.trim().split(/\s+/).length > SILENT || isOtherVoice(comparison, { source: gone })) return true
  const ends = text.trim().match(/[.!?]["”’)\]]*(?=\s+["“‘(]*\p{Lu})/gu)?.length ?? 0
  const before = source.text.slice(Math.max(0, gone.from - 3), gone.from)
  const behind = shown(source.text, { from: gone.to, to: Math.min(source.text.length, gone.to + 3) }, cuts)
  const whole = /[.!?]["”’)\]]*\s*$/u.test(before) || /^["”’)\]]*[.!?]/u.test(behind)
  return whole ? ends >= 2 : ends >= 1
}
