import type { Quotation } from '../quote/quotation.ts'
import type { Span } from '../text/span.ts'
import type { Edit, Tolerance } from './edit/edit.ts'
import type { Passage } from './passage.ts'
import type { Severity, Verdict } from './verdict.ts'

/** What an edit or a cut does to the sense, by an effect test B01 to B15. */
export interface Effect {
  readonly code: `B${number}`
  readonly grade: 'risk' | 'material'
  /** The words that make the difference. */
  readonly words: string
  readonly where: 'edit' | 'cut' | 'before' | 'after' | 'frame'
  readonly document: string
  readonly source: Span | null
  readonly draft: Span | null
}

/** Where the words come from against where they are said to come from, C01 to C13. */
export interface Provenance {
  readonly code: `C${number}`
  readonly claimed: string
  readonly found: string
  readonly evidence: Passage | null
}

/** How far the search went for a quotation that was not found as it stands. */
export interface Receipt {
  readonly searched: { readonly documents: number; readonly words: number }
  readonly unreadable: readonly string[]
  readonly best: { readonly passage: Passage; readonly overlap: number } | null
}

/** All that is said of one quotation, with the evidence. */
export interface Judgement {
  readonly quotation: Quotation
  readonly verdict: Verdict
  readonly severity: Severity
  /** One sentence that a colleague would write. */
  readonly message: string
  /** The source's words, marked as the profile asks; null where there is nothing to suggest. */
  readonly suggestion: string | null
  readonly source: Passage | null
  readonly pieces: readonly { readonly quotation: Span; readonly source: Passage }[]
  readonly context: { readonly before: string; readonly after: string } | null
  readonly edits: readonly Edit[]
  readonly effects: readonly Effect[]
  readonly provenance: readonly Provenance[]
  readonly otherWitnesses: readonly {
    readonly passage: Passage
    readonly verdict: Verdict
    readonly edits: readonly Edit[]
  }[]
  readonly tolerances: readonly Tolerance[]
  readonly limits: readonly string[]
  readonly receipt: Receipt | null
}
