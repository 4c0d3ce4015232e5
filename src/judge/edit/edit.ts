import type { Span } from '../../text/span.ts'
import type { GapFold } from './gap.ts'

/** A code of the taxonomy of edits, A01 to A40; `stemma explain CODE` says what each means. */
export type EditCode = `A${number}`

/** One difference between a quotation and its source. Spans are empty where a side has nothing. */
export interface Edit {
  readonly code: EditCode
  /** The source that it was compared with. */
  readonly document: string
  readonly quotation: Span
  readonly source: Span
  /** The source's words, and the quotation's. */
  readonly was: string
  readonly is: string
  /** The quoter shows that something was changed here: brackets, an ellipsis. */
  readonly marked: boolean
}

/** An edit before its texts are taken down. */
export interface BareEdit extends Pick<Edit, 'code' | 'quotation' | 'source' | 'marked'> {
  /** It is about whole words, and so may be one with its neighbour. */
  readonly words: boolean
}

/** What a fold was needed for, inside words, between them, or because of what the page shows besides words. */
export type Tolerance = GapFold | 'line-break' | 'page-furniture'
