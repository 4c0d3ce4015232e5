import type { Judgement } from '../judge/judgement.ts'
import { type Passage, passageOf } from '../judge/passage.ts'
import type { Severity } from '../judge/verdict.ts'
import type { Document, DocumentFacts } from '../text/document.ts'
import { fingerprints } from './fingerprint.ts'

/** Something a reader should look at, with its passages: the draft's first. */
export interface Finding {
  /** "quote/altered", "source/unreadable", … */
  readonly rule: string
  readonly severity: Exclude<Severity, 'none'>
  readonly message: string
  readonly passages: readonly Passage[]
  /** What decisions about it hold on to, see fingerprint.ts. */
  readonly fingerprint: string
  /** The id of the quotation that it is about; null where it is about something else. */
  readonly quotation: string | null
  /** Why it is not to be said again; null while it stands. */
  readonly suppressed: Suppressed | null
}

/** Who decided that a finding is not to be said again, and why. */
export interface Suppressed {
  readonly reason: string
  readonly who: string | null
  readonly when: string | null
}

/**
 * A finding for each quotation whose verdict is more than nothing; `fingerprintOf` has the fingerprint of every
 * quotation by its id.
 */
export function quotationFindings(
  drafts: readonly Document[],
  judgements: readonly Judgement[],
  fingerprintOf: ReadonlyMap<string, string>,
): Finding[] {
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
        fingerprint: fingerprintOf.get(quotation.id)!,
        quotation: quotation.id,
        suppressed: null,
      },
    ]
  })
}

/** A finding for each source that could not be read: nothing in it was searched. */
export function sourceFindings(sources: readonly DocumentFacts[]): Finding[] {
  return sources.flatMap(({ id, problem }) =>
    problem === null
      ? []
      : [
          {
            rule: 'source/unreadable',
            severity: 'note' as const,
            message: problem,
            passages: [],
            fingerprint: fingerprints([[id]])[0]!,
            quotation: null,
            suppressed: null,
          },
        ],
  )
}
