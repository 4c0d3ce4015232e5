import { catalogueOf } from '../judge/catalogue.ts'
import { isNamed } from '../judge/cited.ts'
import type { Judgement } from '../judge/judgement.ts'
import type { Profile } from '../judge/profile.ts'
import { ladder, type Severity, severities, type Verdict } from '../judge/verdict.ts'
import { cuts, type Document, type DocumentFacts } from '../text/document.ts'
import type { Span } from '../text/span.ts'
import { words } from '../text/word.ts'
import { type Finding, quotationFindings, sourceFindings } from './finding.ts'
import { fingerprints } from './fingerprint.ts'
import { type Decided, nothingDecided, suppressed } from './suppression.ts'

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
  /** Of every quotation, by its id. */
  readonly fingerprints: ReadonlyMap<string, string>
  /** Those that are suppressed among them. */
  readonly findings: readonly Finding[]
  readonly summary: {
    readonly quotations: number
    /** How many quotations got each verdict, in the order of the ladder; verdicts that none got are left out. */
    readonly verdicts: Readonly<Partial<Record<Verdict, number>>>
    /** How many findings stand, the worst first; severities that none has are left out. */
    readonly findings: Readonly<Partial<Record<Exclude<Severity, 'none'>, number>>>
    readonly suppressed: number
  }
  readonly wanted: readonly Wanted[]
  /** Documents that passages lie in, by id: the drafts, and the sources that have any. */
  readonly documents: readonly Document[]
}

/**
 * Puts together what was found out of the drafts' quotations. `opened` are the sources that passages lie in, `decided`
 * what people have already said of the findings.
 */
export function checkReport(
  profile: Profile,
  drafts: readonly Document[],
  sources: readonly DocumentFacts[],
  judgements: readonly Judgement[],
  opened: readonly Document[],
  decided: Decided = nothingDecided,
): CheckReport {
  const documents = new Map([...drafts, ...opened].map((document) => [document.id, document]))
  const prints = new Map(drafts.flatMap((draft) => fingerprintsIn(draft, judgements)))
  const found = [...quotationFindings(drafts, judgements, prints), ...sourceFindings(sources)]
  const findings = suppressed(found, { drafts, judgements, profile, decided })
  return {
    profile,
    drafts,
    sources,
    judgements,
    fingerprints: prints,
    findings,
    summary: summaryOf(judgements, findings),
    wanted: wantedOf(judgements, sources),
    documents: [...documents.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
  }
}

function fingerprintsIn(draft: Document, judgements: readonly Judgement[]): [string, string][] {
  const skipped = cuts(draft.ranges)
  const own = judgements.filter(({ quotation }) => quotation.document === draft.id)
  const found = fingerprints(
    own.map(({ quotation }) => words(draft.text, skipped, quotation).map(({ key }) => key)),
  )
  return own.map(({ quotation }, i) => [quotation.id, found[i]!])
}

function summaryOf(judgements: readonly Judgement[], findings: readonly Finding[]): CheckReport['summary'] {
  const verdicts: Partial<Record<Verdict, number>> = {}
  for (const verdict of ladder) {
    const count = judgements.filter((one) => one.verdict === verdict).length
    if (count > 0) verdicts[verdict] = count
  }
  const standing = findings.filter((finding) => finding.suppressed === null)
  const loud: Partial<Record<Severity, number>> = {}
  for (const severity of severities.toReversed()) {
    const count = standing.filter((finding) => finding.severity === severity).length
    if (count > 0) loud[severity] = count
  }
  return {
    quotations: judgements.length,
    verdicts,
    findings: loud,
    suppressed: findings.length - standing.length,
  }
}

function wantedOf(judgements: readonly Judgement[], sources: readonly DocumentFacts[]): Wanted[] {
  const byTitle = new Map<string, Wanted>()
  const { entries } = catalogueOf(sources)
  for (const { quotation } of judgements) {
    const { work, speaker, document } = quotation
    if (!work || entries.some((entry) => isNamed(work.title, entry))) continue
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
