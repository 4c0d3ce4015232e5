import type { CheckReport } from '../../finding/check-report.ts'
import { type Passage, passageOf } from '../../judge/passage.ts'
import type { Document } from '../../text/document.ts'
import type { Span } from '../../text/span.ts'

/** Where something begins in a text: line and column from 1, the column in UTF-16 units. */
export interface TextPlace {
  readonly line: number
  readonly column: number
}

/** The documents that a report speaks of, with a table of lines for each, made when it is first asked. */
export interface Places {
  readonly document: (id: string) => Document
  readonly passage: (id: string, span: Span) => Passage
  readonly at: (id: string, unit: number) => TextPlace
}

export function placesIn({ documents }: Pick<CheckReport, 'documents'>): Places {
  const byId = new Map(documents.map((one) => [one.id, one]))
  const lines = new Map<string, readonly number[]>()
  const document = (id: string): Document => byId.get(id)!
  const at = (id: string, unit: number): TextPlace => {
    const starts = lines.get(id) ?? lineStarts(document(id).text)
    lines.set(id, starts)
    let low = 0
    let high = starts.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (starts[middle]! <= unit) low = middle + 1
      else high = middle
    }
    return { line: low, column: unit - starts[low - 1]! + 1 }
  }
  return { document, at, passage: (id, span) => passageOf(document(id), span, at(id, span.from).line) }
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length)
  return starts
}
