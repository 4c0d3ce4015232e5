import type { RangeKind } from '../../index.ts'
import type { Scribe } from '../scribe.ts'
import type { Piece } from './reference.ts'

/** A page number just written, until what follows shows which white space goes with it. */
interface WrittenNumber {
  readonly from: number
  readonly to: number
  /** Where the white space before it begins. */
  readonly spaceFrom: number
  readonly opensLine: boolean
}

/** Writes words as a browser lays them out, into a scribe: where lines break, what white space shows. */
export class HtmlPen {
  readonly #scribe: Scribe
  readonly #entry: string | null
  /** How many elements around keep white space as it stands. */
  #kept = 0
  /** How many table rows around are written in one line. */
  #rows = 0
  /** A list item's sign, which shows only before words. */
  #bullet: string | null = null
  /** A page that begins with the next word. */
  #page: string | null = null
  #lastPage: string | null = null
  #number: WrittenNumber | null = null
  /** Where the words of the page number begin that is being written. */
  #numberFrom: Omit<WrittenNumber, 'to'> | 'awaited' | null = null
  #furnitureFrom: number | null = null
  /** Where the line begins that is being written, and where the last word ended. */
  #lineFrom: number
  #wordEnd: number

  constructor(scribe: Scribe, entry: string | null) {
    this.#scribe = scribe
    this.#entry = entry
    this.#lineFrom = scribe.length
    this.#wordEnd = scribe.length
  }

  get length(): number {
    return this.#scribe.length
  }

  /** Text of the page. `isFurniture`: it is no part of what the page is there to say. */
  text(value: string, pieces: readonly Piece[], isFurniture: boolean): void {
    const first = value.search(/[^ \t\r\n\f]/)
    if (first < 0) return this.#stretch(value, pieces, 0, value.length)
    this.#stretch(value, pieces, 0, first)
    this.#lead(isFurniture)
    const end = this.#awaitsWord() ? wordEnd(value, first) : first
    if (end > first) {
      const spaceFrom = this.#wordEnd
      this.#stretch(value, pieces, first, end)
      this.#wordAt(this.length - (end - first), spaceFrom)
    }
    this.#stretch(value, pieces, end, value.length)
  }

  /** Words that the page shows and its source does not hold: quotation marks, a picture of a letter. */
  sign(words: string): void {
    this.text(words, [{ from: 0, to: words.length, at: null }], this.#furnitureFrom !== null)
  }

  comment(words: string): void {
    this.#scribe.comment(words)
  }

  /** A line end as `<br>` makes it: where nothing stands on the line, an empty line. */
  break(): void {
    const before = this.length
    this.line()
    if (this.length === before) this.paragraph()
  }

  line(): void {
    if (this.#rows > 0) return this.#scribe.flow(' ')
    this.#breakBy(() => this.#scribe.line())
  }

  paragraph(): void {
    if (this.#rows > 0) return this.#scribe.flow(' ')
    this.#breakBy(() => this.#scribe.paragraph())
  }

  /** From now on, until `flows`, white space shows as it stands. Calls nest. */
  keeps(): void {
    this.#kept++
  }

  flows(): void {
    this.#kept--
  }

  /** A table's row begins that is written in one line, until `endRow`. */
  row(): void {
    this.line()
    this.#rows++
  }

  endRow(): void {
    this.#rows--
    this.line()
  }

  /** Another cell of the row. */
  cell(): void {
    this.#scribe.cell()
  }

  /** The sign of a list's item, shown before its first words; null where it got none. */
  bullet(sign: string | null): void {
    this.#bullet = sign
  }

  mark(kind: RangeKind, from: number, label?: string): void {
    this.#scribe.mark(kind, from, this.length, label)
  }

  /** A page of the printed edition begins with the next word, which may be its own number. */
  page(label: string): void {
    if (label !== this.#lastPage) this.#page = label
    this.#lastPage = label
  }

  /** What is written from now on until `endNumber` is a page's number. */
  number(): void {
    this.#numberFrom = 'awaited'
  }

  endNumber(): void {
    const begun = this.#numberFrom
    this.#numberFrom = null
    if (begun !== null && begun !== 'awaited') this.#number = { ...begun, to: this.#wordEnd }
  }

  /** Nothing more is written. */
  end(): void {
    this.#settle(this.length, true)
    this.#furniture(false)
  }

  #awaitsWord(): boolean {
    return this.#number !== null || this.#numberFrom === 'awaited'
  }

  /** What has to happen before a word is written. */
  #lead(isFurniture: boolean): void {
    this.#furniture(isFurniture)
    if (this.#page !== null) this.#scribe.page(this.#page, null)
    this.#page = null
    if (this.#bullet === null) return
    this.#scribe.write(this.#bullet)
    this.#bullet = null
    this.#wordEnd = this.length
  }

  #furniture(isFurniture: boolean): void {
    if (isFurniture) this.#furnitureFrom ??= this.length
    else if (this.#furnitureFrom !== null) {
      this.#scribe.mark('furniture', this.#furnitureFrom, this.length)
      this.#furnitureFrom = null
    }
  }

  /** A word was written at `from`; the one before it ended at `spaceFrom`. */
  #wordAt(from: number, spaceFrom: number): void {
    this.#settle(from, false)
    if (this.#numberFrom === 'awaited')
      this.#numberFrom = { from, spaceFrom, opensLine: from === this.#lineFrom }
  }

  /**
   * Marks the last page number with the white space on that side which parts less, so that the words around it stand
   * as if it were not there; with none, where there is white space on one side only.
   */
  #settle(next: number, isEnd: boolean): void {
    const number = this.#number
    this.#number = null
    if (!number) return
    const { from, to, spaceFrom, opensLine } = number
    const mark = (start: number, end: number) => this.#scribe.mark('page-number', start, end)
    if (opensLine) mark(from, Math.max(to, next))
    else if (from > spaceFrom && (next > to || isEnd)) mark(spaceFrom, to)
    else mark(from, to)
  }

  #breakBy(write: () => void): void {
    const before = this.length
    write()
    if (this.length > before) this.#lineFrom = this.length
  }

  #stretch(value: string, pieces: readonly Piece[], from: number, to: number): void {
    for (const piece of pieces) {
      const start = Math.max(piece.from, from)
      const end = Math.min(piece.to, to)
      if (start < end)
        this.#write(value.slice(start, end), piece.at === null ? null : piece.at + start - piece.from)
    }
  }

  #write(words: string, at: number | null): void {
    if (this.#kept > 0) {
      this.#scribe.write(words, at ?? undefined, this.#entry)
      const feed = words.lastIndexOf('\n')
      if (feed >= 0) this.#lineFrom = this.length - (words.length - feed - 1)
      const bare = words.trimEnd().length
      if (bare > 0) this.#wordEnd = this.length - (words.length - bare)
      return
    }
    const before = this.length
    this.#scribe.flow(words, at === null ? undefined : (index) => at + index, this.#entry)
    if (this.length > before) this.#wordEnd = this.length
  }
}

function wordEnd(value: string, from: number): number {
  const length = value.slice(from, from + 200).search(/[ \t\r\n\f]/)
  return length < 0 ? Math.min(value.length, from + 200) : from + length
}
