import type { Edit } from '../judge/edit/edit.ts'
import type { Passage } from '../judge/passage.ts'
import type { Tree } from '../match/trace/tree.ts'
import type { Document } from '../text/document.ts'
import type { Span } from '../text/span.ts'
import type { When } from '../time/when.ts'

/** One place where a passage stands. */
export interface TracedWitness {
  /** Its document's id; "#2" and so on behind it where the document has the passage more than once. */
  readonly id: string
  /** The letter by which the apparatus names it. */
  readonly siglum: string
  readonly passage: Passage
  /** Of the part that the passage stands in, else of the document. */
  readonly date: When | null
  readonly documentDate: When | null
  readonly kind: 'exact' | 'variant'
  readonly edits: readonly Edit[]
}

/** Every witness of a passage, the earliest first and those without a date last; what they vary in, and their tree. */
export interface Trace {
  readonly query: string
  readonly witnesses: readonly TracedWitness[]
  readonly apparatus: readonly TracedEntry[]
  readonly tree: Tree
  readonly documents: readonly Document[]
}

export interface TracedEntry {
  /** Of the query. */
  readonly at: Span
  readonly lemma: string
  /** Ids of the witnesses that have the lemma. */
  readonly witnesses: readonly string[]
  /** As its first witness prints it; empty for words left out. */
  readonly readings: readonly { readonly text: string; readonly witnesses: readonly string[] }[]
}
