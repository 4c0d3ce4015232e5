import type { Span } from '../../text/span.ts'
import type { Place } from '../dependence.ts'

/** Something that does not add up: each value where it stands, and the reckoning. */
export interface Sum {
  readonly topic: string
  readonly slot: 'date' | 'number'
  /** `calendar` where it adds up in the Julian calendar. */
  readonly kind: 'arithmetic' | 'calendar'
  readonly values: readonly {
    readonly value: string
    readonly passage: Place
    readonly statement: string | null
  }[]
  readonly derivation: string
}

/** Numbers of a text that do not fit together, before it is said in which document. */
export interface Failed {
  readonly values: readonly Span[]
  readonly derivation: string
}

/** A value where a document gives it, as a side of a sum. */
export function valueIn(document: string, text: string, { from, to }: Span): Sum['values'][number] {
  return { value: text.slice(from, to), passage: { document, from, to }, statement: null }
}
