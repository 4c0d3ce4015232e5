/** The lines of a text, by number from 0, in arrays because a long text has millions of them. */
export interface TextLines {
  readonly count: number
  /** Where each line begins; one more entry for the end of the text. */
  readonly from: Int32Array
  /** Columns of white space before a line's first sign, a tab reaching to the next eighth; -1 for a blank line. */
  readonly indent: Int16Array
}

/** The lines of `text`, parted by "\n", "\r\n" or "\r". */
export function linesOf(text: string): TextLines {
  let from = new Int32Array(Math.max(16, text.length >>> 5))
  let indent = new Int16Array(from.length)
  let count = 0
  const loneReturns = text.includes('\r') && /\r(?!\n)/.test(text)
  for (let start = 0; start < text.length; ) {
    if (count + 1 >= from.length) {
      from = grown(from, new Int32Array(from.length * 2))
      indent = grown(indent, new Int16Array(from.length))
    }
    from[count] = start
    const next = lineEnd(text, start, loneReturns)
    indent[count++] = indentOf(text, start, next)
    start = next
  }
  from[count] = text.length
  return { count, from, indent }
}

/** Where the words of a line end: before its line end and the white space there. */
export function wordsEnd(text: string, lines: TextLines, line: number): number {
  let to = lines.from[line + 1]!
  while (to > lines.from[line]! && isBlank(text.charCodeAt(to - 1))) to--
  return to
}

/** Where the words of a line begin: behind its indent. */
export function wordsStart(text: string, lines: TextLines, line: number): number {
  let from = lines.from[line]!
  while (from < lines.from[line + 1]! && isBlank(text.charCodeAt(from))) from++
  return from
}

/** White space of a line, its ends and a form feed included. */
export function isBlank(unit: number): boolean {
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || unit === 0xa0
}

/** Where the line behind the one that `from` stands in begins, or `end`. */
export function nextLine(text: string, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0x0a) return at + 1
    if (unit === 0x0d && text.charCodeAt(at + 1) !== 0x0a) return at + 1
  }
  return end
}

/** Where the line begins that ends before or with `last`, or `start`. */
export function lineStart(text: string, last: number, start: number): number {
  let at = last
  while (at > start) {
    const unit = text.charCodeAt(at - 1)
    if (unit === 0x0a || (unit === 0x0d && text.charCodeAt(at) !== 0x0a)) break
    at--
  }
  return at
}

/** Runs of lines between blank ones: `[first, last]` of each. */
export function* paragraphsOf(lines: TextLines): Generator<readonly [first: number, last: number]> {
  let first = -1
  for (let line = 0; line <= lines.count; line++) {
    const blank = line === lines.count || lines.indent[line]! < 0
    if (!blank && first < 0) first = line
    else if (blank && first >= 0) {
      yield [first, line - 1]
      first = -1
    }
  }
}

function grown<T extends Int32Array | Int16Array>(old: T, larger: T): T {
  larger.set(old)
  return larger
}

/** Where the next line begins. */
function lineEnd(text: string, start: number, loneReturns: boolean): number {
  const feed = text.indexOf('\n', start)
  const end = feed < 0 ? text.length : feed + 1
  if (!loneReturns) return end
  for (let at = start; at < end; at++)
    if (text.charCodeAt(at) === 0x0d) return text.charCodeAt(at + 1) === 0x0a ? at + 2 : at + 1
  return end
}

function indentOf(text: string, start: number, end: number): number {
  let column = 0
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0x09) column += 8 - (column % 8)
    else if (isBlank(unit)) column++
    else return Math.min(column, 0x7fff)
  }
  return -1
}
