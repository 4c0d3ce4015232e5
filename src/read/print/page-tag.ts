import type { Page, Range, Span } from '../../index.ts'
import { foliosIn } from './folio.ts'
import { type PageTag, partsWords } from './lone-page-tag.ts'
import { risingSeries } from './series.ts'
import { isBlank } from './text-lines.ts'

/** Page numbers within a text, and the pages that they begin. */
export interface TaggedPages {
  readonly ranges: Range[]
  readonly pages: Page[]
}

/**
 * Page numbers that stand in the text itself: "[p. 12]", "[Column 412]", "{12}", the star pages "*534", "**402" and
 * "[*534]" of law reports. They count as a rising series, or, in a text of a page or two, once or twice where words run
 * on around them; whatever else is written so stays a word, as does a number behind a quotation (`quoted`): its source.
 * A page begins at its number; what stands before the first has no page, since nothing says where that page began.
 */
export function taggedPages(text: string, quoted: readonly Span[] = []): TaggedPages {
  const series = [bracketed(text), columns(text), braced(text), ...starred(text)]
    .map(({ tags, alone }) => {
      const rising = [...risingIn(tags, 'arabic'), ...risingIn(tags, 'roman')]
      return rising.length > 0 || !alone ? rising : fewIn(text, tags, quoted)
    })
    .map((tags) => tags.sort((a, b) => a.from - b.from))
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

/** Tags of one form. */
interface Form {
  readonly tags: readonly PageTag[]
  /** One or two of them are believed without a series. */
  readonly alone: boolean
}

function risingIn(tags: readonly PageTag[], style: 'arabic' | 'roman'): PageTag[] {
  const isRoman = (tag: PageTag) => !/\d/.test(tag.label)
  return risingSeries(tags.filter((tag) => isRoman(tag) === (style === 'roman'))).flat()
}

/** The largest page of print, in units: a folio of newspaper columns aside. */
const largestPage = 10_000

function fewIn(text: string, tags: readonly PageTag[], quoted: readonly Span[]): PageTag[] {
  if (tags.length > 2 || text.length > largestPage * (tags.length + 1)) return []
  const rising = risingSeries(tags, tags.length).flat()
  return rising.every((tag) => partsWords(text, tag, quoted)) ? rising : []
}

const bracket =
  /\[\s?(?:[Pp]age|[Pp]{1,2}\.?|[Pp]g\.?|S\.|[Ss]eite)\s?(?<label>\d{1,5}[a-z]?|[ivxlcdm]{1,9})\s?\]/y
const column = /\[\s?[Cc]ol(?:umn|\.)?\s?(?<label>\d{1,5}[A-Z]{0,2})\s?\]/y
const brace = /\{(?:p\.?\s?)?(?<label>\d{1,5}|[ivxlcdm]{1,9})\}/y
const star = /\*(?:p\.?\s?)?(?<label>\d{1,5})(?=\s|$)/y
const twoStars = /\*\*(?<label>\d{1,5})(?=\s|$)/y
const starInBrackets = /\[\*{1,2}(?<label>\d{1,5})\]/y

function bracketed(text: string): Form {
  return { tags: tagsIn(text, ['[p', '[P', '[S', '[s', '[ '], bracket), alone: true }
}

function columns(text: string): Form {
  return { tags: tagsIn(text, ['[C', '[c', '[ '], column), alone: true }
}

function braced(text: string): Form {
  return { tags: spacious(tagsIn(text, ['{'], brace)), alone: false }
}

// Two stars are the pages of a second reporter, and count among themselves.
function starred(text: string): Form[] {
  return [star, twoStars, starInBrackets].map((form) => {
    const tags = tagsIn(text, [form === starInBrackets ? '[*' : '*'], form)
    return { tags: spacious(tags.filter((tag) => stands(text, tag) && !isPinpoint(text, tag))), alone: true }
  })
}

function stands(text: string, { from }: PageTag): boolean {
  return from === 0 || isBlank(text.charCodeAt(from - 1)) || text[from] === '['
}

/** In "2010 WL 3956, at *12", "Id. at *4" the star page is another text's. */
function isPinpoint(text: string, { from }: PageTag): boolean {
  return /(?:\d|\b[Ii]d\.?|\b[Ss]upra),?\s+at\s+(?:\*\d+[-–,&\s]+)*$/.test(
    text.slice(Math.max(0, from - 40), from),
  )
}

/** A page is longer than this, in units; what comes closer together is an array, a formula, a list. */
const leastPage = 60

function spacious(tags: PageTag[]): PageTag[] {
  const [first, last] = [tags[0], tags.at(-1)]
  return first && last && last.from - first.from >= leastPage * (tags.length - 1) ? tags : []
}

function tagsIn(text: string, starts: readonly string[], form: RegExp): PageTag[] {
  return starts.flatMap((start) => tagsAt(text, start, form)).sort((a, b) => a.from - b.from)
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
