import { sentences } from '../../text/sentence.ts'
import type { Span } from '../../text/span.ts'
import type { Setting } from '../setting.ts'
import { noteBefore, notesMarkedIn } from './note-reference.ts'

/**
 * A stretch that may say where a quotation comes from. A parenthesis and a note are there for it and read more
 * boldly: in them a bare "12" can be a page. "before" is what leads into the quotation in its sentence, "after" the
 * rest of that sentence.
 */
export interface Place extends Span {
  readonly role: 'parenthesis' | 'note' | 'before' | 'after'
  /** Other quotations stand between it and its own, or it stands between two: what it says of pages may be theirs. */
  readonly shared: boolean
}

/** How far a sentence is followed in front of its quotation, in units. */
const REACH = 600

/** The places that speak of the quotation at `span`, the nearest and plainest first. */
export function placesOf(setting: Setting, span: Span, before: Span, after: Span): Place[] {
  const { text } = setting.document
  const behind = behindOf(text, span, after)
  const signs = /^[.,;:!?”’»"']*/u.exec(text.slice(after.from, after.from + 8))![0].length
  const tail = {
    from: Math.max(span.from, span.to - 6),
    to: Math.max(behind.rest.to, after.from + signs + 1),
  }
  const notes = notesMarkedIn(text, setting.notes, tail).map(
    (note): Place => ({ ...note, role: 'note', shared: false }),
  )
  const sentence = leadSentence(text, span, before)
  return [
    ...behind.parentheses.map((one): Place => ({ ...one, role: 'parenthesis', shared: false })),
    ...notes,
    ...(sentence.own.to > sentence.own.from ? [sentence.own] : []),
    ...(behind.rest.to > behind.rest.from ? [behind.rest] : []),
    ...(sentence.earlier ? [sentence.earlier] : []),
  ].flatMap((place) => [place, ...earlierNote(setting, place)])
}

const sameAgain = /^\W*(?:(?:see|cf|vgl|voir)\.?\s+)?(?:ibid|ib|ebd|ebenda|ibidem|id|idem)\b/iu

/** "Ibid., p. 24": the note before says the rest. */
function earlierNote({ document: { text }, notes }: Setting, place: Place): Place[] {
  if (place.role !== 'note') return []
  const found: Place[] = []
  let at: Span | null = place
  while (at && found.length < 20 && sameAgain.test(text.slice(at.from, Math.min(at.to, at.from + 20)))) {
    at = noteBefore(text, notes, at.from)
    if (at) found.push({ ...at, role: 'note', shared: true })
  }
  return found
}

interface Behind {
  readonly parentheses: readonly Span[]
  readonly rest: Place
}

const parenthesis =
  /^(?:[\s.,;:!?…”’»«"'›]|\[\d{1,3}\]|[¹²³⁰⁴-⁹])*\^?(?:\(((?:[^()]|\([^()]*\))*)\)|\[((?:[^[\]]|\[[^[\]]*\])*)\])/u
const citationAhead =
  /^[\s”’»"']*(?:\p{Lu}[\p{L}.’'&-]*\s(?:[\p{L}.,’'&-]+\s){0,8}?vs?\.\s\p{Lu}|(?:In re|Ex parte)\s|\p{Lu}[\p{L}’'-]+,\s\d{1,4}\s\p{Lu}|(?:Id|Ibid|Ebd|Ebenda|See|Cf|Vgl|Voir)\b|\d?\s?\p{Lu}\p{L}+\.?\s\d+[:,]\d|[—–]\s?\p{Lu})/u

/** The parentheses right behind a quotation, and what is left of its sentence. */
function behindOf(text: string, span: Span, after: Span): Behind {
  const parentheses: Span[] = []
  let from = after.from
  for (let match: RegExpExecArray | null; parentheses.length < 3; ) {
    match = parenthesis.exec(text.slice(from, Math.max(after.to, Math.min(text.length, from + 300))))
    // A paragraph's end lies between: not behind this quotation any more, but for one that is set off.
    if (!match || from + match.index >= after.to || isAnotherNote(match)) break
    const inner = match[1] ?? match[2] ?? ''
    const open = from + match[0].length - inner.length - 1
    if (/\n\s*\n/.test(text.slice(span.to, open)) && parentheses.length > 0) break
    parentheses.push({ from: open, to: open + inner.length })
    from += match[0].length
  }
  return { parentheses, rest: restOf(text, span, { from, to: Math.max(from, after.to) }) }
}

function isAnotherNote(match: RegExpExecArray): boolean {
  return match[2] !== undefined && !/@|\p{L}|§/u.test(match[2])
}

function restOf(text: string, span: Span, after: Span): Place {
  const nothing: Place = { from: after.from, to: after.from, role: 'after', shared: false }
  const ended = /[.!?][”’»"']?$/u.test(text.slice(span.from, Math.min(text.length, span.to)))
  const stretch = text.slice(after.from, after.to)
  const opens = /^[\s”’»"'.]*(?:\p{Lu}|$)/u.test(stretch) && /^[\s”’»"']*[.\s]/u.test(stretch)
  const isOver = ended || /^[”’»"']*[.!?]/u.test(stretch)
  if (/^\s*\n\s*\n/.test(stretch) && !citationAhead.test(stretch.trimStart())) return nothing
  if (isOver && opens && !citationAhead.test(stretch.replace(/^[.\s”’»"']+/u, ''))) {
    const question = /[!?][”’»"']?$/u.test(text.slice(span.from, span.to))
    if (!question || /[“„«"]\s*$/u.test(text.slice(after.to, after.to + 1))) return nothing
  }
  const lead = /^[\s.”’»"']*/u.exec(stretch)![0].length
  const start = after.from + lead
  const ends = sentences(text, { from: start, to: after.to }).map((one) => one.to)
  // "(9th Cir. 2008)", "F. Supp. 2d": no sentence ends inside a parenthesis, or between short words and figures.
  const to =
    ends.find((one) => isClosed(text.slice(start, one)) && !isShort(text, one)) ?? ends.at(-1) ?? start
  return { from: start, to, role: 'after', shared: to === after.to && isOpening(text, after.to) }
}

function isClosed(words: string): boolean {
  return words.split('(').length <= words.split(')').length
}

function isShort(text: string, at: number): boolean {
  return (
    /(?<!\p{L})\p{Lu}\p{L}{0,4}\.$/u.test(text.slice(Math.max(0, at - 8), at)) &&
    /^\s*\d/.test(text.slice(at, at + 6))
  )
}

function isOpening(text: string, at: number): boolean {
  return /^[“„«"‘‚»]/u.test(text.slice(at, at + 1))
}

/**
 * The sentence that leads into a quotation, in two: what stands between the quotation before and this one, and what
 * stands before that, its quotations included.
 */
function leadSentence(
  text: string,
  span: Span,
  before: Span,
): { readonly own: Place; readonly earlier: Place | null } {
  const isApart = before.to < span.from - 3
  const start = isApart ? before.from : Math.max(0, span.from - REACH)
  const gap = text.lastIndexOf('\n\n', before.to - 1)
  const first = isApart ? start : Math.max(start, gap >= 0 ? gap : 0)
  // With the quotation's first letter, so that one that begins a sentence of its own has none before it.
  const reach = { from: first, to: isApart ? before.to : Math.max(before.to, span.from + 1) }
  const sentence = lastSentence(text, reach)
  if (sentence.from >= before.to)
    return { own: { from: before.to, to: before.to, role: 'before', shared: false }, earlier: null }
  const from = Math.max(sentence.from, before.from)
  const shared = sentence.from < before.from
  return {
    own: { from, to: before.to, role: 'before', shared },
    earlier: shared ? { from: sentence.from, to: before.from, role: 'before', shared: true } : null,
  }
}

/** The last sentence. None begins inside a parenthesis, or with a figure behind a short word ("para. 17", "Mass. 12"). */
function lastSentence(text: string, within: Span): Span {
  const all = sentences(text, within)
  let i = all.length - 1
  if (i < 0) return { from: within.to, to: within.to }
  for (; i > 0; i--) {
    const { from } = all[i]!
    const isFigure =
      /^\d/.test(text.slice(from, from + 1)) &&
      /(?<!\p{L})\p{L}{1,5}\.$/u.test(text.slice(Math.max(0, all[i - 1]!.to - 7), all[i - 1]!.to))
    const own = text.slice(from, within.to)
    if (!isFigure && own.split(')').length <= own.split('(').length) break
  }
  return { from: all[i]!.from, to: within.to }
}
