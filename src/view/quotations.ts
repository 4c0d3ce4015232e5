import type { Quotation } from '../quote/quotation.ts'
import { type Document, lineAt } from '../text/document.ts'
import { type DocumentJson, documentJson, factsOf } from './document-json.ts'
import { type QuotationJson, quotationJson } from './quotation-json.ts'
import type { Setting } from './setting.ts'

/** The quotations of one document. */
export interface Found {
  readonly document: Document
  readonly quotations: readonly Quotation[]
}

/** What `stemma quotations --format json` prints. */
export interface QuotationsJson {
  readonly schema: 'stemma/quotations@1'
  readonly stemma: string
  readonly documents: readonly DocumentJson[]
  readonly quotations: readonly QuotationJson[]
  readonly attributions: readonly never[]
}

export function quotationsJson(found: readonly Found[], version: string): QuotationsJson {
  return {
    schema: 'stemma/quotations@1',
    stemma: version,
    documents: found.map(({ document }) => documentJson(factsOf(document))),
    quotations: found.flatMap(({ document, quotations }) =>
      quotations.map((one) => quotationJson(document.text, one)),
    ),
    attributions: [],
  }
}

/** One quotation after another: where, who, the words, and why it is taken for a quotation. */
export function quotationsText(found: readonly Found[], { paint }: Setting): string {
  const entries = found.flatMap(({ document, quotations }) =>
    quotations.map((one) => {
      const who = one.speaker
        ? (one.speaker.name ?? document.text.slice(one.speaker.evidence.from, one.speaker.evidence.to))
        : 'nobody named'
      const from = [one.work?.title, one.locator?.text].filter(Boolean).join(', ')
      const head = `${document.path}:${lineAt(document.text, one.from)}  ${one.kind}, ${one.form}  ${paint('strong', who)}${from ? `  ${from}` : ''}`
      const flat = document.text.slice(one.from, one.to).replace(/\s+/g, ' ')
      return `${head}\n    ${flat}\n    ${paint('dim', one.reason.rule)}${one.problems.map((problem) => paint('warning', `  ${problem}`)).join('')}\n`
    }),
  )
  const count =
    entries.length === 0
      ? 'No quotations.'
      : `${entries.length} ${entries.length === 1 ? 'quotation' : 'quotations'}.`
  return `${[...entries, count].join('\n')}\n`
}
