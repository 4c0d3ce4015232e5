import { isMet, type QuotedWord, type Step } from './align.ts'
import { hashOfKey } from './hash.ts'
import type { Shelf } from './locate.ts'
import { type Placement, place, sourceSpan, weightOf } from './placement.ts'
import { seek } from './seek.ts'

/** A run of words that texts have too: `[from, to)` of the words, and where it stands in each text. */
export interface SharedRun {
  readonly from: number
  readonly to: number
  /** The longest first, one for each text. */
  readonly placements: readonly Placement[]
}

/** A run that is no accident: so many words, and so much weight (see `weightOf`). */
const LEAST = { words: 9, weight: 6 }
/** Words changed or left out in a row that end a run. */
const GAP = 2
/** Grams of five words that a run of so many words has at least, with a word changed in it. */
const GRAMS = 3
/** Regions that are aligned. */
const ALIGNED = 12

/**
 * The longest run that a stretch of words shares with texts of the shelf, word for word but for single words here and
 * there; null where it shares none that is long and heavy enough. Finds what the index promises, eight words as they
 * stand, and costs its look-ups and a few alignments.
 */
export function sharedRun(words: readonly QuotedWord[], { segments, has }: Shelf): SharedRun | null {
  if (words.length < LEAST.words) return null
  const hashes = Uint32Array.from(words, ({ key }) => hashOfKey(key))
  const regions = seek(segments, hashes).filter(({ text, weight }) => weight >= GRAMS && has(text.key))
  const found = regions
    .slice(0, ALIGNED)
    .flatMap((region) => {
      const placement = place(words, region)
      const run = placement && longestRun(words, placement.alignment.steps)
      return placement && run ? [{ ...run, placement }] : []
    })
    .sort((a, b) => b.to - b.from - (a.to - a.from))
  const [best] = found
  if (!best) return null
  const alike = found.filter(
    ({ from, to }) => Math.min(to, best.to) - Math.max(from, best.from) >= 0.8 * (best.to - best.from),
  )
  const texts = new Map(alike.toReversed().map(({ placement }) => [placement.text, placement]))
  const run = words.slice(best.from, best.to)
  const placements = [...texts.values()].reverse().flatMap(({ text, ...rest }) => {
    const span = sourceSpan({ text, ...rest })
    const again = span && place(run, { text, unit: 'unit', ...span, weight: 0 })
    return again ? [again] : []
  })
  return { from: best.from, to: best.to, placements }
}

interface Run {
  readonly from: number
  readonly to: number
  /** Words that are met, and steps in a row, at its end, that are not. */
  readonly met: number
  readonly gap: number
}

/** The most words in a row that both have, with gaps no wider than `GAP`. */
function longestRun(
  words: readonly QuotedWord[],
  steps: readonly Step[],
): { from: number; to: number } | null {
  const runs: Run[] = []
  for (const step of steps) {
    const { quoteFrom, quoteTo } = step
    const last = runs.at(-1)
    const open = last && last.gap <= GAP ? last : null
    if (isMet(step) && open)
      runs[runs.length - 1] = { from: open.from, to: quoteTo, met: open.met + quoteTo - quoteFrom, gap: 0 }
    else if (isMet(step)) runs.push({ from: quoteFrom, to: quoteTo, met: quoteTo - quoteFrom, gap: 0 })
    else if (open) runs[runs.length - 1] = { ...open, gap: open.gap + 1 }
  }
  const [best] = runs.sort((a, b) => b.met - a.met)
  if (!best || best.met < LEAST.words) return null
  const weight = words.slice(best.from, best.to).reduce((sum, { key }) => sum + weightOf(key), 0)
  return weight >= LEAST.weight ? { from: best.from, to: best.to } : null
}
