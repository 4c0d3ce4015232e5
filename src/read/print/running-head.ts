import { type Folio, foliosIn, labelSeries } from './folio.ts'

/** A line at the edge of a page. */
export interface EdgeLine {
  readonly text: string
  /** More than the space between lines stands between it and its neighbour on the page's inner side. */
  readonly apart: boolean
  /** How far down the page it stands, where that is known, in points. */
  readonly y?: number
}

/** The outermost lines of a page, the outermost first. A line may stand in both when the page is short. */
export interface PageEdges {
  readonly top: readonly EdgeLine[]
  readonly bottom: readonly EdgeLine[]
}

/** A line of a running head or foot, and the page's own number in it. */
export interface Furniture {
  readonly folio: Folio | null
}

/** What is known of a page from its edges: as many lines of each edge, outermost first, as are furniture. */
export interface PageFrame {
  readonly label: string | null
  readonly top: readonly Furniture[]
  readonly bottom: readonly Furniture[]
}

/** Heads and feet are looked for in so many lines at each edge; a publisher's stamp at the foot can have four. */
export const edgeDepth = 4

// Even and odd pages have heads of their own, and a page that opens a chapter has none.
const reach = 4

/**
 * Finds the running heads, running feet and page numbers of all pages at once, since only repetition shows them.
 * A line is furniture when a line at the same edge of a page nearby says the same, digits and a roman number aside;
 * or when it bears the page's number at one of its ends; and when all lines outside it are furniture too. Two pages
 * that agree suffice where both lines stand apart from the text and at the same height, else it takes three: verse
 * and lists repeat themselves too.
 */
export function pageFrames(pages: readonly PageEdges[]): PageFrame[] {
  const labels = labelSeries(pages.map(({ top, bottom }) => [...candidates(top), ...candidates(bottom)]))
  const tops = keysOf(pages.map((page) => page.top))
  const bottoms = keysOf(pages.map((page) => page.bottom))
  return pages.map((page, index) => {
    const folio = labels[index]?.folio ?? null
    const top = furniture(page.top, tops, index, folio)
    // The page's number is printed once: what bears it at the top has taken it.
    const taken = top.some((line) => line.folio !== null)
    const bottom = furniture(page.bottom, bottoms, index, taken ? null : folio)
    return { label: labels[index]?.label ?? null, top, bottom }
  })
}

// A number in the second or third line is a page's only if nothing but furniture stands outside it; the series
// decides. Deeper than that, it is a number of the text.
function candidates(lines: readonly EdgeLine[]): Folio[] {
  return lines.slice(0, 3).flatMap((line, depth) => foliosIn(line.text).filter((f) => f.lone || depth < 2))
}

interface Key {
  readonly words: readonly string[]
  readonly line: EdgeLine
}

function keysOf(pages: readonly (readonly EdgeLine[])[]): Key[][] {
  return pages.map((lines) => lines.map((line) => ({ words: wordsOf(line.text), line })))
}

/** What of a running head stays the same from page to page. */
function wordsOf(line: string): string[] {
  return line
    .toLowerCase()
    .normalize('NFKC')
    .replace(/^\W*[ivxlcdm]+(?=\s)|(?<=\s)[ivxlcdm]+\W*$/u, '')
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word !== '')
}

function furniture(
  lines: readonly EdgeLine[],
  keys: readonly (readonly Key[])[],
  index: number,
  folio: Folio | null,
): Furniture[] {
  const out: Furniture[] = []
  for (const [depth, line] of lines.entries()) {
    const own = folio ? foliosIn(line.text).find((found) => sameNumber(found, folio)) : undefined
    const first = own && !out.some((before) => before.folio)
    if (!first && !repeats(keys, index, keys[index]![depth]!)) break
    out.push({ folio: first ? own : null })
  }
  return out
}

function sameNumber(a: Folio, b: Folio): boolean {
  return a.value === b.value && a.style === b.style && a.lone === b.lone && a.from === b.from
}

function repeats(keys: readonly (readonly Key[])[], index: number, key: Key): boolean {
  if (key.words.join('').length < 3) return false
  let found = 1
  let level = key.line.apart ? 1 : 0
  for (let page = Math.max(0, index - reach); page <= Math.min(keys.length - 1, index + reach); page++) {
    const like = page === index ? undefined : keys[page]!.find((other) => alike(key.words, other.words))
    if (!like) continue
    found++
    if (like.line.apart && isLevel(key.line, like.line)) level++
  }
  return found >= 3 || level >= 2
}

function isLevel(a: EdgeLine, b: EdgeLine): boolean {
  return a.y === undefined || b.y === undefined || Math.abs(a.y - b.y) <= 3
}

/** The same words, but for a letter here and there that was misread. */
function alike(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false
  const misread = a.filter((word, at) => word !== b[at]).length
  return misread * 3 <= a.length + 2 && a.every((word, at) => word === b[at] || isMisread(word, b[at]!))
}

/** One letter of four or more is another, missing, or too many. */
function isMisread(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 4 || Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  const rest = (word: string, other: string) => word.slice(start + (word.length >= other.length ? 1 : 0))
  return rest(a, b) === rest(b, a)
}
