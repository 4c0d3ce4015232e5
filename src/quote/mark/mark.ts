import { isSpace, type Span, trim } from '../../text/span.ts'
import { cueIn } from '../speaker/cue.ts'
import { dashSpans, withDashes } from './dash.ts'
import type { Marked } from './marked.ts'
import { type Open, outermost, readMarks, type Step } from './pairing.ts'
import { sidesOf } from './side.ts'
import { type Mark, type MarkKind, marksIn } from './sign.ts'

/**
 * The quotations that marks set off in `paragraphs` of `text`, by where they begin, outer before inner.
 *
 * Each paragraph is read by itself, as its own marks are used: letters stand inside novels, and a page of answers has
 * as many typists as answers. A paragraph that begins with the mark which the one before left open, or that closes
 * what it never opened, goes on with the same quotation; what else is left open ends with its paragraph, and says so.
 */
export function markedSpans(text: string, paragraphs: readonly Span[], cuts: readonly Span[]): Marked[] {
  const reader = new Reader(text, paragraphs, cuts)
  for (let i = 0; i < paragraphs.length; i++) reader.read(i)
  return withDashes(reader.finish(), dashSpans(text, paragraphs, cuts))
}

/** A quotation that is being read. */
interface Begun {
  readonly open: Span
  readonly kind: MarkKind
  readonly index: number
  readonly parent: number | null
  readonly single: boolean
  readonly segments: Span[]
  /** Where the open segment began. */
  from: number
}

// So far ahead the closing mark of a poem is looked for, of which no stanza repeats the opening one.
const stanzas = 12

/** Reads paragraph after paragraph and keeps what is open between them. */
class Reader {
  readonly #text: string
  readonly #paragraphs: readonly Span[]
  readonly #cuts: readonly Span[]
  readonly #found: (Marked | null)[] = []
  readonly #marks = new Map<number, readonly Mark[]>()
  readonly #begun = new Map<Open, Begun>()
  #open: Open | null = null

  constructor(text: string, paragraphs: readonly Span[], cuts: readonly Span[]) {
    this.#text = text
    this.#paragraphs = paragraphs
    this.#cuts = cuts
  }

  read(i: number): void {
    const paragraph = this.#paragraphs[i]!
    const marks = this.#marksOf(i)
    if (marks.length === 0 && !this.#open) return
    const resumed = this.#resume(paragraph, marks)
    const costs = new Map<string, number>()
    const goesOn = (open: Open): number => {
      const character = open.mark.character
      const known = costs.get(character) ?? this.#goesOn(open, i + 1)
      costs.set(character, known)
      return known
    }
    const { steps, open } = readMarks(this.#text, marks.slice(resumed), this.#open, goesOn)
    for (const step of steps) this.#take(step, paragraph)
    this.#open = open
    this.#leave(paragraph, open !== null && goesOn(outermost(open)) < Infinity)
    this.#marks.delete(i)
  }

  finish(): Marked[] {
    const kept = this.#found.flatMap((marked, index) => (marked ? [{ marked, index }] : []))
    const place = new Map(kept.map(({ index }, at) => [index, at]))
    const parentOf = ({ parent }: Marked): number | null => {
      let at = parent
      while (at !== null && !place.has(at)) at = this.#found[at]?.parent ?? null
      return at === null ? null : place.get(at)!
    }
    return kept.map(({ marked }) => ({ ...marked, parent: parentOf(marked) }))
  }

  #marksOf(i: number): readonly Mark[] {
    const known = this.#marks.get(i)
    if (known) return known
    const paragraph = this.#paragraphs[i]
    const marks = paragraph ? marksIn(this.#text, paragraph, this.#cuts) : []
    this.#marks.set(i, marks)
    return marks
  }

  // A paragraph that repeats the open marks goes on with them. Returns how many of its marks that took.
  #resume(paragraph: Span, marks: readonly Mark[]): number {
    let at = paragraph.from
    let taken = 0
    for (const open of row(this.#open)) {
      const mark = marks[taken]
      if (mark && mark.from === at && repeats(mark, open)) {
        at = mark.to
        while (at < paragraph.to && isSpace(this.#text.charCodeAt(at))) at++
        taken++
      }
    }
    for (const open of row(this.#open)) this.#begun.get(open)!.from = at
    return taken
  }

  #take(step: Step, paragraph: Span): void {
    if (step.what === 'open') this.#begin(step.open)
    else if (step.what === 'close') this.#close(step.open, step.mark)
    else if (step.what === 'end') {
      const end = this.#endOfSpeech(step.open.mark.to, step.mark.from)
      this.#put(this.#begun.get(step.open)!, { from: end, to: end }, ['unclosed'])
      this.#begun.delete(step.open)
    } else {
      const open = { from: paragraph.from, to: paragraph.from }
      const kind = unopenedKind(step.mark)
      const index = this.#found.push(null) - 1
      const begun = { open, kind, index, parent: null, single: false, segments: [], from: open.to }
      this.#put(begun, { from: step.mark.from, to: step.mark.to }, ['unopened'])
    }
  }

  #begin(open: Open): void {
    this.#found.push(null)
    this.#begun.set(open, {
      open: { from: open.mark.from, to: open.mark.to },
      kind: open.sign.kind,
      index: this.#found.length - 1,
      parent: open.outer ? this.#begun.get(open.outer)!.index : null,
      single: open.sign.single,
      segments: [],
      from: open.mark.to,
    })
  }

  #close(open: Open, mark: Mark): void {
    // What was opened inside and never closed was no quotation, or has lost its mark; the outer pair is the surer one.
    for (const [inner, begun] of [...this.#begun])
      if (inner !== open && holds(open, inner)) {
        this.#lose(begun, mark.from)
        this.#begun.delete(inner)
      }
    this.#put(this.#begun.get(open)!, { from: mark.from, to: mark.to }, [])
    this.#begun.delete(open)
  }

  #lose(begun: Begun, at: number): void {
    if (!begun.single) this.#put(begun, { from: at, to: at }, ['unclosed'])
  }

  #put(begun: Begun, close: Span, problems: Marked['problems']): void {
    const last = trim(this.#text, { from: Math.min(begun.from, close.from), to: close.from })
    const segments = [...begun.segments, last].filter((s) => s.from < s.to)
    if (segments.length === 0) return
    this.#found[begun.index] = {
      from: segments[0]!.from,
      to: segments.at(-1)!.to,
      marks: begun.kind,
      segments,
      parent: begun.parent,
      open: begun.open,
      close,
      problems,
    }
  }

  // At the paragraph's end: what the next one takes up stays open, the rest ends here.
  #leave(paragraph: Span, goesOn: boolean): void {
    if (!goesOn) {
      for (const begun of this.#begun.values()) this.#lose(begun, paragraph.to)
      this.#begun.clear()
      this.#open = null
      return
    }
    for (const open of row(this.#open)) {
      const begun = this.#begun.get(open)!
      const segment = trim(this.#text, { from: begun.from, to: paragraph.to })
      if (segment.from < segment.to) begun.segments.push(segment)
    }
  }

  // How hard it is to believe that a quotation goes on in the next paragraph; Infinity where nothing says so.
  #goesOn(open: Open, next: number): number {
    for (let i = next; i < Math.min(next + stanzas, this.#paragraphs.length); i++) {
      const [first] = this.#marksOf(i).filter((mark) => !isSingle(mark.character) || repeats(mark, open))
      if (!first) continue
      if (first.from === this.#paragraphs[i]!.from && repeats(first, open))
        return i === next ? (open.sign.single ? 1.5 : 0.2) : Infinity
      if (isSingle(first.character) || !open.sign.closers.includes(first.character)) return Infinity
      const sides = sidesOf(this.#text, first)
      return sides.close < 1 && sides.open >= 4 ? 2 + (i - next) / 10 : Infinity
    }
    return Infinity
  }

  // Where words without a closing mark end: before whoever is said to say them, else before the next mark.
  #endOfSpeech(from: number, to: number): number {
    const cue = cueIn(this.#text, { from, to }, 'after')
    if (!cue) return to
    const before = this.#text.slice(from, cue.span.from)
    const end = /[,.!?…](?=\s[^,.!?…]{0,40}$)/u.exec(before)
    return end ? from + end.index + 1 : to
  }
}

function unopenedKind({ character }: Mark): MarkKind {
  return character === '"' || character === "''"
    ? 'straight'
    : /[«»‹›]/.test(character)
      ? 'guillemet'
      : 'double'
}

function row(open: Open | null): Open[] {
  const all: Open[] = []
  for (let at = open; at; at = at.outer) all.unshift(at)
  return all
}

function holds(outer: Open, inner: Open): boolean {
  for (let at: Open | null = inner; at; at = at.outer) if (at === outer) return true
  return false
}

function repeats(mark: Mark, open: Open): boolean {
  if (mark.character === open.mark.character) return true
  return open.sign.kind === 'guillemet' && open.sign.closers.includes(mark.character)
}

function isSingle(character: string): boolean {
  return /^['‘’‚`]$/.test(character)
}
