import { isMet, type QuotedWord } from './align.ts'
import { hashOfKey } from './hash.ts'
import { type Placement, place, placeAll, sourceSpan, weightOf } from './placement.ts'
import { type Region, seek } from './seek.ts'
import { GRAM, type IndexedText, type Segment, WINDOW } from './segment.ts'
import { codesOf } from './spell.ts'
import { byPlace, type Candidate, LEAST_SUPPORT, ranked, type Standing, standings } from './standing.ts'
import { LEAST_LETTERS, sweep } from './sweep.ts'

/**
 * Finds where quotations stand, in whatever sources have them.
 *
 * The index is asked for every stretch between ellipses; what it does not give whole, and all that is too short for
 * its promise, goes into one sweep over all texts, its halves with it. Runs of words that the best place lacks are then
 * looked for by themselves, so that a splice is seen as two true pieces and not as one false one. Every candidate is
 * aligned word by word before it counts.
 */

/** The texts to search: those of the segments that still stand for a document. */
export interface Shelf {
  readonly segments: readonly Segment[]
  readonly has: (key: number) => boolean
}

/** Places of one stretch that are aligned: those with nearly the most grams, of which many may be true, and some more. */
const ALIGNED = { near: 120, more: 12 }
const KEPT = 40
/** Units of text that are read closely, at most. */
const CLOSE = 200_000
/**
 * Runs of so many words, and of so much weight (see `weightOf`), that the best place lacks are looked for elsewhere.
 * Less stands everywhere, and would make a splice of what was only reworded.
 */
const LACKING = { words: 5, weight: 3.5 }

/** A part that is joined from elsewhere must stand there nearly as it is: at most this cost a word. */
const CLEAN = 0.15

/** A stretch of a quotation to be found. */
interface Wanted extends Candidate {
  readonly quotation: number
  readonly words: readonly QuotedWord[]
  placements: readonly Placement[]
  /** Where its halves may stand, by the sweep. */
  regions: readonly Region[]
}

/**
 * The standings of each quotation, best first; none where no source has as much as half of it. `close` are the texts, by
 * key, that each may come from though no gram says so: they are read as a whole when nothing else is found.
 */
export function locate(
  quotations: readonly (readonly QuotedWord[])[],
  shelf: Shelf,
  close: readonly (ReadonlySet<number> | undefined)[] = [],
): Standing[][] {
  const wanted = quotations.flatMap(stretchesOf)
  for (const one of wanted) one.placements = placed(one, regionsOf(one, shelf))
  sweepFor(wanted.filter(isOpen), shelf)
  readClosely(wanted, shelf, close)
  return quotations.map((words, i) => {
    const stretches = of(wanted, i)
    const found = standings(words, stretches)
    const parts = lackingOf(words, i, found[0])
    const regions = stretches.flatMap((one) => one.regions)
    for (const part of parts)
      if (part.placements.length === 0)
        part.placements = placed(part, [...regionsOf(part, shelf), ...regions]).filter(
          ({ alignment }) => alignment.cost <= CLEAN * (part.to - part.from),
        )
    return parts.length === 0 ? found : ranked([...found, ...standings(words, parts)])
  })
}

function of(wanted: readonly Wanted[], quotation: number): Wanted[] {
  return wanted.filter((one) => one.quotation === quotation)
}

function want(
  words: readonly QuotedWord[],
  quotation: number,
  from: number,
  to: number,
  placements: readonly Placement[] = [],
): Wanted {
  return { quotation, from, to, words: words.slice(from, to), placements, regions: [] }
}

/** The stretches between ellipses; one of a single word goes with the next, for by itself it stands anywhere. */
function stretchesOf(words: readonly QuotedWord[], quotation: number): Wanted[] {
  const stretches: Wanted[] = []
  let from = 0
  for (let to = 1; to <= words.length; to++)
    if (
      to === words.length ||
      (words[to]!.elided && isEnough(words.slice(from, to)) && words.length - to > 1)
    ) {
      stretches.push(want(words, quotation, from, to))
      from = to
    }
  return stretches
}

/** Two small words by themselves stand anywhere. */
function isEnough(words: readonly QuotedWord[]): boolean {
  return words.length > 1 && codesOf(keysOf(words)).length > LEAST_LETTERS
}

function regionsOf({ words }: Wanted, { segments, has }: Shelf): Region[] {
  return seek(segments, Uint32Array.from(keysOf(words), hashOfKey)).filter((region) => has(region.text.key))
}

/** Looks for stretches, and for the halves of those that could be two, in one sweep over all texts. */
function sweepFor(open: readonly Wanted[], shelf: Shelf): void {
  const halved = open.filter(({ words }) => halvesOf(words).every(isTelling))
  const runs = [...open.map(({ words }) => words), ...halved.flatMap(({ words }) => halvesOf(words))]
  const found = sweep(
    textsOf(shelf),
    runs.map((words) => ({ letters: codesOf(keysOf(words)) })),
  )
  open.forEach((one, i) => {
    one.placements = placed(one, found[i]!)
  })
  halved.forEach((one, i) => {
    one.regions = found.slice(open.length + 2 * i, open.length + 2 * i + 2).flat()
  })
}

/**
 * What neither the index nor the sweep found is laid along the whole of each text that is worth it: old spelling and moved
 * words hide from grams.
 */
function readClosely(
  wanted: readonly Wanted[],
  shelf: Shelf,
  close: readonly (ReadonlySet<number> | undefined)[],
): void {
  for (const one of wanted) {
    const keys = close[one.quotation]
    if (!keys || one.placements.length > 0 || !isTelling(one.words)) continue
    const read = [...textsOf(shelf)].filter(({ key, units }) => keys.has(key) && units <= CLOSE)
    one.placements = placed(
      one,
      read.map((text): Region => ({ text, unit: 'unit', from: 0, to: text.units, weight: 1 })),
    )
  }
}

/** All texts of a shelf by key, where they are so few that any quotation may be looked for in all of them; else none. */
export function fewTexts(shelf: Shelf): number[] {
  const texts = [...textsOf(shelf)]
  return texts.reduce((sum, { units }) => sum + units, 0) <= CLOSE ? texts.map(({ key }) => key) : []
}

/** Words in brackets are the quoter's more often than the source's; the rest must find the place. */
function keysOf(words: readonly QuotedWord[]): string[] {
  const own = words.filter((word) => !word.bracketed)
  return (own.length > 0 ? own : words).map((word) => word.bare ?? word.key)
}

// What stands whole and is long enough for the index's promise has been found wherever it stands.
function isOpen({ words, placements }: Wanted): boolean {
  if (codesOf(keysOf(words)).length < LEAST_LETTERS) return false
  return words.length < GRAM + WINDOW - 1 || !placements.some(({ alignment }) => alignment.cost < 0.1)
}

function* textsOf({ segments, has }: Shelf): Iterable<IndexedText> {
  for (const segment of segments) for (const text of segment.texts) if (has(text.key)) yield text
}

/** What was found before and what stands in the regions: aligned, best first, one for each place. */
function placed({ words, placements }: Wanted, regions: readonly Region[]): Placement[] {
  const strongest = [...regions].sort((a, b) => b.weight - a.weight)
  const near = strongest.filter(({ weight }) => weight >= (strongest[0]?.weight ?? 0) * 0.8).length
  const aligned = strongest.slice(0, Math.min(near, ALIGNED.near) + ALIGNED.more)
  const all = [...placements, ...aligned.flatMap((region) => placeAll(words, region, LEAST_SUPPORT))]
  const kept: Placement[] = []
  for (const one of all.sort((a, b) => a.alignment.cost - b.alignment.cost || byPlace(a, b))) {
    if (kept.length === KEPT) break
    if (one.support >= LEAST_SUPPORT && !kept.some((other) => isSamePlace(one, other))) kept.push(one)
  }
  return kept
}

function isSamePlace(a: Placement, b: Placement): boolean {
  const [here, there] = [sourceSpan(a), sourceSpan(b)]
  return a.text === b.text && here !== null && there !== null && here.from < there.to && there.from < here.to
}

/**
 * The quotation in parts: the runs that its best place lacks, to be found, and between them what it has there. Empty
 * when nothing long enough is lacking. One that stands nowhere may be two run together: its halves.
 */
function lackingOf(words: readonly QuotedWord[], quotation: number, best: Standing | undefined): Wanted[] {
  if (!best) {
    const middle = words.length >>> 1
    return halvesOf(words).every(isTelling)
      ? [want(words, quotation, 0, middle), want(words, quotation, middle, words.length)]
      : []
  }
  const runs = lackingRuns(words, best)
  if (runs.length === 0) return []
  const parts: Wanted[] = []
  for (const { from, to, placement } of best.pieces) {
    const holes = runs.filter((run) => from <= run.from && run.to <= to)
    let at = from
    for (const hole of [...holes, { from: to, to }]) {
      const rest = at < hole.from ? placeAgain(words, placement, at, hole.from) : null
      if (rest) parts.push(want(words, quotation, at, hole.from, [rest]))
      if (hole.from < hole.to) parts.push(want(words, quotation, hole.from, hole.to))
      at = hole.to
    }
  }
  return parts
}

function halvesOf(words: readonly QuotedWord[]): QuotedWord[][] {
  return [words.slice(0, words.length >>> 1), words.slice(words.length >>> 1)]
}

function isTelling(words: readonly QuotedWord[]): boolean {
  return (
    words.length >= LACKING.words && words.reduce((sum, { key }) => sum + weightOf(key), 0) >= LACKING.weight
  )
}

function lackingRuns(words: readonly QuotedWord[], best: Standing): { from: number; to: number }[] {
  const lacking = words.map((word) => !word.bracketed)
  for (const { from, placement } of best.pieces)
    for (const { quoteFrom, quoteTo } of placement.alignment.steps.filter(isMet))
      lacking.fill(false, from + quoteFrom, from + quoteTo)
  const runs: { from: number; to: number }[] = []
  for (let from = 0, to = 0; from < words.length; from = to + 1) {
    for (to = from; to < words.length && lacking[to]; ) to++
    if (isTelling(words.slice(from, to))) runs.push({ from, to })
  }
  return runs
}

/** Part of what stands in a place, aligned by itself there. */
function placeAgain(
  words: readonly QuotedWord[],
  placement: Placement,
  from: number,
  to: number,
): Placement | null {
  const span = sourceSpan(placement)
  return span && place(words.slice(from, to), { text: placement.text, unit: 'unit', ...span, weight: 0 })
}
