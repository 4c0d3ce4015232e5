import { setImmediate } from 'node:timers/promises'
import type { FileContent, Unreadable } from '../reader.ts'
import type { PdfInfo } from './facts.ts'
import type { PageScan } from './layout.ts'
import { flowsOf, type TextItem } from './piece.ts'
import { quietly } from './quiet.ts'

/** All that is asked of a PDF file. Pages that could not be read are empty and listed by their place, from 1. */
export interface PdfScan {
  readonly pages: readonly PageScan[]
  /** By the file's own list of labels; null when it has none. */
  readonly labels: readonly string[] | null
  readonly info: PdfInfo
  readonly damaged: readonly number[]
  readonly slow: readonly number[]
  /** Pages with so many pieces of text that they are drawings, not text. */
  readonly crowded: readonly number[]
  /** Pages that the file says it has, of which only the first are read when there are too many. */
  readonly count: number
  /** The mark that ends every PDF is missing. */
  readonly isCutShort: boolean
}

/** More pages than any book; a damaged file can claim a thousand million. */
export const mostPages = 50_000
/** A page of a newspaper has some thousand; each comes with the white space before it. */
export const mostPieces = 40_000
/** So many pages in a row that cannot be read mean that no more will come. */
const mostFailures = 200

// pdf.js knows its letters from the file or does without: nothing is fetched, drawn or compiled, nothing is said.
const quiet = {
  verbosity: 0,
  useSystemFonts: true,
  disableFontFace: true,
  useWasm: false,
  useWorkerFetch: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  disableAutoFetch: true,
  enableXfa: false,
}

/**
 * Reads every page of a PDF file, and frees what the library holds of it. A page is given up after `deadline`
 * milliseconds: one of a book takes a few, a map full of names a second.
 */
export async function scanPdf(file: FileContent, deadline: number): Promise<PdfScan | Unreadable> {
  const { getResolvedPDFJS } = await import('unpdf')
  const { getDocument } = await getResolvedPDFJS()
  // The library takes the bytes over and empties the array: it gets a copy. (A Buffer's `slice` would be none.)
  const task = getDocument({ ...quiet, data: new Uint8Array(file.bytes) })
  return quietly(async () => {
    try {
      const document = (await task.promise) as unknown as PdfDocument
      return { ...(await scanned(document, deadline)), isCutShort: isCutShort(file.bytes) }
    } catch (error) {
      return { problem: problemOf(error, file) }
    } finally {
      await task.destroy().catch(() => undefined)
    }
  })
}

interface PdfDocument {
  readonly numPages: number
  getPageLabels(): Promise<string[] | null>
  getMetadata(): Promise<{ info: object }>
  getPage(place: number): Promise<PdfPage>
}

interface PdfPage {
  readonly getViewport: (wish: { scale: number }) => {
    readonly height: number
    readonly transform: readonly number[]
  }
  streamTextContent(wish: { disableNormalization: boolean }): ReadableStream<TextChunk>
  cleanup(): boolean
}

interface TextChunk {
  readonly items: readonly object[]
  readonly styles: Readonly<Record<string, { readonly fontFamily: string }>>
}

async function scanned(document: PdfDocument, deadline: number): Promise<Omit<PdfScan, 'isCutShort'>> {
  const labels = await document.getPageLabels().catch(() => null)
  const metadata = await document.getMetadata().catch(() => ({ info: {} }))
  const pages: PageScan[] = []
  const damaged: number[] = []
  const slow: number[] = []
  const crowded: number[] = []
  const last = Math.min(document.numPages, mostPages)
  let failures = 0
  for (let place = 1; place <= last && failures < mostFailures; place++) {
    const page = await scannedPage(document, place, deadline).catch(() => null)
    failures = page ? 0 : failures + 1
    if (!page) damaged.push(place)
    else if (page.failure === 'slow') slow.push(place)
    else if (page.failure === 'crowded') crowded.push(place)
    pages.push(page ?? { height: 0, flows: [] })
    // Lets timers and other work go on: the library never does.
    await setImmediate()
  }
  if (failures === mostFailures) {
    pages.length -= failures
    damaged.length -= failures - 1
  }
  return { pages, labels, info: metadata.info, damaged, slow, crowded, count: document.numPages }
}

/** Why a page that can be read is not. */
type Failure = 'slow' | 'crowded'

async function scannedPage(
  document: PdfDocument,
  place: number,
  deadline: number,
): Promise<PageScan & { readonly failure: Failure | null }> {
  const page = await document.getPage(place)
  const { height, transform } = page.getViewport({ scale: 1 })
  const reader = page.streamTextContent({ disableNormalization: true }).getReader()
  const until = performance.now() + deadline
  const items: TextItem[] = []
  const fixed = new Set<string>()
  let failure: Failure | null = null
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    for (const item of chunk.value.items) if ('str' in item) items.push(item as TextItem)
    for (const [name, style] of Object.entries(chunk.value.styles))
      if (style.fontFamily === 'monospace') fixed.add(name)
    failure = performance.now() > until ? 'slow' : items.length > 2 * mostPieces ? 'crowded' : null
    if (!failure) continue
    await reader.cancel(new Error(failure))
    break
  }
  page.cleanup()
  return { height, flows: failure ? [] : flowsOf(items, transform, fixed), failure }
}

function problemOf(error: unknown, { name, bytes }: FileContent): string {
  const kind = error instanceof Error ? error.name : ''
  if (kind === 'PasswordException')
    return `${name} is locked with a password. Open it with the password and save a copy without one, or give its text as another file.`
  if (isCutShort(bytes))
    return `${name} is cut short: it begins as a PDF, but its end is missing, and no page could be read without it. Copy or download the file again.`
  return `${name} is damaged: it begins as a PDF, but the list of its pages cannot be read. Get another copy, or open it in a PDF program, save it anew and try that.`
}

/** Programs append to files what does not belong there, so the mark may stand a good way before the end. */
function isCutShort(bytes: Uint8Array): boolean {
  const tail = bytes.subarray(-0x10000)
  return !Buffer.from(tail.buffer, tail.byteOffset, tail.byteLength).includes('%%EOF')
}
