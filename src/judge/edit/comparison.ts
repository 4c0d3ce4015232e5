import type { Step } from '../../match/align.ts'
import type { PlacedWord } from '../../match/placement.ts'
import type { Document } from '../../text/document.ts'
import { clipped, type Span } from '../../text/span.ts'
import type { Quoted, QuotedWordAt } from '../quoted.ts'

/** A quotation's words beside the stretch of source they stand in. */
export interface Comparison {
  readonly draft: Document
  readonly quoted: Quoted
  /** The quotation's words that are compared. */
  readonly words: readonly QuotedWordAt[]
  readonly source: Document
  /** What folds skip in the source, sorted and apart. */
  readonly cuts: readonly Span[]
  readonly placed: readonly PlacedWord[]
  readonly steps: readonly Step[]
  /** Whether the quotation begins, and ends, with these words. */
  readonly opens: boolean
  readonly closes: boolean
}

/** A stretch of a text without its cuts. */
export function shown(text: string, span: Span, cuts: readonly Span[]): string {
  let out = ''
  let from = span.from
  for (const cut of clipped(cuts, span)) {
    out += text.slice(from, cut.from)
    from = cut.to
  }
  return out + text.slice(from, span.to)
}

/**
 * The same with the words at its edges laid against the source's. Alignment leaves the source's ends free, so that a
 * first word which was changed looks as if it had been put in; where the source's words go on in the same clause, it
 * stands for those. At the end this is done for unmarked words only: a bracket behind the last word explains it.
 */
export function edged(given: Comparison): Comparison {
  const comparison = glossed(given)
  const { steps } = comparison
  const leading = steps.findIndex(({ kind }) => kind !== 'added')
  const trailing = steps.length - 1 - steps.findLastIndex(({ kind }) => kind !== 'added')
  if (leading < 0) return comparison
  const out = [...steps]
  const first = steps[leading]!
  const before = clauseBefore(comparison, first.sourceFrom, leading)
  for (let k = 0; k < before; k++)
    out[leading - 1 - k] = laid(comparison, out[leading - 1 - k]!, first.sourceFrom - 1 - k)
  const last = steps[steps.length - 1 - trailing]!
  const after = clauseAfter(comparison, last.sourceTo, trailing)
  for (let k = 0; k < after; k++) {
    const at = steps.length - trailing + k
    if (comparison.words[out[at]!.quoteFrom]!.bracketed) break
    out[at] = laid(comparison, out[at]!, last.sourceTo + k)
  }
  return { ...comparison, steps: out }
}

/** A gloss behind the last word stands for nothing of the next sentence. */
function glossed(comparison: Comparison): Comparison {
  const { steps, words, placed, source, cuts } = comparison
  const last = steps.at(-1)
  if (last?.kind !== 'replaced' || !words[last.quoteFrom]!.bracketed || last.sourceFrom === 0)
    return comparison
  const gap = { from: placed[last.sourceFrom - 1]!.to, to: placed[last.sourceFrom]!.from }
  if (!/[.!?;:]/.test(shown(source.text, gap, cuts))) return comparison
  const added: Step = { ...last, kind: 'added', sourceTo: last.sourceFrom }
  return { ...comparison, steps: [...steps.slice(0, -1), added] }
}

function laid({ words, placed }: Comparison, step: Step, source: number): Step {
  const kind = words[step.quoteFrom]!.key === placed[source]!.key ? 'same' : 'replaced'
  return { ...step, kind, sourceFrom: source, sourceTo: source + 1 }
}

/** How many of the source's words before `at`, at most `most`, stand in one clause with it. */
function clauseBefore({ placed, source, cuts }: Comparison, at: number, most: number): number {
  let count = 0
  while (
    count < most &&
    at - count > 0 &&
    isOneClause(source, cuts, placed[at - count - 1]!.to, placed[at - count]!.from)
  )
    count++
  return count
}

function clauseAfter({ placed, source, cuts }: Comparison, at: number, most: number): number {
  let count = 0
  while (
    count < most &&
    at + count < placed.length &&
    isOneClause(source, cuts, placed[at + count - 1]!.to, placed[at + count]!.from)
  )
    count++
  return count
}

function isOneClause(source: Document, cuts: readonly Span[], from: number, to: number): boolean {
  return /^\s*$/.test(shown(source.text, { from, to }, cuts))
}
