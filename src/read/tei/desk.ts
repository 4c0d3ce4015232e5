import type { Part } from '../../index.ts'
import type { Scribe } from '../scribe.ts'
import type { Recording } from '../xml/apart.ts'
import type { TeiFacts } from './header.ts'

/** A printed page: the label that the file gives, or its place among the page breaks where it gives none. */
export interface TeiPage {
  readonly label: string | null
  readonly scan: number | null
}

/** A note that stands in the text and is written at the end. */
export interface TeiNote {
  readonly label: string
  readonly body: Recording
  readonly page: TeiPage | null
  /** How many notes it lies in, itself among them. */
  readonly depth: number
}

/** What the stories of one TEI document (its text, its notes) are written with. */
export interface TeiDesk {
  readonly scribe: Scribe
  readonly notes: TeiNote[]
  readonly headers: TeiFacts[]
  /** The texts of a corpus. */
  readonly parts: Part[]
  readonly remarks: Set<string>
  /** The ids of notes: what points to one is its marker. */
  readonly noteIds: ReadonlySet<string>
  readonly state: {
    /** The page that the next word stands on, and whether it has been begun. */
    page: TeiPage | null
    /** Page breaks that have come, for those without a number; null where all have one. */
    scans: number | null
    /** The edition whose pages are followed, as the first page break names it. */
    edition: string | null | undefined
    /** Notes without a number of their own are counted. */
    counted: number
    language: string | null
  }
}
