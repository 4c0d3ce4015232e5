import { isNamed } from '../judge/cited.ts'
import type { Judgement } from '../judge/judgement.ts'
import type { Profile } from '../judge/profile.ts'
import { ladder, type Verdict } from '../judge/verdict.ts'
import type { Document, DocumentFacts } from '../text/document.ts'
import type { Span } from '../text/span.ts'
import { type Finding, quotationFindings, sourceFindings } from './finding.ts'

/** A work that is cited and not among the sources, with the places that cite it. */
export interface Wanted {
  readonly title: string
  readonly author: string | null
  readonly citations: readonly { readonly document: string; readonly span: Span }[]
}

/** What `stemma check` found out. */
export interface CheckReport {
  readonly profile: Profile
  readonly drafts: readonly Document[]
  readonly sources: readonly DocumentFacts[]
  /** By draft and place. */
  readonly judgements: readonly Judgement[]
  readonly findings: readonly Finding[]
  /** How many quotations got each verdict, in the order of the ladder; verdicts that none got are left out. */
  readonly summary: {
    readonly quotations: number
    readonly verdicts: Readonly<Partial<Record<Verdict, number>>>
  }
  readonly wanted: readonly Wanted[]
  /** Documents that passages lie in, by id: the drafts, and the sources that have any. */
  readonly documents: readonly Document[]
}

/** Puts together what was found out of the drafts' quotations. `opened` are the sources that passages lie in. */
export function checkReport(
  profile: Profile,
  drafts: readonly Document[],
  sources: readonly DocumentFacts[],
  judgements: readonly Judgement[],
  opened: readonly Document[],
): CheckReport {
  const documents = new Map([...drafts, ...opened].map((document) => [document.id, document]))
  return {
    profile,
    drafts,
    sources,
    judgements,
    findings: [...quotationFindings(drafts, judgements), ...sourceFindings(sources)],
    summary: summaryOf(judgements),
    wanted: wantedOf(judgements, sources),
    documents: [...documents.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
  }
}

function summaryOf(judgements: readonly Judgement[]): CheckReport['summary'] {
  const verdicts: Partial<Record<Verdict, number>> = {}
  for (const verdict of ladder) {
    const count = judgements.filter((one) => one.verdict === verdict).length
    if (count > 0) verdicts[verdict] = count
  }
  return { quotations: judgements.length, verdicts }
}

function wantedOf(judgements: readonly Judgement[], sources: readonly DocumentFacts[]): Wanted[] {
  const byTitle = new Map<string, Wanted>()
  for (const { quotation } of judgements) {
    const { work, speaker, document } = quotation
    if (!work || sources.some((source) => isNamed(work.title, source))) continue
    const known = byTitle.get(work.title)
    const citation = { document, span: work.evidence }
    byTitle.set(work.title, {
      title: work.title,
      author: known?.author ?? speaker?.name ?? null,
      citations: [...(known?.citations ?? []), citation],
    })
  }
  return [...byTitle.values()].sort((a, b) => (a.title < b.title ? -1 : 1))
}
