import type { Span } from '../text/span.ts'

export type NameKind = 'person' | 'place' | 'organisation' | 'work'

/** A name where it stands in a text. */
export interface NameMention extends Span {
  readonly kind: NameKind
  /** As written, on one line, without a title or a genitive's ending: "Comrade Rykov’s" names "Rykov". */
  readonly name: string
}

/** What several mentions name, in one document or in many. */
export interface Entity {
  readonly id: string
  readonly kind: NameKind
  /** The fullest of its names. */
  readonly name: string
  /** Its forms, the most frequent first; `documents` are ids. */
  readonly variants: readonly {
    readonly exact: string
    readonly count: number
    readonly documents: readonly string[]
  }[]
  readonly mentions: readonly (Span & { readonly document: string })[]
  readonly place: { readonly latitude: number; readonly longitude: number; readonly gazetteer: string } | null
  /** Why two forms are taken for one name, for every form but the first. */
  readonly joins: readonly NameJoin[]
}

export interface NameJoin {
  readonly a: string
  readonly b: string
  readonly reason: string
  /** 0 to 1: how sure it is; 1 where the register says so. */
  readonly confidence: number
}
