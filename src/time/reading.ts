import type { TemporalKind } from './temporal-kind.ts'

/** Part of a calendar date as written; what is missing has to come from the narrative. Years are astronomical. */
export interface Partial {
  readonly year?: number
  readonly month?: number
  readonly day?: number
  readonly season?: string
}

/** What an expression says by itself, before the narrative has been asked. */
export interface Reading extends Partial {
  readonly kind: TemporalKind
  /** A second end: of a stretch ("12–15 March") or of alternatives ("16 or 17 January"). */
  readonly until?: Partial
  readonly join?: 'range' | 'or'
  /** First year of a decade or a century, and how many years it has. */
  readonly span?: { readonly from: number; readonly years: 10 | 100 }
  /** "early", "mid", "late", "H1", "H2" */
  readonly part?: string
  readonly approximate?: boolean
  /** Part of the day ("NI") or clock time ("05:34"), as ISO-TimeML writes it. */
  readonly hour?: string
  readonly weekday?: number
  /** Reckoned from another date: so many units away; `most` where a stretch is given ("two or three weeks"). */
  readonly offset?: Offset
  /** "that year", "next month", "the end of the month": the unit that holds the anchor, or one beside it. */
  readonly relation?: { readonly unit: string; readonly step: number }
  /** From what it is reckoned: the narrative ("later"), the writer's today ("ago"), or an event named behind. */
  readonly from?: 'narrative' | 'speech' | 'event'
  /** The ISO-TimeML value where it needs no reckoning. */
  readonly timex?: string
  /** Takes what it lacks from the expression that follows ("12 and 13 March") or went before ("March 12 and 13"). */
  readonly borrow?: 'next' | 'last'
  /** Years of two figures: the century is that of the narrative. */
  readonly short?: boolean
  /** A year without an era, which is one only where the story is in the years before Christ. */
  readonly era?: boolean
  readonly calendar?: 'julian' | 'republican'
}

export interface Offset {
  readonly count: number | null
  readonly most?: number
  /** D, W, M, Y, DE, CE, TH, TM */
  readonly unit: string
  readonly sign: 1 | -1
}
