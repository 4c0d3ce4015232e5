import type { DefaultTreeAdapterMap, TreeAdapter } from 'parse5'
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse, parseFragment } from 'parse5'
import { aligned, type Piece } from './reference.ts'
import { asHtml } from './source.ts'

export type HtmlElement = DefaultTreeAdapterTypes.Element
export type HtmlText = DefaultTreeAdapterTypes.TextNode
export type HtmlParent = DefaultTreeAdapterTypes.ParentNode
type HtmlNode = DefaultTreeAdapterTypes.Node

/** A parsed page. All that walks it does so without recursion: pages nest as deep as their makers' faults. */
export interface HtmlTree {
  readonly root: HtmlParent
  /** Where each text node's units stand in the file, in order and without gaps. */
  readonly pieces: ReadonlyMap<HtmlText, readonly Piece[]>
}

/** Parses a whole page, or XHTML, or markup without a page around it. */
export function parseHtml(source: string): HtmlTree {
  return parsed(source, (html, adapter) =>
    parse(html, { treeAdapter: adapter, sourceCodeLocationInfo: true, scriptingEnabled: false }),
  )
}

/** Parses a piece of markup that stands within other text. */
export function parseHtmlPiece(source: string): HtmlTree {
  return parsed(source, (html, adapter) =>
    parseFragment(html, { treeAdapter: adapter, sourceCodeLocationInfo: true, scriptingEnabled: false }),
  )
}

type Adapter = TreeAdapter<DefaultTreeAdapterMap>

// The parser adds text run by run and tells where each stands, but keeps only the hull of all. So it is given a tree
// that forgets the place of a text at once, and gets told the place of every run anew.
function parsed(source: string, run: (html: string, adapter: Adapter) => HtmlParent): HtmlTree {
  const { html, atOf } = asHtml(source)
  const pieces = new Map<HtmlText, Piece[]>()
  let inserted = ''
  const adapter: Adapter = {
    ...defaultTreeAdapter,
    insertText(parent, text) {
      inserted = text
      defaultTreeAdapter.insertText(parent, text)
    },
    insertTextBefore(parent, text, reference) {
      inserted = text
      defaultTreeAdapter.insertTextBefore(parent, text, reference)
    },
    getNodeSourceCodeLocation: (node) =>
      isText(node) ? null : defaultTreeAdapter.getNodeSourceCodeLocation(node),
    setNodeSourceCodeLocation(node, location) {
      if (!isText(node)) defaultTreeAdapter.setNodeSourceCodeLocation(node, location)
      else if (location)
        add(pieces, node, aligned(inserted, html, location.startOffset, location.endOffset), atOf)
    },
  }
  return { root: run(html, adapter), pieces }
}

function add(
  pieces: Map<HtmlText, Piece[]>,
  node: HtmlText,
  found: readonly Piece[],
  atOf: (offset: number) => number,
): void {
  const all = pieces.get(node) ?? []
  if (all.length === 0) pieces.set(node, all)
  const shift = all.at(-1)?.to ?? 0
  for (const { from, to, at } of found.flatMap((piece) => placed(piece, atOf))) {
    const last = all.at(-1)
    const goesOn = last && last.at !== null && at !== null && last.at + last.to - last.from === at
    if (goesOn) all[all.length - 1] = { ...last, to: to + shift }
    else all.push({ from: from + shift, to: to + shift, at })
  }
}

/** The piece with its place in the file; unit by unit where what was rewritten tears it. */
function placed(piece: Piece, atOf: (offset: number) => number): Piece[] {
  const { from, to, at } = piece
  if (at === null) return [piece]
  const start = atOf(at)
  if (atOf(at + to - from - 1) === start + to - from - 1) return [{ from, to, at: start }]
  return Array.from({ length: to - from }, (_, i) => ({ from: from + i, to: from + i + 1, at: atOf(at + i) }))
}

export function isText(node: HtmlNode): node is HtmlText {
  return node.nodeName === '#text'
}

function isComment(node: HtmlNode): node is DefaultTreeAdapterTypes.CommentNode {
  return node.nodeName === '#comment'
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node
}

/** An attribute's value; null where the element has none of that name. */
export function attribute(element: HtmlElement, name: string): string | null {
  for (const attr of element.attrs) {
    if (attr.name === name || (attr.prefix && `${attr.prefix}:${attr.name}` === name)) return attr.value
  }
  return null
}

/** The names in a list attribute such as `class`, in lower case. */
export function tokens(element: HtmlElement, name: string): string[] {
  return attribute(element, name)?.toLowerCase().split(/\s+/).filter(Boolean) ?? []
}

/** The elements around a node, the nearest first. */
export function* ancestors(node: HtmlElement | HtmlText): Generator<HtmlElement> {
  for (let at = node.parentNode; at && isElement(at); at = at.parentNode) yield at
}

/**
 * Walks a tree in document order without recursion. `enter` is told of every element and says whether to go into it;
 * `leave` follows for those gone into; `text` is told of text, `comment` of what stands in comments.
 */
export function walkHtml(
  root: HtmlParent,
  visit: {
    readonly enter?: (element: HtmlElement) => boolean
    readonly leave?: (element: HtmlElement) => void
    readonly text?: (node: HtmlText) => void
    readonly comment?: (words: string) => void
  },
): void {
  const open: { readonly node: HtmlParent; next: number }[] = [{ node: root, next: 0 }]
  while (open.length > 0) {
    const top = open.at(-1)!
    const child = top.node.childNodes[top.next++]
    if (!child) {
      open.pop()
      if (isElement(top.node) && top.node !== root) visit.leave?.(top.node)
    } else if (isText(child)) visit.text?.(child)
    else if (isComment(child)) visit.comment?.(child.data)
    else if (isElement(child) && (visit.enter?.(child) ?? true)) open.push({ node: child, next: 0 })
  }
}

/** The text of an element, white space collapsed; null when there is more of it than `limit` units. */
export function shortText(element: HtmlElement, limit: number): string | null {
  const open: { readonly node: HtmlParent; next: number }[] = [{ node: element, next: 0 }]
  let text = ''
  // What holds so many nodes is no short text, whatever they hold.
  for (let steps = 0; open.length > 0; steps++) {
    const top = open.at(-1)!
    const child = top.node.childNodes[top.next++]
    if (steps > 60) return null
    if (!child) open.pop()
    else if (isElement(child)) open.push({ node: child, next: 0 })
    else if (isText(child)) {
      if (child.value.length > 40 * limit + 400) return null
      text = `${text}${child.value}`.trimStart().replace(/\s+/g, ' ')
      if (text.trimEnd().length > limit) return null
    }
  }
  return text.trimEnd()
}
