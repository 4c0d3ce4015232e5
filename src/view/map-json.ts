import type { Document, Origin, Page, Range } from '../text/document.ts'
import { type DocumentJson, documentJson, factsOf, type SpanJson, spanJson } from './document-json.ts'

/** What `stemma text FILE --map` prints: how the text is laid out, and where it stands in the file. */
export interface MapJson {
  readonly schema: 'stemma/text@1'
  readonly stemma: string
  readonly documents: readonly DocumentJson[]
  readonly ranges: readonly (SpanJson & Pick<Range, 'kind'> & { readonly label?: string | undefined })[]
  readonly pages: readonly Page[]
  readonly origins: readonly Origin[]
}

export function mapJson(document: Document, version: string): MapJson {
  const { text, ranges, pages, origins } = document
  return {
    schema: 'stemma/text@1',
    stemma: version,
    documents: [documentJson(factsOf(document))],
    ranges: ranges.map(({ kind, label, ...span }) => ({
      kind,
      ...spanJson(text, span),
      ...(label === undefined ? {} : { label }),
    })),
    pages,
    origins,
  }
}
