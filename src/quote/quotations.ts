import { cuts as cutsOf, type Document } from '../text/document.ts'
import { paragraphs as paragraphsOf } from '../text/paragraph.ts'
import type { Span } from '../text/span.ts'
import { blocks } from './block.ts'
import { grouped, identified } from './group.ts'
import { inline } from './inline.ts'
import { markedSpans } from './mark.ts'
import type { Quotation } from './quotation.ts'
import { insideBlocks, resumed } from './resumed.ts'
import { ofKind, settingOf } from './setting.ts'
import { attributed } from './speakers.ts'

/** Every quotation of a document, by where it begins, outer before inner. Linear in the text. */
export function quotations(document: Document): Quotation[] {
  const setting = settingOf(document)
  const found = [...blocks(setting), ...inline(setting)]
  found.sort((a, b) => a.from - b.from || b.to - a.to)
  return attributed(setting, resumed(grouped(document, identified(insideBlocks(found)))))
}

/** The stretches that a document sets off as quotations, by marks or markup: less than `quotations`, and far sooner. */
export function quotedSpans({ text, ranges }: Document): Span[] {
  const cuts = cutsOf(ranges)
  const marked = markedSpans(text, paragraphsOf(text, cuts), cuts)
  return [...ofKind(ranges, 'quote'), ...marked].map(({ from, to }) => ({ from, to }))
}
