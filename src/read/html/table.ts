import { displayOf } from './display.ts'
import { type HtmlElement, isElement, walkHtml } from './tree.ts'

const kinds = new WeakMap<HtmlElement, 'data' | 'layout'>()

/**
 * A row of data is written in one line, its cells parted by tabs. In a row that only lays out the page, a cell holds
 * several paragraphs, a list, a heading or a table of its own: such cells are written one below the other.
 */
export function rowKind(row: HtmlElement): 'data' | 'layout' {
  const known = kinds.get(row)
  if (known) return known
  const kind = row.childNodes.every((cell) => !isElement(cell) || isPlain(cell)) ? 'data' : 'layout'
  kinds.set(row, kind)
  return kind
}

function isPlain(cell: HtmlElement): boolean {
  let blocks = 0
  let breaks = 0
  walkHtml(cell, {
    enter(element) {
      if (blocks > 1 || element.tagName === 'table') {
        blocks = 2
        return false
      }
      if (/^(?:ul|ol|dl|h[1-6]|pre|blockquote)$/.test(element.tagName)) blocks = 2
      else if (element.tagName === 'p') blocks++
      else if (element.tagName === 'br') breaks++
      else if (displayOf(element) === 'paragraph') blocks++
      return blocks < 2
    },
  })
  return blocks < 2 && breaks < 4
}
