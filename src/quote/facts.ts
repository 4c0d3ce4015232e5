import type { Span } from '../text/span.ts'
import { citationOf } from './citation/citation.ts'
import type { DraftQuotation } from './draft-quotation.ts'
import type { Setting } from './setting.ts'
import { presented } from './speaker/presenting.ts'

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
  return {
    document: document.id,
    part: document.parts.find((part) => part.from <= span.from && span.to <= part.to)?.id ?? null,
    from: span.from,
    to: span.to,
    ...presented(text, span, before, after, setting.proper),
    ...citationOf(setting, span, before, after),
    ellipsis: elision.test(exact),
    interpolation: exact.includes('[') && inserted.test(exact),
  }
}
