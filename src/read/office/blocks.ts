import type { Scribe } from '../scribe.ts'

/**
 * Parts paragraphs by an empty line, rows of a table by a line end, cells by a tab; a paragraph within a cell is a
 * line. Breaks are written when something follows them, so that no cell and no note ends with one.
 */
export class Blocks {
  readonly #scribe: Scribe
  /** How many tables the pen is in. */
  #tables: number
  /** The next paragraph stands where the pen is: at the head of a cell, or behind the number of a note. */
  #goesOn: boolean
  #firstCell = true

  constructor(scribe: Scribe, { inCell, goesOn }: { readonly inCell: boolean; readonly goesOn: boolean }) {
    this.#scribe = scribe
    this.#tables = inCell ? 1 : 0
    this.#goesOn = goesOn
  }

  get inCell(): boolean {
    return this.#tables > 0
  }

  /** The next paragraph stands where the pen is. */
  goOn(): void {
    this.#goesOn = true
  }

  /** Before each paragraph. */
  break(): void {
    if (this.#goesOn) this.#goesOn = false
    else if (this.#tables > 0) this.#scribe.line()
    else this.#scribe.paragraph()
  }

  openTable(): void {
    if (this.#tables === 0) this.break()
    this.#tables++
  }

  closeTable(): void {
    this.#tables = Math.max(0, this.#tables - 1)
    this.#goesOn = false
  }

  openRow(): void {
    if (!this.#goesOn) this.#scribe.line()
    this.#firstCell = true
  }

  openCell(): void {
    if (!this.#firstCell) this.#scribe.write('\t')
    this.#firstCell = false
    this.#goesOn = true
  }

  closeCell(): void {
    this.#goesOn = false
    // Behind a table in a cell, the row that this cell is in goes on.
    this.#firstCell = false
  }
}
