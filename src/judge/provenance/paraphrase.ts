import type { Quotation } from '../../quote/quotation.ts'
import type { Document } from '../../text/document.ts'
import type { Span } from '../../text/span.ts'
import type { Hearing } from '../hearing.ts'
import { stemsOf } from './told.ts'

/** A sentence of a source that says in other words what stands between marks. */
export interface Paraphrased {
  readonly document: Document
  readonly span: Span
  /** How much of the quotation's telling words it has, 0 to 1. */
  readonly share: number
}

/** So many telling words, and such a share of the quotation's, are no accident. */
const LEAST = { words: 3, share: 0.45 }
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
