import type { Document } from '../../text/document.ts'
import type { Span } from '../../text/span.ts'
import type { Passage } from '../passage.ts'
import type { Edit, EditCode } from './edit.ts'

/** What is to be said of a quotation as a whole, against the passage that it stands for. */
export function wholeEdit(code: EditCode, { text }: Document, { from, to }: Span, source: Passage): Edit {
  return {
    code,
    document: source.document,
    quotation: { from, to },
    source: { from: source.from, to: source.to },
    was: source.exact,
    is: text.slice(from, to),
    marked: false,
  }
}
