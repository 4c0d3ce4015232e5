import type { Span } from '../text/span.ts'
import type { Partial } from './reading.ts'
import type { Expression } from './recognise.ts'

/** A date that others can be reckoned from, and where it stands. */
export interface Anchor extends Partial {
  readonly year: number
  readonly span: Span | null
}

/** The years that a text is about: where its own dates crowd. An aside lies outside. */
export interface Era {
  readonly from: number
  readonly to: number
}

/** From the explicit years of a text: all but the outermost tenth on each side, widened by a few years. */
export function eraOf(found: readonly Expression[]): Era {
  const years = found.flatMap(({ reading }) =>
    reading.year === undefined || reading.short || reading.era ? [] : [reading.year],
  )
  if (years.length < 8) return { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }
  years.sort((a, b) => a - b)
  const low = years[Math.floor(years.length * 0.1)]!
  const high = years[Math.floor(years.length * 0.9)]!
  return { from: low - 3, to: high + 3 }
}

/**
 * What was last spoken of, in one stretch of text. Mutable, because it follows the reading: an aside to a far year is
 * the last date of its own sentence only; behind it the story goes on where it was.
 */
export class Narrative {
  private main: Anchor | null
  private aside: Anchor | null = null
  private readonly era: Era
  /** The date of the writing, where it is known: what "yesterday" and "last month" are reckoned from. */
  readonly speech: Anchor | null

  constructor(speech: Anchor | null, era: Era) {
    this.speech = speech
    this.main = null
    this.era = era
  }

  /** The date to reckon from at a place; `text` tells whether an aside still holds. */
  at(text: string, place: number): Anchor | null {
    if (this.aside) {
      if (this.main && sentenceEnds(text, this.aside.span!.to, place)) this.aside = null
      else return this.aside
    }
    return this.main ?? this.speech
  }

  /** The date that was named last, aside or not: what "that year" points to while it is in sight. */
  latest(text: string, place: number): Anchor | null {
    const { aside } = this
    return aside?.span && place - aside.span.to < 160 ? aside : this.at(text, place)
  }

  /**
   * Hears a date. `next` is the next year that the text names outright: a leap from which the text at once comes back
   * was an aside.
   */
  tell(text: string, anchor: Anchor, next: number | null): void {
    const { main } = this
    const bare = anchor.month === undefined && anchor.season === undefined
    if (main && bare && main.year === anchor.year && near(main, anchor)) return
    if (this.fits(anchor.year) && !(main && leaps(text, main, anchor, bare, next))) {
      this.main = anchor
      this.aside = null
    } else this.aside = anchor
  }

  /** Hears a date that the story only looks at: what comes behind its sentence is not reckoned from it. */
  glance(anchor: Anchor): void {
    if (this.main) this.aside = anchor
    else this.main = anchor
  }

  private fits(year: number): boolean {
    return year >= this.era.from && year <= this.era.to
  }
}

function sentenceEnds(text: string, from: number, to: number): boolean {
  return /[.!?]["”’)]*\s+\p{Lu}|\n/u.test(text.slice(from, Math.min(to + 1, from + 600))) || to - from > 600
}

function leaps(text: string, main: Anchor, anchor: Anchor, bare: boolean, next: number | null): boolean {
  const away = Math.abs(anchor.year - main.year)
  if (away < 1) return false
  if (next !== null && Math.abs(next - main.year) < Math.abs(next - anchor.year)) return true
  return bare && away > 1 && !opens(text, main, anchor)
}

function near(a: Anchor, b: Anchor): boolean {
  return a.span !== null && b.span !== null && b.span.from - a.span.to < 40
}

/** True where the date is the first of its paragraph, as far back as 2,000 units, or begins its sentence. */
function opens(text: string, last: Anchor, { span }: Anchor): boolean {
  const { from } = span!
  if (last.span === null || text.slice(Math.max(last.span.to, from - 2000), from).includes('\n')) return true
  return /[.!?]["”’)]*\s+(?:\p{Lu}\p{Ll}*\s)?(?:the\s)?$/u.test(text.slice(Math.max(0, from - 24), from))
}
