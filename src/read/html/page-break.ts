import { attribute, type HtmlElement, shortText, tokens } from './tree.ts'

/** A place where a page of the printed edition begins. */
export interface PageBreak {
  /** As printed; null where the mark belongs to another edition's numbering than the page's own. */
  readonly label: string | null
  /** What the element shows is the number and nothing else. */
  readonly isNumber: boolean
}

const classes = new Set(
  'star-pagination star-page page-number pagenum pagenumber page-num pageno page-label pagebreak page-break pb'.split(
    ' ',
  ),
)

/** Reads an element as a page break: by its type or role, or as the page numbers of court opinions and old books. */
export function pageBreakOf(element: HtmlElement): PageBreak | null {
  if (!isPageBreak(element)) return null
  const shown = shortText(element, 24)
  const label = labelOf(element, shown)
  const isNumber = shown !== null && shown !== '' && pageNumber(shown) !== null
  if (label === null && !isNumber) return null
  // "**64" and a second index count the pages of a second edition.
  const second =
    Number(attribute(element, 'citation-index') ?? attribute(element, 'data-citation-index') ?? 1) > 1
  return { label: second || shown?.startsWith('**') ? null : label, isNumber }
}

function isPageBreak(element: HtmlElement): boolean {
  if (element.tagName === 'page-number') return true
  if (element.attrs.length === 0) return false
  if (tokens(element, 'epub:type').includes('pagebreak')) return true
  if (tokens(element, 'role').includes('doc-pagebreak')) return true
  return tokens(element, 'class').some((token) => classes.has(token))
}

function labelOf(element: HtmlElement, shown: string | null): string | null {
  const named = ['label', 'data-label', 'title', 'aria-label'].map((name) => attribute(element, name))
  for (const candidate of [...named, shown]) {
    const label = candidate === null ? null : pageNumber(candidate)
    if (label !== null) return label
  }
  const id = attribute(element, 'id') ?? ''
  return /(?:^|[^a-z])(?:page|pg|p)[-_.]?(\d{1,5}[a-z]?|[ivxlcdm]+)$/i.exec(id)?.[1] ?? null
}

const numbered =
  /^[\s[({|*]*(?:(?:page|pg|pp?|seite|pagina|página|стр)(?:[.\s]+|(?=\d)))?(\d{1,6}[a-z]?|[ivxlcdm]+)[\s\])}|.*]*$/i

/** "12" of "*12", "[Pg 12]", "Page 12."; null for what is no page number. */
function pageNumber(words: string): string | null {
  const match = numbered.exec(words)
  return match?.[1] ?? null
}
