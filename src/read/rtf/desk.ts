import type { LaidParagraph } from '../office/block-quotes.ts'
import type { Scribe } from '../scribe.ts'

export interface RtfFont {
  codePage: number | null
  name: string
  /** Its places say nothing of what they show. */
  isSymbol: boolean
}

/** How the words of a group are set, and where they go. */
export interface RtfState {
  goal: 'text' | 'hidden' | 'fonts' | 'styles' | 'info' | 'title' | 'author'
  font: number
  bold: boolean
  italic: boolean
  underlined: boolean
  struck: boolean
  hidden: boolean
  raised: boolean
  /** In a field's result, where underlining says no more than that this is a link. */
  inField: boolean
  /** How many characters follow a `\u` for programs that do not know it. */
  fallback: number
  locale: number
  /** It is the number or the bullet of a list item. */
  inMarker: boolean
  /** Indents in twips, alignment, style: a paragraph has those that hold where it ends. */
  left: number
  first: number
  isAligned: boolean
  style: number
  outline: number
  inTable: boolean
  inList: boolean
}

/** A stretch of the file that is written elsewhere than it stands. */
export interface RtfStretch {
  readonly from: number
  readonly to: number
  /** How its words are set where it begins. */
  readonly state: RtfState
}

export interface RtfNote extends RtfStretch {
  readonly label: string
  /** The author typed the marker, and it stands in the note as well. */
  readonly typed: boolean
  /** How many notes and text boxes it lies in, itself among them. */
  readonly depth: number
}

/** What the stories of one document (its text, its notes, its heads and feet) are written with. */
export interface RtfDesk {
  readonly bytes: Uint8Array
  readonly scribe: Scribe
  readonly fonts: Map<number, RtfFont>
  /** The names of paragraph styles, in lower case. */
  readonly styles: Map<number, string>
  readonly footnotes: RtfNote[]
  readonly endnotes: RtfNote[]
  readonly heads: RtfStretch[]
  readonly paragraphs: LaidParagraph[]
  /** Characters written in each language. */
  readonly languages: Map<string, number>
  readonly facts: {
    codePage: number
    font: number
    locale: number
    title: string
    author: string
    footnoteFormat: string
    endnoteFormat: string
    nextFootnote: number
    nextEndnote: number
  }
}

/** Where a story stands, and what that changes. */
export interface RtfPlace {
  /** It is the text proper, where an indent says something. */
  readonly main: boolean
  /** Its first paragraph goes on on the line that is there, behind the number of a note. */
  readonly goesOn: boolean
  readonly inCell: boolean
  /** How many notes and text boxes it lies in. */
  readonly depth: number
}

/** How a paragraph is set where nothing is said. */
export const plainParagraph: Pick<
  RtfState,
  'left' | 'first' | 'isAligned' | 'style' | 'outline' | 'inTable' | 'inList'
> = { left: 0, first: 0, isAligned: false, style: -1, outline: 9, inTable: false, inList: false }

/** How words are set where nothing is said. */
export const plainWords: Pick<
  RtfState,
  'bold' | 'italic' | 'underlined' | 'struck' | 'hidden' | 'raised' | 'locale'
> = {
  bold: false,
  italic: false,
  underlined: false,
  struck: false,
  hidden: false,
  raised: false,
  locale: 0,
}

/** The state in which a file begins. */
export const firstState: RtfState = {
  goal: 'text',
  font: -1,
  inField: false,
  inMarker: false,
  fallback: 1,
  ...plainWords,
  ...plainParagraph,
}
