import type { Quotation } from '../../quote/quotation.ts'
import type { Document } from '../../text/document.ts'
import { sentenceAt } from '../../text/sentence.ts'

/** The draft's own words around a quotation: its sentence, without what it quotes, flat. */
export interface Frame {
  readonly before: string
  readonly after: string
  /** Both, with a space for the quotation. */
  readonly text: string
  /** What stands around as it stands, with what else it quotes and a sentence before. */
  readonly raw: string
}

/** How far a frame reaches, in units. */
const REACH = { before: 300, after: 200 }
const quotations = /[“"„«»][^“”"„«»]*[”"“»«]/gu

export function frameOf({ text }: Document, quotation: Quotation): Frame {
  const start = sentenceAt(text, Math.max(0, quotation.from - 2))
  const end = sentenceAt(text, Math.min(text.length - 1, quotation.to + 1))
  const from = Math.max(Math.min(start.from, quotation.from), quotation.from - REACH.before)
  const to = Math.min(Math.max(end.to, quotation.to), quotation.to + REACH.after)
  const before = own(text.slice(from, quotation.from).replace(/[“"„«‘‚'»]\s*$/u, ''))
  const after = own(text.slice(quotation.to, to).replace(/^[.,;:!?…]*[”"“»’'‘«]/u, ''))
  return {
    before,
    after,
    text: `${before} ${after}`,
    raw: `${text.slice(Math.max(0, quotation.from - REACH.before), quotation.from)} ${text.slice(quotation.to, to)}`,
  }
}

function own(words: string): string {
  return words.replace(quotations, ' ').replace(/\s+/g, ' ')
}
