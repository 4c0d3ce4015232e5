import type { Span } from '../../text/span.ts'
import type { Temporal } from '../../time/temporal.ts'
import type { When } from '../../time/when.ts'

/** What a text says that somebody did or that happened: one predicate with what fills its places. Null is unknown. */
export interface Statement extends Span {
  /** Of its document's id and its place: "letters/a.txt:120". */
  readonly id: string
  readonly document: string
  /** Who tells it, the outermost first: the text's author, whom he quotes, whom that one reports. */
  readonly voice: readonly Voice[]
  /** The lemma of the event lexicon. */
  readonly predicate: string
  readonly who: Slot | null
  readonly whom: Slot | null
  readonly what: Slot | null
  readonly when: Temporal | null
  readonly where: Slot | null
  readonly howMany: Amount | null
  readonly polarity: 'affirmed' | 'denied' | 'questioned'
  readonly modality: 'asserted' | 'reported' | 'rumoured' | 'believed' | 'hypothetical'
}

/** Words that fill a place of a statement. */
export interface Slot extends Span {
  /** On one line. */
  readonly exact: string
  /** Id of the entity that they name; null where they name none. */
  readonly entity: string | null
}

/** A number with what is counted. "About 800" is 750 to 850. */
export interface Amount extends Span {
  readonly exact: string
  readonly least: number
  readonly most: number
  /** What is counted, as a key: "dead", "per cent". */
  readonly unit: string | null
}

export interface Voice {
  /** Null where nobody is named. */
  readonly name: string | null
  /** "writes", "says", "denies"; "tells" for the author of the text. */
  readonly act: string
  readonly date: When | null
  readonly evidence: Span
}
