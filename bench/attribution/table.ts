import { merged, type Span } from '../../src/text/span.ts'

export const parts = ['source', 'cue', 'content'] as const
export type Part = (typeof parts)[number]

/** Yes and no against yes and no. */
class Counts {
  /** Of all that were asked. */
  asked = 0
  right = 0
  given = 0
  wanted = 0

  add(is: boolean, said: boolean): void {
    this.asked++
    if (is) this.wanted++
    if (said) this.given++
    if (is && said) this.right++
  }
}

/** Shares of spans that are met: of each given span what a wanted one covers, and the reverse (Pareti 2013, "partial"). */
interface Shares {
  precision: number
  given: number
  recall: number
  wanted: number
}

export interface Figures {
  articles: number
  characters: number
  milliseconds: number
  readonly sentences: Counts
  readonly cues: Counts
  readonly spans: Readonly<Record<Part, Shares>>
}

export function noFigures(): Figures {
  const shares = (): Shares => ({ precision: 0, given: 0, recall: 0, wanted: 0 })
  return {
    articles: 0,
    characters: 0,
    milliseconds: 0,
    sentences: new Counts(),
    cues: new Counts(),
    spans: { source: shares(), cue: shares(), content: shares() },
  }
}

/** Adds one article's spans of one kind. */
export function tally(shares: Shares, wanted: readonly Span[], given: readonly Span[]): void {
  for (const span of given) shares.precision += covered(span, wanted)
  for (const span of wanted) shares.recall += covered(span, given)
  shares.given += given.length
  shares.wanted += wanted.length
}

function covered(span: Span, by: readonly Span[]): number {
  let shared = 0
  for (const one of merged(by))
    shared += Math.max(0, Math.min(one.to, span.to) - Math.max(one.from, span.from))
  return span.to > span.from ? shared / (span.to - span.from) : 0
}

/** The figures as Markdown. */
export function tableOf(halves: Readonly<Record<string, Figures>>): string {
  const rows = Object.entries(halves).flatMap(([half, figures]) => {
    const { sentences, cues, spans } = figures
    return [
      ...counted(half, 'sentences with a cue', cues),
      ...counted(half, 'sentences with any of an attribution', sentences),
      ...parts.map((part) => {
        const { precision, given, recall, wanted } = spans[part]
        return row(half, `${part}, share of characters met`, precision / given, recall / wanted, wanted)
      }),
    ]
  })
  return ['| half | what | of | precision | recall | F1 |', '|---|---|--:|--:|--:|--:|', ...rows].join('\n')
}

function counted(half: string, what: string, { right, given, wanted, asked }: Counts): string[] {
  return [
    row(half, what, right / given, right / wanted, wanted),
    row(half, `${what}, if every sentence is taken`, wanted / asked, 1, wanted),
  ]
}

function row(half: string, what: string, precision: number, recall: number, of: number): string {
  const f1 = (2 * precision * recall) / (precision + recall)
  return `| ${half} | ${what} | ${of} | ${precision.toFixed(3)} | ${recall.toFixed(3)} | ${f1.toFixed(3)} |`
}
