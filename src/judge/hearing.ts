import type { Standing } from '../match/standing.ts'
import type { Quotation } from '../quote/quotation.ts'
import type { Turn } from '../quote/turn.ts'
import type { Document, DocumentFacts } from '../text/document.ts'
import type { Span } from '../text/span.ts'
import type { Profile } from './profile.ts'
import type { Cited } from './provenance/cited.ts'
import type { Frame } from './provenance/frame.ts'
import type { Told } from './provenance/told.ts'
import type { Quoted } from './quoted.ts'

/** Everything the judgement of one quotation, or of the stretches of a broken one, looks at. */
export interface Hearing {
  readonly draft: Document
  /** One, or the stretches of one group in order. */
  readonly stretches: readonly Quotation[]
  readonly quoted: Quoted
  /** The draft's own words around each stretch, and what they name as its source. */
  readonly frames: readonly Frame[]
  readonly cited: readonly Cited[]
  readonly standings: readonly Standing[]
  /** Texts, by their number in the index, that the quotations right before and behind surely come from. */
  readonly near: ReadonlySet<number>
  readonly sources: readonly DocumentFacts[]
  readonly profile: Profile
  /** Texts that are worth reading as a whole for what stands nowhere: those it names or stands near, or all of a few. */
  readonly close: ReadonlySet<number>
  /** The document of a number in the index, with its text. */
  readonly open: (key: number) => Document
  /** What a source itself sets as quotations: whether a stretch of it is one, and all that is known of them. */
  readonly quotingOf: (document: Document) => (span: Span) => boolean
  readonly quotationsOf: (document: Document) => readonly Quotation[]
  /** The sentences of a source by their telling words. */
  readonly toldIn: (document: Document) => readonly Told[]
  /** The turns of a transcript; none in another text. */
  readonly turnsOf: (document: Document) => readonly Turn[]
}
