import { pageFrames } from '../print/running-head.ts'
import { type BodyType, bodyTypeOf } from './body.ts'
import { regionsOf } from './column.ts'
import { edgesOf, frameLine, stampsOf, turnedLines } from './frame.ts'
import { type Line, linesOf } from './line.ts'
import { type LineNumber, marginNumbers, numbersOf } from './line-number.ts'
import { markersIn, type Note, type NotesFound, notesOf, raisedMarkers } from './note.ts'
import { type Paragraph, paragraphsOf } from './paragraph.ts'
import type { Flow, Piece } from './piece.ts'
import { type Block, type PrintedLine, type PrintedPage, printedLine } from './printed.ts'
import { settingOf } from './setting.ts'

/** A page's pieces, and how high the page is in points. */
export interface PageScan {
  readonly height: number
  readonly flows: readonly Flow[]
}

/** What of the text before a page may go on in it: the last paragraph, and a note that broke off. */
interface Carried {
  paragraph: Paragraph | null
  note: string | null
}

/** The upright part of a page. */
interface Upright {
  readonly lines: readonly Line[]
  readonly numbers: ReadonlySet<Piece>
}

/**
 * Puts pages into words: first what repeats from page to page is told from the text, then each page's rest is read
 * column by column, then parted into paragraphs and notes.
 */
export function printedPages(scans: readonly PageScan[]): PrintedPage[] {
  const pages = scans.map(uprightOf)
  const frames = pageFrames(pages.map(({ lines }, index) => edgesOf(lines, scans[index]!.height)))
  const body = bodyTypeOf(scans.flatMap((scan) => scan.flows.flatMap((flow) => flow.pieces)))
  const stamps = stampsOf(scans.map((scan) => scan.flows))
  const carried: Carried = { paragraph: null, note: null }
  return scans.map((scan, index) => {
    const { lines, numbers } = pages[index]!
    const frame = frames[index]!
    const top = lines.slice(0, frame.top.length)
    const bottom = lines.slice(Math.max(top.length, lines.length - frame.bottom.length))
    const middle = lines.slice(top.length, lines.length - bottom.length)
    return {
      label: frame.label,
      lines: [
        ...top.map((line, at) => frameLine(line, frame.top[at]!)),
        ...bodyLines(middle, numbers, body, carried),
        ...bottom.map((line, at) => frameLine(line, frame.bottom[bottom.length - 1 - at]!)),
        ...scan.flows.filter((flow) => flow.angle !== 0).flatMap((flow) => turnedLines(flow, stamps)),
      ],
    }
  })
}

function uprightOf({ flows }: PageScan): Upright {
  const pieces = flows.find((flow) => flow.angle === 0)?.pieces ?? []
  const numbers = marginNumbers(pieces)
  const rest = pieces.filter((piece) => !numbers.has(piece))
  return rest.length > 0 ? { lines: linesOf(rest), numbers } : { lines: linesOf(pieces), numbers: new Set() }
}

function bodyLines(
  lines: readonly Line[],
  numbers: ReadonlySet<Piece>,
  body: BodyType,
  carried: Carried,
): PrintedLine[] {
  if (lines.length === 0) return [...numbers].map(({ text }) => printedLine({ text, role: 'aside' }))
  const regions = regionsOf(lines.flatMap((line) => line.pieces))
  const markers = raisedMarkers(regions.flat())
  const found = regions.map((region) => notesOf(region, body, markers, carried.note))
  const notes = found.flatMap((region) => region.notes)
  const noted = new Set(notes.map((note) => note.label))
  const paragraphs = found.flatMap((region) => {
    if (region.body.length === 0) return []
    const out = paragraphsOf(region.body, settingOf(region.body, body), carried.paragraph)
    carried.paragraph = out.at(-1)!
    return out
  })
  carried.note = openNote(found)
  const beside = numbersOf(numbers, regions.flat())
  return [
    ...paragraphLines(paragraphs, noted, beside, body),
    ...notes.flatMap((note) => noteLines(note, beside)),
  ]
}

/** The label of a page's last note, if it breaks off: its last line is full and ends no sentence. */
function openNote(found: readonly NotesFound[]): string | null {
  const region = found.findLast(({ notes }) => notes.length > 0)
  const note = region?.notes.at(-1)
  const last = note?.lines.at(-1)
  if (!region || !note || !last || /[.!?)\]”"’]$/u.test(last.text)) return null
  const right = Math.max(...[...region.body, ...note.lines].map((line) => line.right))
  return last.right > right - 3 * last.size ? note.label : null
}

type Beside = ReadonlyMap<Line, readonly LineNumber[]>

function margins(line: Line, beside: Beside): Pick<PrintedLine, 'left' | 'right'> {
  const on = (side: LineNumber['side']) =>
    (beside.get(line) ?? []).flatMap((number) => (number.side === side ? [number.text] : [])).join(' ')
  return { left: on('left'), right: on('right') }
}

function paragraphLines(
  paragraphs: readonly Paragraph[],
  noted: ReadonlySet<string>,
  beside: Beside,
  body: BodyType,
): PrintedLine[] {
  let block: Block | null = null
  return paragraphs.flatMap((paragraph) => {
    // Paragraphs of one quotation are one block.
    if (paragraph.kind === 'body') block = null
    else if (block?.kind !== paragraph.kind) block = { kind: paragraph.kind }
    return paragraph.lines.map((line, at) => {
      const begins = at === 0 && paragraph.begins
      const marks = markersIn(line, noted, body)
      return printedLine({ text: line.text, role: 'body', begins, block, marks, ...margins(line, beside) })
    })
  })
}

function noteLines({ label, lines, marker }: Note, beside: Beside): PrintedLine[] {
  const block: Block = { kind: 'note', label }
  return lines.map((line, at) => {
    const own = at === 0 ? marker : null
    const marks = own ? [{ kind: 'note-marker' as const, ...own, label }] : []
    return printedLine({
      text: line.text,
      role: 'note',
      begins: own !== null,
      block,
      marks,
      ...margins(line, beside),
    })
  })
}
