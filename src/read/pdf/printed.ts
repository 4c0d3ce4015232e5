import type { Range, RangeKind } from '../../index.ts'

/** Lines that are marked as one: a quotation, a note, a heading. */
export interface Block {
  readonly kind: RangeKind
  readonly label?: string
}

/** A line as it is to be written. */
export interface PrintedLine {
  readonly text: string
  /** 'frame' stands outside the running words: heads, feet, page numbers; 'aside' is turned on the page. */
  readonly role: 'frame' | 'body' | 'note' | 'aside'
  /** Stands behind an empty line. */
  readonly begins: boolean
  readonly block: Block | null
  /** Ranges inside the line, counted from its start. */
  readonly marks: readonly Range[]
  /** What stands beside it in the margins: numbers of lines. */
  readonly left: string
  readonly right: string
}

/** A page in reading order. */
export interface PrintedPage {
  readonly label: string | null
  readonly lines: readonly PrintedLine[]
}

/** A line with nothing to be said of it but what is given. */
export function printedLine(given: Pick<PrintedLine, 'text' | 'role'> & Partial<PrintedLine>): PrintedLine {
  return { begins: false, block: null, marks: [], left: '', right: '', ...given }
}
