import { firstEndingAfter, merged, overlaps, type Span } from '../../text/span.ts'
import { ofKind, type Setting } from '../setting.ts'

/** A text by paragraph, and what is known of each before blocks are looked for. */
export interface Page {
  readonly text: string
  readonly paragraphs: readonly Span[]
  /** Stretches that are something else already: headings, notes, quotations set off by the file, code. */
  readonly taken: readonly Span[]
  /** Indexes of the paragraphs found to be quoted so far. */
  readonly claimed: Set<number>
}

export function pageOf(setting: Setting): Page {
  const { ranges, text } = setting.document
  const taken = merged([...ofKind(ranges, 'heading'), ...ofKind(ranges, 'note'), ...setting.blocks])
  return { text, paragraphs: setting.paragraphs, taken, claimed: new Set() }
}

/** True where a paragraph is something else than running words. */
export function isTaken({ taken }: Page, span: Span): boolean {
  const one = taken[firstEndingAfter(taken, span.from)]
  return one !== undefined && overlaps(one, span)
}
