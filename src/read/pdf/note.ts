import type { Range, Span } from '../../index.ts'
import { type BodyType, isSmall } from './body.ts'
import type { Line } from './line.ts'

/** A footnote, or what of one stands on this page. */
export interface Note {
  readonly label: string
  readonly lines: readonly Line[]
  /** The printed marker in the first line; null when the note goes on from the page before. */
  readonly marker: Span | null
}

export interface NotesFound {
  /** The region's lines above the notes. */
  readonly body: readonly Line[]
  readonly notes: readonly Note[]
}

const digits = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const markerText = /^(?:[1-9]\d{0,2}|[*∗†‡§¶]{1,3}|[a-z])$/u
const atStart = /^[[(]?([1-9]\d{0,2}|[*∗†‡§¶]{1,3}|[a-z]|[⁰¹²³⁴-⁹]{1,3})[.)\]]?\s*(?=\S)/u

/**
 * Parts the footnotes at the end of a region from its body. They are set smaller and begin with a marker, one that
 * stands raised in the body or follows the marker before; or they begin with a raised marker that the body has. A
 * block of small print before the first marker carries on `open`, the last note of the page before.
 */
export function notesOf(
  lines: readonly Line[],
  body: BodyType,
  markers: ReadonlySet<string>,
  open: string | null,
): NotesFound {
  let from = lines.length
  while (from > 0 && isSmall(lines[from - 1]!.size, body)) from--
  // Small print from the first line on is a region of another kind, unless its marker is known.
  const isNotes = from > 0 || (lines[0] !== undefined && isRaisedStart(lines[0], markers))
  const first = lines.findIndex(
    (line, at) =>
      (isNotes && at >= from && startOf(line, null, markers) !== null) || isRaisedStart(line, markers),
  )
  const carries = open !== null && from > 0 && from < lines.length && (first < 0 || first > from)
  const start = carries ? from : first
  if (start < 0) return { body: lines, notes: [] }
  const notes: { label: string; lines: Line[]; marker: Span | null }[] = []
  for (const line of lines.slice(start)) {
    const last = notes.at(-1)
    const found = startOf(line, last?.label ?? open, markers)
    if (found) notes.push({ label: found.label, lines: [line], marker: { from: found.from, to: found.to } })
    else if (last) last.lines.push(line)
    else notes.push({ label: open!, lines: [line], marker: null })
  }
  return { body: lines.slice(0, start), notes }
}

/** The marker that a note's first line begins with, or null for a line that begins no note. */
function startOf(
  line: Line,
  before: string | null,
  markers: ReadonlySet<string>,
): (Span & { label: string }) | null {
  const match = atStart.exec(line.text)
  if (!match) return null
  const label = plain(match[1]!)
  const from = match[0].indexOf(match[1]!)
  const span = { from, to: from + match[1]!.length, label }
  const isRaised =
    line.raised.some((raised) => raised.from === from && raised.to === span.to) || label !== match[1]
  if (isRaised || markers.has(label)) return span
  return before !== null && Number(label) === Number(before) + 1 ? span : null
}

function isRaisedStart(line: Line, markers: ReadonlySet<string>): boolean {
  const [raised] = line.raised
  return raised?.from === 0 && markers.has(plain(line.text.slice(0, raised.to)))
}

/** What is raised in these lines and could be the marker of a note. */
export function raisedMarkers(lines: readonly Line[]): Set<string> {
  return new Set(
    lines.flatMap((line) =>
      raisedIn(line)
        .filter(({ from }) => from > 0)
        .flatMap(({ labels }) => labels),
    ),
  )
}

interface Raised extends Span {
  readonly labels: readonly string[]
}

function raisedIn(line: Line): Raised[] {
  const spans = [...line.raised]
  for (const match of line.text.matchAll(/[⁰¹²³⁴-⁹]{1,3}/gu))
    spans.push({ from: match.index, to: match.index + match[0].length })
  return spans.flatMap(({ from, to }) => {
    const labels = plain(line.text.slice(from, to)).split(/[,;\s]+/)
    return labels.every((label) => markerText.test(label)) ? [{ from, to, labels }] : []
  })
}

/**
 * The markers in a line of the body. One that leads to a note of the page is a marker. Other raised numbers may
 * lead to endnotes when they follow a word or a stop; behind a short unit or a number they are exponents, and in a scan
 * words that were read a little too small.
 */
export function markersIn(line: Line, noted: ReadonlySet<string>, body: BodyType): Range[] {
  return raisedIn(line).flatMap(({ from, to, labels }) => {
    const before = line.text.slice(0, from).trimEnd()
    const isEndnote =
      body.typeset &&
      labels.every((label) => /^\d/.test(label)) &&
      /(?:\p{L}{4}|[.,;:!?’”»")\]])$/u.test(before)
    const leads = labels.some((label) => noted.has(label))
    return leads || isEndnote ? [{ kind: 'note-marker' as const, from, to, label: labels.join(',') }] : []
  })
}

/** "¹²" as "12". */
function plain(marker: string): string {
  return marker.replace(/[⁰¹²³⁴-⁹]/gu, (digit) => String(digits.indexOf(digit)))
}
