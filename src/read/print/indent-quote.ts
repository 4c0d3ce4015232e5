import type { Range } from '../../index.ts'
import { paragraphsOf, type TextLines, wordsEnd, wordsStart } from './text-lines.ts'

/** Lines that a letter quotes from another: each run of lines that start with ">". */
export function repliedLines(text: string, lines: TextLines): Range[] {
  const ranges: Range[] = []
  for (let line = 0; line < lines.count; line++) {
    if (!isReplied(text, lines, line)) continue
    const first = line
    while (line + 1 < lines.count && isReplied(text, lines, line + 1)) line++
    const words = text.slice(lines.from[first]!, Math.min(lines.from[line + 1]!, lines.from[first]! + 500))
    if (/^[> \t]*[\p{L}\p{N}]/mu.test(words))
      ranges.push({ from: lines.from[first]!, to: wordsEnd(text, lines, line), kind: 'quote' })
  }
  return ranges
}

function isReplied(text: string, lines: TextLines, line: number): boolean {
  const from = lines.from[line]!
  if (text[from] !== '>') return false
  const next = text[from + 1]
  return next === ' ' || next === '>' || wordsEnd(text, lines, line) === from + 1
}

/**
 * Paragraphs that are set off as quotations by their indent: all their lines stand two columns or more to the right of
 * where nearly all other paragraphs of the text begin. Lists, tables, centred lines and code are not taken for
 * quotations, nor is a single short line.
 */
export function indentedParagraphs(text: string, lines: TextLines): Range[] {
  const margin = usualMargin(text, lines)
  if (margin === null) return []
  const indented: Indented[] = []
  let number = 0
  for (const [first, last] of paragraphsOf(lines)) {
    const indent = leastIndent(lines, first, last)
    number++
    if (indent < margin + 2 || isListed(text, lines, first)) continue
    indented.push({ first, last, indent, number, quoted: isProse(text, lines, first, last) })
  }
  return withShortLines(indented)
    .filter((paragraph) => paragraph.quoted)
    .map(({ first, last }) => ({
      from: wordsStart(text, lines, first),
      to: wordsEnd(text, lines, last),
      kind: 'quote' as const,
    }))
}

interface Indented {
  readonly first: number
  readonly last: number
  readonly indent: number
  /** Its place among all paragraphs of the text. */
  readonly number: number
  readonly quoted: boolean
}

/** A single line among quoted paragraphs, as far in as they are, belongs to them: a salutation, a line of dialogue. */
function withShortLines(indented: readonly Indented[]): Indented[] {
  const out = [...indented]
  const join = (index: number, beside: Indented | undefined) => {
    const one = out[index]!
    const near = beside?.quoted && Math.abs(beside.number - one.number) === 1 && beside.indent === one.indent
    if (near && one.first === one.last) out[index] = { ...one, quoted: true }
  }
  for (let index = 0; index < out.length; index++) join(index, out[index - 1])
  for (let index = out.length - 1; index >= 0; index--) join(index, out[index + 1])
  return out
}

/** A paragraph of one line is one only if the line is at least this long, in units: else it may be a title. */
const longLine = 120

/** The indent of ordinary paragraphs; null where no indent is usual, or so few paragraphs that none can be. */
function usualMargin(text: string, lines: TextLines): number | null {
  const counts = new Map<number, number>()
  let all = 0
  for (const [first, last] of paragraphsOf(lines)) {
    if (first === last && lines.from[last + 1]! - lines.from[first]! < longLine) continue
    const indent = leastIndent(lines, first, last)
    // Tables and lists have no say in where paragraphs begin.
    if (indent > 1 && isListed(text, lines, first)) continue
    counts.set(indent, (counts.get(indent) ?? 0) + 1)
    all++
  }
  const [margin, count] = [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])
  const beyond = [...counts].reduce((sum, [indent, n]) => (indent >= margin + 2 ? sum + n : sum), 0)
  return all >= 3 && count > 0 && beyond * 3 <= all ? margin : null
}

function leastIndent(lines: TextLines, first: number, last: number): number {
  let least = lines.indent[first]!
  for (let line = first + 1; line <= last && least > 0; line++) least = Math.min(least, lines.indent[line]!)
  return least
}

/** What a list's item begins with. */
const item = /^(?:[-*+•–—·o]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)])\s/i

function isListed(text: string, lines: TextLines, line: number): boolean {
  const from = wordsStart(text, lines, line)
  return item.test(text.slice(from, from + 10))
}

function isProse(text: string, lines: TextLines, first: number, last: number): boolean {
  if (first === last && lines.from[last + 1]! - lines.from[first]! < longLine) return false
  if (isCentred(text, lines, first, last)) return false
  const words = text.slice(wordsStart(text, lines, first), wordsEnd(text, lines, last))
  if (/\S(?: {3,}|\t)\S|\.{4}|(?:\. ){4}/.test(words)) return false
  const letters = words.match(/\p{L}/gu)?.length ?? 0
  const signs = words.match(/\S/g)?.length ?? 1
  const capitals = words.match(/\p{Lu}/gu)?.length ?? 0
  return letters >= signs * 0.8 && capitals <= letters * 0.6 && (words.match(/\s+/g)?.length ?? 0) >= 4
}

/** Each line's middle at the same column, while their beginnings differ. */
function isCentred(text: string, lines: TextLines, first: number, last: number): boolean {
  if (first === last) return false
  let [left, right, low, high] = [Infinity, 0, Infinity, -Infinity]
  for (let line = first; line <= last; line++) {
    const indent = lines.indent[line]!
    const middle = indent + (wordsEnd(text, lines, line) - wordsStart(text, lines, line)) / 2
    left = Math.min(left, indent)
    right = Math.max(right, indent)
    low = Math.min(low, middle)
    high = Math.max(high, middle)
  }
  return right - left >= 2 && high - low <= 2
}
