import { addressOf } from './address.ts'

/** The address of a place in a source, where its text is opened with the words marked. */
export function placeAddress(place: {
  readonly document: string
  readonly from: number
  readonly to: number
}): string {
  return addressOf('sources', { id: place.document, from: place.from, to: place.to })
}

/**
 * Scrolls to what is marked, and nothing but what scrolls around it: the page stays where a reader has it. Blocks that
 * were far away have a guessed height until they come near, so it looks again for some frames.
 */
export function bringIntoView(root: Element | null, selector: string, frames = 8): void {
  const found = root?.querySelector(selector)
  if (!found) return
  const around = scrollerOf(found)
  const at = found.getBoundingClientRect()
  const frame =
    around === document.scrollingElement
      ? new DOMRect(0, 0, innerWidth, innerHeight)
      : around.getBoundingClientRect()
  const isWhole = at.top >= frame.top + 8 && at.bottom <= frame.bottom - 8
  if (!isWhole) around.scrollTop += at.top - frame.top - Math.max(12, (frame.height - at.height) / 3)
  if (frames > 0) requestAnimationFrame(() => bringIntoView(root, selector, frames - 1))
}

function scrollerOf(element: Element): Element {
  for (let one = element.parentElement; one; one = one.parentElement)
    if (one.scrollHeight > one.clientHeight && /auto|scroll/.test(getComputedStyle(one).overflowY)) return one
  return document.scrollingElement ?? document.documentElement
}
