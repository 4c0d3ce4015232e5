import { cuts as cutsOf, type Document } from '../text/document.ts'
import { paragraphs as paragraphsOf } from '../text/paragraph.ts'
import { covers, type Span } from '../text/span.ts'
import { blocks } from './block/block.ts'
import { insideBlocks, resumed } from './block/resumed.ts'
import type { DraftQuotation } from './draft-quotation.ts'
import { grouped, identified } from './mark/group.ts'
import { inline } from './mark/inline.ts'
import { markedSpans } from './mark/mark.ts'
import type { Quotation } from './quotation.ts'
import { ofKind, type Setting, settingOf } from './setting.ts'
import { attributed } from './speaker/speakers.ts'

/** Every quotation of a document, by where it begins, outer before inner. Linear in the text. */
export function quotations(document: Document): Quotation[] {
  const setting = settingOf(document)
  const found = [...blocks(setting), ...inline(setting)]
  found.sort((a, b) => a.from - b.from || b.to - a.to)
  const whole = resumed(grouped(document, identified(insideBlocks(found))))
  return attributed(setting, whole)
}

/** The stretches that a document sets off as quotations, by marks or markup: less than `quotations`, and far sooner. */
export function quotedSpans({ text, ranges }: Document): Span[] {
  const cuts = cutsOf(ranges)
  const marked = markedSpans(text, paragraphsOf(text, cuts), cuts)
  return [...ofKind(ranges, 'quote'), ...marked].map(({ from, to }) => ({ from, to }))
}

/**
 * Tells of a stretch whether marks or markup set it off as another's words: whether one of `quotations` holds it that is
 * no interjection, and far sooner, for only what stands around it is looked at.
 */
export function quoting(document: Document): (span: Span) => boolean {
  const setOff = quotedSpans(document)
  let known: { setting: Setting; inBlocks: readonly DraftQuotation[] } | null = null
  return (span) => {
    if (!setOff.some((one) => covers(one, span))) return false
    if (!known) {
      const setting = settingOf(document)
      known = { setting, inBlocks: blocks(setting) }
    }
    const { setting, inBlocks } = known
    return [...inBlocks, ...inline(setting, span)].some(
      (one) => covers(one, span) && one.kind !== 'interjection',
    )
  }
}
