import type { Reading } from '../../index.ts'
import { breaksWord } from '../print/line-hyphen.ts'
import { type Facts, Scribe } from '../scribe.ts'
import type { Block, PrintedLine, PrintedPage } from './printed.ts'

/** Writes printed pages as one text, with what is known of its lines beside it. */
export function writePages(pages: readonly PrintedPage[], facts: Facts): Reading {
  const scribe = new Scribe()
  const next = nextRunning(pages)
  pages.forEach((page, index) => {
    if (page.lines[0]?.begins && scribe.length > 0) scribe.paragraph()
    scribe.page(page.label, index + 1)
    let open: { block: Block; from: number } | null = null
    for (const line of page.lines) {
      if (open && open.block !== line.block) {
        scribe.mark(open.block.kind, open.from, scribe.length, open.block.label)
        open = null
      }
      if (line.begins && scribe.length > 0) scribe.paragraph()
      if (line.block && !open) open = { block: line.block, from: scribe.length }
      writeLine(scribe, line, next.get(line) ?? null)
    }
    if (open) scribe.mark(open.block.kind, open.from, scribe.length, open.block.label)
  })
  return scribe.finish(facts)
}

/** For each line of running words, or of a note, the line that its last word could go on in. */
function nextRunning(pages: readonly PrintedPage[]): Map<PrintedLine, PrintedLine> {
  const next = new Map<PrintedLine, PrintedLine>()
  const last: { body: PrintedLine | null; note: PrintedLine | null } = { body: null, note: null }
  for (const line of pages.flatMap((page) => page.lines)) {
    if (line.role !== 'body' && line.role !== 'note') continue
    const before = last[line.role]
    if (before && !line.begins) next.set(before, line)
    last[line.role] = line
  }
  return next
}

function writeLine(scribe: Scribe, line: PrintedLine, next: PrintedLine | null): void {
  if (line.left !== '') scribe.within('line-number', () => scribe.write(`${line.left} `))
  const from = scribe.length
  scribe.write(line.text)
  for (const mark of line.marks)
    if (mark.kind !== 'page-number') scribe.mark(mark.kind, from + mark.from, from + mark.to, mark.label)
  const hyphen = next && breaksWord(line.text, next.text) ? scribe.length - 1 : null
  if (line.right !== '') scribe.within('line-number', () => scribe.write(` ${line.right}`))
  scribe.line()
  if (hyphen !== null) scribe.mark('hyphen', hyphen, scribe.length)
  if (line.role === 'frame') markFrame(scribe, line, from)
}

/** A head is all of its line but the page's number, which takes the space that sets it off. */
function markFrame(scribe: Scribe, line: PrintedLine, start: number): void {
  const folio = line.marks.find((mark) => mark.kind === 'page-number')
  if (!folio) {
    scribe.mark('head', start)
    return
  }
  const from = line.text.slice(0, folio.from).trimEnd().length
  const to = line.text.length - line.text.slice(folio.to).trimStart().length
  const isLast = to === line.text.length
  scribe.mark('head', start, start + from)
  scribe.mark('page-number', start + from, isLast ? scribe.length : start + to)
  if (!isLast) scribe.mark('head', start + to)
}
