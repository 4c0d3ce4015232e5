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

const sign = /^[”’»"'.,;:!?]{0,4}\s?(?:\[(\d{1,3})\]|([¹²³⁰⁴-⁹]{1,3})|(?<=[”’»"'.])(\d{1,3})(?=\s|$))/u

/**
 * The note of a plain text, where a sign stands right behind the words that end at `at` and a line further down begins
 * with the same sign: "[1]", "¹", or "1." for a bare figure. Notes stand below, so that the last such line is meant.
 */
export function plainNoteBehind(text: string, notes: Notes, at: number): Span | null {
  const marker = sign.exec(text.slice(at, at + 10))
  if (!marker) return null
  const [, bracketed, raised, bare] = marker
  const label = bracketed ? `[${bracketed}]` : (raised ?? `${bare}.`)
  const note = footsOf(text, notes).get(label)
  return note && note.from > at ? note : null
}

const foot = /^(\[\d{1,3}\]|[¹²³⁰⁴-⁹]{1,3}|\d{1,3}[.)](?=\s))\s*(\S.*)$/gmu

// Read once for a document: a text of many signs would else be searched as often.
const feet = new WeakMap<Notes, ReadonlyMap<string, Span>>()

/** The last line that begins with a sign, by the sign. */
function footsOf(text: string, notes: Notes): ReadonlyMap<string, Span> {
  const known = feet.get(notes)
  if (known) return known
  const found = new Map<string, Span>()
  for (const match of text.matchAll(foot)) {
    const to = match.index + match[0].length
    found.set(match[1]!.replace(')', '.'), { from: to - match[2]!.length, to })
  }
  feet.set(notes, found)
  return found
}

function withoutSign(text: string, { from, to }: Span): Span {
  const own = /^\s*(?:\[[^\]]{1,4}\]|\(\w{1,3}\)|[\d⁰¹²³⁴-⁹*†‡§]{1,3}(?![\d\p{L}])[.)]?)?\s*/u.exec(
    text.slice(from, Math.min(to, from + 12)),
  )!
  return { from: from + own[0].length, to }
}
