import { type Box, type Boxes, isProse } from './box.ts'
import type { MainText } from './main-text.ts'
import type { HtmlElement, HtmlText } from './tree.ts'

/** True where a page has menus or the like: only then is it worth asking which of its text is its main text. */
export function hasNavigation({ all }: Boxes): boolean {
  return all.some((box) => box.inNavigation && box.words > 0)
}

/**
 * The text of a page that is no part of what the page is there to say: what stands in menus, forms, the page's head and
 * foot, and what lies outside the main text, if one was found. Running prose is never dropped on a guess: a quotation
 * that is not found because its paragraph was taken for furniture would be called false.
 */
export function furnitureOf(boxes: Boxes, main: MainText | null): Set<HtmlText> {
  const kept = main && isEnough(boxes, main.kept) ? main.kept : null
  const outside = kept ? outsideOf(boxes, kept) : null
  const furniture = new Set<HtmlText>()
  for (const [node, box] of boxes.boxOf)
    if (!box.isSpared && (box.inNavigation || outside?.(box))) furniture.add(node)
  return furniture
}

/** A main text of a few scraps was not found but missed. */
function isEnough({ all, words }: Boxes, kept: ReadonlySet<HtmlElement>): boolean {
  const menus = all.reduce((sum, box) => (box.inNavigation ? sum + box.own : sum), 0)
  const found = all.reduce((sum, box) => (kept.has(box.element) ? sum + box.own : sum), 0)
  return found * 10 >= (words - menus) * 3
}

/** Tells what lies outside the main text and is no prose. */
function outsideOf({ all }: Boxes, kept: ReadonlySet<HtmlElement>): (box: Box) => boolean {
  const holders = new Set<Box>()
  for (const box of all.toReversed())
    if (kept.has(box.element) || holders.has(box)) {
      holders.add(box)
      if (box.parent) holders.add(box.parent)
    }
  return (box) => {
    const { block } = box
    if (kept.has(box.element) || kept.has(block.element)) return false
    if (holders.has(block)) return !isProse(block)
    let top = block
    while (top.parent && !holders.has(top.parent)) top = top.parent
    return top.prose * 2 < top.words
  }
}
