import type { Range } from '../../index.ts'
import { type EdgeLine, edgeDepth, type Furniture, type PageEdges } from '../print/running-head.ts'
import { type Line, linesOf } from './line.ts'
import type { Flow } from './piece.ts'
import { type PrintedLine, printedLine } from './printed.ts'

/** The lines of a page that could be heads and feet: those in its outer thirds. */
export function edgesOf(lines: readonly Line[], height: number): PageEdges {
  const edge = (line: Line, inner: Line | undefined): EdgeLine => ({
    text: line.text,
    y: line.y,
    apart: !inner || Math.abs(inner.y - line.y) > 1.6 * Math.max(line.size, inner.size),
  })
  const top = lines.filter((line) => line.y < height / 3).slice(0, edgeDepth)
  const bottom = lines.filter((line) => line.y > (height * 2) / 3).slice(-edgeDepth)
  const last = lines.length - 1
  return {
    top: top.map((line, at) => edge(line, lines[at + 1])),
    bottom: bottom.toReversed().map((line, at) => edge(line, lines[last - at - 1])),
  }
}

/** A line of a running head or foot. */
export function frameLine(line: Line, { folio }: Furniture): PrintedLine {
  const marks: Range[] = folio ? [{ kind: 'page-number', from: folio.from, to: folio.to }] : []
  return printedLine({ text: line.text, role: 'frame', marks })
}

/** What stands turned on three pages and more, digits aside: a library's stamp, a watermark. */
export function stampsOf(flows: readonly (readonly Flow[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const page of flows) {
    const turned = page.filter((flow) => flow.angle !== 0).flatMap((flow) => linesOf(flow.pieces))
    for (const key of new Set(turned.map(stampOf))) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, count]) => count >= 3).map(([key]) => key))
}

function stampOf(line: Line): string {
  return line.text.replace(/\d+/g, '#')
}

/** The lines of what stands turned on a page. Stamps are no part of the text. */
export function turnedLines(flow: Flow, stamps: ReadonlySet<string>): PrintedLine[] {
  return linesOf(flow.pieces).map((line, at) => {
    const isStamp = stamps.has(stampOf(line))
    return printedLine({ text: line.text, role: isStamp ? 'frame' : 'aside', begins: !isStamp && at === 0 })
  })
}
