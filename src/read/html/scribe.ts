import type { RangeKind } from '../../index.ts'
import type { Scribe } from '../scribe.ts'
import { displayOf, isInvisible, keepsSpace } from './display.ts'
import { itemSign } from './list.ts'
import { type HtmlNotes, notesOf } from './note.ts'
import { pageBreakOf } from './page-break.ts'
import { HtmlPen } from './pen.ts'
import { rowKind } from './table.ts'
import {
  attribute,
  type HtmlElement,
  type HtmlText,
  type HtmlTree,
  isElement,
  tokens,
  walkHtml,
} from './tree.ts'

/** What a page's text is written with besides its tree. */
export interface HtmlSetting {
  /** The file of an archive that the page is, for the origins of its text. */
  readonly entry: string | null
  /** Text that is no part of what the page is there to say: menus, buttons, legal lines. */
  readonly furniture: ReadonlySet<HtmlText>
}

/** What of a page its text does not hold. */
export interface HtmlShown {
  /** Where in the text each id of the page stands, for links from elsewhere. */
  readonly anchors: ReadonlyMap<string, number>
  /** The share of the text that is preformatted and reads as prose, 0 to 1: a typescript put on the web. */
  readonly typescript: number
}

/** Writes what a browser shows of a page, with its headings, quotations, notes, pages and origins. */
export function scribeTree(tree: HtmlTree, scribe: Scribe, setting: HtmlSetting): HtmlShown {
  const walk = new Walk(tree, scribe, setting)
  walkHtml(tree.root, walk)
  return walk.finish()
}

type Leave = () => void

class Walk {
  readonly #tree: HtmlTree
  readonly #pen: HtmlPen
  readonly #furniture: ReadonlySet<HtmlText>
  readonly #notes: HtmlNotes
  readonly #anchors = new Map<string, number>()
  /** What is to be done at the end of each open element, innermost last. */
  readonly #open: Leave[][] = []
  #quotes = 0
  #lists = 0
  #kept = 0
  #typescript = 0

  constructor(tree: HtmlTree, scribe: Scribe, { entry, furniture }: HtmlSetting) {
    this.#tree = tree
    this.#pen = new HtmlPen(scribe, entry)
    this.#furniture = furniture
    this.#notes = notesOf(tree)
  }

  readonly text = (node: HtmlText): void => {
    this.#pen.text(node.value, this.#tree.pieces.get(node) ?? [], this.#furniture.has(node))
  }

  readonly comment = (words: string): void => {
    this.#pen.comment(words)
  }

  readonly enter = (element: HtmlElement): boolean => {
    const leaves: Leave[] = []
    this.#anchor(element)
    this.#page(element, leaves)
    if (isInvisible(element) || this.#isSign(element)) {
      for (const leave of leaves) leave()
      return false
    }
    this.#block(element, leaves)
    this.#note(element, leaves)
    this.#words(element, leaves)
    this.#open.push(leaves)
    return true
  }

  readonly leave = (): void => {
    for (const leave of this.#open.pop()!.reverse()) leave()
  }

  finish(): HtmlShown {
    this.#pen.end()
    const { length } = this.#pen
    return { anchors: this.#anchors, typescript: length === 0 ? 0 : this.#typescript / length }
  }

  #anchor(element: HtmlElement): void {
    if (element.attrs.length === 0) return
    const id = attribute(element, 'id') ?? (element.tagName === 'a' ? attribute(element, 'name') : null)
    if (id !== null && !this.#anchors.has(id)) this.#anchors.set(id, this.#pen.length)
  }

  #page(element: HtmlElement, leaves: Leave[]): void {
    const page = pageBreakOf(element)
    if (!page) return
    if (page.label !== null) this.#pen.page(page.label)
    if (!page.isNumber) return
    this.#pen.number()
    leaves.push(() => this.#pen.endNumber())
  }

  /** Elements that show something although they hold no text. */
  #isSign(element: HtmlElement): boolean {
    if (element.tagName === 'br') this.#pen.break()
    else if (element.tagName === 'hr') this.#pen.paragraph()
    else if (element.tagName === 'img') {
      // An initial that is drawn: the word goes on in letters.
      const alt = attribute(element, 'alt')?.trim() ?? ''
      if (/^[“"'‘«„]?\p{Lu}$/u.test(alt)) this.#pen.sign(alt)
    } else return false
    return true
  }

  #block(element: HtmlElement, leaves: Leave[]): void {
    const pen = this.#pen
    const display = displayOf(element)
    const isInnerList = this.#lists > 0 && /^(?:ul|ol|dl)$/.test(element.tagName)
    if (display === 'line' || isInnerList) {
      pen.line()
      leaves.push(() => pen.line())
    } else if (display === 'paragraph') {
      pen.paragraph()
      leaves.push(() => pen.paragraph())
    }
    if (element.tagName === 'tr' && rowKind(element) === 'data') {
      pen.row()
      leaves.push(() => pen.endRow())
    }
    if (element.tagName === 'td' || element.tagName === 'th') this.#cell(element, leaves)
    if (/^(?:ul|ol|dl)$/.test(element.tagName)) {
      this.#lists++
      leaves.push(() => this.#lists--)
    }
    if (element.tagName === 'li') {
      pen.bullet(itemSign(element))
      leaves.push(() => pen.bullet(null))
    }
    if (keepsSpace(element)) this.#preformatted(element, leaves)
  }

  #cell(element: HtmlElement, leaves: Leave[]): void {
    const row = element.parentNode
    if (!row || !isElement(row) || rowKind(row) === 'layout') {
      this.#pen.line()
      leaves.push(() => this.#pen.line())
    } else if (row.childNodes.find((child) => /^t[dh]$/.test(child.nodeName)) !== element) this.#pen.cell()
  }

  #preformatted(element: HtmlElement, leaves: Leave[]): void {
    const isOuter = this.#kept++ === 0
    this.#pen.keeps()
    leaves.push(() => {
      this.#kept--
      this.#pen.flows()
    })
    if (element.tagName !== 'pre' || !isOuter) return
    const from = this.#pen.length
    if (displayOf(element) === 'inline' || isProse(element)) {
      leaves.push(() => {
        this.#typescript += this.#pen.length - from
      })
    } else leaves.push(() => this.#pen.mark('code', from))
  }

  #note(element: HtmlElement, leaves: Leave[]): void {
    const pen = this.#pen
    const from = pen.length
    const marker = this.#notes.markers.get(element)
    if (marker !== undefined) leaves.push(() => pen.mark('note-marker', from, marker))
    const note = this.#notes.notes.get(element)
    if (note !== undefined) leaves.push(() => pen.mark('note', from, note ?? undefined))
  }

  #words(element: HtmlElement, leaves: Leave[]): void {
    const pen = this.#pen
    const name = element.tagName
    if (name === 'q') return this.#quoted(leaves)
    const from = pen.length
    const heading = /^h[1-6]$/.test(name) ? name[1]! : headingRole(element)
    if (heading !== null) leaves.push(() => pen.mark('heading', from, heading))
    const kind = kinds.get(name)
    if (kind) leaves.push(() => pen.mark(kind, from))
  }

  /** A browser puts quotation marks around `<q>`, single ones within double ones. */
  #quoted(leaves: Leave[]): void {
    const pen = this.#pen
    const isInner = this.#quotes % 2 === 1
    this.#quotes++
    pen.sign(isInner ? '‘' : '“')
    const from = pen.length
    leaves.push(() => {
      this.#quotes--
      pen.mark('inline-quote', from)
      pen.sign(isInner ? '’' : '”')
    })
  }
}

const kinds: ReadonlyMap<string, RangeKind> = new Map<string, RangeKind>([
  ['blockquote', 'quote'],
  ['em', 'emphasis'],
  ['i', 'emphasis'],
  ['b', 'emphasis'],
  ['strong', 'emphasis'],
  ['u', 'emphasis'],
  ['code', 'code'],
  ['kbd', 'code'],
  ['samp', 'code'],
  ['del', 'deleted'],
  ['s', 'deleted'],
  ['strike', 'deleted'],
])

function headingRole(element: HtmlElement): string | null {
  if (element.attrs.length === 0 || !tokens(element, 'role').includes('heading')) return null
  return /^[1-6]$/.exec(attribute(element, 'aria-level') ?? '')?.[0] ?? '2'
}

/** False for preformatted text that is code: it says so, or consists of its signs. */
function isProse(element: HtmlElement): boolean {
  if (tokens(element, 'class').some((token) => /code|highlight|lang|source|prettyprint|syntax/.test(token)))
    return false
  let words = 0
  let signs = 0
  let hasCode = false
  walkHtml(element, {
    enter: (inner) => {
      if (/^(?:code|kbd|samp)$/.test(inner.tagName)) hasCode = true
      return !hasCode
    },
    text: ({ value }) => {
      words += value.match(/\p{L}{2,}/gu)?.length ?? 0
      signs += value.match(/[{}<>;=$\\|_#@]/g)?.length ?? 0
    },
  })
  return !hasCode && signs * 12 <= words
}
