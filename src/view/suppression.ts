import type { CheckReport } from '../finding/check-report.ts'
import type { Finding, Suppressed } from '../finding/finding.ts'
import type { Profile } from '../judge/profile.ts'
import { lineAt } from '../text/document.ts'

/** Why the findings of quotations are suppressed, by the ids of the quotations; those that stand are not in it. */
export function suppressedQuotations({ findings }: CheckReport): ReadonlyMap<string, Suppressed> {
  return new Map(
    findings.flatMap(({ quotation, suppressed }) =>
      quotation && suppressed ? [[quotation, suppressed]] : [],
    ),
  )
}

/** "as in the first edition (I. Sayle, 2026-03-01)". */
export function reasonOf({ reason, who, when }: Suppressed): string {
  const by = [who, when].filter((one) => one !== null && one !== '').join(', ')
  return by === '' ? reason : `${reason} (${by})`
}

/** Comments and decisions that do not hold, each with its place where it is in a draft. */
export function idleSuppressions({
  findings,
  drafts,
}: CheckReport): { place: string | null; finding: Finding }[] {
  return findings.flatMap((finding) => {
    if (!finding.rule.startsWith('suppression/') || finding.suppressed) return []
    const [at] = finding.passages
    const draft = drafts.find(({ id }) => id === at?.document)
    return [{ place: at && draft ? `${draft.path}:${lineAt(draft.text, at.from)}` : null, finding }]
  })
}

/** Whose rules were gone by, and what a project has changed of them; null where nobody asked for any. */
export function rulesLine({ base, overrides }: Profile): string | null {
  const changed = Object.entries(overrides).map(([code, cell]) => {
    const [verdict = '', severity] = cell.split('/')
    return `${code} counts as ${verdict.replaceAll('-', ' ')}${severity ? ` (${severity})` : ''}`
  })
  if (changed.length === 0) return base === 'general' ? null : `Rules: ${base}.`
  return `Rules: ${base}, but for this project ${changed.join(', ')}.`
}
