import type { Span } from '../text/span.ts'

/** The work that words are said to come from. */
export interface Work {
  readonly title: string
  readonly evidence: Span
}

/** Where in the work they are said to stand. `text` is the locator as written. */
export interface Locator {
  readonly text: string
  readonly volume: string | null
  readonly page: string | null
  readonly number: string | null
  readonly evidence: Span
}

const page = /\b(?:pages?|pp?\.|Seiten?|S\.)\s*((?:[ivxlcdm]+|\d+)(?:\s*[-–]\s*\d+)?)\b/giu
const volume = /\b(?:vol(?:ume)?\.?|Bd\.|Band|tome|t\.)\s*([IVXLCDM]+|\d+)(?:\/\d+)?\b/gu
const number = /\b(?:no\.?|nos\.?|number|Nr\.|n°)\s*(\d+(?:\/\d+)?)/giu

/**
 * The locator in a stretch of running words: the last of each kind where the words stand before a quotation, the first
 * where they stand after. Null when there is none.
 */
export function locatorIn(text: string, within: Span, side: 'before' | 'after'): Locator | null {
  const stretch = text.slice(within.from, within.to)
  const parts = [volume, number, page].map((pattern) => {
    const all = [...stretch.matchAll(pattern)]
    return (side === 'before' ? all.at(-1) : all[0]) ?? null
  })
  const found = parts.filter((match) => match !== null)
  if (found.length === 0) return null
  const from = Math.min(...found.map((match) => match.index))
  const to = Math.max(...found.map((match) => match.index + match[0].length))
  const [inVolume, inNumber, inPage] = parts
  return {
    text: stretch.slice(from, to),
    volume: inVolume?.[1] ?? null,
    number: inNumber?.[1] ?? null,
    page: inPage?.[1] ?? null,
    evidence: { from: within.from + from, to: within.from + to },
  }
}

// A title is told by how it is set: emphasised by the file (given as spans), or in marks after a word for a work.
const titleWord =
  /\b(?:book|pamphlet|article|essay|report|paper|speech|letter|poem|novel|memoirs?|journal|editorial|chapter|entitled|titled|called)\b[^“"‘'.!?]{0,30}$/iu

/** The title nearest before `at` among `emphases`, or null. */
export function workIn(text: string, within: Span, emphases: readonly Span[]): Work | null {
  const inside = emphases.filter((span) => within.from <= span.from && span.to <= within.to)
  const titles = inside.filter(
    (span) => /^\p{Lu}/u.test(text.slice(span.from, span.from + 2)) && span.to - span.from > 3,
  )
  const last = titles.at(-1)
  return last ? { title: text.slice(last.from, last.to).replace(/\s+/g, ' '), evidence: last } : null
}

/** True when the words before a mark announce a title: "in his pamphlet “…”", "entitled “…”". */
export function announcesTitle(before: string): boolean {
  return titleWord.test(before)
}
