import { ligated, width } from './times-roman.ts'

/** A line as set. `fill` is the room it is spread over, or null where it ends its paragraph. */
export interface Line {
  readonly text: string
  readonly indent: number
  readonly fill: number | null
}

/** Where words may be broken, from a list like "break-wa-ter". */
export type Breaks = ReadonlyMap<string, readonly string[]>

/** Reads the list of words that may be broken. */
export function breaks(list: string): Breaks {
  return new Map(
    list
      .split(/\s+/)
      .filter(Boolean)
      .map((word) => [word.replaceAll('-', ''), word.split('-')]),
  )
}

/** How a note's mark stands in a set line. */
export const noteMark: RegExp = /\[\^(\w+)\]/

/** How wide a set line is at size 1, its note marks being smaller than the rest. */
export function extent(text: string, small: number): number {
  return text.split(noteMark).reduce((sum, part, i) => sum + width(part) * (i % 2 ? small : 1), 0)
}

/**
 * Sets one paragraph, or the part of it that stands on one page, into lines `measure` wide (in units of the size).
 * `runsOn` says that the paragraph goes on over the page, so that even the last line is spread.
 */
export function set(
  text: string,
  options: {
    readonly measure: number
    readonly indent: number
    readonly small: number
    readonly runsOn: boolean
    readonly breaks: Breaks
  },
): Line[] {
  const { measure, small } = options
  const lines: Line[] = []
  let line = ''
  let indent = options.indent
  const close = (): void => {
    lines.push({ text: line, indent, fill: measure - indent })
    line = ''
    indent = 0
  }
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const fits = (piece: string): boolean =>
      extent(ligated(line ? `${line} ${piece}` : piece), small) <= measure - indent
    if (fits(word)) {
      line = line ? `${line} ${word}` : word
      continue
    }
    const cut = broken(word, options.breaks).findLast(([start]) => fits(`${start}-`))
    if (cut) line = line ? `${line} ${cut[0]}-` : `${cut[0]}-`
    close()
    line = cut ? cut[1] : word
  }
  lines.push({ text: line, indent, fill: options.runsOn ? measure - indent : null })
  return lines.map((each) => ({ ...each, text: ligated(each.text) }))
}

/** The ways to part a word in two, shortest start first. Marks before and behind the letters stay where they are. */
function broken(word: string, list: Breaks): [start: string, end: string][] {
  const letters = /[A-Za-z]+/.exec(word)
  const pieces = letters ? list.get(letters[0].toLowerCase()) : undefined
  if (!letters || !pieces) return []
  const out: [string, string][] = []
  let at = letters.index
  for (const piece of pieces.slice(0, -1)) {
    at += piece.length
    out.push([word.slice(0, at), word.slice(at)])
  }
  return out
}
