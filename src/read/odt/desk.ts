import type { LaidParagraph } from '../office/block-quotes.ts'
import type { Scribe } from '../scribe.ts'
import type { Recording } from '../xml/apart.ts'
import type { OdtLists } from './lists.ts'
import type { OdtStyles } from './styles.ts'

/** A note that the text has led to. Its words stand in the text itself, and are written at the end. */
export interface OdtNote {
  readonly label: string
  readonly body: Recording
  /** The page that its marker stands on; null where pages are not known. */
  readonly scan: number | null
  /** How many notes and text boxes it lies in, itself among them. */
  readonly depth: number
}

/** What the stories of one document (its text, its notes, its heads and feet) are written with. */
export interface OdtDesk {
  readonly scribe: Scribe
  readonly styles: OdtStyles
  readonly lists: OdtLists
  readonly footnotes: OdtNote[]
  readonly endnotes: OdtNote[]
  readonly paragraphs: LaidParagraph[]
  /** Letters written in each language, by what the styles say. */
  readonly languages: Map<string, number>
  readonly remarks: Set<string>
  /** The page that is being written, from 1; null where the file does not say where pages begin. */
  readonly page: { scan: number | null }
}

/** Where a story stands, and what that changes. */
export interface OdtPlace {
  readonly entry: string | null
  /** It is the text proper, where an indent says something and pages begin. */
  readonly main: boolean
  /** Its first paragraph goes on on the line that is there, behind the number of a note. */
  readonly goesOn: boolean
  /** It lies in a table's cell, where a paragraph is a line. */
  readonly inCell: boolean
  /** How many notes and text boxes it lies in. */
  readonly depth: number
}
