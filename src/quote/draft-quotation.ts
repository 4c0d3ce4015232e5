import type { Span } from '../text/span.ts'
import type { Quotation } from './quotation.ts'

/** A quotation before it has its place among the others. */
export type DraftQuotation = Omit<Quotation, 'id' | 'group' | 'nestedIn'> & { readonly parent: Span | null }
