import type { Document } from '../text/document.ts'
import type { Temporal } from '../time/temporal.ts'
import { type DocumentJson, documentJson, factsOf, type SpanJson, spanJson } from './document-json.ts'

/** The expressions of time of one document. */
export interface Dated {
  readonly document: Document
  readonly temporals: readonly Temporal[]
}

/** What `stemma dates --format json` prints. */
export interface DatesJson {
  readonly schema: 'stemma/dates@1'
  readonly stemma: string
  readonly documents: readonly DocumentJson[]
  readonly dates: readonly DateJson[]
}

export interface DateJson extends SpanJson {
  readonly document: string
  readonly kind: Temporal['kind']
  readonly edtf: string | null
  readonly earliest: string | null
  readonly latest: string | null
  readonly timex: string | null
  readonly anchor: SpanJson | null
  readonly rule: string
  readonly calendar: string
}

export function datesJson(found: readonly Dated[], version: string): DatesJson {
  return {
    schema: 'stemma/dates@1',
    stemma: version,
    documents: found.map(({ document }) => documentJson(factsOf(document))),
    dates: found.flatMap(({ document, temporals }) => temporals.map((one) => dateJson(document, one))),
  }
}

/** An expression of time as every JSON output has it. */
function dateJson({ id, text }: Document, one: Temporal): DateJson {
  const { kind, when, timex, anchor, rule, calendar } = one
  return {
    document: id,
    ...spanJson(text, one),
    kind,
    edtf: when?.edtf ?? null,
    earliest: when?.earliest ?? null,
    latest: when?.latest ?? null,
    timex,
    anchor: anchor && spanJson(text, anchor),
    rule,
    calendar,
  }
}
