import { type BodyType, differs } from './body.ts'
import type { Line } from './line.ts'
import { indent, type Setting } from './setting.ts'

/** A paragraph of a region, and what its setting says of it. */
export interface Paragraph {
  readonly lines: readonly Line[]
  readonly kind: 'body' | 'quote' | 'heading' | 'code'
  /** False for the first of a region when it carries on what stood before. */
  readonly begins: boolean
}

const listed = /^(?:[•▪●◦‣→·*–—-]|[([]?(?:\d{1,3}|[a-z]|[ivx]{2,5})[)\]]|\d{1,2}\.)\s/u

/**
 * Parts a region's lines into paragraphs, by a wider gap, another size, an indent, or the end of an indented block.
 * `before` is the paragraph that stands before the region, on this page or the last.
 */
export function paragraphsOf(
  lines: readonly Line[],
  setting: Setting,
  before: Paragraph | null,
): Paragraph[] {
  const groups: Line[][] = []
  for (const line of lines) {
    const last = groups.at(-1)
    if (!last || startsParagraph(line, last, groups.at(-2), setting)) groups.push([line])
    else last.push(line)
  }
  const begins = !before || beginsRegion(lines[0]!, lines[1], setting, before.lines.at(-1)!)
  const out: Paragraph[] = []
  for (const group of groups) {
    const isFirst = out.length === 0
    const kind = kindOf(group, isFirst ? before : out.at(-1)!, isFirst, setting)
    out.push({ lines: group, kind, begins: !isFirst || begins })
  }
  return out
}

function startsParagraph(
  line: Line,
  last: readonly Line[],
  previous: readonly Line[] | undefined,
  setting: Setting,
): boolean {
  const above = last.at(-1)!
  const size = Math.max(line.size, above.size)
  if (differs(line.size, above.size, setting.body)) return true
  if (line.y - above.y > Math.max(1.4 * setting.leading, 1.35 * size)) return true
  if (isCentred(line, above, setting)) return false
  const shift = line.x - above.x
  if (shift > indent * size) return !setting.hanging && !(listed.test(last[0]!.text) && shift < 4 * size)
  if (shift < -indent * size) return setting.hanging || last.length > 1 || listed.test(line.text)
  if (listed.test(line.text) && /[.;:,!?]\p{Pf}?$/u.test(above.text)) return true
  // One indented line after another: paragraphs of a line each, as in dialogue, unless the first fills its line.
  const isSingle = last.length === 1 && previous !== undefined && above.x > previous.at(-1)!.x + indent * size
  return isSingle && above.right < setting.right - 3 * size && endsSentence(above.text)
}

/** A region's first line goes on from the last one of the region before, unless something says that it does not. */
function beginsRegion(line: Line, next: Line | undefined, setting: Setting, before: Line): boolean {
  if (differs(line.size, before.size, setting.body)) return true
  const isIndented = next && line.x > next.x + indent * line.size && line.x < next.x + 6 * line.size
  if (isIndented && !setting.hanging) return true
  return endsSentence(before.text) && before.right - before.x < 0.7 * (setting.right - setting.left)
}

function isCentred(line: Line, above: Line, { left, right }: Setting): boolean {
  const middle = (left + right) / 2
  const off = (one: Line) => Math.abs((one.x + one.right) / 2 - middle)
  return off(line) < line.size && off(above) < line.size && line.x > left + line.size && above.x >= left
}

function endsSentence(text: string): boolean {
  return /[.!?:…]['"’”»)\]\d*]*$/u.test(text)
}

function kindOf(
  lines: readonly Line[],
  before: Paragraph | null,
  isFirst: boolean,
  setting: Setting,
): Paragraph['kind'] {
  const { body } = setting
  if (!body.fixed && lines.every((line) => line.pieces.every((piece) => piece.fixed))) return 'code'
  if (isHeading(lines, body)) return 'heading'
  const isIndented = isIndentedBlock(lines, setting)
  if (!isIndented || !before) return 'body'
  // What goes over to another column or page has nothing above it to stand off from.
  if (isFirst && before.kind === 'quote') return 'quote'
  const follows = isFirst ? /:$/.test(before.lines.at(-1)!.text) : isSetOff(lines, before, setting)
  return follows && saysEnough(lines) ? 'quote' : 'body'
}

function isHeading(lines: readonly Line[], body: BodyType): boolean {
  const text = lines.map((line) => line.text).join(' ')
  return (
    lines.length <= 3 &&
    lines[0]!.size > body.size &&
    differs(lines[0]!.size, body.size, body) &&
    /\p{L}{2}/u.test(text) &&
    text.length <= 200
  )
}

/** Indented as a whole by a letter's size or more, and no list. */
function isIndentedBlock(lines: readonly Line[], setting: Setting): boolean {
  const size = lines[0]!.size
  const x = (lines[1] ?? lines[0]!).x
  const { body, left } = setting
  if (x < left + size || size < 0.75 * body.size || (size > body.size && differs(size, body.size, body)))
    return false
  if (lines[0]!.x < x - 0.3 * size || listed.test(lines[0]!.text)) return false
  return lines.slice(2).every((line) => Math.abs(line.x - x) <= 0.5 * size)
}

/**
 * Set off from running text above it by a gap or by smaller type. The body of an item in a list stands as deep, but
 * follows its head without a gap; what a manual says of a command follows the command.
 */
function isSetOff(lines: readonly Line[], before: Paragraph, { body, leading }: Setting): boolean {
  if (before.kind !== 'body' && before.kind !== 'quote') return false
  const gap = lines[0]!.y - before.lines.at(-1)!.y
  return body.typeset ? lines[0]!.size < 0.96 * body.size || gap >= 1.12 * leading : gap >= 1.3 * leading
}

/** Long enough to be somebody's words, and words. */
function saysEnough(lines: readonly Line[]): boolean {
  const text = lines.map((line) => line.text).join(' ')
  if (/^(?:abstract|summary|keywords)\b/i.test(text)) return false
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  return lines.length > 1 && letters >= 0.65 * text.length && text.split(' ').length >= 8
}
