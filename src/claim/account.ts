import type { Entity, NameMention } from '../name/named.ts'
import type { Attribution } from '../quote/attribution/attribution.ts'
import type { Quotation } from '../quote/quotation.ts'
import type { Document } from '../text/document.ts'
import type { Span } from '../text/span.ts'
import type { Temporal } from '../time/temporal.ts'

/** All that is known of one document when its statements are read: made once, by library/accounts.ts. */
export interface Account {
  readonly document: Document
  readonly quotations: readonly Quotation[]
  readonly attributions: readonly Attribution[]
  /** In the order of the text. */
  readonly temporals: readonly Temporal[]
  readonly mentions: readonly NameMention[]
  /** What a mention names; null for one that nothing is known of. */
  readonly entityOf: (mention: Span) => Entity | null
}
