import type { Quotation } from '../quote/quotation.ts'
import type { Document } from '../text/document.ts'
import { sentences } from '../text/sentence.ts'
import type { Span } from '../text/span.ts'
import { words } from '../text/word.ts'
import type { Hearing } from './hearing.ts'

/** A sentence of a source that says in other words what stands between marks. */
export interface Paraphrased {
  readonly document: Document
  readonly span: Span
  /** How much of the quotation's telling words it has, 0 to 1. */
  readonly share: number
}

/** A sentence as its telling words, by stem. */
export interface Told {
  readonly span: Span
  readonly stems: ReadonlySet<string>
}

/** So many telling words, and such a share of the quotation's, are no accident. */
const LEAST = { words: 3, share: 0.45 }
/** Letters of a word that stand for it: "missed" and "miss", "betrayed" and "betray". */
const STEM = 5

export function toldBy(document: Document): Told[] {
  return sentences(document.text).map((span) => ({ span, stems: stemsOf(document.text, span) }))
}

function stemsOf(text: string, span: Span): ReadonlySet<string> {
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

/**
 * The sentence of the texts that a quotation may come from which shares most of its telling words; null where none
 * shares enough. Reads all of these texts: asked only for what stands nowhere.
 */
export function paraphrasedIn(hearing: Hearing, quotation: Quotation): Paraphrased | null {
  const { draft, open, toldIn, close } = hearing
  const wanted = stemsOf(draft.text, quotation)
  if (wanted.size < LEAST.words) return null
  let best: Paraphrased | null = null
  for (const key of close) {
    const document = open(key)
    if (document.id === draft.id) continue
    for (const { span, stems } of toldIn(document)) {
      let met = 0
      for (const stem of wanted) if (stems.has(stem)) met++
      const share = met / wanted.size
      if (met >= LEAST.words && share >= LEAST.share && share > (best?.share ?? 0))
        best = { document, span, share }
    }
  }
  return best
}
