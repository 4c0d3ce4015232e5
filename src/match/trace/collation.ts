import { isPaired, type Step } from '../align.ts'

/**
 * What each witness has where witnesses differ from the lemma: the passage asked for, word by word. A place of variation is
 * as short as it can be with every difference of every witness whole in it, so that no reading is torn; what one
 * witness changed in two places stands as two.
 */

/** A stretch of the lemma that a witness has, `steps` numbering the lemma's words and the witness's. */
export interface Carried {
  readonly steps: readonly Step[]
  /** Keys of the witness's words, and whether each may be left out without a sign: a note, a citation. */
  readonly words: readonly { readonly key: string; readonly free: boolean }[]
}

/** Some words of the lemma, half-open, where witnesses differ, and what each witness has there, in their order. */
export interface Place {
  readonly from: number
  readonly to: number
  readonly readings: readonly (Reading | null)[]
}

/** What a witness has in a place: its words, counted through a stretch. Empty where it has none. */
export interface Reading {
  /** Which of the stretches it carries. */
  readonly stretch: number
  readonly from: number
  readonly to: number
  /** The words' keys, with a space between: readings are the same when these are. */
  readonly key: string
}

/** The places of variation of `count` words, in order. A witness that lacks a whole stretch has null there. */
export function collate(keys: readonly string[], witnesses: readonly (readonly Carried[])[]): Place[] {
  const spots = witnesses.flatMap((carried) => carried.flatMap((one) => differing(keys, one)))
  spots.sort((a, b) => a.from - b.from || a.to - b.to)
  const places: { from: number; to: number }[] = []
  for (const spot of spots) {
    const last = places.at(-1)
    if (last && spot.from < last.to) last.to = Math.max(last.to, spot.to)
    else places.push({ ...spot })
  }
  return places
    .map((place) => ({ ...place, readings: witnesses.map((carried) => readingAt(carried, place)) }))
    .filter(({ from, to, readings }) => {
      const lemma = keys.slice(from, to).join(' ')
      return readings.some((reading) => reading !== null && reading.key !== lemma)
    })
}

/** Where a stretch differs from the lemma; words that were put in take the word before them along, or the first one. */
function differing(keys: readonly string[], { steps, words }: Carried): { from: number; to: number }[] {
  const spots: { from: number; to: number }[] = []
  for (const step of steps) {
    if (isSame(keys, words, step) || isFree(words, step)) continue
    const { quoteFrom, quoteTo } = step
    const spot =
      quoteFrom < quoteTo
        ? { from: quoteFrom, to: quoteTo }
        : { from: Math.max(0, quoteFrom - 1), to: Math.max(1, quoteFrom) }
    const last = spots.at(-1)
    if (last && last.to >= spot.from) last.to = Math.max(last.to, spot.to)
    else spots.push(spot)
  }
  return spots
}

function isSame(keys: readonly string[], words: Carried['words'], step: Step): boolean {
  return (
    isPaired(step) &&
    step.quoteTo - step.quoteFrom === 1 &&
    step.sourceTo - step.sourceFrom === 1 &&
    keys[step.quoteFrom] === words[step.sourceFrom]!.key
  )
}

function isFree(words: Carried['words'], { kind, sourceFrom, sourceTo }: Step): boolean {
  return kind === 'omitted' && words.slice(sourceFrom, sourceTo).every(({ free }) => free)
}

function readingAt(carried: readonly Carried[], { from, to }: { from: number; to: number }): Reading | null {
  for (const [stretch, { steps, words }] of carried.entries()) {
    const inside = steps.filter(
      (step) =>
        step.quoteFrom >= from && (step.quoteTo <= to || step.quoteFrom < to) && isInside(step, from, to),
    )
    if (inside.length === 0) continue
    const had = inside.filter(({ sourceFrom, sourceTo }) => sourceFrom < sourceTo)
    const first = had[0]?.sourceFrom ?? 0
    const last = had.at(-1)?.sourceTo ?? 0
    const key = words
      .slice(first, last)
      .filter(({ free }) => !free)
      .map((word) => word.key)
      .join(' ')
    return { stretch, from: first, to: last, key }
  }
  return null
}

// What was put in behind the last word of a place belongs to it; what was put in before its first, only at the very front.
function isInside({ quoteFrom, quoteTo }: Step, from: number, to: number): boolean {
  if (quoteFrom < quoteTo) return quoteFrom < to
  return quoteFrom > from ? quoteFrom <= to : from === 0 && quoteFrom === 0
}
