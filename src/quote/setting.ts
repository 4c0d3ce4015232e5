import { cuts as cutsOf, type Document, type Range } from '../text/document.ts'
import { paragraphs as paragraphsOf } from '../text/paragraph.ts'
import { firstEndingAfter, type Span } from '../text/span.ts'
import { type Notes, notesOf } from './citation/note-reference.ts'
import { properNames } from './speaker/speaker.ts'

/** What the rules look at: the running words of a document and how they are laid out. */
export interface Setting {
  readonly document: Document
  readonly cuts: readonly Span[]
  readonly paragraphs: readonly Span[]
  readonly emphases: readonly Span[]
  readonly proper: ReadonlySet<string>
  readonly blocks: readonly Span[]
  readonly notes: Notes
}

export function settingOf(document: Document): Setting {
  const { text, ranges } = document
  const cuts = cutsOf(ranges)
  const code = ofKind(ranges, 'code')
  const running = paragraphsOf(text, cuts).filter(
    (span) => !code.some((one) => one.from <= span.from && span.to <= one.to),
  )
  return {
    document,
    cuts,
    paragraphs: running,
    emphases: ofKind(ranges, 'emphasis'),
    proper: properNames(text),
    blocks: joined(text, ofKind(ranges, 'quote')),
    notes: notesOf(ranges),
  }
}

export function ofKind(ranges: readonly Range[], kind: Range['kind']): Span[] {
  return ranges.filter((range) => range.kind === kind)
}

// A block quotation of several paragraphs comes as one range or as one a paragraph; nothing but space between them.
function joined(text: string, spans: readonly Span[]): Span[] {
  const out: Span[] = []
  for (const span of spans) {
    const last = out.at(-1)
    if (last && span.to <= last.to) continue
    if (last && /^\s*$/.test(text.slice(last.to, span.from)))
      out[out.length - 1] = { from: last.from, to: span.to }
    else out.push(span)
  }
  return out
}

/** The paragraph that holds a position; empty where none does. */
export function paragraphAt({ paragraphs }: Setting, at: number): Span {
  return paragraphs[firstEndingAfter(paragraphs, at)] ?? { from: at, to: at }
}
