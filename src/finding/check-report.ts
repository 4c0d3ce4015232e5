import type { Judgement } from '../judge/judgement.ts'
import type { Profile } from '../judge/profile.ts'
import { catalogueOf } from '../judge/provenance/catalogue.ts'
import { entriesOf, isDescribed } from '../judge/provenance/cited.ts'
import { type Reference, referenceNamed } from '../judge/reference.ts'
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
  /** EDTF, of the bibliography or as it is cited. */
  readonly date: string | null
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
  references: readonly Reference[] = [],
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
    wanted: wantedOf(judgements, sources, references),
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

function wantedOf(
  judgements: readonly Judgement[],
  sources: readonly DocumentFacts[],
  references: readonly Reference[],
): Wanted[] {
  const byTitle = new Map<string, Wanted>()
  const catalogue = catalogueOf(sources, references)
  for (const judgement of judgements) {
    const { work, document, date } = judgement.quotation
    if (!work || entriesOf(work, catalogue).length > 0 || isThere(judgement, sources)) continue
    const reference = referenceNamed(work.title, references)
    const known = byTitle.get(work.title)
    byTitle.set(work.title, {
      title: work.title,
      author: known?.author ?? authorOf(judgement, reference),
      date: known?.date ?? reference?.date ?? date?.edtf ?? null,
      citations: [...(known?.citations ?? []), { document, span: work.evidence }],
    })
  }
  return [...byTitle.values()].sort((a, b) => (a.title < b.title ? -1 : 1))
}

/** The words stand in a source that does not say what it is: it may well be the work. */
function isThere({ quotation: { work }, source }: Judgement, sources: readonly DocumentFacts[]): boolean {
  if (source === null) return false
  const found = sources.find(({ id }) => id === source.document)
  return found?.title === null || (work !== null && isDescribed(work))
}

// Whoever says the words wrote the work only where his sentence names it; a note may name anybody's.
function authorOf({ quotation }: Judgement, reference: Reference | null): string | null {
  const { work, speaker, from, to } = quotation
  const written = work?.author ?? (reference?.authors.join(', ') || null)
  if (written !== null || !work) return written
  const isNear = work.evidence.to > from - 300 && work.evidence.from < to + 200
  return isNear ? (speaker?.name ?? null) : null
}
