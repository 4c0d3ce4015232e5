import type { NameKind } from './named.ts'

/** What the user knows of the names in his sources: it overrides whatever Stemma finds, and Stemma never writes it. */
export interface Register {
  readonly entries: readonly RegisterEntry[]
  /** Pairs of names that are never one, however alike. */
  readonly apart: readonly (readonly [string, string])[]
  /** Words that look like names and are none. */
  readonly ignore: readonly string[]
}

export interface RegisterEntry {
  readonly name: string
  readonly kind: NameKind
  /** Every other way in which the sources write it. */
  readonly variants: readonly string[]
  readonly place: { readonly latitude: number; readonly longitude: number } | null
}
