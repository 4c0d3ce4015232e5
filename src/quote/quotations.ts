import { cuts as cutsOf, type Document } from '../text/document.ts'
import { paragraphs as paragraphsOf } from '../text/paragraph.ts'
import type { Span } from '../text/span.ts'
import { blocks } from './block/block.ts'
import { insideBlocks, resumed } from './block/resumed.ts'
import { grouped, identified } from './mark/group.ts'
import { inline } from './mark/inline.ts'
import { markedSpans } from './mark/mark.ts'
import type { Quotation } from './quotation.ts'
import { ofKind, settingOf } from './setting.ts'
import { labelled } from './speaker/label.ts'
import { attributed } from './speaker/speakers.ts'

/** Every quotation of a document, by where it begins, outer before inner. Linear in the text. */
export function quotations(document: Document): Quotation[] {
  const setting = settingOf(document)
  const found = [...blocks(setting), ...inline(setting)]
  found.sort((a, b) => a.from - b.from || b.to - a.to)
  const whole = resumed(grouped(document, identified(insideBlocks(found))))
  return labelled(document, attributed(setting, whole))
}

/** The stretches that a document sets off as quotations, by marks or markup: less than `quotations`, and far sooner. */
export function quotedSpans({ text, ranges }: Document): Span[] {
  const cuts = cutsOf(ranges)
  const marked = markedSpans(text, paragraphsOf(text, cuts), cuts)
  return [...ofKind(ranges, 'quote'), ...marked].map(({ from, to }) => ({ from, to }))
}
