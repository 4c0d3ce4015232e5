import type { Span } from '../../text/span.ts'
import type { DraftQuotation } from '../draft-quotation.ts'
import type { SourceNote } from './source-note.ts'

/** Paragraphs found to be quoted, and why. */
export interface FoundBlock {
  /** Indexes of its paragraphs, the last one included. */
  readonly first: number
  readonly last: number
  readonly lead: Span
  readonly reason: DraftQuotation['reason']
  readonly note: SourceNote | null
  /** Where its words end before the last paragraph does. */
  readonly to?: number
}
