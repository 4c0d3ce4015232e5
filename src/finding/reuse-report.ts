import type { Passage } from '../judge/passage.ts'
import type { DocumentFacts } from '../text/document.ts'
import type { Span } from '../text/span.ts'

/** A passage that two documents, or two places of one, share. */
export interface SharedPassage {
  readonly id: string
  readonly a: Passage
  readonly b: Passage
  /** How rare what they share is, as log2; and how many such matches chance would give among these texts. */
  readonly bits: number
  readonly eValue: number
  readonly words: number
  /** Share of the aligned letters that are the same. */
  readonly identity: number
  /** Runs laid one to one, in order of a: UTF-16 units of either text. */
  readonly blocks: readonly { readonly a: Span; readonly b: Span }[]
  /** So many texts have it that it says little. */
  readonly formulaic: boolean
  readonly borrower: 'a' | 'b' | null
  readonly reason: string
  /** Shared by the matches of one passage. */
  readonly cluster: string
}

/** Every shared passage of a folder, in the order of its documents. */
export interface ReuseReport {
  readonly matches: readonly SharedPassage[]
  /** The documents that any match refers to. */
  readonly documents: readonly DocumentFacts[]
  readonly searched: { readonly documents: number; readonly words: number }
}
