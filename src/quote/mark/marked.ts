import type { Span } from '../../text/span.ts'
import type { MarkKind } from './sign.ts'

/** Words between marks; `from` and `to` leave the outer marks out. */
export interface Marked extends Span {
  readonly marks: MarkKind
  /** The words by paragraph, without the marks that some typists repeat at each. */
  readonly segments: readonly Span[]
  /** Index of the pair around this one, or null. */
  readonly parent: number | null
  /** The opening mark; empty, at the start, where it is missing. */
  readonly open: Span
  /** The closing mark; empty, at the end, where it is missing. */
  readonly close: Span
  readonly problems: readonly ('unclosed' | 'unopened')[]
}
