import type { Reading } from '../../index.ts'
import { textOrProblem } from '../office/shown-text.ts'
import { decode } from '../plain/decode.ts'
import { withPrintedMarks } from '../print/printed-marks.ts'
import type { Reader } from '../reader.ts'
import { Scribe } from '../scribe.ts'
import { frontMatterOf } from './front-matter.ts'
import { scribeMarkdown } from './scribe.ts'
import { type MarkdownNode, parseMarkdown } from './tree.ts'

/** Reads Markdown: what a reader of the rendered page sees, headings and quotations known by their marks. */
export const readMarkdown: Reader = async ({ bytes, name }) => {
  const decoded = decode(bytes)
  if ('problem' in decoded) return decoded
  const { facts, end } = frontMatterOf(decoded.text)
  const source = decoded.text.slice(end)
  const root = parseMarkdown(source)
  const scribe = new Scribe()
  if (!root) return textOrProblem(unparsed(source, end, scribe, decoded.remarks), name, false)
  scribeMarkdown(root, source, end, scribe)
  const reading = withPrintedMarks(scribe.finish({ ...facts, remarks: decoded.remarks }))
  return textOrProblem({ ...reading, title: reading.title ?? openingTitle(root, reading) }, name, false)
}

function unparsed(source: string, shift: number, scribe: Scribe, remarks: readonly string[]): Reading {
  const remark = 'The Markdown nests too deep to be understood; it was read as plain text, with its marks.'
  scribe.write(source, shift)
  return scribe.finish({ remarks: [...remarks, remark] })
}

/** A text that opens with its only heading of the first level has that for a title. */
function openingTitle(root: MarkdownNode, { text, ranges }: Reading): string | null {
  const blocks = (root.children ?? []).filter(({ type }) => type !== 'html' && type !== 'definition')
  const titles = ranges.filter(({ kind, label }) => kind === 'heading' && label === '1')
  const isOpening = blocks[0]?.type === 'heading' && blocks[0].depth === 1
  if (!isOpening || titles.length !== 1) return null
  return text.slice(titles[0]!.from, titles[0]!.to).replace(/\s+/g, ' ')
}
