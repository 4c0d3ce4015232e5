import type { Quotation } from '../quote/quotation.ts'
import type { Document } from '../text/document.ts'
import type { Span } from '../text/span.ts'
import type { Hearing } from './hearing.ts'
import { judge } from './judge.ts'
import type { Judgement } from './judgement.ts'
import { messageOf } from './message.ts'
import { severityOf } from './verdict.ts'

/** A stretch of a draft that has a source's words without any sign, as a quotation; `index` counts from 1. */
export function borrowing(draft: Document, span: Span, index: number): Quotation {
  return {
    id: `${draft.id}#b${index}`,
    document: draft.id,
    part: draft.parts.find((part) => part.from <= span.from && span.to <= part.to)?.id ?? null,
    from: span.from,
    to: span.to,
    form: 'unmarked',
    marks: 'none',
    kind: 'direct',
    segments: [span],
    group: null,
    nestedIn: null,
    speaker: null,
    via: [],
    cue: null,
    work: null,
    locator: null,
    date: null,
    ellipsis: false,
    interpolation: false,
    reason: { rule: 'borrowing', evidence: span },
    problems: [],
  }
}

/** What is said of a borrowing: where the words stand, and what was changed in them; null where they stand nowhere. */
export function judgeBorrowing(hearing: Hearing): Judgement | null {
  const [judgement] = judge(hearing)
  if (!judgement?.source) return null
  const verdict = 'unmarked-borrowing'
  const severity = severityOf(verdict, hearing.profile)
  const said = { ...judgement, verdict, severity, effects: [], provenance: [] } as const
  return { ...said, message: messageOf(said, []), suggestion: null }
}
