import { type Block, type Inline, type Manuscript, words } from './manuscript.ts'
import { pdfFile } from './pdf-file.ts'
import { type Breaks, extent, type Line, noteMark, set } from './setting.ts'
import { ligated, literal, width } from './times-roman.ts'

/** How a printed volume dresses its pages. */
export interface Volume {
  readonly author: string
  /** The running heads of left (even) and right (odd) pages; the first page has none. */
  readonly heads: readonly [left: string, right: string]
  readonly breaks: Breaks
}

interface Sheet {
  readonly label: number
  readonly operators: string[]
  readonly notes: string[]
  y: number
}

// An octavo page, in points.
const paper = { width: 420, height: 545, margin: 57, top: 460, foot: 40 }
const body = { size: 12, leading: 16.4, indent: 1.4, small: 0.62 }
const notes = { size: 9.5, leading: 12 }
const measure = (paper.width - 2 * paper.margin) / body.size

/** A PDF of the manuscript's pages, labelled as printed, with running heads, folios and notes at the foot. */
export function pdf(text: Manuscript, volume: Volume): Uint8Array {
  const sheets = laidOut(text, volume)
  for (const sheet of sheets) dress(sheet, text, volume, sheet === sheets[0])
  return pdfFile({ ...paper, title: text.title, author: volume.author, first: sheets[0]?.label ?? 1 }, sheets)
}

function laidOut({ blocks }: Manuscript, { breaks }: Volume): Sheet[] {
  const sheets: Sheet[] = []
  const front: Block[] = []
  for (const block of blocks)
    for (const [i, { label, text, runsOn }] of byPage(block.inlines).entries()) {
      if (label !== null) sheets.push(opened(label, sheets.length === 0 ? front : []))
      const sheet = sheets.at(-1)
      if (!sheet) front.push(block)
      else if (text.trim() !== '') {
        // A page that ends inside a word ends with a hyphen.
        const words = runsOn && /\S$/.test(text) ? `${text}-` : text
        put(
          sheet,
          set(words, { measure, indent: i === 0 ? body.indent : 0, small: body.small, runsOn, breaks }),
        )
      }
    }
  return sheets
}

function opened(label: number, front: readonly Block[]): Sheet {
  const sheet: Sheet = { label, operators: [], notes: [], y: paper.top }
  for (const block of front) centre(sheet, block)
  if (front.length > 0) sheet.y -= body.leading / 2
  return sheet
}

/** A block cut at its page marks: the text on each page, and whether it goes on over the leaf. */
function byPage(inlines: readonly Inline[]): { label: number | null; text: string; runsOn: boolean }[] {
  const out = [{ label: null as number | null, text: '', runsOn: false }]
  for (const { kind, text } of inlines) {
    const last = out.at(-1)!
    if (kind !== 'page') last.text += kind === 'note' ? `[^${text}]` : text
    else {
      last.runsOn = true
      out.push({ label: Number(text), text: '', runsOn: false })
    }
  }
  // A page mark that opens the block leaves nothing on the page before it.
  return out[0]!.text === '' && out.length > 1 ? out.slice(1) : out
}

function centre(sheet: Sheet, { kind, inlines }: Block): void {
  const title = kind === 'title'
  const text = ligated(title ? words(inlines).toUpperCase() : words(inlines))
  const size = title ? 12 : 10.5
  sheet.operators.push(show(text, (paper.width - width(text) * size) / 2, sheet.y, size))
  sheet.y -= title ? 22 : 17
}

function put(sheet: Sheet, lines: readonly Line[]): void {
  for (const line of lines) {
    const x = paper.margin + line.indent * body.size
    sheet.operators.push(show(line.text, x, sheet.y, body.size, spread(line, body.size)))
    sheet.notes.push(...[...line.text.matchAll(new RegExp(noteMark, 'g'))].map((match) => match[1]!))
    sheet.y -= body.leading
  }
}

/** How much wider than its own width each space of a line is set, so that the line fills its room. */
function spread({ text, fill }: Line, size: number): number {
  const gaps = text.split(' ').length - 1
  return fill === null || gaps === 0 ? 0 : ((fill - extent(text, body.small)) / gaps) * size
}

function dress(sheet: Sheet, text: Manuscript, { heads, breaks }: Volume, first: boolean): void {
  const head = heads[sheet.label % 2]!
  if (!first) sheet.operators.unshift(show(head, (paper.width - width(head) * 9) / 2, paper.top + 30, 9))
  const feet = sheet.notes.flatMap((label) => {
    const note = `[^${label}] ${words(text.notes.get(label) ?? [])}`
    const room = (measure * body.size) / notes.size
    return set(note, { measure: room, indent: 0, small: body.small, runsOn: false, breaks })
  })
  feet.forEach((line, i) => {
    const y = paper.foot + 26 + notes.leading * (feet.length - 1 - i)
    sheet.operators.push(show(line.text, paper.margin, y, notes.size, spread(line, notes.size)))
  })
  const folio = String(sheet.label)
  sheet.operators.push(show(folio, (paper.width - width(folio) * 10.5) / 2, paper.foot, 10.5))
}

/** One line of text; note marks are set small and raised. */
function show(text: string, x: number, y: number, size: number, wider = 0): string {
  const runs = text.split(noteMark).map((part, i) => {
    if (part === '') return ''
    if (i % 2 === 0) return `${literal(part)} Tj`
    return `/F1 ${fixed(size * body.small)} Tf ${fixed(size * 0.34)} Ts ${literal(part)} Tj /F1 ${size} Tf 0 Ts`
  })
  return `BT /F1 ${size} Tf ${fixed(wider)} Tw ${fixed(x)} ${fixed(y)} Td ${runs.filter(Boolean).join(' ')} ET`
}

function fixed(value: number): string {
  return String(Math.round(value * 1000) / 1000)
}
