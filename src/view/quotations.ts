import type { Attribution } from '../quote/attribution/attribution.ts'
import type { Quotation } from '../quote/quotation.ts'
import { type Document, lineAt } from '../text/document.ts'
import type { Span } from '../text/span.ts'
import { type AttributionJson, attributionJson } from './attribution-json.ts'
import { countedOrNo } from './counted.ts'
import { type DocumentJson, documentJson, factsOf } from './document-json.ts'
import { type QuotationJson, quotationJson } from './quotation-json.ts'
import type { Setting } from './setting.ts'

/** The quotations of one document, and what it says that others said. */
export interface Found {
  readonly document: Document
  readonly quotations: readonly Quotation[]
  readonly attributions: readonly Attribution[]
}

/** What `stemma quotations --format json` prints. */
export interface QuotationsJson {
  readonly schema: 'stemma/quotations@1'
  readonly stemma: string
  readonly documents: readonly DocumentJson[]
  readonly quotations: readonly QuotationJson[]
  readonly attributions: readonly AttributionJson[]
}

export function quotationsJson(found: readonly Found[], version: string): QuotationsJson {
  return {
    schema: 'stemma/quotations@1',
    stemma: version,
    documents: found.map(({ document }) => documentJson(factsOf(document))),
    quotations: found.flatMap(({ document, quotations }) =>
      quotations.map((one) => quotationJson(document.text, one)),
    ),
    attributions: found.flatMap(({ document, attributions }) =>
      attributions.map((one) => attributionJson(document.text, one)),
    ),
  }
}

/**
 * One quotation after another: where, who, the words, and why it is taken for a quotation. Then what is reported in other
 * words: where, who, the cue, and what.
 */
export function quotationsText(found: readonly Found[], setting: Setting): string {
  const marked = found.flatMap(({ document, quotations }) =>
    quotations.map((one) => quotationText(document, one, setting)),
  )
  const reported = found.flatMap(({ document, attributions }) =>
    attributions
      .filter(({ type }) => type !== 'direct')
      .map((one) => attributionText(document, one, setting)),
  )
  const count = `${countedOrNo(marked.length, 'quotation')}, ${countedOrNo(reported.length, 'report')} in other words.`
  return `${[...marked, ...reported, marked.length + reported.length === 0 ? 'No quotations.' : count].join('\n')}\n`
}

function quotationText({ path, text }: Document, one: Quotation, { paint }: Setting): string {
  const who = one.speaker
    ? (one.speaker.name ?? text.slice(one.speaker.evidence.from, one.speaker.evidence.to))
    : 'nobody named'
  const from = [one.work?.title, one.locator?.text].filter(Boolean).join(', ')
  const head = `${path}:${lineAt(text, one.from)}  ${one.kind}, ${one.form}  ${paint('strong', who)}${from ? `  ${from}` : ''}`
  const problems = one.problems.map((problem) => paint('warning', `  ${problem}`)).join('')
  return `${head}\n    ${flat(text, one)}\n    ${paint('dim', one.reason.rule)}${problems}\n`
}

function attributionText({ path, text }: Document, one: Attribution, { paint }: Setting): string {
  const words = (spans: readonly Span[]): string => spans.map((span) => flat(text, span)).join(' … ')
  const at = lineAt(text, (one.content[0] ?? one.cue[0])!.from)
  const who = paint('strong', words(one.source) || 'nobody named')
  return `${path}:${at}  ${one.type}  ${who}  ${words(one.cue)}\n    ${words(one.content)}\n`
}

function flat(text: string, { from, to }: Span): string {
  return text.slice(from, to).replace(/\s+/g, ' ')
}
