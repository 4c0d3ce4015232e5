import { firstEndingAfter, isSpace, type Span, trim } from '../text/span.ts'

/**
 * Pairs of quotation marks, decided by how each paragraph uses them.
 *
 * Every mark is asked what it can be where it stands: after a space it opens, before a space or a comma it closes,
 * between letters it is an apostrophe. A stack then pairs them, so that nesting, German „…“, reversed »…« and straight
 * marks need no rule for a whole book. A paragraph that begins with the mark which the one before left open goes on
 * with the same quotation; what else is left open ends with its paragraph, and says so. One pass, linear.
 *
 * Not one style for a document: letters stand inside novels, and a page of answers has as many typists as answers.
 */

export type MarkKind =
  | 'double'
  | 'single'
  | 'guillemet'
  | 'low-high'
  | 'corner'
  | 'dash'
  | 'straight'
  | 'none'

/** Words between marks; `from` and `to` leave the outer marks out. */
export interface Marked extends Span {
  readonly marks: MarkKind
  /** The words by paragraph, without the marks that some typists repeat at each. */
  readonly segments: readonly Span[]
  /** Index of the pair around this one, or null. */
  readonly parent: number | null
  /** The opening mark, where there is one. */
  readonly open: Span
  /** The closing mark; empty, at the end, where it is missing. */
  readonly close: Span
  readonly problems: readonly ('unclosed' | 'unopened')[]
}

interface Sign {
  readonly kind: MarkKind
  /** What may close it. */
  readonly closers: string
  /** Only where the paragraph or its neighbours show that it opens at all. */
  readonly rare?: true
}

// What each mark opens. A mark that is not named here opens nothing.
const openers: Readonly<Record<string, Sign>> = {
  '“': { kind: 'double', closers: '”"“' },
  '„': { kind: 'low-high', closers: '“”"„' },
  '‟': { kind: 'double', closers: '”' },
  '”': { kind: 'double', closers: '”', rare: true },
  '"': { kind: 'straight', closers: '"”' },
  '``': { kind: 'straight', closers: "''\"" },
  "''": { kind: 'straight', closers: "''" },
  '‘': { kind: 'single', closers: "’'" },
  '‚': { kind: 'low-high', closers: '‘’' },
  '’': { kind: 'single', closers: '’', rare: true },
  "'": { kind: 'straight', closers: "'’" },
  '«': { kind: 'guillemet', closers: '»' },
  '»': { kind: 'guillemet', closers: '«»', rare: true },
  '‹': { kind: 'guillemet', closers: '›' },
  '›': { kind: 'guillemet', closers: '‹', rare: true },
  '「': { kind: 'corner', closers: '」' },
  '『': { kind: 'corner', closers: '』' },
  '﹁': { kind: 'corner', closers: '﹂' },
}
const everyMark = /``|''|["“”„‟«»‹›'‘’‚「」『』﹁﹂]/g
const singles = new Set(["'", '‘', '’', '‚'])
/** Marks that look the same on both sides, or that some typists turn round: what they do must be seen. */
const either = new Set(['"', "'", "''", '”', '’', '»', '›', '“', '‘'])

interface Open {
  readonly mark: string
  readonly sign: Sign
  readonly at: Span
  segments: Span[]
  /** Where the open segment began. */
  from: number
  readonly index: number
}

/** The quotations that marks set off in `paragraphs` of `text`, by where they begin, outer before inner. */
export function markedSpans(text: string, paragraphs: readonly Span[], cuts: readonly Span[]): Marked[] {
  const pairer = new Pairer(text, cuts)
  for (const [i, paragraph] of paragraphs.entries()) pairer.read(paragraph, paragraphs[i + 1] ?? null)
  return pairer.finish()
}

/** Reads paragraph after paragraph and keeps what is open between them. */
class Pairer {
  readonly #text: string
  readonly #cuts: readonly Span[]
  readonly #found: (Marked | null)[] = []
  readonly #stack: Open[] = []

  constructor(text: string, cuts: readonly Span[]) {
    this.#text = text
    this.#cuts = cuts
  }

  read(paragraph: Span, next: Span | null): void {
    const marks = this.#marksIn(paragraph)
    let first = this.#resume(paragraph, marks)
    for (; first < marks.length; first++) this.#take(marks, first, paragraph)
    this.#leave(paragraph, next)
  }

  finish(): Marked[] {
    const kept = this.#found.flatMap((marked, index) => (marked ? [{ marked, index }] : []))
    const place = new Map(kept.map(({ index }, at) => [index, at]))
    return kept.map(({ marked }) => ({
      ...marked,
      parent: marked.parent === null ? null : (place.get(marked.parent) ?? null),
    }))
  }

  #marksIn(paragraph: Span): Span[] {
    const marks: Span[] = []
    const text = this.#text.slice(paragraph.from, paragraph.to)
    for (const match of text.matchAll(everyMark)) {
      const from = paragraph.from + match.index
      const at = { from, to: from + match[0].length }
      const cut = this.#cuts[firstEndingAfter(this.#cuts, from)]
      if (!cut || cut.from > from) marks.push(at)
    }
    return marks
  }

  // A paragraph that repeats the open marks goes on with them. Returns how many of its marks that took.
  #resume(paragraph: Span, marks: readonly Span[]): number {
    let at = paragraph.from
    let taken = 0
    for (const open of this.#stack) {
      const mark = marks[taken]
      if (mark && mark.from === at && this.#repeats(mark, open)) {
        at = mark.to
        while (at < paragraph.to && isSpace(this.#text.charCodeAt(at))) at++
        taken++
      }
    }
    for (const open of this.#stack) open.from = at
    return taken
  }

  #repeats(mark: Span, open: Open): boolean {
    const character = this.#of(mark)
    return (
      character === open.mark || (open.sign.kind === 'guillemet' && open.sign.closers.includes(character))
    )
  }

  #of(mark: Span): string {
    return this.#text.slice(mark.from, mark.to)
  }

  #take(marks: readonly Span[], i: number, paragraph: Span): void {
    const mark = marks[i]!
    const character = this.#of(mark)
    const before = this.#before(mark.from, paragraph)
    const after = this.#after(mark.to, paragraph)
    if (isApostrophe(character, before, after, this.#text, mark)) return
    const canClose = closesHere(character, before, after)
    const canOpen = opensHere(character, before, after)
    const matching = this.#stack.findLastIndex((open) => open.sign.closers.includes(character))
    if (
      matching >= 0 &&
      canClose &&
      (!canOpen || either.has(character)) &&
      this.#mayClose(character, marks, i, paragraph)
    ) {
      this.#close(matching, mark)
      return
    }
    const sign = openers[character]
    if (!sign || !canOpen) return
    if (sign.rare && !this.#opensRarely(character, marks, i, paragraph)) return
    if (singles.has(character) && character !== '‘' && !this.#closedLater(sign, marks, i, paragraph)) return
    this.#open(character, sign, mark)
  }

  // A closing single mark may be the apostrophe of "the boys’ house": then a better one comes later.
  #mayClose(character: string, marks: readonly Span[], i: number, paragraph: Span): boolean {
    if (character !== '’' && character !== "'") return true
    const mark = marks[i]!
    if (!/[sz]/i.test(this.#text[mark.from - 1] ?? '')) return true
    if (!/^\s+\p{Ll}/u.test(this.#text.slice(mark.to, mark.to + 4))) return true
    for (let j = i + 1; j < marks.length; j++) {
      const later = marks[j]!
      const other = this.#of(later)
      if (other === '‘') return true
      if (other !== character) continue
      const before = this.#before(later.from, paragraph)
      const after = this.#after(later.to, paragraph)
      if (!isApostrophe(other, before, after, this.#text, later) && closesHere(other, before, after))
        return false
    }
    return true
  }

  // ”so” and »so« are habits of some languages: believed where the same mark, or its partner, closes later.
  #opensRarely(character: string, marks: readonly Span[], i: number, paragraph: Span): boolean {
    const sign = openers[character]!
    for (let j = i + 1; j < marks.length; j++) {
      const mark = marks[j]!
      const other = this.#of(mark)
      if (!sign.closers.includes(other)) continue
      return closesHere(other, this.#before(mark.from, paragraph), this.#after(mark.to, paragraph))
    }
    return false
  }

  #closedLater(sign: Sign, marks: readonly Span[], i: number, paragraph: Span): boolean {
    for (let j = i + 1; j < marks.length; j++) {
      const mark = marks[j]!
      const character = this.#of(mark)
      if (!sign.closers.includes(character)) continue
      const before = this.#before(mark.from, paragraph)
      const after = this.#after(mark.to, paragraph)
      if (!isApostrophe(character, before, after, this.#text, mark) && closesHere(character, before, after))
        return true
    }
    return false
  }

  #open(mark: string, sign: Sign, at: Span): void {
    this.#found.push(null)
    this.#stack.push({ mark, sign, at, segments: [], from: at.to, index: this.#found.length - 1 })
  }

  #close(depth: number, close: Span): void {
    // What was opened inside and never closed was no quotation, or has lost its mark; the outer pair is the surer one.
    for (const lost of this.#stack.splice(depth + 1))
      if (lost.sign.kind !== 'straight') this.#drop(lost, close.from)
    const open = this.#stack.pop()!
    this.#put(open, close, [])
  }

  #drop(open: Open, at: number): void {
    if (!singles.has(open.mark)) this.#put(open, { from: at, to: at }, ['unclosed'])
  }

  #put(open: Open, close: Span, problems: readonly 'unclosed'[]): void {
    const segments = [...open.segments, trim(this.#text, { from: open.from, to: close.from })].filter(
      (s) => s.from < s.to,
    )
    if (segments.length === 0) return
    this.#found[open.index] = {
      from: segments[0]!.from,
      to: segments.at(-1)!.to,
      marks: open.sign.kind,
      segments,
      parent: this.#stack.at(-1)?.index ?? null,
      open: open.at,
      close,
      problems,
    }
  }

  // At the paragraph's end: what the next one takes up stays open, the rest ends here.
  #leave(paragraph: Span, next: Span | null): void {
    const goesOn = next !== null && this.#takenUp(next)
    if (goesOn) {
      for (const open of this.#stack) {
        const segment = trim(this.#text, { from: open.from, to: paragraph.to })
        if (segment.from < segment.to) open.segments.push(segment)
      }
      return
    }
    for (let open = this.#stack.pop(); open; open = this.#stack.pop()) this.#drop(open, paragraph.to)
  }

  #takenUp(next: Span): boolean {
    const outer = this.#stack[0]
    if (!outer) return false
    const first = this.#marksIn(next)[0]
    if (!first) return false
    if (first.from === next.from && this.#repeats(first, outer)) return true
    // Or the next paragraph closes what it never opened.
    const character = this.#of(first)
    return (
      !either.has(character) &&
      !singles.has(character) &&
      outer.sign.closers.includes(character) &&
      closesHere(character, this.#before(first.from, next), this.#after(first.to, next))
    )
  }

  /** The character before a mark, past cuts; "" at the paragraph's start. */
  #before(at: number, paragraph: Span): string {
    let from = at
    for (;;) {
      const cut = this.#cuts[firstEndingAfter(this.#cuts, from - 1)]
      if (from > paragraph.from && cut && cut.from < from && cut.to >= from) from = cut.from
      else break
    }
    return from > paragraph.from ? this.#text[from - 1]! : ''
  }

  /** The character after a mark, past cuts; "" at the paragraph's end. A note's marker counts as an end. */
  #after(at: number, paragraph: Span): string {
    const cut = this.#cuts[firstEndingAfter(this.#cuts, at)]
    if (cut && cut.from <= at) return ' '
    return at < paragraph.to ? this.#text[at]! : ''
  }
}

const breaks = /[\s\p{Pd}([{/…]/u
const opensAfter = /["“„«‹»›‘‚'¿¡]/
const ends = /[\s\p{Pd}.,;:!?…)\]}/]/u
// The French set a space inside their marks.
const spaced = /[«»‹›]/
// Marks that say themselves which side they are.
const fixed = /[「」『』﹁﹂]/
const closesBefore = /["”“«»›‹’'‘]/

function opensHere(mark: string, before: string, after: string): boolean {
  if (fixed.test(mark)) return openers[mark] !== undefined
  const starts = before === '' || breaks.test(before) || opensAfter.test(before)
  return starts && after !== '' && (!/\s/.test(after) || spaced.test(mark))
}

function closesHere(mark: string, before: string, after: string): boolean {
  if (fixed.test(mark)) return openers[mark] === undefined
  const stops = after === '' || ends.test(after) || closesBefore.test(after)
  return stops && before !== '' && (!/\s/.test(before) || spaced.test(mark))
}

const elisions =
  /^(?:tis|twas|twere|twill|twould|em|til|till|cause|bout|round|neath|mongst|gainst|ow|ere|im|er|ave|ad|ll|ve|re|d|s|m|t|n)\b/i

/** A single mark that shortens a word rather than sets one off. */
function isApostrophe(character: string, before: string, after: string, text: string, mark: Span): boolean {
  if (character !== '’' && character !== "'" && character !== '‘') return false
  const wordBefore = /[\p{L}\p{N}]/u.test(before)
  const wordAfter = /[\p{L}\p{N}]/u.test(after)
  if (wordBefore && wordAfter) return true
  if (wordBefore || !wordAfter) return false
  const following = text.slice(mark.to, mark.to + 12)
  if (/^\d0s\b/.test(following)) return true
  // ’tis and ’em, where the mark is the one that closes or is straight; a ‘ before such a word may open a quotation.
  return character !== '‘' && elisions.test(following) && !/^(?:im|er|ere|till|round)\b/i.test(following)
}
