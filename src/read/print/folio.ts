import type { Span } from '../../index.ts'
import { numeral } from '../office/numeral.ts'

/** A number that may be a page's own, where it stands in a line. */
export interface Folio extends Span {
  readonly value: number
  readonly style: 'arabic' | 'lower' | 'upper'
  /** As printed, without what decorates it: "12" of "— 12 —", "xiv" of "[xiv]". */
  readonly printed: string
  /** Nothing else stands on the line. */
  readonly lone: boolean
}

/** What a page is called, and the number on the page that says so; null where it follows from its neighbours. */
export interface PageLabel {
  readonly label: string
  readonly folio: Folio | null
}

const number = '(?<number>[1-9]\\d{0,3}|[ivxlcdm]{1,9}|[IVXLCDM]{1,9})'
const word =
  '(?:[Pp]age|PAGE|[Pp]p?\\.|[Pp]g\\.?|[Ss]eite|S\\.|[Pp]agina|[Pp]ág(?:ina)?\\.?|[Сс]тр(?:\\.|аница)|[Сс]\\.)\\s*'
const sign = '[\\s\\-–—−•·.*~|[\\]()<>{}]*'
/** How many pages there are: "of 30", "/30". */
const total = '(?:\\s*(?:of|/|von|de|sur|из)\\s*\\d{1,4})?'
const lone = new RegExp(`^${sign}(?:${word})?${number}${total}${sign}$`, 'du')
const first = new RegExp(`^(?:${word})?[[(]?${number}[\\])]?(?:\\s+[|·•—–]|(?=\\s))`, 'du')
const last = new RegExp(`(?<=\\s)(?:[|·•—–]\\s*)?(?:${word})?[[(]?${number}${total}[\\])]?$`, 'du')

/** The numbers of a line that could be a page's: alone on it, or at one of its ends, set off by a space. */
export function foliosIn(line: string): Folio[] {
  const whole = folio(lone.exec(line), true)
  if (whole) return [whole]
  return [folio(first.exec(line), false), folio(last.exec(line), false)].filter((found) => found !== null)
}

function folio(match: RegExpExecArray | null, isLone: boolean): Folio | null {
  const at = match?.indices?.groups?.number
  if (!match || !at) return null
  const printed = match.groups!.number!
  const style = /\d/.test(printed) ? 'arabic' : printed === printed.toLowerCase() ? 'lower' : 'upper'
  const value = style === 'arabic' ? Number(printed) : romanValue(printed)
  // A single letter beside other words is a word or an initial far more often than a page.
  if (value === null || (style !== 'arabic' && !isLone && printed.length < 2)) return null
  // What decorates the number goes with it: dashes, brackets, "Page".
  const to = match.index + match[0].length
  return { from: match.index, to, value, style, printed, lone: isLone }
}

type Series = ReadonlyMap<number, Folio>

/**
 * The labels of a document's pages, given the candidates of each page. Pages on which the printed number and the
 * place in the file differ by the same amount form a series; three of them make it believed (two, where there are
 * only two pages; on a single page, a lone 1). A page between two of a series gets its label from them. A page whose
 * own lone number contradicts the series, or that two series claim, gets none.
 */
export function labelSeries(pages: readonly (readonly Folio[])[]): (PageLabel | null)[] {
  const believed = [...seriesIn(pages).values()].filter((series) => isBelieved(series, pages.length))
  const bearing = pages.map((): Series[] => [])
  for (const series of believed) for (const index of series.keys()) bearing[index]!.push(series)
  const owners = bearing.map((claims) => {
    const [first, second] = claims.sort((a, b) => b.size - a.size)
    return first && first.size !== second?.size ? first : null
  })
  const before = nearest(owners)
  const after = nearest(owners.toReversed()).reverse()
  return pages.map((folios, index) => {
    const own = owners[index]?.get(index)
    if (own) return { label: own.printed, folio: own }
    const series = before[index]
    if (!series || series !== after[index]) return null
    return bearing[index]!.length > 0 || folios.some((folio) => folio.lone) ? null : inferred(series, index)
  })
}

/** The candidates by their style and by how far they are from the page's place in the file. */
function seriesIn(pages: readonly (readonly Folio[])[]): Map<string, Map<number, Folio>> {
  const found = new Map<string, Map<number, Folio>>()
  pages.forEach((folios, index) => {
    for (const folio of folios) {
      const key = `${folio.style} ${folio.value - index}`
      const series = found.get(key) ?? new Map<number, Folio>()
      if (!series.has(index) || folio.lone) series.set(index, folio)
      found.set(key, series)
    }
  })
  return found
}

function isBelieved(series: Series, pages: number): boolean {
  if (pages > 1) return series.size >= Math.min(3, pages)
  const only = series.get(0)
  return only?.lone === true && only.printed === '1'
}

/** For each page the last owner before it. */
function nearest(owners: readonly (Series | null)[]): (Series | null)[] {
  let last: Series | null = null
  return owners.map((owner) => {
    const before = last
    last = owner ?? last
    return before
  })
}

function inferred(series: Series, index: number): PageLabel {
  const [at, folio] = series.entries().next().value!
  return { label: printedAs(folio.value + index - at, folio.style), folio: null }
}

function printedAs(value: number, style: Folio['style']): string {
  const format = style === 'arabic' ? 'decimal' : style === 'lower' ? 'lowerRoman' : 'upperRoman'
  return numeral(value, format) ?? String(value)
}

const worth: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 }

/** "xiv" as 14; null for letters that are no number as it is written today ("iiii", "vx"). */
export function romanValue(letters: string): number | null {
  const values = [...letters.toLowerCase()].map((letter) => worth[letter] ?? 0)
  const value = values.reduce((sum, own, at) => sum + (own < (values[at + 1] ?? 0) ? -own : own), 0)
  return numeral(value, 'lowerRoman') === letters.toLowerCase() ? value : null
}
