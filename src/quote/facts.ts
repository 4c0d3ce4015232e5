import type { Span } from '../text/span.ts'
import { type Cue, cueIn } from './cue.ts'
import type { DraftQuotation } from './draft-quotation.ts'
import { locatorIn, workIn } from './locator.ts'
import type { Setting } from './setting.ts'
import { speakerIn } from './speaker.ts'

const elision = /(?:\.\s?){3,}|…/
const inserted = /\[[^\][]*\p{L}[^\][]*\]/u

/** What is said of a quotation around it. */
export type Facts = Omit<
  DraftQuotation,
  'form' | 'marks' | 'kind' | 'segments' | 'reason' | 'problems' | 'parent'
>

/** Whose words they are said to be, and from where: from the words before and behind them. */
export function factsOf(setting: Setting, span: Span, before: Span, after: Span): Facts {
  const { document } = setting
  const { text } = document
  const exact = text.slice(span.from, span.to)
  const cueBefore = cueIn(text, before, 'before')
  const cueAfter = cueBehind(text, span, after)
  const cue = closer(cueBefore, cueAfter, span)
  const side = cue && cue === cueAfter ? after : before
  const colon = /:\s*$/.test(text.slice(before.from, before.to))
    ? { from: before.to - 1, to: before.to }
    : null
  const sign = cue?.span ?? colon
  const speaker = sign && speakerIn(text, side, sign, setting.proper)
  const source = parenthesis(text, after)
  return {
    document: document.id,
    part: document.parts.find((part) => part.from <= span.from && span.to <= part.to)?.id ?? null,
    from: span.from,
    to: span.to,
    speaker,
    via: [],
    cue,
    work: (source && workIn(text, source, setting.emphases)) ?? workIn(text, before, setting.emphases),
    locator:
      (source && locatorIn(text, source, 'after')) ?? locatorIn(text, lastSentence(text, before), 'before'),
    date: null,
    ellipsis: elision.test(exact),
    interpolation: exact.includes('[') && inserted.test(exact),
  }
}

// Behind a sentence that was quoted whole, a sentence that leads into other words speaks of those.
function cueBehind(text: string, span: Span, after: Span): Cue | null {
  const stretch = text.slice(after.from, after.to)
  const own = /^[^;!?]*?(?:[;!?]|\.(?=\s+\p{Lu}|\s*$)|$)/u.exec(stretch)![0]
  const cue = cueIn(text, { from: after.from, to: after.from + own.length }, 'after')
  if (!cue || !/[.!?]\W{0,2}$/u.test(text.slice(span.from, span.to))) return cue
  const rest = text.slice(cue.span.to, Math.min(after.to + 2, text.length))
  return /^[^.!?]*(?:\bthat\b|\bdass\b|\bque\b|[“„«])/u.test(rest) ? null : cue
}

function closer(before: Cue | null, after: Cue | null, span: Span): Cue | null {
  if (!before || !after) return before ?? after
  return span.from - before.span.to <= after.span.from - span.to ? before : after
}

// A page that was named a sentence ago was another quotation's.
function lastSentence(text: string, { from, to }: Span): Span {
  const ends = [...text.slice(from, to).matchAll(/[.!?]\)?\s+(?=\p{Lu})/gu)].filter(
    (match) => !/\b(?:pp?|vol|no|nos|S|Bd|Nr|ch|Mr|Mrs|Dr|St)$/i.test(text.slice(from, from + match.index)),
  )
  const last = ends.at(-1)
  return { from: last ? from + last.index + last[0].length : from, to }
}

function parenthesis(text: string, after: Span): Span | null {
  const match = /^\W{0,3}\(([^()]*)\)/u.exec(text.slice(after.from, after.to))
  return match && { from: after.from + match[0].indexOf('(') + 1, to: after.from + match[0].length - 1 }
}
