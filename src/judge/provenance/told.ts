import type { Document } from '../../text/document.ts'
import { sentences } from '../../text/sentence.ts'
import type { Span } from '../../text/span.ts'
import { words } from '../../text/word.ts'

/** A sentence as its telling words, by stem. */
export interface Told {
  readonly span: Span
  readonly stems: ReadonlySet<string>
}

/** Letters of a word that stand for it: "missed" and "miss", "betrayed" and "betray". */
const STEM = 5

export function toldBy(document: Document): Told[] {
  return sentences(document.text).map((span) => ({ span, stems: stemsOf(document.text, span) }))
}

/** The telling words of a stretch by stem: what it is about, whatever their forms. */
export function stemsOf(text: string, span: Span): ReadonlySet<string> {
  return new Set(
    words(text, [], span).flatMap(({ key }) =>
      key.length > 2 && !small.has(key) ? [key.slice(0, STEM).replace(/(?:ed|es|s|e)$/, '')] : [],
    ),
  )
}

// Words of three letters and more that every sentence may have; by key.
const small: ReadonlySet<string> = new Set(
  'the and that this with from haue had not was were will would are for but you his her its our your their they them him she who which what when there here been has may can shall should could must than then any all some into upon about out also'.split(
    ' ',
  ),
)
