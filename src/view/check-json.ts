import type { CheckReport } from '../finding/check-report.ts'
import type { Finding } from '../finding/finding.ts'
import type { Edit } from '../judge/edit/edit.ts'
import type { Effect, Judgement, Provenance, Receipt } from '../judge/judgement.ts'
import type { Passage } from '../judge/passage.ts'
import type { House, Profile } from '../judge/profile.ts'
import type { Severity, Verdict } from '../judge/verdict.ts'
import { parseWhen, type When } from '../time/when.ts'
import { type DocumentJson, documentJson, factsOf, type SpanJson, spanJson } from './document-json.ts'
import { type QuotationJson, quotationJson } from './quotation-json.ts'

/** What `stemma check --format json` prints. */
export interface CheckJson {
  readonly schema: 'stemma/check@1'
  readonly stemma: string
  readonly profile: House
  /** What the project's configuration rules otherwise, by code. */
  readonly overrides: Profile['overrides']
  /** Every document that a span refers to, and every source that could not be read. */
  readonly documents: readonly DocumentJson[]
  readonly sources: readonly DocumentJson[]
  readonly quotations: readonly CheckedJson[]
  readonly findings: readonly Finding[]
  readonly summary: CheckReport['summary']
  readonly wanted: readonly WantedJson[]
}

export interface WantedJson {
  readonly title: string
  readonly author: string | null
  readonly date: When | null
  readonly citations: readonly (SpanJson & { readonly document: string })[]
}

export interface EditJson extends Omit<Edit, 'quotation' | 'source'> {
  readonly quotation: SpanJson
  readonly source: SpanJson
}

export interface EffectJson extends Omit<Effect, 'source' | 'draft'> {
  readonly source: SpanJson | null
  readonly draft: SpanJson | null
}

/** A quotation with all that is said of it. */
export interface CheckedJson extends QuotationJson {
  /** What decisions about its finding hold on to. */
  readonly fingerprint: string
  readonly verdict: Verdict
  readonly severity: Severity
  readonly message: string
  readonly suggestion: string | null
  readonly source: Passage | null
  readonly pieces: readonly { readonly quotation: SpanJson; readonly source: Passage }[]
  readonly context: { readonly before: string; readonly after: string } | null
  readonly edits: readonly EditJson[]
  readonly effects: readonly EffectJson[]
  readonly provenance: readonly Provenance[]
  readonly otherWitnesses: readonly {
    readonly passage: Passage
    readonly verdict: Verdict
    readonly edits: readonly EditJson[]
  }[]
  readonly tolerances: readonly string[]
  readonly limits: readonly string[]
  readonly receipt: Receipt | null
}

export function checkJson(report: CheckReport, version: string): CheckJson {
  const texts = new Map(report.documents.map(({ id, text }) => [id, text]))
  const textOf = (id: string): string => texts.get(id)!
  const read = report.documents.map(
    (document) => report.sources.find(({ id }) => id === document.id) ?? factsOf(document),
  )
  const unread = report.sources.filter(({ problem }) => problem !== null)
  return {
    schema: 'stemma/check@1',
    stemma: version,
    profile: report.profile.base,
    overrides: report.profile.overrides,
    documents: [...read, ...unread].sort((a, b) => (a.id < b.id ? -1 : 1)).map(documentJson),
    sources: report.sources.map(documentJson),
    quotations: report.judgements.map((judgement) => checkedJson(judgement, report, textOf)),
    findings: report.findings,
    summary: report.summary,
    wanted: report.wanted.map(({ title, author, date, citations }) => ({
      title,
      author,
      date: date === null ? null : parseWhen(date),
      citations: citations.map(({ document, span }) => ({ document, ...spanJson(textOf(document), span) })),
    })),
  }
}

function checkedJson(
  judgement: Judgement,
  { fingerprints }: CheckReport,
  textOf: (id: string) => string,
): CheckedJson {
  const {
    quotation,
    verdict,
    severity,
    message,
    suggestion,
    source,
    context,
    provenance,
    tolerances,
    limits,
    receipt,
  } = judgement
  const draft = textOf(quotation.document)
  const editJson = (edit: Edit): EditJson => ({
    ...edit,
    quotation: spanJson(draft, edit.quotation),
    source: spanJson(textOf(edit.document), edit.source),
  })
  return {
    ...quotationJson(draft, quotation),
    fingerprint: fingerprints.get(quotation.id)!,
    verdict,
    severity,
    message,
    suggestion,
    source,
    pieces: judgement.pieces.map((piece) => ({
      quotation: spanJson(draft, piece.quotation),
      source: piece.source,
    })),
    context,
    edits: judgement.edits.map(editJson),
    effects: judgement.effects.map((effect) => ({
      ...effect,
      source: effect.source && spanJson(textOf(effect.document), effect.source),
      draft: effect.draft && spanJson(draft, effect.draft),
    })),
    provenance,
    otherWitnesses: judgement.otherWitnesses.map((other) => ({ ...other, edits: other.edits.map(editJson) })),
    tolerances,
    limits,
    receipt,
  }
}
