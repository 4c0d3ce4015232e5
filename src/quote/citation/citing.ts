import { sentences } from '../../text/sentence.ts'
import type { Span } from '../../text/span.ts'
import type { Setting } from '../setting.ts'
import { noteBefore, notesMarkedIn, plainNoteBehind } from './note-reference.ts'

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
  const behind = behindOf(text, span, beyondTitle(text, after))
  const signs = /^[.,;:!?”’»"']*(?:\s(?=\[))?/u.exec(text.slice(after.from, after.from + 8))![0].length
  const tail = {
    from: Math.max(span.from, span.to - 6),
    to: Math.max(behind.rest.to + 1, after.from + signs + 1),
  }
  const plain = setting.notes.bodies.length === 0 ? plainNoteBehind(text, setting.notes, span.to) : null
  const notes = [...notesMarkedIn(text, setting.notes, tail), ...(plain ? [plain] : [])].map(
    (note): Place => ({ ...note, role: 'note', shared: false }),
  )
  const sentence = sentenceAbove(text, span, before) ?? leadSentence(text, span, before)
  return [
    ...behind.parentheses.map((one): Place => ({ ...one, role: 'parenthesis', shared: false })),
    ...parenthesesIn(text, behind.rest),
    ...notes,
    ...(sentence.own.to > sentence.own.from ? [sentence.own] : []),
    ...(behind.rest.to > behind.rest.from ? [behind.rest] : []),
    ...(sentence.earlier ? [sentence.earlier] : []),
    ...remarkBehind(text, after),
  ].flatMap((place) => [place, ...earlierNote(setting, place)])
}

const sameAgain = /^\W*(?:(?:see|cf|vgl|voir)\.?\s+)?(?:ibid|ib|ebd|ebenda|ibidem|id|idem)\b/iu

/** "Ibid., p. 24": the note before says the rest. */
function earlierNote({ document: { text }, notes }: Setting, place: Place): Place[] {
  if (place.role === 'parenthesis') return earlierParenthesis(text, place)
  if (place.role !== 'note') return []
  const named = elsewhere.exec(text.slice(place.from, place.to))
  if (named) return firstNoteOf(text, notes, place, named[1]!)
  const found: Place[] = []
  let at: Span | null = place
  while (at && found.length < 20 && sameAgain.test(text.slice(at.from, Math.min(at.to, at.from + 20)))) {
    at = noteBefore(text, notes, at.from)
    if (at) found.push({ ...at, role: 'note', shared: true })
  }
  return found
}

// "Vogel, op. cit., p. 90".
const elsewhere =
  /^\W*(?:(?:[Ss]ee|[Cc]f|[Vv]gl|[Vv]oir)\.?\s+)?(?:\p{Lu}\.\s?)*(\p{Lu}[\p{L}’'-]+)[,:]?\s+(?:op\.?\s?cit|loc\.?\s?cit|art\.?\s?cit|a\.\s?a\.\s?O|ouvr\.\s?cit)/u

function firstNoteOf(text: string, notes: Setting['notes'], place: Place, name: string): Place[] {
  let at = noteBefore(text, notes, place.from)
  for (let i = 0; at && i < 100; i++) {
    const words = text.slice(at.from, at.to)
    if (words.includes(name) && !elsewhere.test(words)) return [{ ...at, role: 'note', shared: true }]
    at = noteBefore(text, notes, at.from)
  }
  return []
}

/** "(ibid., p. 12)": the parenthesis before that cites something. */
function earlierParenthesis(text: string, place: Place): Place[] {
  if (!sameAgain.test(text.slice(place.from, Math.min(place.to, place.from + 20)))) return []
  const from = Math.max(0, place.from - 3000)
  const found = [...text.slice(from, place.from - 1).matchAll(/\(([^()]{5,200})\)/gu)]
    .filter(({ 1: words }) => /\p{Lu}.*\d/su.test(words!) && !sameAgain.test(words!))
    .at(-1)
  if (!found) return []
  const start = from + found.index + 1
  return [{ from: start, to: start + found[1]!.length, role: 'parenthesis', shared: true }]
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

// "…,” she wrote in “The Empty Store” (July 1922).": the title in marks is no other quotation.
function beyondTitle(text: string, after: Span): Span {
  if (
    !/(?<!\p{L})(?:in|im|from|aus|dans)\s(?:\p{L}+\s){0,2}$/u.test(
      text.slice(Math.max(after.from, after.to - 24), after.to),
    )
  )
    return after
  const title =
    /^[“„«"]\s?\p{Lu}[^”“»"]{2,80}[”“»"](?:\s\([^()\n]{0,80}\)|(?:[^.!?\n“„«"(]|\.(?=\s\d)|(?<=\d)\.(?=\s\p{Lu})){0,60})/u.exec(
      text.slice(after.to, after.to + 200),
    )
  return title ? { from: after.from, to: after.to + title[0].length } : after
}

/** Parentheses further on in the sentence that say where words stand: "“…,” Price argues (*Locks and Keys*, 214)". */
function parenthesesIn(text: string, { from, to, shared }: Place): Place[] {
  // "In re Ball, 12 F. Supp. 34 (D. Me. 1999)": all of it is one citation.
  if (citationAhead.test(text.slice(from, to))) return []
  return Array.from(text.slice(from, to).matchAll(/\(([^()]{3,200})\)/gu), (match): Place => {
    const start = from + match.index + 1
    return { from: start, to: start + match[1]!.length, role: 'parenthesis', shared }
  }).filter((one) => /\p{L}.*\d|\d{4}/su.test(text.slice(one.from, one.to)))
}

const remark =
  /^[\s”’»"'.]*(?:(?:This|That|These\s\p{Ll}+|It|Thus|So)\b[^.!?“„«]{0,40}\b(?:said|wrote|written|spoken|stated|declared|published|printed)\b|\p{Lu}\p{L}+\s(?:said|wrote)\s(?:this|that|these\s\p{Ll}+)\b|(?:Das|Dies(?:e\s\p{L}+)?|So)\s[^.!?“„«]{0,40}(?<!\p{L})(?:sagte|schrieb|geschrieben|gesagt)(?!\p{L})|(?:Ceci|Cela|Ces\s\p{Ll}+)\s[^.!?“„«]{0,40}(?<!\p{L})(?:dite?s?|écrite?s?|écrivait|disait)(?!\p{L}))/u

/** The sentence behind that looks back on the words: "This was written in 1922." */
function remarkBehind(text: string, after: Span): Place[] {
  const ahead = text.slice(after.from, after.from + 240)
  const begun = remark.exec(ahead)
  if (!begun) return []
  const from = after.from + /^[\s”’»"'.]*/u.exec(ahead)![0].length
  const [sentence] = sentences(text, { from, to: Math.min(text.length, after.from + 240) })
  return sentence ? [{ ...sentence, role: 'after', shared: true }] : []
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

/** The sentence at the end of the paragraph before that leads into words which stand as a paragraph of their own. */
function sentenceAbove(
  text: string,
  span: Span,
  before: Span,
): { readonly own: Place; readonly earlier: null } | null {
  const gap = /\s*\n\s*\n[\s“„«"‘>]*$/u.exec(text.slice(Math.max(0, span.from - 12), span.from))
  if (!gap || before.to <= before.from) return null
  const to = Math.min(before.to, before.from + text.slice(before.from, before.to).trimEnd().length)
  const own = lastSentence(text, { from: before.from, to })
  return { own: { ...own, role: 'before', shared: false }, earlier: null }
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
  const gap = isApart ? -1 : text.slice(start, before.to + 1).lastIndexOf('\n\n')
  const first = start + Math.max(0, gap)
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
