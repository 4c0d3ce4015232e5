import type { Range } from '../../index.ts'
import { type Numbered, risingSeries } from './series.ts'
import { isBlank, type TextLines, wordsEnd, wordsStart } from './text-lines.ts'

/**
 * Note markers in plain text, and the notes that they lead to: raised digits behind a word ("word¹"); "[3]" where a line
 * that starts with "[3]" stands further on; digits that stick to the end of a clause ("ends so.3"), as they do when raised
 * figures were lost, where they count up from the first note. Labels are the bare marker: "3" for "³" and for "[3]".
 */
export function noteMarkers(text: string, lines: TextLines): Range[] {
  const raised = raisedDigits(text)
  const bracketed = bracketMarkers(text)
  const notes = noteLines(text, lines, [...raised, ...bracketed])
  const labels = new Map<string, number>()
  for (const note of notes) labels.set(note.label, Math.max(labels.get(note.label) ?? 0, note.from))
  const leads = (marker: Marker) => marker.from < (labels.get(marker.label) ?? -1)
  const used = bracketed.filter(
    (marker) => !marker.atStart && isBehindWord(text, marker.from, 1) && leads(marker),
  )
  const behind = raised.filter((marker) => !marker.atStart && isBehindWord(text, marker.from, 0))
  const bodies = bodiesOf(text, lines, notes, new Set([...used, ...behind].map((marker) => marker.label)))
  return [...behind, ...used, ...gluedDigits(text)].map(rangeOf).concat(bodies)
}

interface Marker extends Numbered {
  readonly from: number
  readonly to: number
  readonly label: string
  /** Nothing but white space stands before it on its line. */
  readonly atStart: boolean
}

function rangeOf({ from, to, label }: Marker): Range {
  return { from, to, kind: 'note-marker', label }
}

const raisedSigns = '⁰¹²³⁴⁵⁶⁷⁸⁹'

function raisedDigits(text: string): Marker[] {
  // Notes count from 1, and these three are found many times faster than the others.
  if (!['¹', '²', '³'].some((sign) => text.includes(sign))) return []
  const places = Array.from(text.matchAll(/[⁰¹²³⁴-⁹]/g), (match) => match.index)
  const markers: Marker[] = []
  for (let i = 0; i < places.length; ) {
    let end = i + 1
    while (end < places.length && places[end] === places[end - 1]! + 1) end++
    const [from, to] = [places[i]!, places[end - 1]! + 1]
    const label = [...text.slice(from, to)].map((sign) => raisedSigns.indexOf(sign)).join('')
    markers.push({ from, to, label, value: Number(label), atStart: startsLine(text, from) })
    i = end
  }
  return markers
}

const inBrackets = /\[(\d{1,3}|[a-z]|\*{1,3}|[†‡§])\]/y

function bracketMarkers(text: string): Marker[] {
  const markers: Marker[] = []
  for (let from = text.indexOf('['); from >= 0; from = text.indexOf('[', from + 1)) {
    inBrackets.lastIndex = from
    const label = inBrackets.exec(text)?.[1]
    if (label === undefined) continue
    const to = from + label.length + 2
    markers.push({ from, to, label, value: Number(label), atStart: startsLine(text, from) })
  }
  return markers
}

function startsLine(text: string, at: number): boolean {
  let before = at - 1
  while (before >= 0 && (text[before] === ' ' || text[before] === '\t')) before--
  return before < 0 || text[before] === '\n' || text[before] === '\r' || text[before] === '\f'
}

const unit = /(?:^|[^\p{L}])(?:\p{L}|[kcdmnµ]m|mc|ft|in|yd|mi|ha|pc|sin|cos|tan|log|sec|min)$/u
const wordEnd = /[\p{L}\p{N}.,;:!?'"’”»)\]…—]$/u

/** True behind a word or the sign that ends a clause; not behind a number or the sign of a unit, as in "10²", "m²". */
function isBehindWord(text: string, at: number, spaces: number): boolean {
  const before = text.slice(Math.max(0, at - 5), at)
  const words = spaces > 0 ? before.replace(/ $/, '') : before
  if (spaces > 0) return wordEnd.test(words)
  return wordEnd.test(words) && !/\p{N}$/u.test(words) && !unit.test(words)
}

interface NoteLine {
  readonly label: string
  readonly from: number
  readonly marker: Marker
}

/**
 * The lines that begin with a marker and go on with words, at the start of a paragraph or below another such line: a
 * marker that merely fell to the start of a line leads nowhere.
 */
function noteLines(text: string, lines: TextLines, markers: readonly Marker[]): NoteLine[] {
  const starting = markers
    .filter((marker) => marker.atStart && /^[.)]?\s{0,3}[^\s\d]/.test(text.slice(marker.to, marker.to + 6)))
    .sort((a, b) => a.from - b.from)
  const notes: NoteLine[] = []
  let above = -1
  for (const marker of starting) {
    const line = lineOf(lines, marker.from)
    let first = line
    while (first > 0 && first - 1 > above && lines.indent[first - 1]! >= 0 && line - first < longestNote)
      first--
    const below = first - 1 === above && above >= 0
    if (first < line && !below) continue
    notes.push({ label: marker.label, from: lines.from[line]!, marker })
    above = line
  }
  return notes
}

/** In lines. */
const longestNote = 100

function lineOf(lines: TextLines, at: number): number {
  let low = 0
  let high = lines.count
  while (low < high) {
    const middle = (low + high) >>> 1
    if (lines.from[middle]! <= at) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** The notes that some marker leads to, each from its line to the next note or blank line, and its own marker. */
function bodiesOf(
  text: string,
  lines: TextLines,
  notes: readonly NoteLine[],
  used: ReadonlySet<string>,
): Range[] {
  const starts = new Set(notes.map((note) => note.from))
  return notes.flatMap(({ label, marker }) => {
    if (!used.has(label)) return []
    const first = lineOf(lines, marker.from)
    let last = first
    while (last + 1 < lines.count && lines.indent[last + 1]! >= 0 && !starts.has(lines.from[last + 1]!))
      last++
    const body = { from: wordsStart(text, lines, first), to: wordsEnd(text, lines, last) }
    return [{ ...body, kind: 'note' as const, label }, rangeOf(marker)]
  })
}

const clauseEnd = /\p{L}{2,}[.,;:!?]?[”"’'»)\]]{0,3}$/u
const abbreviated =
  /(?:^|\P{L})(?:nos?|figs?|secs?|chs?|chap|art|vols?|pp?|eqs?|ex|pt|bk|app|tab|table|exhibit|doc|dkt)\.$/iu

// Raised figures become common ones when a page is turned into text: "as it was.3 Then".
function gluedDigits(text: string): Marker[] {
  if (tooManyDigits(text)) return []
  const found: Marker[] = []
  for (const digit of '123456789') {
    for (let from = text.indexOf(digit); from >= 0; from = text.indexOf(digit, from + 1)) {
      if (!/[.,;:!?”"’'»)\]]/.test(text[from - 1] ?? '')) continue
      let to = from + 1
      while (to < text.length && to - from < 4 && text.charCodeAt(to) >= 0x30 && text.charCodeAt(to) <= 0x39)
        to++
      if (to - from > 3 || (to < text.length && !isBlank(text.charCodeAt(to)))) continue
      const before = text.slice(Math.max(0, from - 12), from)
      if (!clauseEnd.test(before) || abbreviated.test(before)) continue
      const label = text.slice(from, to)
      found.push({ from, to, label, value: Number(label), atStart: false })
    }
  }
  found.sort((a, b) => a.from - b.from)
  return risingSeries(found)
    .filter((series) => series[0]!.value <= 2)
    .flat()
}

/** In tables of figures there are no notes to be found, and looking would take long. */
function tooManyDigits(text: string): boolean {
  const step = Math.max(1, Math.floor(text.length / 4096))
  let digits = 0
  let seen = 0
  for (let at = 0; at < text.length; at += step, seen++) {
    const code = text.charCodeAt(at)
    if (code >= 0x30 && code <= 0x39) digits++
  }
  return digits * 8 > seen
}
