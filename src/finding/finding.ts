import type { Judgement } from '../judge/judgement.ts'
import { type Passage, passageOf } from '../judge/passage.ts'
import type { Severity } from '../judge/verdict.ts'
import type { Document, DocumentFacts } from '../text/document.ts'

/** Something a reader should look at, with its passages: the draft's first. */
export interface Finding {
  /** "quote/altered", "source/unreadable", … */
  readonly rule: string
  readonly severity: Exclude<Severity, 'none'>
  readonly message: string
  readonly passages: readonly Passage[]
  readonly suppressed: {
    readonly reason: string
    readonly who: string | null
    readonly when: string | null
  } | null
}

/** A finding for each quotation whose verdict is more than nothing. */
export function quotationFindings(drafts: readonly Document[], judgements: readonly Judgement[]): Finding[] {
  const byId = new Map(drafts.map((draft) => [draft.id, draft]))
  return judgements.flatMap(({ quotation, verdict, severity, message, source }) => {
    if (severity === 'none') return []
    const own = passageOf(byId.get(quotation.document)!, quotation)
    return [
      {
        rule: `quote/${verdict}`,
        severity,
        message,
        passages: source ? [own, source] : [own],
        suppressed: null,
      },
    ]
  })
}

/** A finding for each source that could not be read: nothing in it was searched. */
export function sourceFindings(sources: readonly DocumentFacts[]): Finding[] {
  return sources.flatMap(({ problem }) =>
    problem === null
      ? []
      : [
          {
            rule: 'source/unreadable',
            severity: 'note' as const,
            message: problem,
            passages: [],
            suppressed: null,
          },
        ],
  )
}
