import type { Span } from '../text/span.ts'
import type { Dating } from './citation/dating.ts'
import type { Locator } from './citation/locator.ts'
import type { Work } from './citation/named-work.ts'
import type { MarkKind } from './mark/sign.ts'
import type { Cue } from './speaker/cue.ts'
import type { Speaker } from './speaker/speaker.ts'

/** A stretch that a document presents as another's words. Spans leave the outer marks out. */
export interface Quotation extends Span {
  readonly id: string
  readonly document: string
  readonly part: string | null
  /** In the line, as paragraphs of its own, or without any sign. */
  readonly form: 'inline' | 'block' | 'unmarked'
  readonly marks: MarkKind
  readonly kind: 'direct' | 'interjection' | 'scare' | 'title' | 'term'
  /** The words by paragraph. */
  readonly segments: readonly Span[]
  /** Shared by the stretches of one quotation that the quoter broke: the id of the first. */
  readonly group: string | null
  readonly nestedIn: string | null
  readonly speaker: Speaker | null
  /** The hands they came through, the nearest to the reader first. */
  readonly via: readonly { readonly name: string; readonly evidence: Span }[]
  readonly cue: Cue | null
  readonly work: Work | null
  readonly locator: Locator | null
  readonly date: Dating | null
  readonly ellipsis: boolean
  readonly interpolation: boolean
  /** Why this is taken for a quotation. */
  readonly reason: { readonly rule: string; readonly evidence: Span }
  readonly problems: readonly ('unclosed' | 'unopened')[]
}
