import type { Page, Range } from '../../index.ts'
import { type Folio, foliosIn } from './folio.ts'
import type { PageTag } from './lone-page-tag.ts'
import { pagesFrom, type TaggedPages } from './page-tag.ts'
import { type TextLines, wordsEnd, wordsStart } from './text-lines.ts'

/** A line that may be the running head of a page. */
interface Head {
  readonly line: number
  readonly folio: Folio
  /** Where the folio stands in the text. */
  readonly at: number
  /** The words beside the folio, and on which side of them it stands. */
  readonly key: string
  readonly capitals: boolean
  /** A sentence or a word that stopped above it goes on below. */
  readonly interrupts: boolean
}

/**
 * Running heads in a text whose page breaks are lost: lines of their own between blank ones, the same but for a number
 * at one of their ends that rises ("THE OUTER ROCK    40", "THE OUTER ROCK    41"), two of them in capitals or three
 * of any. Headings of chapters look the same ("Chapter 2"), but no sentence runs on across them; so heads count only
 * where it does across some. Pages begin at their heads; where such a line ends the text, all are feet and end pages.
 */
export function headedPages(text: string, lines: TextLines): TaggedPages {
  const groups = new Map<string, Head[]>()
  for (let line = 0; line < lines.count; line++) {
    for (const head of headsAt(text, lines, line)) {
      const group = groups.get(head.key)
      if (group) group.push(head)
      else groups.set(head.key, [head])
    }
  }
  const heads = [...groups.values()].filter(isBelieved).flat()
  const own = [...new Map(heads.map((head) => [head.line, head])).values()].sort((a, b) => a.line - b.line)
  return { ranges: own.flatMap((head) => rangesOf(lines, head)), pages: pagesOf(text, lines, own) }
}

/** In units. */
const longestHead = 80

function headsAt(text: string, lines: TextLines, line: number): Head[] {
  const isOwn = (at: number) => at < 0 || at >= lines.count || lines.indent[at]! < 0
  if (lines.indent[line]! < 0 || !isOwn(line - 1) || !isOwn(line + 1)) return []
  const from = wordsStart(text, lines, line)
  const words = text.slice(from, Math.min(wordsEnd(text, lines, line), from + longestHead + 1))
  if (words.length > longestHead) return []
  return foliosIn(words).flatMap((folio) => {
    const letters = headWords(words, folio)
    if (letters === null) return []
    const key = `${folio.from === 0 ? 'first' : 'last'} ${folio.style} ${letters.toLowerCase()}`
    const interrupts = runsOn(text, from, lines.from[line + 1]!)
    return [{ line, folio, at: from + folio.from, key, capitals: !/\p{Ll}/u.test(letters), interrupts }]
  })
}

/** A sentence or a word stops before `from` and goes on behind `to`. */
function runsOn(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - 200), from).trimEnd()
  return unfinished.test(before) && /^\s*\p{Ll}/u.test(text.slice(to, to + 200))
}

const unfinished = /[\p{L}\p{M},;\-\u2010\u00ad\u00ac]$/u

/** The words beside a folio, if they can be a head; roman capitals are numbers of kings and chapters. */
function headWords(line: string, folio: Folio): string | null {
  if (folio.lone || folio.style === 'upper') return null
  const isFirst = folio.from === 0
  const rest = isFirst ? line.slice(folio.to) : line.slice(0, folio.from)
  const words = rest
    .normalize('NFKC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
  // "Chapter 2", "Letter 14", "Day 3"
  const isDivision = !isFirst && !words.includes(' ') && !/(?:\s{2}|\t)$/.test(rest)
  return /(?:\p{L}\P{L}*){3}/u.test(words) && !isDivision ? words : null
}

/** So many pages may lack their head between two that have one: verso heads, plates, openings of chapters. */
const gap = 12

function isBelieved(group: readonly Head[]): boolean {
  if (group.length < (group[0]!.capitals ? 2 : 3)) return false
  const rising = group.filter((head, index) => index > 0 && rises(group[index - 1]!, head)).length
  const interrupting = group.filter((head) => head.interrupts).length
  return rising * 4 >= (group.length - 1) * 3 && interrupting * 4 >= group.length
}

function rises(head: Head, next: Head): boolean {
  return next.folio.value > head.folio.value && next.folio.value - head.folio.value <= gap
}

function rangesOf(lines: TextLines, { line, at, folio }: Head): Range[] {
  return [
    { from: lines.from[line]!, to: lines.from[line + 1]!, kind: 'head' },
    { from: at, to: at + folio.to - folio.from, kind: 'page-number' },
  ]
}

/** A number that does not fit between its neighbours is misread: its page goes to the one before. */
function pagesOf(text: string, lines: TextLines, heads: readonly Head[]): Page[] {
  const fitting = heads.filter((head, index) => {
    const [before, after] = [heads[index - 1], heads[index + 1]]
    return (before ? rises(before, head) : false) || (after ? rises(head, after) : false)
  })
  const tags = fitting.map(({ line, folio }) => ({
    from: lines.from[line]!,
    to: lines.from[line + 1]!,
    value: folio.value,
    label: folio.printed,
  }))
  const [first, last] = [tags[0], tags.at(-1)]
  const areFeet =
    first && last && text.slice(last.to).trim() === '' && text.slice(0, first.from).trim() !== ''
  return areFeet ? pagesTo(tags) : pagesFrom(tags, text.length)
}

/** Pages that end each at its number; what stands before the first is so much as the page shows of itself. */
function pagesTo(tags: readonly PageTag[]): Page[] {
  return tags.map((tag, index) => ({
    from: tags[index - 1]?.to ?? 0,
    to: tag.to,
    label: tag.label,
    scan: null,
  }))
}
