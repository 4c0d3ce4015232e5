import { primaryLanguage } from '../office/language-tag.ts'
import { statedDate } from '../print/stated-date.ts'
import type { Facts } from '../scribe.ts'
import { linkedData } from './linked-data.ts'
import { attribute, type HtmlElement, type HtmlTree, isText, shortText, tokens, walkHtml } from './tree.ts'

/** What a page says of itself, in its head and its markup. */
export function factsOf(tree: HtmlTree): Facts {
  const page = gathered(tree)
  const data = linkedData(page.scripts)
  const meta = (...names: readonly string[]) => names.map((name) => page.meta.get(name)).find(Boolean) ?? null
  const title =
    meta('og:title', 'citation_title', 'dc.title', 'dcterms.title') ?? page.title ?? page.onlyHeading
  const author = meta(
    'author',
    'citation_author',
    'dc.creator',
    'dcterms.creator',
    'article:author',
    'parsely-author',
  )
  const date = meta(
    'article:published_time',
    'datepublished',
    'citation_publication_date',
    'citation_date',
    'dc.date',
    'dcterms.date',
    'dcterms.created',
    'date',
    'pubdate',
    'parsely-pub-date',
  )
  return {
    title: title || data.title,
    author: nameOf(author) ?? data.author ?? page.author,
    date: statedDate(date ?? '') ?? statedDate(data.date ?? '') ?? page.date,
    language: primaryLanguage(page.language),
  }
}

/** A page's address as its author's is no name. */
function nameOf(author: string | null): string | null {
  return author && !/^https?:|^@|[/\\]/.test(author) ? author : null
}

interface Gathered {
  readonly meta: Map<string, string>
  readonly scripts: string[]
  title: string | null
  author: string | null
  date: string | null
  language: string | null
  onlyHeading: string | null
}

function gathered(tree: HtmlTree): Gathered {
  const meta = new Map<string, string>()
  const page: Gathered = {
    meta,
    scripts: [],
    title: null,
    author: null,
    date: null,
    language: null,
    onlyHeading: null,
  }
  const headings: HtmlElement[] = []
  const times = new Set<string | null>()
  walkHtml(tree.root, {
    enter(element) {
      const name = element.tagName
      if (name === 'html') page.language ??= attribute(element, 'lang') ?? attribute(element, 'xml:lang')
      else if (name === 'meta') metaOf(element, meta)
      else if (name === 'title') page.title ??= collapsed(ownText(element)) || null
      else if (name === 'script' && /ld\+json/i.test(attribute(element, 'type') ?? ''))
        page.scripts.push(ownText(element))
      else if (name === 'h1') headings.push(element)
      else if (name === 'time') times.add(timeOf(element, page))
      else if (isByline(element)) page.author ??= bylineOf(element)
      return name !== 'svg'
    },
  })
  // Of several dates, nothing says which one is the page's.
  const days = [...times].filter((day) => day !== null)
  page.date ??= days.length === 1 ? days[0]! : null
  page.onlyHeading = headings.length === 1 ? shortText(headings[0]!, 200) || null : null
  page.language ??= meta.get('content-language') ?? meta.get('og:locale') ?? null
  return page
}

function metaOf(element: HtmlElement, meta: Map<string, string>): void {
  const content = collapsed(attribute(element, 'content') ?? '')
  for (const kind of ['name', 'property', 'itemprop', 'http-equiv']) {
    const name = attribute(element, kind)?.toLowerCase()
    if (name && content !== '' && !meta.has(name)) meta.set(name, content)
  }
}

/** The day of a `<time>`; when it says that it is the day of publication, that settles it. */
function timeOf(element: HtmlElement, page: Gathered): string | null {
  const day = statedDate(attribute(element, 'datetime') ?? '')
  const isPublished =
    attribute(element, 'pubdate') !== null || tokens(element, 'itemprop').includes('datepublished')
  if (isPublished) page.date ??= day
  return day
}

function isByline(element: HtmlElement): boolean {
  if (element.attrs.length === 0) return false
  return (
    tokens(element, 'rel').includes('author') ||
    tokens(element, 'itemprop').includes('author') ||
    tokens(element, 'class').includes('byline-name')
  )
}

function bylineOf(element: HtmlElement): string | null {
  const words = shortText(element, 100)?.replace(/^by\s+/i, '')
  return words ? words : null
}

function ownText(element: HtmlElement): string {
  return element.childNodes.map((child) => (isText(child) ? child.value : '')).join('')
}

function collapsed(words: string): string {
  return words.trim().replace(/\s+/g, ' ')
}
