import { displayOf } from './display.ts'
import { ancestors, attribute, type HtmlElement, isElement, isText, shortText, tokens } from './tree.ts'

const marker = /^[[(]?\s*(?:note\s*)?(\d{1,4}[a-z]?|[a-z]|[ivxlc]{1,6}|[*†‡§¶‖#]{1,4})\s*[\])]?[.:]?$/i
const carriers = new Set(['a', 'sup', 'span', 'footnotemark', 'small', 'ref', 'cite'])

/** The bare marker, "1" of "[1]", of an element that shows nothing but one. */
export function markerIn(element: HtmlElement): string | null {
  if (!carriers.has(element.tagName)) return null
  const shown = shortText(element, 12)
  return shown === null ? null : (marker.exec(shown)?.[1] ?? null)
}

/** The link that an element is or holds as its child. */
export function linkIn(element: HtmlElement): HtmlElement | null {
  if (element.tagName === 'a') return element
  const link = element.childNodes.find((child) => child.nodeName === 'a')
  return link && isElement(link) ? link : null
}

const referenceClass =
  /^(?:(?:foot|end)?note-?(?:ref|mark|marker|link|anchor|call|number)s?|fn-?(?:ref|link|anchor)?|(?:foot|end)notes?|reference|noteref)$/

/** True for what says of itself that it leads to a note. */
export function isReference(element: HtmlElement): boolean {
  if (element.tagName === 'footnotemark') return true
  if (typesOf(element).some((type) => type === 'noteref' || type === 'doc-noteref')) return true
  if (tokens(element, 'class').some((token) => referenceClass.test(token))) return true
  const link = element.tagName === 'sup' ? linkIn(element) : null
  return link !== null && /#./.test(attribute(link, 'href') ?? '')
}

const noteTypes = new Set(['footnote', 'endnote', 'rearnote', 'doc-footnote', 'doc-endnote'])
const listTypes = new Set(['footnotes', 'endnotes', 'rearnotes', 'doc-endnotes'])
const noteClass = /^(?:foot|end)note(?:-?(?:text|body|content|item|entry|def|definition))?$/
const listClass = /^(?:(?:foot|end)notes(?:-list)?|references|notes-list)$/

/** True for what says of itself, or whose list says, that it is a note. */
export function isNote(element: HtmlElement): boolean {
  if (element.tagName === 'footnote') return true
  if (displayOf(element) === 'inline' || element.tagName === 'body') return false
  if (typesOf(element).some((type) => noteTypes.has(type))) return true
  if (tokens(element, 'class').some((token) => noteClass.test(token))) return true
  return element.tagName === 'li' && isInNoteList(element)
}

function isInNoteList(item: HtmlElement): boolean {
  let depth = 0
  for (const around of ancestors(item)) {
    if (typesOf(around).some((type) => listTypes.has(type))) return true
    const isList = /^(?:ol|ul|section|div)$/.test(around.tagName)
    if (isList && tokens(around, 'class').some((token) => listClass.test(token))) return true
    if (++depth === 3) return false
  }
  return false
}

function typesOf(element: HtmlElement): string[] {
  if (element.attrs.length === 0) return []
  return [...tokens(element, 'epub:type'), ...tokens(element, 'role')]
}

const noteId = /^(?:fn|cite_note|(?:foot|end)?note)s?[-_:.]?[a-z]*[-_:.]?\d|^(?:footnote|endnote|_ftn|_edn)/i
const backId = /ref|back|anchor|src|call/i

/** True for an id that notes have, and that their markers have not. */
export function isNoteId(element: HtmlElement): boolean {
  const id = attribute(element, 'id') ?? attribute(element, 'name') ?? ''
  return noteId.test(id) && !backId.test(id)
}

/** The block that an element is or stands in. */
export function blockAround(element: HtmlElement): HtmlElement | null {
  if (displayOf(element) !== 'inline') return element
  for (const around of ancestors(element)) if (displayOf(around) !== 'inline') return around
  return null
}

/** True when the block begins with the element: nothing is shown in it before. */
export function opens(block: HtmlElement, element: HtmlElement): boolean {
  let node = element
  while (node !== block) {
    const parent = node.parentNode
    if (!parent || !isElement(parent)) return false
    for (const child of parent.childNodes) {
      if (child === node) break
      if (isText(child) ? child.value.trim() !== '' : isElement(child) && shortText(child, 4) !== '')
        return false
    }
    node = parent
  }
  return true
}

/** What stands at the head of an element, however deep: its first child, that one's first child and so on. */
export function* headOf(element: HtmlElement): Generator<HtmlElement> {
  let node = element
  for (let depth = 0; depth < 6; depth++) {
    const first = node.childNodes.find((child) => !isText(child) || child.value.trim() !== '')
    if (!first || !isElement(first)) return
    yield first
    node = first
  }
}
