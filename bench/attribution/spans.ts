// Are the stretches that people marked as quotations found, to the character? For each corpus that is present: precision,
// recall and F1 of exact spans, each trimmed, over all its texts together, and how fast they are found, by marks alone and
// with all that is said of them. The corpora leave out voices without a name, letters, mottoes and reported speech in marks;
// and PDNC cuts out of a speech, here and there, what the speaker quotes and what the teller adds in parentheses. So there are
// two more columns: without what stands where nothing is marked; and with such cuts joined besides. Arguments: names of texts,
// for those alone; --misses prints what is missed and what is found in vain; --kept takes the half of the texts that nobody
// looks at, of which only the total is shown.
import { performance } from 'node:perf_hooks'
import { inline } from '../../src/quote/mark/inline.ts'
import type { Quotation } from '../../src/quote/quotation.ts'
import { quotations, quotedSpans } from '../../src/quote/quotations.ts'
import { settingOf } from '../../src/quote/setting.ts'
import type { Document } from '../../src/text/document.ts'
import { firstEndingAfter, type Span } from '../../src/text/span.ts'
import { piecesOf } from './pieces.ts'
import { halfOf, isThere, type MarkedText, spanCorpora } from './span-corpora.ts'

/** A stretch of a quotation within a paragraph: the corpora cut what goes on over several. */
type Found = Pick<Quotation, 'from' | 'to' | 'reason'>

interface Score {
  readonly name: string
  readonly gold: readonly Span[]
  /** What is presented as said or written by somebody, outside any other quotation. */
  readonly found: readonly Found[]
  readonly exact: number
  /** Found where the corpus marks nothing at all: voices without a name, letters, reported speech in marks. */
  readonly apart: number
  /** Marked pieces of one stretch that was found, which only a quotation inside it or a parenthesis parts. */
  readonly pieces: number
  /** Stretches that such pieces make up, from end to end. */
  readonly pieced: number
  /** UTF-16 units and seconds. */
  readonly size: number
  readonly seconds: number
  readonly secondsOfMarks: number
}

const args = process.argv.slice(2)
const half = args.includes('--kept') ? 'kept' : 'seen'
const names = args.filter((one) => !one.startsWith('--'))
const rows: string[] = []
for (const corpus of spanCorpora) {
  if (!isThere(corpus)) {
    process.stderr.write(`${corpus.name} is not there (${corpus.where}): left out.\n`)
    continue
  }
  const texts = corpus
    .read()
    .filter(({ name }) => halfOf(name) === half && (names.length === 0 || names.includes(name)))
  const scores = texts.map(scored)
  if (half === 'seen') {
    if (args.includes('--misses')) for (const [i, score] of scores.entries()) printMisses(texts[i]!, score)
    if (corpus.name === 'PDNC' || names.length > 0) rows.push(...scores.map((one) => row(one.name, [one])))
  }
  if (scores.length > 0) rows.push(row(`${corpus.name}, ${scores.length} texts, ${half}`, scores))
}
process.stdout.write(
  `| texts | quotations | found | exact | where nothing is marked | precision | recall | F1 | F1 without those | and cuts joined | MB/s by marks | MB/s in all |\n|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|\n${rows.join('\n')}\n`,
)

function scored(one: MarkedText): Score {
  const { name, text } = one
  const began = performance.now()
  quotedSpans(documentOf(name, text))
  const marked = performance.now()
  const { outer, inner } = found(one)
  const seconds = (performance.now() - marked) / 1000
  const spans = new Set(one.quotations.map(key))
  const exact = outer.filter((span) => spans.has(key(span))).length
  const apart = outer.filter((span) => touchesNone(one.quotations, span)).length
  const pieces = outer.map((span) => piecesOf(one, span, inner)).filter((count) => count > 1)
  return {
    name,
    gold: one.quotations,
    found: outer,
    exact,
    apart,
    pieces: pieces.reduce((all, count) => all + count, 0),
    pieced: pieces.length,
    size: text.length,
    seconds,
    secondsOfMarks: (marked - began) / 1000,
  }
}

function found({ name, text, paragraphs }: MarkedText): { outer: Found[]; inner: Span[] } {
  const document = documentOf(name, text)
  const all = paragraphs
    ? inline({ ...settingOf(document), paragraphs }).map((one) => ({ ...one, isInner: one.parent !== null }))
    : quotations(document).map((one) => ({ ...one, isInner: one.nestedIn !== null }))
  const said = all.filter(({ isInner, kind }) => !isInner && (kind === 'direct' || kind === 'interjection'))
  return {
    outer: said.flatMap((one) => one.segments.map((segment) => ({ ...one, ...segment }))),
    inner: all.filter(({ isInner }) => isInner).map(({ reason }) => reason.evidence),
  }
}

function documentOf(id: string, text: string): Document {
  const nothing = { ranges: [], pages: [], parts: [], origins: [], remarks: [], directives: [] }
  const unknown = { title: null, author: null, date: null, edition: null, language: null }
  return { id, path: id, text, ...nothing, ...unknown }
}

// The corpora nest nothing, or next to nothing: by where they begin is by where they end.
function touchesNone(gold: readonly Span[], { from, to }: Span): boolean {
  const near = gold[firstEndingAfter(gold, from)]
  return !near || near.from >= to
}

function key({ from, to }: Span): string {
  return `${from} ${to}`
}

function row(name: string, scores: readonly Score[]): string {
  const sum = (of: (score: Score) => number): number => scores.reduce((all, one) => all + of(one), 0)
  const gold = sum((one) => one.gold.length)
  const all = sum((one) => one.found.length)
  const exact = sum((one) => one.exact)
  const precision = all === 0 ? 0 : exact / all
  const recall = gold === 0 ? 0 : exact / gold
  const apart = sum((one) => one.apart)
  const f1 = f1Of(exact, all, gold)
  const pieces = sum((one) => one.pieces)
  const pieced = sum((one) => one.pieced)
  const joined = f1Of(exact + pieced, all - apart, gold - pieces + pieced)
  const size = sum((one) => one.size) / 1e6
  const speeds = [size / sum((one) => one.secondsOfMarks), size / sum((one) => one.seconds)]
  const figures = [precision, recall, f1, f1Of(exact, all - apart, gold), joined].map((share) =>
    share.toFixed(3),
  )
  return `| ${[name, gold, all, exact, apart, ...figures, ...speeds.map((one) => one.toFixed(1))].join(' | ')} |`
}

function f1Of(exact: number, found: number, gold: number): number {
  return found + gold === 0 ? 0 : (2 * exact) / (found + gold)
}

function printMisses({ text, quotations: gold }: MarkedText, { name, found: all }: Score): void {
  const goldKeys = new Set(gold.map(key))
  const foundKeys = new Set(all.map((one) => key(one)))
  const lines = [
    ...gold.flatMap((one) => (foundKeys.has(key(one)) ? [] : [{ ...one, sign: 'missed' }])),
    ...all.flatMap((one) =>
      goldKeys.has(key(one)) ? [] : [{ from: one.from, to: one.to, sign: `vain ${one.reason.rule}` }],
    ),
  ].sort((a, b) => a.from - b.from)
  for (const { from, to, sign } of lines) {
    const words = `${text.slice(Math.max(0, from - 60), from)}‹${short(text.slice(from, to))}›${text.slice(to, to + 40)}`
    process.stdout.write(`${name} ${from} ${sign}: ${words.replaceAll('\n', '\\n')}\n`)
  }
}

function short(words: string): string {
  return words.length < 160 ? words : `${words.slice(0, 70)} […] ${words.slice(-70)}`
}
