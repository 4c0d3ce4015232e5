import { textOrProblem } from '../office/shown-text.ts'
import { statedFacts } from '../plain/header.ts'
import { withPlainMarks, withPrintedMarks } from '../print/printed-marks.ts'
import type { Reader } from '../reader.ts'
import { type Facts, Scribe } from '../scribe.ts'
import { boxesOf } from './box.ts'
import { decodeHtml } from './decode.ts'
import { factsOf } from './facts.ts'
import { furnitureOf, hasNavigation } from './furniture.ts'
import { scribeTree } from './scribe.ts'
import { type HtmlText, type HtmlTree, parseHtml } from './tree.ts'

/** Reads a web page: what a browser shows of it, with what is no part of its main text marked as furniture. */
export const readHtml: Reader = async ({ bytes, name }) => {
  const decoded = decodeHtml(bytes)
  if ('problem' in decoded) return decoded
  const tree = parseHtml(decoded.text)
  const { furniture, byline, remarks } = await furnitureFor(tree)
  const scribe = new Scribe()
  const shown = scribeTree(tree, scribe, { entry: null, furniture })
  const facts = factsOf(tree)
  const reading = scribe.finish({ ...facts, remarks: [...decoded.remarks, ...remarks] })
  const marked = shown.typescript > 0.5 ? withPlainMarks(reading) : withPrintedMarks(reading)
  // What the head does not say, the first lines may.
  const stated = statedFacts(reading.text)
  const author = reading.author ?? stated.author ?? byline
  return textOrProblem({ ...marked, author, date: reading.date ?? stated.date ?? null }, name, false)
}

/**
 * Writes a page that stands within something larger, a chapter of a book, into `scribe`: all of it is text. `entry` is
 * its file in an archive. Gives what the page says of itself, and where its ids stand in the text.
 */
export function scribeHtml(
  html: string,
  scribe: Scribe,
  entry: string | null,
): { readonly facts: Facts; readonly anchors: ReadonlyMap<string, number> } {
  const tree = parseHtml(html)
  const { anchors } = scribeTree(tree, scribe, { entry, furniture: new Set() })
  return { facts: factsOf(tree), anchors }
}

interface FoundFurniture {
  readonly furniture: ReadonlySet<HtmlText>
  readonly byline: string | null
  readonly remarks: readonly string[]
}

async function furnitureFor(tree: HtmlTree): Promise<FoundFurniture> {
  const boxes = boxesOf(tree)
  if (!hasNavigation(boxes)) return { furniture: new Set(), byline: null, remarks: [] }
  // Loaded only for pages that have menus: the libraries behind it are large.
  const { mainTextOf } = await import('./main-text.ts')
  const main = mainTextOf(tree)
  if (main === 'too-large') {
    const remark =
      'The page is too large or too deeply nested for its main text to be told from menus and boxes; only what it marks as such itself is left out.'
    return { furniture: furnitureOf(boxes, null), byline: null, remarks: [remark] }
  }
  return { furniture: furnitureOf(boxes, main), byline: main?.byline ?? null, remarks: [] }
}
