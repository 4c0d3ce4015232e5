import { existsSync, readdirSync, readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { type Span, trim } from '../../src/text/span.ts'
import { hashOf } from '../fidelity/pair.ts'

/** A text whose quotations people have marked. */
export interface MarkedText {
  readonly name: string
  readonly text: string
  /** Without the marks and the white space beside them, by where they begin. */
  readonly quotations: readonly Span[]
  /** Null where blank lines show the paragraphs; else those that are known. */
  readonly paragraphs: readonly Span[] | null
}

export type Half = 'seen' | 'kept'

/** A corpus, and whether a text of it belongs to the half that is looked at or to the one that is not. */
export interface SpanCorpus {
  readonly name: string
  readonly where: string
  readonly read: () => MarkedText[]
}

const quotations = new URL('../../../shared/corpora/quotations/', import.meta.url)

export const spanCorpora: readonly SpanCorpus[] = [
  { name: 'PDNC', where: '../shared/corpora/quotations/pdnc', read: novels },
  { name: 'LitBank', where: '../shared/corpora/quotations/litbank', read: excerpts },
]

export function halfOf(name: string): Half {
  return hashOf(`${name} spans`) % 2 === 0 ? 'seen' : 'kept'
}

export function isThere(corpus: SpanCorpus): boolean {
  return existsSync(new URL(`../../${corpus.where}`, import.meta.url))
}

function novels(): MarkedText[] {
  const folder = new URL('pdnc/', quotations)
  return readdirSync(folder).map((name) => {
    const text = readFileSync(new URL(`${name}/novel_text.txt`, folder), 'utf8')
    const table = readFileSync(new URL(`${name}/quotation_info.csv`, folder), 'utf8')
    const { data } = Papa.parse<{ quoteByteSpans: string }>(table, { header: true, skipEmptyLines: true })
    const spans = data.flatMap(({ quoteByteSpans }) =>
      (JSON.parse(quoteByteSpans) as [number, number][]).map(([from, to]) => trim(text, { from, to })),
    )
    return { name, text, quotations: inOrder(spans), paragraphs: null }
  })
}

// A sentence a line, spaces between the words, no paragraphs. Marks and points are set back to their words where the
// sign itself says to which; straight quotation marks stay between spaces.
function excerpts(): MarkedText[] {
  const folder = new URL('litbank/', quotations)
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => {
      const lines = readFileSync(new URL(file, folder), 'utf8').trimEnd().split('\n')
      const { text, places } = set(lines.map((line) => line.split(' ')))
      const rows = readFileSync(new URL(file.replace('.txt', '.ann'), folder), 'utf8').split('\n')
      const spans = rows.flatMap((row) => {
        const [what, , line, token, lastLine, lastToken] = row.split('\t')
        if (what !== 'QUOTE') return []
        const from = places[Number(line)]![Number(token)]!.from
        return [withoutMarks(text, { from, to: places[Number(lastLine)]![Number(lastToken)]!.to })]
      })
      const whole = { from: 0, to: text.length }
      return { name: file.replace('_brat.txt', ''), text, quotations: inOrder(spans), paragraphs: [whole] }
    })
}

function set(lines: readonly (readonly string[])[]): { text: string; places: Span[][] } {
  let text = ''
  const places = lines.map((line, l) => {
    if (l > 0) text += '\n'
    return line.map((token, i) => {
      const joined = i === 0 || /^(?:[,.;:!?)\]”]|[’'][\p{L}]+$|n[’']t$|’$)/u.test(token)
      if (!joined && !/[“‘([]$/.test(line[i - 1]!)) text += ' '
      const from = text.length
      text += token
      return { from, to: text.length }
    })
  })
  return { text, places }
}

// The gold of LitBank holds the marks.
function withoutMarks(text: string, { from, to }: Span): Span {
  const words = text.slice(from, to)
  const open = /^["“‘'—]/.test(words) ? 1 : 0
  const close = /["”’']$/.test(words) ? 1 : 0
  return trim(text, { from: from + open, to: to - close })
}

function inOrder(spans: readonly Span[]): Span[] {
  return spans.filter(({ from, to }) => from < to).sort((a, b) => a.from - b.from || b.to - a.to)
}
