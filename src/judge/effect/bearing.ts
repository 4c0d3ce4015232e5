import { hullOfTaken } from '../../match/placement.ts'
import { frameBefore } from '../../sense/embedding.ts'
import type { Tongue } from '../../sense/phrase.ts'
import type { Document } from '../../text/document.ts'
import { sentenceAt } from '../../text/sentence.ts'
import type { Span } from '../../text/span.ts'
import { type Comparison, shown } from '../edit/comparison.ts'

/**
 * The sentences around a quotation, in its source and in the draft: what bears on its sense. All of it is running words,
 * without what folds skip.
 */
export interface Bearing {
  readonly tongue: Tongue
  /** From the start of the source's sentence to where the quotation begins, and from where it ends to that sentence's end. */
  readonly before: string
  readonly after: string
  /** The source's sentences before and after those. */
  readonly previous: string
  readonly next: string
  /** The draft's own words in the sentence that quotes. */
  readonly frame: string
  /** What the draft says around the words, in its own or in quoted words. */
  readonly around: string
  /** The draft gives the words to the one whose text or turn they stand in, by name. */
  readonly isWriters: boolean
  /** The draft gives the words to the source's own author, or to the source itself. */
  readonly isClaimed: boolean
  /** The draft says that the source reports or quotes them. */
  readonly reports: boolean
  /** The source itself sets the words in marks: whose they are there is a matter of provenance. */
  readonly isQuoted: boolean
  /** The draft has the one who says them deny them. */
  readonly isDenied: boolean
  /** The quoted words of the source. */
  readonly taken: string
}

export function bearingOf(
  comparisons: readonly Comparison[],
  draft: Document,
  quoted: Span,
  said: Pick<Bearing, 'frame' | 'around' | 'isWriters' | 'isClaimed' | 'reports' | 'isDenied' | 'isQuoted'>,
  tongue: Tongue,
): Bearing | null {
  const [opening, closing] = [comparisons[0], comparisons.at(-1)]
  const first = opening && hullOfTaken(opening.placed, opening.steps)
  const last = closing && hullOfTaken(closing.placed, closing.steps)
  if (!opening || !closing || !first || !last) return null
  const sentence = sentenceAt(opening.source.text, first.from)
  const ending = sentenceAt(closing.source.text, Math.max(last.to - 1, 0))
  const from = Math.min(sentence.from, first.from)
  const to = Math.max(ending.to, last.to)
  return {
    tongue,
    before: shown(opening.source.text, { from, to: first.from }, opening.cuts),
    after: shown(closing.source.text, { from: last.to, to }, closing.cuts),
    previous: neighbour(opening, from, -1),
    next: neighbour(closing, to, 1),
    ...said,
    taken:
      opening === closing
        ? shown(opening.source.text, { from: first.from, to: last.to }, opening.cuts)
        : draft.text.slice(quoted.from, quoted.to),
  }
}

function neighbour({ source, cuts }: Comparison, at: number, way: 1 | -1): string {
  const { text } = source
  const place = way === 1 ? nextLetter(text, at) : lastLetter(text, at)
  if (place === null) return ''
  const sentence = sentenceAt(text, place)
  return shown(
    text,
    {
      from: way === 1 ? Math.max(sentence.from, at) : sentence.from,
      to: way === 1 ? sentence.to : Math.min(sentence.to, at),
    },
    cuts,
  )
}

// A sentence of the same paragraph or the next: further on nothing answers to the quotation any more.
function nextLetter(text: string, at: number): number | null {
  const match = /[\p{L}\p{N}]/u.exec(text.slice(at, at + 60))
  return match ? at + match.index : null
}

function lastLetter(text: string, at: number): number | null {
  for (let i = at - 1; i >= Math.max(0, at - 60); i--) if (/[\p{L}\p{N}]/u.test(text[i]!)) return i
  return null
}

const hearsay =
  /rumou?r|gossip|hearsay|allege|supposed|reputed|critics|it (?:is|was) (?:said|claimed|believed)|gerücht|angeblich|man sagt|es heißt|rumeur|bruit|on dit|prétend/iu

/** Whether the draft itself says what the source says around the words: its own frame has the same bearing. */
export function isOwnedByFrame({ frame, tongue }: Bearing, subject: string | null): boolean {
  if (subject === null) {
    const kind = frameBefore(frame, tongue)?.kind
    return (kind !== undefined && kind !== 'reported' && kind !== 'opined') || hearsay.test(frame)
  }
  // A draft that denies or doubts the words itself presents them as nobody's truth.
  const own = frameBefore(frame, tongue)?.kind
  if (own === 'denied') return true
  const names = subject.split(/\s+/).filter((word) => word.length > 3)
  const here = frame.toLowerCase()
  return names.some((word) => here.includes(word))
}

/** The draft tells what the source has: most of its longer words stand around the quotation. */
export function isToldAround({ around }: Bearing, words: string): boolean {
  const here = around.toLowerCase()
  const long = words.toLowerCase().match(/\p{L}{4,}/gu) ?? []
  return long.length > 0 && long.filter((word) => here.includes(word.slice(0, 5))).length * 2 >= long.length
}
