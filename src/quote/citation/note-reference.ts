import type { Range } from '../../text/document.ts'
import { firstEndingAfter, type Span } from '../../text/span.ts'

/** The notes of a document and the markers that lead to them, each in the order of the text. */
export interface Notes {
  readonly markers: readonly Range[]
  readonly bodies: readonly Range[]
  readonly byLabel: ReadonlyMap<string, readonly Range[]>
}

export function notesOf(ranges: readonly Range[]): Notes {
  const inOrder = (kind: Range['kind']): Range[] =>
    ranges.filter((range) => range.kind === kind).sort((a, b) => a.from - b.from || b.to - a.to)
  const bodies = inOrder('note')
  // The sign that a note itself begins with leads nowhere.
  const starts = new Set(bodies.flatMap(({ from }) => [from, from + 1, from + 2]))
  const markers = inOrder('note-marker').filter(({ from }) => !starts.has(from))
  return { markers, bodies, byLabel: Map.groupBy(bodies, ({ label }) => label ?? '') }
}

// Where numbers begin anew with each chapter or page, the next note of that number is meant.
function bodyOf({ byLabel }: Notes, marker: Range): Range | null {
  for (const label of (marker.label ?? '').split(',')) {
    const bodies = byLabel.get(label.trim()) ?? []
    const body = bodies.find(({ from }) => from >= marker.to) ?? bodies.at(-1)
    if (body) return body
  }
  return null
}

/** The words of the notes whose markers stand in `within`, without the sign that they begin with. */
export function notesMarkedIn(text: string, notes: Notes, within: Span): Span[] {
  const found: Span[] = []
  for (let i = firstEndingAfter(notes.markers, within.from); i < notes.markers.length; i++) {
    const marker = notes.markers[i]!
    if (marker.from >= within.to) break
    const body = bodyOf(notes, marker)
    if (body) found.push(withoutSign(text, body))
  }
  return found
}

/** The words of the note before the one that holds `at`; null for the first and outside of notes. */
export function noteBefore(text: string, { bodies }: Notes, at: number): Span | null {
  const index = bodies.findIndex(({ from, to }) => from <= at && at <= to)
  return index > 0 ? withoutSign(text, bodies[index - 1]!) : null
}

function withoutSign(text: string, { from, to }: Span): Span {
  const sign = /^\s*(?:\[[^\]]{1,4}\]|\(\w{1,3}\)|[\d⁰¹²³⁴-⁹*†‡§]{1,3}(?![\d\p{L}])[.)]?)?\s*/u.exec(
    text.slice(from, Math.min(to, from + 12)),
  )!
  return { from: from + sign[0].length, to }
}
