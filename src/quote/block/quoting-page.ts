import { firstEndingAfter, merged, overlaps, type Span } from '../../text/span.ts'
import { ofKind, type Setting } from '../setting.ts'

/** A text by paragraph, and what is known of each before blocks are looked for. */
export interface Page {
  readonly text: string
  readonly paragraphs: readonly Span[]
  /** Stretches that are something else already: headings, quotations set off by the file. */
  readonly taken: readonly Span[]
  readonly notes: readonly Span[]
  readonly parts: readonly Span[]
  /** Indexes of the paragraphs found to be quoted so far. */
  readonly claimed: Set<number>
}

export function pageOf(setting: Setting): Page {
  const { ranges, text, parts } = setting.document
  return {
    text,
    paragraphs: setting.paragraphs,
    taken: merged([...ofKind(ranges, 'heading'), ...setting.blocks]),
    notes: ofKind(ranges, 'note'),
    parts,
    claimed: new Set(),
  }
}

/** True where a paragraph is something else than running words, or stands elsewhere than `beside`. */
export function isTaken(page: Page, span: Span, beside: Span | null = null): boolean {
  return holder(page.taken, span) !== undefined || isElsewhere(page, span, beside)
}

/** In a note of its own, or in another part. A note quotes within itself. */
export function isElsewhere({ notes, parts }: Page, span: Span, beside: Span | null): boolean {
  return (
    holder(notes, span) !== (beside ? holder(notes, beside) : undefined) ||
    (beside !== null && holder(parts, span) !== holder(parts, beside))
  )
}

function holder(spans: readonly Span[], span: Span): Span | undefined {
  const one = spans[firstEndingAfter(spans, span.from)]
  return one && overlaps(one, span) ? one : undefined
}
