import { covers, type Span } from '../text/span.ts'
import { type Word, words } from '../text/word.ts'
import {
  type Alignment,
  align,
  isMet,
  isPaired,
  type QuotedWord,
  type SourceWord,
  type Step,
} from './align.ts'
import { excerptOf, type Region } from './seek.ts'
import type { IndexedText } from './segment.ts'

/** A word of a source where it stands in its document. */
export type PlacedWord = Word & SourceWord

/** Where quoted words stand in one source: the alignment, and the source's words that it numbers. */
export interface Placement {
  readonly text: IndexedText
  readonly words: readonly PlacedWord[]
  readonly alignment: Alignment
  /** How much of the quotation the source has, 0 to 1: words met over all words, short ones counting less. */
  readonly support: number
}

/** Lays quoted words along what stands in a region. Null when there is nothing in it to lay them along. */
export function place(quote: readonly QuotedWord[], region: Region): Placement | null {
  return placeAmong(quote, region.text, wordsOf(region))
}

/** Every place in a region where the quoted words stand with at least `least` of their weight, the best one first. */
export function placeAll(quote: readonly QuotedWord[], region: Region, least: number): Placement[] {
  const found: Placement[] = []
  const stretches = [wordsOf(region)]
  for (let stretch = stretches.pop(); stretch; stretch = stretches.pop()) {
    const placement = stretch.length * 2 < quote.length ? null : placeAmong(quote, region.text, stretch)
    const span = placement && placement.support >= least ? sourceSpan(placement) : null
    if (!placement || !span) continue
    found.push(placement)
    stretches.push(
      stretch.filter(({ to }) => to <= span.from),
      stretch.filter(({ from }) => from >= span.to),
    )
  }
  return found
}

function placeAmong(
  quote: readonly QuotedWord[],
  text: IndexedText,
  words: readonly PlacedWord[],
): Placement | null {
  const source = likeliest(quote, words)
  if (source.length === 0) return null
  const first = align(quote, source)
  // Words that stand in a note themselves must not be left out for nothing.
  const inNote = first.steps.filter(isMet).every((step) => source[step.sourceFrom]!.free)
  const bound = inNote ? source.map((word) => ({ ...word, free: false })) : source
  const alignment = inNote ? align(quote, bound) : first
  return { text, words: bound, alignment, support: supportOf(quote, alignment.steps) }
}

function wordsOf(region: Region): readonly PlacedWord[] {
  const { text, from, cuts, asides } = excerptOf(region)
  const shifted = cuts.map((cut) => ({ from: cut.from - from, to: cut.to - from }))
  return words(text, shifted).map((word) => {
    const span = { from: word.from + from, to: word.to + from }
    return { ...span, key: word.key, free: asides.some((aside) => covers(aside, span)) }
  })
}

/**
 * A region can be many times as long as the quotation: of all windows of twice its length, the one that holds most of
 * its words, with half as much around it.
 */
function likeliest(quote: readonly QuotedWord[], source: readonly PlacedWord[]): readonly PlacedWord[] {
  const window = quote.length * 2 + 12
  if (source.length <= window * 2) return source
  const keys = new Set(quote.flatMap(({ key, bare }) => (bare === null ? [key] : [key, bare])))
  const weights = source.map(({ key }) => (keys.has(key) ? weightOf(key) : 0))
  let weight = 0
  let best = -1
  let at = 0
  weights.forEach((one, i) => {
    weight += one - (weights[i - window] ?? 0)
    if (weight > best + 1e-9) {
      best = weight
      at = i
    }
  })
  return source.slice(Math.max(0, at - window - (window >>> 1)), at + (window >>> 1))
}

/** What a word weighs as evidence: words of one to three letters stand everywhere. */
export function weightOf(key: string): number {
  return key.length <= 3 ? 0.3 : 1
}

function supportOf(quote: readonly QuotedWord[], steps: readonly Step[]): number {
  const weigh = (from: number, to: number): number =>
    quote.slice(from, to).reduce((sum, word) => sum + (word.bracketed ? 0 : weightOf(word.key)), 0)
  const all = weigh(0, quote.length)
  return all === 0
    ? 0
    : steps.filter(isMet).reduce((sum, step) => sum + weigh(step.quoteFrom, step.quoteTo), 0) / all
}

/** The first and the last unit of the source that the quotation takes up; null when it takes up none. */
export function sourceSpan({ words, alignment }: Placement): Span | null {
  return hullOfTaken(words, alignment.steps)
}

/** The same of steps that number `words`. */
export function hullOfTaken(words: readonly Span[], steps: readonly Step[]): Span | null {
  const first = steps.find(isPaired)
  const last = steps.findLast(isPaired)
  return first && last ? { from: words[first.sourceFrom]!.from, to: words[last.sourceTo - 1]!.to } : null
}
