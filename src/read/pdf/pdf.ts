import type { Reading } from '../../index.ts'
import type { FileContent, Unreadable } from '../reader.ts'
import { pdfFacts } from './facts.ts'
import { printedPages } from './layout.ts'
import { mostPages, mostPieces, type PdfScan, scanPdf } from './open.ts'
import type { PrintedPage } from './printed.ts'
import { writePages } from './write.ts'

/**
 * Reads a PDF that has a text layer: the lines as printed, in reading order, with its pages, their printed numbers,
 * running heads, notes and quotations. What the letters' places do not show is not guessed. A page that takes more
 * than `longest` milliseconds is left out.
 */
export async function readPdf(file: FileContent, longest: number = 20_000): Promise<Reading | Unreadable> {
  const scan = await scanPdf(file, longest)
  if ('problem' in scan) return scan
  const problem = withoutText(file.name, scan, longest)
  if (problem) return { problem }
  const pages = labelled(printedPages(scan.pages), declaredLabels(scan))
  return writePages(pages, { ...pdfFacts(scan.info, file.name), remarks: remarksOn(scan, longest) })
}

function withoutText(
  name: string,
  { pages, damaged, slow, crowded }: PdfScan,
  longest: number,
): string | null {
  if (pages.some(({ flows }) => flows.length > 0)) return null
  if (pages.length === 0)
    return `${name} has no pages. Get another copy, or print the document to a PDF again.`
  if (damaged.length === pages.length)
    return `${name} is damaged: none of its ${counted(pages.length, 'page')} can be read. Get another copy, or open it in a PDF program, save it anew and try that.`
  if (slow.length > 0)
    return `${name} was not read: ${listed(slow)} took longer than ${longest / 1000} seconds, and no other page has text. Print the document to a new PDF, or give its text as another file.`
  if (crowded.length > 0)
    return `${name} was not read: ${listed(crowded)} of it ${crowded.length === 1 ? 'is a drawing' : 'are drawings'} rather than text, and no other page has text. Give its text as another file.`
  return `${name} has no text layer (${counted(pages.length, 'image page')}). Run OCR on it, or give the text as another file.`
}

/** The labels that the file declares, unless they only count the pages, or there is not one for each page. */
function declaredLabels({ labels, count }: PdfScan): readonly string[] | null {
  if (!labels || labels.length < count) return null
  return labels.every((label, index) => label === '' || label === String(index + 1)) ? null : labels
}

/** Printed labels where pages show them. The declared ones fill in only if they agree with every printed one. */
function labelled(pages: readonly PrintedPage[], declared: readonly string[] | null): readonly PrintedPage[] {
  if (!declared || pages.some((page, at) => page.label !== null && page.label !== declared[at])) return pages
  return pages.map((page, at) => ({ ...page, label: page.label ?? (declared[at] || null) }))
}

function remarksOn({ pages, damaged, slow, crowded, count, isCutShort }: PdfScan, longest: number): string[] {
  const failed = new Set([...damaged, ...slow, ...crowded])
  const blank = pages.flatMap(({ flows }, at) => (flows.length === 0 && !failed.has(at + 1) ? [at + 1] : []))
  const remarks: string[] = []
  if (blank.length > 0)
    remarks.push(
      `No text was found on ${listed(blank)} of ${pages.length}: empty, or a picture. If there is text in the picture, run OCR on the file.`,
    )
  if (damaged.length > 0)
    remarks.push(`The file is damaged: ${listed(damaged)} of ${count} could not be read.`)
  if (slow.length > 0)
    remarks.push(`Left out because it took longer than ${longest / 1000} seconds: ${listed(slow)}.`)
  if (crowded.length > 0)
    remarks.push(
      `Left out because it is a drawing rather than text (more than ${mostPieces} scraps of it): ${listed(crowded)}.`,
    )
  if (isCutShort)
    remarks.push(
      'The file ends before its end mark, as after a broken download: what could be found was read, but pages may be missing.',
    )
  if (count > mostPages) remarks.push(`Only the first ${mostPages} of ${count} pages were read.`)
  return remarks
}

/** "page 3", "pages 3, 5–9 and 12", by place in the file. */
function listed(places: readonly number[]): string {
  const runs: [number, number][] = []
  for (const place of places) {
    const last = runs.at(-1)
    if (last && last[1] === place - 1) last[1] = place
    else runs.push([place, place])
  }
  const named = runs.slice(0, 12).map(([from, to]) => (from === to ? String(from) : `${from}–${to}`))
  if (runs.length > 12) named.push(`${runs.length - 12} more places`)
  const last = named.pop()!
  return `${places.length === 1 ? 'page' : 'pages'} ${named.length > 0 ? `${named.join(', ')} and ${last}` : last}`
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
