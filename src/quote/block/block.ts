import { paragraphs as paragraphsOf } from '../../text/paragraph.ts'
import { type Span, trim } from '../../text/span.ts'
import type { DraftQuotation } from '../draft-quotation.ts'
import { factsOf } from '../facts.ts'
import { leadInto } from '../lead.ts'
import { markedSpans } from '../mark/mark.ts'
import type { MarkKind } from '../mark/sign.ts'
import type { Quotation } from '../quotation.ts'
import type { Setting } from '../setting.ts'
import { unmarkedBlocks } from './unmarked-block.ts'

/** Paragraphs that the file itself sets off as quotations, and those that are told by what stands around them. */
export function blocks(setting: Setting): DraftQuotation[] {
  return [...setOff(setting), ...unmarkedBlocks(setting)]
}

function setOff(setting: Setting): DraftQuotation[] {
  const { document, cuts } = setting
  const { text } = document
  return setting.blocks.flatMap((block) => {
    const lead = leadInto(setting, block.from)
    const [inner, problems] = withoutMarks(setting, block)
    if (inner.from === inner.to) return []
    const after = { from: block.to, to: Math.min(text.length, block.to + 200) }
    const segments = paragraphsOf(text, cuts).flatMap((p) => within(p, inner))
    return [
      {
        ...factsOf(setting, inner, lead, after),
        form: 'block' as const,
        marks: inner.from === block.from ? ('none' as const) : markAt(text, block.from),
        kind: 'direct' as const,
        segments,
        reason: { rule: 'block/markup', evidence: block },
        problems,
        parent: null,
      },
    ]
  })
}

function within(paragraph: Span, block: Span): Span[] {
  const from = Math.max(paragraph.from, block.from)
  const to = Math.min(paragraph.to, block.to)
  return from < to ? [{ from, to }] : []
}

/** A block that stands in marks as a whole is its words without them. */
function withoutMarks({ document, cuts }: Setting, block: Span): [Span, Quotation['problems']] {
  const [outer] = markedSpans(document.text, [block], cuts)
  if (outer && outer.parent === null && outer.open.from === block.from && outer.close.to === block.to)
    return [{ from: outer.from, to: outer.to }, outer.problems]
  return [trim(document.text, block), []]
}

function markAt(text: string, at: number): MarkKind {
  return text[at] === '“'
    ? 'double'
    : text[at] === '„'
      ? 'low-high'
      : text[at] === '«'
        ? 'guillemet'
        : 'straight'
}
