import type { Directive, Origin, Page, Range, RangeKind, Reading } from '../index.ts'
import { directiveIn } from './directive.ts'

/** What is known of a document besides its words; all of it may be missing. */
export type Facts = Partial<Omit<Reading, 'text' | 'ranges' | 'pages' | 'origins' | 'directives'>>

/**
 * Writes a document's text in reading order, and beside it the ranges, pages and origins, so that no reader counts
 * offsets itself. Words are appended and never taken back; what is open when `finish` comes is closed at the end.
 */
export class Scribe {
  readonly #chunks: string[] = []
  #length = 0
  /** The last two units written, for line and paragraph ends. */
  #tail = '\n\n'
  /** A collapsed white space that shows only if more words follow on the line. */
  #space = false
  /** Where in the file the pending space begins, if that is known. */
  #spaceAt: { readonly at: number; readonly entry: string | null } | null = null
  /** Where a table cell begins: no collapsed space shows right there. */
  #cell = -1
  readonly #ranges: { from: number; to: number; kind: RangeKind; label?: string }[] = []
  readonly #pages: { from: number; to: number; label: string | null; scan: number | null }[] = []
  readonly #directives: { from: number; to: number; readonly words: string }[] = []
  /** Directives, counted from the last, that no word has followed yet, and those whose line is being written. */
  #awaiting = 0
  #directed = 0
  readonly #origins: { from: number; to: number; entry: string | null; at: number }[] = []

  /** Units written so far: where the next word will stand. A pending collapsed space is not yet written. */
  get length(): number {
    return this.#length
  }

  /** Appends `text` as it stands. `at` is its place in the file (in `entry` of an archive), where one is known. */
  write(text: string, at?: number, entry: string | null = null): void {
    if (text === '') return
    this.#showSpace()
    if (at !== undefined) this.#origin(text.length, at, entry)
    if (this.#awaiting > 0 && /\S/.test(text)) this.#direct()
    this.#append(text)
  }

  /** A comment of the file, which shows nothing. One that speaks to Stemma is kept, for the next line or block. */
  comment(comment: string): void {
    const words = directiveIn(comment)
    if (words === null) return
    this.#directives.push({ from: this.#length, to: this.#length, words })
    this.#awaiting++
  }

  /**
   * Appends `text` as a browser would show it: white space becomes one space, none at the start of a line. `atOf`
   * gives the place in the file of each unit of `text`; a collapsed space is traced to its first unit.
   */
  flow(text: string, atOf?: (index: number) => number, entry: string | null = null): void {
    for (const run of text.matchAll(/[ \t\r\n\f]+|[^ \t\r\n\f]+/g)) {
      if (/^[ \t\r\n\f]/.test(run[0])) {
        if (!this.#space) this.#spaceAt = atOf ? { at: atOf(run.index), entry } : null
        this.#space = true
      } else this.write(run[0], atOf?.(run.index), entry)
    }
  }

  /** Ends the line, unless nothing stands on it. */
  line(): void {
    this.#space = false
    this.#endDirected()
    if (!this.#tail.endsWith('\n')) this.#append('\n')
  }

  /** Ends the paragraph: the next words stand behind an empty line. */
  paragraph(): void {
    this.line()
    if (this.#tail !== '\n\n') this.#append('\n')
  }

  /** Begins another cell of a table's row: behind a tab, with no collapsed space beside it. */
  cell(): void {
    this.#space = false
    this.#append('\t')
    this.#cell = this.#length
  }

  /** Runs `inside` and marks all that it writes, less the white space at its ends, as `kind`. */
  within(kind: RangeKind, inside: () => void, label?: string): void {
    const from = this.#length
    inside()
    this.mark(kind, from, this.#length, label)
  }

  /** Marks `[from, to)` as `kind`; nothing when it is empty once trimmed of white space. */
  mark(kind: RangeKind, from: number, to: number = this.#length, label?: string): void {
    if (from < to) this.#ranges.push({ from, to, kind, ...(label === undefined ? {} : { label }) })
  }

  /** A new page begins with the next word. */
  page(label: string | null, scan: number | null): void {
    const last = this.#pages.at(-1)
    if (last) last.to = this.#length
    this.#pages.push({ from: this.#length, to: this.#length, label, scan })
  }

  /** The document as written. The scribe is spent. */
  finish(facts: Facts = {}): Reading {
    const last = this.#pages.at(-1)
    if (last) last.to = this.#length
    this.#endDirected()
    const text = this.#chunks.join('')
    for (const waiting of this.#directives.slice(this.#directives.length - this.#awaiting))
      waiting.from = waiting.to = this.#length
    return {
      title: null,
      author: null,
      date: null,
      edition: null,
      language: null,
      remarks: [],
      parts: [],
      ...facts,
      text,
      ranges: sorted(
        this.#ranges.map((range) => trimmed(text, range)).filter((range) => range.from < range.to),
      ),
      pages: this.#pages as Page[],
      origins: this.#origins as Origin[],
      directives: this.#directives as Directive[],
    }
  }

  /** The words that the last directives are about begin here. */
  #direct(): void {
    for (const one of this.#directives.slice(this.#directives.length - this.#awaiting))
      one.from = this.#length
    this.#directed += this.#awaiting
    this.#awaiting = 0
  }

  #endDirected(): void {
    if (this.#directed === 0) return
    const end = this.#directives.length - this.#awaiting
    for (const one of this.#directives.slice(end - this.#directed, end)) one.to = this.#length
    this.#directed = 0
  }

  #showSpace(): void {
    const shows = this.#space && !this.#tail.endsWith('\n') && this.#cell !== this.#length
    this.#space = false
    if (!shows) return
    if (this.#spaceAt) this.#origin(1, this.#spaceAt.at, this.#spaceAt.entry)
    this.#append(' ')
  }

  #append(text: string): void {
    this.#chunks.push(text)
    this.#length += text.length
    this.#tail = (this.#tail + text).slice(-2)
  }

  #origin(length: number, at: number, entry: string | null): void {
    const last = this.#origins.at(-1)
    const from = this.#length
    if (last && last.entry === entry && last.to === from && last.at + (last.to - last.from) === at)
      last.to += length
    else this.#origins.push({ from, to: from + length, entry, at })
  }
}

// Ranges that folds skip keep their white space: it belongs to what is skipped.
const whole: ReadonlySet<RangeKind> = new Set(['hyphen', 'head', 'page-number', 'line-number', 'furniture'])

function trimmed(text: string, range: Range): Range {
  if (whole.has(range.kind)) return range
  let { from, to } = range
  while (from < to && /\s/.test(text[from]!)) from++
  while (to > from && /\s/.test(text[to - 1]!)) to--
  return { ...range, from, to }
}

function sorted(ranges: Range[]): Range[] {
  return ranges.sort(
    (a, b) => a.from - b.from || b.to - a.to || (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0),
  )
}
