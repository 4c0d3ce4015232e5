import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { isInvisible } from './display.ts'
import { type HtmlElement, type HtmlTree, walkHtml } from './tree.ts'

/** What of a page its main text consists of. */
export interface MainText {
  /** The elements that were kept. A kept element's own words count, those of its children only if kept themselves. */
  readonly kept: ReadonlySet<HtmlElement>
  readonly byline: string | null
}

/** Beyond this, looking for the main text takes minutes or overflows the stack of the libraries that do it. */
const mostElements = 40_000
const deepest = 300

// The libraries ask for the DOM's own types, which a program without a browser does not have.
interface Dom {
  createElement(name: string): DomElement
  createTextNode(value: string): unknown
  readonly body: DomElement
  readonly head: DomElement
}
interface DomElement {
  setAttribute(name: string, value: string): void
  getAttribute(name: string): string | null
  appendChild(child: unknown): unknown
  querySelectorAll(selector: string): ArrayLike<DomElement>
}
interface Article {
  readonly content: DomElement | null | undefined
  readonly byline: string | null | undefined
}

const mark = 'data-element'

/**
 * Finds the main text of a page as reading modes of browsers do. "too-large" for a page that this cannot be done for,
 * null where no main text shows.
 */
export function mainTextOf(tree: HtmlTree): MainText | 'too-large' | null {
  const copy = copied(tree)
  if (!copy) return 'too-large'
  try {
    const article = new Readability<DomElement>(copy.document as never, {
      serializer: (node) => node as unknown as DomElement,
      keepClasses: true,
    }).parse() as Article | null
    if (!article?.content) return null
    return { kept: marked(article.content, copy.elements), byline: nameIn(article.byline ?? '') }
  } catch {
    return null
  }
}

/** The name in a byline; null where more stands in it, a date or a trade. */
function nameIn(byline: string): string | null {
  const name = byline
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^(?:written )?by:? /i, '')
  return /^\p{Lu}[^\d|:;/@]{2,60}$/u.test(name) ? name : null
}

/** The page as a DOM of its own, each element marked with its number; null where it is too large or too deep. */
function copied(tree: HtmlTree): { document: Dom; elements: HtmlElement[] } | null {
  const page: Dom = parseHTML('<!doctype html><html><head></head><body></body></html>').document as never
  const elements: HtmlElement[] = []
  const open: DomElement[] = [page.body]
  let fits = true
  walkHtml(tree.root, {
    enter(element) {
      fits &&= elements.length < mostElements && open.length < deepest
      if (!fits || element.tagName === 'head' || isInvisible(element)) return false
      const isPage = element.tagName === 'html' || element.tagName === 'body'
      const twin = isPage ? page.body : created(page, element)
      if (!isPage) {
        twin.setAttribute(mark, String(elements.length))
        open.at(-1)!.appendChild(twin)
      }
      elements.push(element)
      open.push(twin)
      return true
    },
    leave: () => open.pop(),
    text: (node) => open.at(-1)!.appendChild(page.createTextNode(node.value)),
  })
  return fits ? { document: page, elements } : null
}

function created(page: Dom, element: HtmlElement): DomElement {
  const twin = page.createElement(/^[a-z][a-z0-9-]*$/.test(element.tagName) ? element.tagName : 'span')
  for (const { name, value } of element.attrs)
    if (/^(?:class|id|role|href|src|rel|itemprop|aria-[a-z]+)$/.test(name)) twin.setAttribute(name, value)
  return twin
}

function marked(content: DomElement, elements: readonly HtmlElement[]): Set<HtmlElement> {
  const kept = new Set<HtmlElement>()
  for (const twin of Array.from(content.querySelectorAll(`[${mark}]`))) {
    const element = elements[Number(twin.getAttribute(mark) ?? -1)]
    if (element) kept.add(element)
  }
  return kept
}
