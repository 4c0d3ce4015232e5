import { decodedReference, type Piece } from '../html/reference.ts'

/**
 * Finds where the units of a Markdown node's value stand in `source[from..to)`: escapes and character references show
 * other signs than they are written with, and line ends lose the white space and the ">" around them.
 */
export function placesOfText(value: string, source: string, from: number, to: number): Piece[] {
  return placed(value, source, from, to, true)
}

/** The same for code and raw HTML, whose lines stand in the source as they are, behind an indent. */
export function placesOfLines(value: string, source: string, from: number, to: number): Piece[] {
  const pieces: Piece[] = []
  const sourceLines = linesIn(source, from, to)
  let next = 0
  for (const line of linesIn(value, 0, value.length)) {
    const words = value.slice(line.from, line.to)
    let found = next
    while (words !== '' && found < sourceLines.length && !holds(source, sourceLines[found]!, words)) found++
    if (words !== '' && found < sourceLines.length) {
      const at = source.lastIndexOf(words, sourceLines[found]!.to - words.length)
      pieces.push({ from: line.from, to: line.to, at })
      next = found + 1
    } else if (words !== '') pieces.push({ from: line.from, to: line.to, at: null })
    if (line.to < value.length)
      pieces.push({ from: line.to, to: Math.min(value.length, line.next), at: null })
  }
  return pieces
}

/** The same for code within a line: its line ends show as spaces, and a space inside each fence is dropped. */
export function placesOfCode(value: string, source: string, from: number, to: number): Piece[] {
  const fence = /^`+/.exec(source.slice(from, to))?.[0].length ?? 0
  let start = from + fence
  if (source[start] !== value[0] && /\s/.test(source[start] ?? '')) start++
  return placed(value, source, start, to - fence, false)
}

interface Line {
  readonly from: number
  readonly to: number
  readonly next: number
}

function linesIn(text: string, from: number, to: number): Line[] {
  const lines: Line[] = []
  const end = /\r\n|\n|\r/g
  end.lastIndex = from
  let start = from
  for (let match = end.exec(text); match && match.index < to; match = end.exec(text)) {
    lines.push({ from: start, to: match.index, next: match.index + match[0].length })
    start = match.index + match[0].length
  }
  lines.push({ from: start, to, next: to })
  return lines
}

/** True when the line ends with the words, white space aside. */
function holds(source: string, line: Line, words: string): boolean {
  // What is looked for stands at the line's end: a longer search would cross other lines.
  if (line.to - line.from < words.length || !source.slice(line.from, line.to).includes(words)) return false
  const at = source.lastIndexOf(words, line.to - words.length)
  return at >= line.from && source.slice(at + words.length, line.to).trim() === ''
}

const escapable = /[!-/:-@[-`{-~]/

function placed(value: string, source: string, from: number, to: number, hasEscapes: boolean): Piece[] {
  const pieces: Piece[] = []
  let done = 0
  let at = from
  while (done < value.length && at < to) {
    const step =
      lineStep(value, done, source, at, to) ?? (hasEscapes ? signStep(value, done, source, at) : null)
    const [units, width, skipped] = step ?? (source[at] === value[done] ? [1, 1, 0] : [0, 0, 0])
    if (width === 0) break
    push(pieces, { from: done, to: done + units, at: at + skipped })
    done += units
    at += width
  }
  if (done < value.length) pieces.push({ from: done, to: value.length, at: null })
  return pieces
}

/** How many units of the value are shown, by how many of the source, of which the first so many show nothing. */
type Step = readonly [units: number, width: number, skipped: number]

function signStep(value: string, done: number, source: string, at: number): Step | null {
  if (source[at] === '\\' && source[at + 1] === value[done] && escapable.test(value[done]!)) return [1, 2, 1]
  if (source[at] !== '&') return null
  const written = /^&(?:#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|[a-zA-Z][a-zA-Z0-9]{1,40});/.exec(
    source.slice(at, at + 44),
  )?.[0]
  const meant = written === undefined ? '' : decodedReference(written)
  return written !== undefined && meant !== written && value.startsWith(meant, done)
    ? [meant.length, written.length, 0]
    : null
}

/** A line end of the value: in the source, white space may stand before it, an indent and ">" behind it. */
function lineStep(value: string, done: number, source: string, at: number, to: number): Step | null {
  const shown = value[done]
  if (shown !== '\n' && shown !== '\r' && shown !== ' ') return null
  const end = /^[ \t]*(?:\r\n|\n|\r)/.exec(source.slice(at, Math.min(to, at + 1000)))?.[0]
  if (end === undefined) return null
  const units = value.startsWith('\r\n', done) ? 2 : 1
  const feed = at + end.length - (end.endsWith('\r\n') ? 2 : 1)
  const prefix = /^[ \t>]*/.exec(source.slice(at + end.length, to))![0]
  // Signs that the text itself begins its next line with are no prefix.
  const kept = /^[ \t>]*/.exec(value.slice(done + units, done + units + 1000))![0]
  const width = end.length + prefix.length - (prefix.endsWith(kept) ? kept.length : 0)
  return [units, width, feed - at]
}

function push(pieces: Piece[], piece: Piece & { readonly at: number }): void {
  const last = pieces.at(-1)
  if (last && last.at !== null && last.at + last.to - last.from === piece.at)
    pieces[pieces.length - 1] = { ...last, to: piece.to }
  else pieces.push(piece)
}
