import { words } from '../text/word.ts'
import type { DraftQuotation } from './draft-quotation.ts'
import { factsOf } from './facts.ts'
import { kindOf } from './kind.ts'
import { leadOf, trailOf } from './lead.ts'
import { markedSpans } from './mark.ts'
import type { Setting } from './setting.ts'

/** Stretches of a line between marks. */
export function inline(setting: Setting): DraftQuotation[] {
  const { document, cuts } = setting
  const { text } = document
  const found = markedSpans(text, setting.paragraphs, cuts)
  return found.flatMap((marked, i) => {
    const block = setting.blocks.find((one) => one.from <= marked.open.from && marked.close.to <= one.to)
    if (block && marked.parent === null && marked.open.from === block.from && marked.close.to === block.to)
      return []
    if (words(text, cuts, marked).length === 0) return []
    const parent = marked.parent === null ? (block ?? null) : found[marked.parent]!
    const before = leadOf(setting, marked, found, i)
    const after = trailOf(setting, marked, found, i)
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
