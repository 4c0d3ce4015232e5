import type { LaidParagraph } from '../office/block-quotes.ts'
import type { Scribe } from '../scribe.ts'
import type { DocxLists } from './lists.ts'
import type { DocxNotes } from './notes.ts'
import type { DocxStyles } from './styles.ts'

/** What the stories of one document (its text, its notes, its heads and feet) are written with. */
export interface DocxDesk {
  readonly scribe: Scribe
  readonly styles: DocxStyles
  readonly lists: DocxLists
  readonly notes: DocxNotes
  readonly paragraphs: LaidParagraph[]
  /** Letters written in each language, by what the runs say. */
  readonly languages: Map<string, number>
  readonly remarks: Set<string>
}

/** Where a story stands, and what that changes. */
export interface DocxPlace {
  readonly entry: string
  /** It is the text proper, where an indent says something. */
  readonly main: boolean
  /** Its first paragraph goes on on the line that is there, behind the number of a note. */
  readonly goesOn: boolean
  /** It lies in a table's cell, where a paragraph is a line. */
  readonly inCell: boolean
  /** Every field that begins also ends, so that one may trust what it hides. */
  readonly fieldsEnd: boolean
  /** How many text boxes it lies in. */
  readonly depth: number
}
