import { merged, type Span } from './span.ts'

/**
 * A text with an identity, what is known of its origin, and a map from positions back to the file.
 * Immutable: another state of the file is another document. Its spans count UTF-16 units of `text`.
 */
export interface Document extends Reading {
  /** Normalised path relative to what the user named; unique within one run. */
  readonly id: string
  /** Where the file is, as a person would type it from the working folder. */
  readonly path: string
}

/** What a reader gets out of a file: everything the file shows, in reading order, and how it is laid out. */
export interface Reading {
  readonly text: string
  readonly ranges: readonly Range[]
  /** In order and apart; empty for a file that has no pages. */
  readonly pages: readonly Page[]
  /** In order; empty when the document is one text by one hand. */
  readonly parts: readonly Part[]
  readonly origins: readonly Origin[]
  readonly title: string | null
  readonly author: string | null
  /** EDTF, from the document's own words or a sidecar. Never a file system's date. */
  readonly date: string | null
  readonly edition: string | null
  /** BCP 47 primary subtag, by what the file says or by what its words look like. */
  readonly language: string | null
  /** Choices the reader made that a person may want to know, each a sentence: "Decoded as Windows-1252: …". */
  readonly remarks: readonly string[]
  /** What comments in the file tell Stemma, in the order of the file. */
  readonly directives: readonly Directive[]
}

/**
 * A comment that speaks to Stemma ("stemma-disable-next-line altered -- as in the first edition"), over what comes
 * next: one line or block of the text, empty when nothing follows.
 */
export interface Directive extends Span {
  /** The comment's words from "stemma-" on, without the signs around it. */
  readonly words: string
}

/** What is known of a document without opening it; also of one that could not be read. */
export interface DocumentFacts
  extends Pick<
    Document,
    'id' | 'path' | 'title' | 'author' | 'date' | 'edition' | 'language' | 'parts' | 'remarks'
  > {
  /** UTF-16 units and words of its text; 0 when it could not be read. */
  readonly characters: number
  readonly words: number
  /** Why it could not be read, and what to try, as plain sentences; null when it could. */
  readonly problem: string | null
}

/**
 * What a stretch of the text is. The first row is shown by the file but is no part of its running words: folds
 * skip it, so that a quotation across a page break still matches. The second row says how running words are set.
 */
export type RangeKind =
  | 'hyphen' // a line-end hyphen with the white space after it; the word goes on behind it
  | 'head' // running head or foot, with its line end
  | 'page-number' // folio, "[p. 12]", star page "*534", with the space that sets it off
  | 'line-number'
  | 'note-marker' // "¹", "[3]", "*": label repeats it
  | 'furniture' // menus, share buttons, legal lines of a web page; a directive that the file shows
  | 'heading'
  | 'quote' // set off as a quotation by the file's own markup or indent
  | 'inline-quote' // marked as a quotation by markup, with or without marks: <q>, TEI <said>
  | 'note' // a foot- or endnote's body; label is the marker that leads to it
  | 'emphasis'
  | 'code'
  | 'deleted' // shown as struck out

export interface Range extends Span {
  readonly kind: RangeKind
  /** The marker of a note, the level of a heading, the speaker a markup names. */
  readonly label?: string
}

const skipped: ReadonlySet<RangeKind> = new Set([
  'hyphen',
  'head',
  'page-number',
  'line-number',
  'note-marker',
  'furniture',
])

/** The stretches that are no part of the running words, sorted and apart. */
export function cuts(ranges: readonly Range[]): Span[] {
  return merged(ranges.filter((range) => skipped.has(range.kind)))
}

export interface Page extends Span {
  /** As printed: "xiv", "23". Null where nothing is printed or known. */
  readonly label: string | null
  /** The physical page, from 1; null where the file only has printed ones. */
  readonly scan: number | null
}

/** A stretch with an author and a date of its own: an answer on a question page, one of several speeches. */
export interface Part extends Span {
  readonly id: string
  readonly title: string | null
  readonly author: string | null
  readonly date: string | null
  /** Menus, comment forms and the like, which no author speaks. */
  readonly furniture: boolean
}

/** `text[from..to)` is shown by the file's characters from `at` on, in `entry` when the file is an archive. */
export interface Origin extends Span {
  readonly entry: string | null
  readonly at: number
}

/** The page that holds a position, or null. A position between two pages belongs to the earlier. */
export function pageAt(document: Pick<Document, 'pages'>, at: number): Page | null {
  let low = 0
  let high = document.pages.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (document.pages[middle]!.from <= at) low = middle + 1
    else high = middle
  }
  return document.pages[low - 1] ?? null
}

/** The line that holds a position, from 1. A line ends with "\n", "\r\n" or "\r". */
export function lineAt(text: string, at: number): number {
  let line = 1
  for (let i = 0; i < at; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 0x0a || (unit === 0x0d && text.charCodeAt(i + 1) !== 0x0a)) line++
  }
  return line
}

/** A locator that a person can follow: "p. 23 [scan 41]", "[scan 41]", or "line 12" where there are no pages. */
export function locatorLabel(page: Page | null, line: number): string {
  if (page?.label) return page.scan === null ? `p. ${page.label}` : `p. ${page.label} [scan ${page.scan}]`
  return page ? `[scan ${page.scan}]` : `line ${line}`
}
