import type { Span } from '../text/span.ts'
import type { Anchor, Narrative } from './narrative.ts'
import type { Reading } from './reading.ts'
import type { Expression } from './recognise.ts'
import { sentence } from './speech.ts'

/** A year that a date without one belongs to, and what says so. */
export interface Base {
  readonly year: number
  readonly span: Span | null
  readonly way: string
}

interface Where {
  readonly text: string
  readonly found: readonly Expression[]
  readonly index: number
  readonly narrative: Narrative
}

/** The year of a month, day or season that names none: of the date it is paired with, else of the narrative. */
export function yearOf(where: Where, reading: Reading): Base | null {
  const { text, found, index, narrative } = where
  const paired = reading.relation ? null : ofPair(text, found, index)
  if (paired) return paired
  const here = found[index]!
  const told = reading.relation && reading.from === 'speech' && narrative.speech
  const anchor =
    told || (reading.relation ? narrative.latest(text, here.from) : narrative.at(text, here.from))
  if (!anchor) return null
  const way = anchor === narrative.speech ? 'speech' : 'narrative'
  const month = reading.month ?? monthOfSeason[reading.season ?? '']
  if (reading.relation)
    return {
      year: anchor.year + (reading.relation.unit === 'S' ? seasonStep(anchor, reading) : 0),
      span: anchor.span,
      way,
    }
  const year =
    anchor.year +
    (way === 'speech' ? aroundSpeech(text, here, anchor, month) : turn(text, here, anchor, month))
  return { year: year + towards(where, year, month), span: anchor.span, way }
}

/**
 * What a story that goes on by months has to be put right by, where it is known when it was written: a month behind the
 * writing is that of the year before, unless the sentence looks ahead; and one that looks ahead means the next to come.
 */
function towards(
  { text, found, index, narrative: { speech } }: Where,
  year: number,
  month: number | undefined,
): number {
  if (speech?.month === undefined || month === undefined || Math.abs(year - speech.year) > 1) return 0
  const away = 12 * (year - speech.year) + month - speech.month
  const ahead = looksAhead(text, found[index]!.from, found[index]!.to)
  if (away > 1) return ahead ? 0 : -1
  return away < 0 && away > -12 && ahead ? 1 : 0
}

function looksAhead(text: string, from: number, to: number): boolean {
  return (
    /\b(?:will|shall|due|plans?|scheduled|expected|next|coming)\b/i.test(sentence(text, from, to)) ||
    /\b(?:by|until|before)\s*(?:the\s*)?$/i.test(text.slice(Math.max(0, from - 12), from))
  )
}

const monthOfSeason: Readonly<Record<string, number>> = { SP: 4, SU: 7, FA: 10, WI: 12 }

function seasonStep(anchor: Anchor, { season, relation }: Reading): number {
  const step = relation!.step
  if (step === 0 || anchor.month === undefined) return step
  const month = monthOfSeason[season!]!
  // "Next spring" in January is this year's, in May the one after.
  if (step > 0) return month > anchor.month ? 0 : 1
  return month < anchor.month ? 0 : -1
}

// "10 June to 4 September 1939": the year stands with the second.
function ofPair(text: string, found: readonly Expression[], index: number): Base | null {
  const here = found[index]!
  const next = found[index + 1]
  if (!next || next.reading.year === undefined || next.from - here.to > 14) return null
  if (next.reading.month === undefined || here.reading.month === undefined) return null
  if (
    !/^\s*(?:,?\s*(?:to|and|until|till|or|through|bis|und|au|et)|[-–—])\s*(?:the\s)?$/.test(
      text.slice(here.to, next.from),
    )
  )
    return null
  const back = here.reading.month > next.reading.month ? -1 : 0
  return { year: next.reading.year + back, span: { from: next.from, to: next.to }, way: 'neighbour' }
}

/** Steps over the turn of the year: a story in December that goes on "in early February" is in the next year. */
function turn(text: string, here: Expression, anchor: Anchor, month: number | undefined): number {
  const told = anchor.month ?? monthOfSeason[anchor.season ?? '']
  if (told === undefined || month === undefined) return 0
  const back = told - month
  if (back >= (anchor.season ? 5 : 8)) return 1
  if (back <= -8 && /\bhad\b/.test(sentence(text, here.from, here.to))) return -1
  return 0
}

// A paper of January speaks of the December just past; one that looks ahead, of the one to come.
function aroundSpeech(text: string, here: Expression, anchor: Anchor, month: number | undefined): number {
  if (anchor.month === undefined || month === undefined) return 0
  const away = month - anchor.month
  const future = looksAhead(text, here.from, here.to)
  if (future) return away < 0 ? 1 : 0
  return away > 1 ? -1 : 0
}
