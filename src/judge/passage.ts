import { type Document, locatorLabel, pageAt } from '../text/document.ts'
import { lineOf } from '../text/line.ts'
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

/** The passage of a span. Many of one document cost little: its lines are counted once. */
export function passageOf(document: Document, { from, to }: Span): Passage {
  const line = lineOf(document, from)
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
