import type { Place } from './dependence.ts'

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
