import { displayOf, isInvisible } from './display.ts'
import { isNavigation } from './navigation.ts'
import { isNote } from './note-sign.ts'
import { type HtmlElement, type HtmlText, type HtmlTree, tokens, walkHtml } from './tree.ts'

/** A shown element, its words counted: the ground on which a page's furniture is told from its text. */
export interface Box {
  readonly element: HtmlElement
  readonly parent: Box | null
  /** The box of the block whose line the element's words stand in. */
  readonly block: Box
  readonly words: number
  /** Words of paragraphs in it that read as running prose. */
  readonly prose: number
  /** Words of this block itself, not of blocks within; how many are links; how many sentences end. */
  readonly own: number
  readonly ownLinks: number
  readonly ownSentences: number
  /** In a menu, a form, a page's head or foot, outside the article. */
  readonly inNavigation: boolean
  /** In the page's own account of its main text. */
  readonly inMain: boolean
  /** In the page's title or a note, which are never furniture. */
  readonly isSpared: boolean
}

/** All shown elements of a page, outer ones first. */
export interface Boxes {
  readonly all: readonly Box[]
  /** For each text with words, the element that it stands in. */
  readonly boxOf: ReadonlyMap<HtmlText, Box>
  readonly words: number
}

type Draft = { -readonly [Key in keyof Box]: Key extends 'parent' | 'block' ? Draft | null : Box[Key] }

/** Counts the words of a page, element by element. */
export function boxesOf(tree: HtmlTree): Boxes {
  const all: Draft[] = []
  const boxOf = new Map<HtmlText, Draft>()
  const open: Draft[] = []
  let links = 0
  walkHtml(tree.root, {
    enter(element) {
      if (isInvisible(element)) return false
      open.push(newBox(element, open.at(-1) ?? null))
      all.push(open.at(-1)!)
      if (element.tagName === 'a') links++
      return true
    },
    leave(element) {
      open.pop()
      if (element.tagName === 'a') links--
    },
    text(node) {
      const box = open.at(-1)
      if (box && count(node.value, box, links > 0)) boxOf.set(node, box)
    },
  })
  for (const box of all) if (isProse(box as Box)) box.prose += box.own
  for (const box of all.toReversed()) {
    if (!box.parent) continue
    box.parent.words += box.words
    box.parent.prose += box.prose
  }
  const words = all.reduce((sum, box) => (box.parent ? sum : sum + box.words), 0)
  for (const box of all) settle(box, words)
  return { all: all as Box[], boxOf: boxOf as Map<HtmlText, Box>, words }
}

function newBox(element: HtmlElement, parent: Draft | null): Draft {
  const box: Draft = {
    element,
    parent,
    block: null,
    words: 0,
    prose: 0,
    own: 0,
    ownLinks: 0,
    ownSentences: 0,
    inNavigation: false,
    inMain: false,
    isSpared: false,
  }
  box.block = displayOf(element) === 'inline' && parent ? parent.block : box
  return box
}

/** True when there were words to count. */
function count(text: string, box: Draft, isLink: boolean): boolean {
  const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  if (words === 0) return false
  const block = box.block!
  box.words += words
  block.own += words
  if (isLink) block.ownLinks += words
  block.ownSentences += text.match(/[.!?…]["”’»)\]]?(?:\s|$)/g)?.length ?? 0
  return true
}

/** True for a block that reads as running prose: long enough, not made of links, ended like a sentence. */
export function isProse(block: Box): boolean {
  return block.own >= 25 && block.ownLinks * 4 < block.own && block.ownSentences > 0
}

/** Says where in the page the box stands; its parent has been told already. */
function settle(box: Draft, words: number): void {
  const { element, parent } = box
  const isMain =
    element.tagName === 'article' || element.tagName === 'main' || tokens(element, 'role').includes('main')
  const isOutside = !(parent?.inNavigation ?? false)
  box.inMain = (parent?.inMain ?? false) || (isMain && isOutside)
  // A "form" with much of the page's text in it is the page itself, and a header with prose that of an article.
  const isText = box.words * 3 >= words || (element.tagName === 'header' && box.prose > 0)
  box.inNavigation = !isOutside || (!box.inMain && !isText && isNavigation(element))
  box.isSpared = (parent?.isSpared ?? false) || element.tagName === 'h1' || isNote(element)
}
