import type { CheckReport } from '../../finding/check-report.ts'
import { type Passage, passageOf } from '../../judge/passage.ts'
import type { Document } from '../../text/document.ts'
import { lineStarts } from '../../text/line.ts'
import { countUpTo } from '../../text/sorted.ts'
import type { Span } from '../../text/span.ts'

/** Where something begins in a text: line and column from 1, the column in UTF-16 units. */
export interface TextPlace {
  readonly line: number
  readonly column: number
}

/** The documents that a report speaks of, by their ids, and places in them. */
export interface Places {
  readonly document: (id: string) => Document
  readonly passage: (id: string, span: Span) => Passage
  readonly at: (id: string, unit: number) => TextPlace
}

export function placesIn({ documents }: Pick<CheckReport, 'documents'>): Places {
  const byId = new Map(documents.map((one) => [one.id, one]))
  const document = (id: string): Document => byId.get(id)!
  const at = (id: string, unit: number): TextPlace => {
    const starts = lineStarts(document(id))
    const line = countUpTo(starts, unit)
    return { line, column: unit - starts[line - 1]! + 1 }
  }
  return { document, at, passage: (id, span) => passageOf(document(id), span) }
}
