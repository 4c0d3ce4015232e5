import type { Quotation } from '../quote/quotation.ts'
import { parseWhen } from '../time/when.ts'
import { type SpanJson, spanJson } from './document-json.ts'

type Evident<T> = Omit<T, 'evidence'> & { readonly evidence: SpanJson }

/** A quotation as every JSON output has it. */
export interface QuotationJson
  extends Omit<
      Quotation,
      'segments' | 'speaker' | 'via' | 'cue' | 'work' | 'locator' | 'date' | 'reason' | 'from' | 'to'
    >,
    SpanJson {
  readonly segments: readonly SpanJson[]
  readonly speaker: Evident<NonNullable<Quotation['speaker']>> | null
  readonly via: readonly Evident<Quotation['via'][number]>[]
  readonly cue: { readonly span: SpanJson; readonly act: string; readonly polarity: string } | null
  readonly work: Evident<NonNullable<Quotation['work']>> | null
  readonly locator: Evident<NonNullable<Quotation['locator']>> | null
  readonly date: {
    readonly edtf: string
    readonly earliest: string
    readonly latest: string
    readonly evidence: SpanJson
  } | null
  readonly reason: Evident<Quotation['reason']>
}

/** `text` is that of the quotation's document. */
export function quotationJson(text: string, quotation: Quotation): QuotationJson {
  const { id, document, part, form, marks, kind, group, nestedIn, ellipsis, interpolation, problems } =
    quotation
  const evident = <T extends { readonly evidence: { from: number; to: number } }>(one: T): Evident<T> => ({
    ...one,
    evidence: spanJson(text, one.evidence),
  })
  const when = quotation.date && parseWhen(quotation.date.edtf)
  return {
    id,
    document,
    part,
    ...spanJson(text, quotation),
    form,
    marks,
    kind,
    segments: quotation.segments.map((segment) => spanJson(text, segment)),
    group,
    nestedIn,
    speaker: quotation.speaker && evident(quotation.speaker),
    via: quotation.via.map(evident),
    cue: quotation.cue && { ...quotation.cue, span: spanJson(text, quotation.cue.span) },
    work: quotation.work && evident(quotation.work),
    locator: quotation.locator && evident(quotation.locator),
    date: when && quotation.date && { ...when, evidence: spanJson(text, quotation.date.evidence) },
    ellipsis,
    interpolation,
    reason: evident(quotation.reason),
    problems,
  }
}
