import { isPaired } from '../../match/align.ts'
import type { Document } from '../../text/document.ts'
import { covers, overlaps, type Span } from '../../text/span.ts'
import type { Comparison } from './comparison.ts'
import type { BareEdit } from './edit.ts'

/** Emphasis that one side has and the other does not, on words that both have: added (A17) or left out (A18). */
export function emphasisEdits(comparison: Comparison): BareEdit[] {
  const { draft, source, words, placed, steps, quoted } = comparison
  const pairs = steps.filter(isPaired).map((step) => ({
    here: { from: words[step.quoteFrom]!.from, to: words[step.quoteTo - 1]!.to },
    there: { from: placed[step.sourceFrom]!.from, to: placed[step.sourceTo - 1]!.to },
  }))
  const [first, last] = [words[0], words.at(-1)]
  if (!first || !last || pairs.length === 0) return []
  const here = emphasesOf(draft, { from: first.from, to: last.to }, quoted.brackets)
  const there = emphasesOf(source, { from: pairs[0]!.there.from, to: pairs.at(-1)!.there.to }, [])
  // A quotation that is set in italics as a whole is not emphasised; nor is a source that is.
  if (
    isThroughout(
      here,
      pairs.map((pair) => pair.here),
    ) ||
    isThroughout(
      there,
      pairs.map((pair) => pair.there),
    )
  )
    return []
  const out: BareEdit[] = []
  let open: BareEdit | null = null
  for (const pair of pairs) {
    const added = here.some((span) => covers(span, pair.here))
    const had = there.some((span) => overlaps(span, pair.there))
    const code: 'A17' | 'A18' | null =
      added && !had ? 'A17' : had && !added && !here.some((span) => overlaps(span, pair.here)) ? 'A18' : null
    if (open && open.code === code) {
      const grown: BareEdit = {
        ...open,
        quotation: { from: open.quotation.from, to: pair.here.to },
        source: { from: open.source.from, to: pair.there.to },
      }
      out[out.length - 1] = grown
      open = grown
    } else if (code) {
      open = { code, quotation: pair.here, source: pair.there, marked: false, words: false }
      out.push(open)
    } else open = null
  }
  return out
}

function emphasesOf({ ranges }: Document, within: Span, not: readonly Span[]): Span[] {
  return ranges.filter(
    (range) => range.kind === 'emphasis' && overlaps(range, within) && !not.some((one) => covers(one, range)),
  )
}

function isThroughout(emphases: readonly Span[], words: readonly Span[]): boolean {
  return words.length > 1 && words.every((word) => emphases.some((span) => overlaps(span, word)))
}
