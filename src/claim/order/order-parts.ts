import type { Part } from './order-bound.ts'

/** What came earlier and what later; null is what the text tells just before. */
export interface Parts {
  readonly earlier: Part | null
  readonly later: Part | null
}

/** How one conjunction or adverb tells which of two came first. */
export type Rule = (words: string, at: Part) => Parts | null

/** Denies, or says that it was still to come. */
export const notYet: RegExp = /\b(?:not|n['’]t|never|nor|nothing|no|none|nobody)\b|\byet to\b/iu

/** The words of a part. */
export function text(words: string, { from, to }: Part): string {
  return words.slice(from, to)
}

/** Two parts as they came. */
export function order(earlier: Part | null, later: Part | null): Parts {
  return { earlier, later }
}

/** The two the other way round. */
export function reversed({ earlier, later }: Parts): Parts {
  return { earlier: later, later: earlier }
}
