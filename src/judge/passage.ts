import { type Document, lineAt, locatorLabel, pageAt } from '../text/document.ts'
import type { Span } from '../text/span.ts'

/** A span of a document as evidence, with a locator that a person can follow. */
export interface Passage extends Span {
  readonly document: string
  readonly exact: string
  /** As printed; null where nothing is. */
  readonly page: string | null
  /** Physical page from 1. */
  readonly scan: number | null
  /** From 1, of the document's text. */
  readonly line: number
  readonly label: string
}

/** The passage of a span. `line` is the line that it begins in, for a caller who knows; to count it takes the whole text. */
export function passageOf(
  document: Document,
  { from, to }: Span,
  line: number = lineAt(document.text, from),
): Passage {
  const page = pageAt(document, from)
  return {
    document: document.id,
    from,
    to,
    exact: document.text.slice(from, to),
    page: page?.label ?? null,
    scan: page?.scan ?? null,
    line,
    label: locatorLabel(page, line),
  }
}
