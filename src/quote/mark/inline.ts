import { covers, firstEndingAfter, type Span } from '../../text/span.ts'
import { words } from '../../text/word.ts'
import type { DraftQuotation } from '../draft-quotation.ts'
import { factsOf } from '../facts.ts'
import { leadOf, trailOf } from '../lead.ts'
import type { Setting } from '../setting.ts'
import { kindOf } from './kind.ts'
import { markedSpans } from './mark.ts'

// So many quotations before and behind are looked at for the ones that stand beside.
const reach = 16

/** Stretches of a line between marks; only those that hold `around`, where it is given. */
export function inline(setting: Setting, around?: Span): DraftQuotation[] {
  const { document, cuts } = setting
  const { text } = document
  const found = markedSpans(text, setting.paragraphs, cuts)
  return found.flatMap((marked, i) => {
    if (around && !covers(marked, around)) return []
    const near = setting.blocks[firstEndingAfter(setting.blocks, marked.open.from)]
    const block = near && near.from <= marked.open.from && marked.close.to <= near.to ? near : undefined
    if (block && marked.parent === null && marked.open.from === block.from && marked.close.to === block.to)
      return []
    if (words(text, cuts, marked).length === 0) return []
    const parent = marked.parent === null ? (block ?? null) : found[marked.parent]!
    const first = Math.max(0, i - reach)
    const beside = found.slice(first, i + reach)
    const before = leadOf(setting, marked, beside, i - first)
    const after = trailOf(setting, marked, beside, i - first)
    const facts = factsOf(setting, marked, before, after)
    return [
      {
        ...facts,
        form: 'inline' as const,
        marks: marked.marks,
        kind: kindOf(text, cuts, marked, text.slice(before.from, before.to), facts.cue),
        segments: marked.segments,
        reason: { rule: `marks/${marked.marks}`, evidence: { from: marked.open.from, to: marked.close.to } },
        problems: marked.problems,
        parent,
      },
    ]
  })
}
