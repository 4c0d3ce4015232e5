import { useCallback, useEffect, useMemo, useState } from 'react'
import type { DecidedJson, DecisionWord, ReviewJson } from '../src/server/api.ts'
import type { FindingJson } from './looks.ts'
import { ask, send } from './request.ts'

/** What was decided, and the ways to decide. Every promise is kept only when the server has written the line. */
export interface Decisions {
  /** The decision that holds about a finding; undefined where nothing was decided, or it was taken back. */
  readonly of: (finding: FindingJson) => DecidedJson | undefined
  readonly file: string | null
  readonly decide: (
    findings: readonly FindingJson[],
    decision: DecisionWord,
    reason: string | null,
  ) => Promise<void>
  /** Takes back the last deed of this tab, else what was decided about `finding`; gives the findings concerned. */
  readonly undo: (finding: FindingJson | null) => Promise<readonly FindingJson[]>
}

const keyOf = ({ fingerprint, rule }: Pick<DecidedJson, 'fingerprint' | 'rule'>): string =>
  `${fingerprint} ${rule}`

/** Keeps up with the file of decisions: at the start, after every deed, and whenever the tab is looked at again. */
export function useDecisions(open: boolean): Decisions {
  const [review, setReview] = useState<ReviewJson | null>(null)
  const [deeds, setDeeds] = useState<readonly (readonly FindingJson[])[]>([])
  useEffect(() => {
    if (!open) return
    const read = (): void => void ask<ReviewJson>('api/decisions').then(setReview, () => undefined)
    read()
    window.addEventListener('focus', read)
    return () => window.removeEventListener('focus', read)
  }, [open])
  const known = useMemo(() => new Map(review?.decisions.map((one) => [keyOf(one), one])), [review])
  const of = useCallback(
    (finding: FindingJson) => {
      const one = known.get(keyOf(finding))
      return one?.decision === 'undecided' ? undefined : one
    },
    [known],
  )
  const decide = async (
    findings: readonly FindingJson[],
    decision: DecisionWord,
    reason: string | null,
  ): Promise<void> => {
    const lines = findings.map(({ fingerprint, rule }) => ({ fingerprint, rule, decision, reason }))
    setReview(
      lines.length === 1
        ? await send<ReviewJson>('api/decision', lines[0])
        : await send<ReviewJson>('api/decisions', { decisions: lines }),
    )
    setDeeds((before) => [...before, findings])
  }
  const undo = async (finding: FindingJson | null): Promise<readonly FindingJson[]> => {
    const last = deeds.at(-1) ?? (finding && of(finding) ? [finding] : [])
    if (last.length === 0) return []
    const lines = last.map(({ fingerprint, rule }) => ({ fingerprint, rule, undo: true }))
    setReview(await send<ReviewJson>('api/decisions', { decisions: lines }))
    setDeeds((before) => before.slice(0, -1))
    return last
  }
  return { of, file: review?.file ?? null, decide, undo }
}
