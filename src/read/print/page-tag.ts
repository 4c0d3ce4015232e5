import type { Page, Range, Span } from '../../index.ts'
import { foliosIn } from './folio.ts'
import { type Numbered, risingSeries } from './series.ts'
import { isBlank } from './text-lines.ts'

/** A page's number as it stands in a text. */
export interface PageTag extends Numbered, Span {
  readonly label: string
}

/** Page numbers within a text, and the pages that they begin. */
export interface TaggedPages {
  readonly ranges: Range[]
  readonly pages: Page[]
}

/**
 * Page numbers that stand in the text itself: "[p. 12]", "{12}", the star pages "*534" of law reports. They count only
 * as a rising series; whatever else is written so stays a word. A page begins at its number; what stands before the
 * first has no page, since nothing says where that page began.
 */
export function taggedPages(text: string): TaggedPages {
  const series = [bracketed(text), braced(text), starred(text)]
    .map((tags) => [...rising(tags, 'arabic'), ...rising(tags, 'roman')].sort((a, b) => a.from - b.from))
    .filter((tags) => tags.length > 0)
  const ranges = series.flat().map((tag) => ({ ...setOff(text, tag), kind: 'page-number' as const }))
  const main = series.reduce<PageTag[]>((best, tags) => (tags.length > best.length ? tags : best), [])
  const starts = main.map((tag) => ({ ...tag, from: setOff(text, tag).from }))
  return { ranges, pages: pagesFrom(starts, text.length) }
}

/** Pages that begin each at its number, the last one at the text's end. */
export function pagesFrom(tags: readonly PageTag[], end: number): Page[] {
  return tags.map((tag, index) => {
    const to = tags[index + 1]?.from ?? end
    return { from: tag.from, to, label: tag.label, scan: null }
  })
}

/**
 * A number with the white space that sets it off, so that the words around it stand as if it were not there: of the
 * white space on its two sides, that which parts less goes with it. Without white space on both sides, none does.
 */
export function setOff(text: string, { from, to }: Span): Span {
  let start = from
  while (start > 0 && isBlank(text.charCodeAt(start - 1))) start--
  let end = to
  while (end < text.length && isBlank(text.charCodeAt(end))) end++
  if (start === 0) return { from, to: end }
  if (end === text.length) return { from: start, to }
  if (start === from || end === to) return { from, to }
  return lineEnds(text, start, from) < lineEnds(text, to, end) ? { from: start, to } : { from, to: end }
}

function lineEnds(text: string, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at++) if (text[at] === '\n' || text[at] === '\f') count++
  return count
}

function rising(tags: readonly PageTag[], style: 'arabic' | 'roman'): PageTag[] {
  const isRoman = (tag: PageTag) => !/\d/.test(tag.label)
  return risingSeries(tags.filter((tag) => isRoman(tag) === (style === 'roman'))).flat()
}

const bracket =
  /\[\s?(?:[Pp]age|[Pp]{1,2}\.?|[Pp]g\.?|S\.|[Ss]eite)\s?(?<label>\d{1,5}[a-z]?|[ivxlcdm]{1,9})\s?\]/y
const brace = /\{(?:p\.?\s?)?(?<label>\d{1,5}|[ivxlcdm]{1,9})\}/y
const star = /\*(?:p\.?\s?)?(?<label>\d{1,5})(?=\s|$)/y

function bracketed(text: string): PageTag[] {
  return ['[p', '[P', '[S', '[s', '[ ']
    .flatMap((start) => tagsAt(text, start, bracket))
    .sort((a, b) => a.from - b.from)
}

function braced(text: string): PageTag[] {
  return spacious(tagsAt(text, '{', brace))
}

function starred(text: string): PageTag[] {
  const tags = tagsAt(text, '*', star).filter(
    (tag) => tag.from === 0 || isBlank(text.charCodeAt(tag.from - 1)),
  )
  return spacious(tags)
}

/** A page is longer than this, in units; what comes closer together is an array, a formula, a list. */
const leastPage = 60

function spacious(tags: PageTag[]): PageTag[] {
  const [first, last] = [tags[0], tags.at(-1)]
  return first && last && last.from - first.from >= leastPage * (tags.length - 1) ? tags : []
}

function tagsAt(text: string, start: string, form: RegExp): PageTag[] {
  const tags: PageTag[] = []
  for (let at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1)) {
    form.lastIndex = at
    const match = form.exec(text)
    const label = match?.groups?.label
    if (!match || !label) continue
    const value = /\d/.test(label) ? Number.parseInt(label, 10) : (foliosIn(label)[0]?.value ?? 0)
    if (value > 0) tags.push({ from: at, to: at + match[0].length, value, label })
  }
  return tags
}
