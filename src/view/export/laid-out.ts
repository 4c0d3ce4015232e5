import type { Judgement } from '../../judge/judgement.ts'
import type { Document, Range } from '../../text/document.ts'
import { paragraphs } from '../../text/paragraph.ts'
import { type Span, trim } from '../../text/span.ts'

/** A paragraph of a draft, as it is set again elsewhere. */
export interface LaidOut extends Span {
  readonly kind: 'heading' | 'quote' | 'note' | 'plain'
  /** Of a heading, 1 to 6. */
  readonly level: number
  /** The marker of a note; null where it has none. */
  readonly label: string | null
}

/** A stretch of a paragraph in which nothing begins or ends. */
export interface Piece extends Span {
  /** Those of the quotations that it is part of, the longest first. */
  readonly judgements: readonly Judgement[]
  /** The source has something else here. */
  readonly differs: boolean
  /** Where it begins, words of the source were left out. */
  readonly gap: boolean
  readonly emphasis: boolean
}

/** A piece with the quotations that begin and end in it: in their first and last piece, whatever stands between. */
export interface PlacedPiece extends Piece {
  /** The longest first. */
  readonly begins: readonly Judgement[]
  /** The longest last. */
  readonly ends: readonly Judgement[]
}

/** The paragraphs of a draft in order, without the white space between them; a heading is always one of its own. */
export function laidOut({ text, ranges }: Document): LaidOut[] {
  const headings = ranges.filter(({ kind }) => kind === 'heading')
  const blocks = ranges.filter(({ kind }) => kind === 'quote' || kind === 'note')
  return paragraphs(text).flatMap((paragraph) => {
    const edges = headings.flatMap(({ from, to }) => [from, to])
    return stretches(paragraph, edges).flatMap((stretch) => {
      const span = trim(text, stretch)
      if (span.from === span.to) return []
      const heading = headings.find((one) => overlap(one, span))
      return [{ ...span, ...kindOf(heading ?? blocks.find((one) => overlap(one, span))) }]
    })
  })
}

function kindOf(range: Range | undefined): Pick<LaidOut, 'kind' | 'level' | 'label'> {
  if (range === undefined) return { kind: 'plain', level: 0, label: null }
  if (range.kind === 'heading')
    return { kind: 'heading', level: Math.min(6, Math.max(1, Number(range.label) || 1)), label: null }
  return { kind: range.kind === 'note' ? 'note' : 'quote', level: 0, label: range.label ?? null }
}

/**
 * The paragraphs of a draft, cut wherever a quotation, a difference or an emphasis begins or ends. A quotation may begin or
 * end between two paragraphs: it holds on to its first and last piece.
 */
export function inPieces(
  draft: Document,
  judgements: readonly Judgement[],
): { paragraph: LaidOut; pieces: PlacedPiece[] }[] {
  const cut = laidOut(draft).map((paragraph) => ({
    paragraph,
    pieces: piecesOf(paragraph, draft, judgements),
  }))
  const first = new Map<Judgement, Piece>()
  const last = new Map<Judgement, Piece>()
  for (const piece of cut.flatMap(({ pieces }) => pieces))
    for (const judgement of piece.judgements) {
      if (!first.has(judgement)) first.set(judgement, piece)
      last.set(judgement, piece)
    }
  const placed = (piece: Piece): PlacedPiece => ({
    ...piece,
    begins: piece.judgements.filter((one) => first.get(one) === piece),
    ends: piece.judgements.filter((one) => last.get(one) === piece).reverse(),
  })
  return cut.map(({ paragraph, pieces }) => ({ paragraph, pieces: pieces.map(placed) }))
}

/** The judgements of a draft's quotations that a paragraph has a part of, the longest first. */
export function judgedIn(
  { from, to }: Span,
  draft: Document,
  judgements: readonly Judgement[],
): readonly Judgement[] {
  return judgements
    .filter(
      ({ quotation }) =>
        quotation.document === draft.id && overlap(quotation, { from, to }) && quotation.from < quotation.to,
    )
    .sort((a, b) => lengthOf(b.quotation) - lengthOf(a.quotation) || a.quotation.from - b.quotation.from)
}

function piecesOf(paragraph: Span, draft: Document, judgements: readonly Judgement[]): Piece[] {
  const judged = judgedIn(paragraph, draft, judgements)
  const differing = judged.flatMap(({ severity, edits }) =>
    severity === 'none' ? [] : edits.map(({ quotation }) => quotation),
  )
  const emphases = draft.ranges.filter((range) => range.kind === 'emphasis' && overlap(range, paragraph))
  const edges = [...judged.map(({ quotation }) => quotation), ...differing, ...emphases]
  return stretches(
    paragraph,
    edges.flatMap(({ from, to }) => [from, to]),
  ).map((span) => ({
    ...span,
    judgements: judged.filter(({ quotation }) => overlap(quotation, span)),
    differs: differing.some((one) => overlap(one, span)),
    gap: differing.some(({ from, to }) => from === to && from === span.from),
    emphasis: emphases.some((one) => overlap(one, span)),
  }))
}

/** A span, cut at the edges that lie in it. */
export function stretches({ from, to }: Span, edges: readonly number[]): Span[] {
  const inner = edges.filter((edge) => edge > from && edge < to)
  const cuts = [...new Set([from, ...inner, to])].sort((a, b) => a - b)
  return cuts.slice(1).map((end, i) => ({ from: cuts[i]!, to: end }))
}

function overlap(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to
}

function lengthOf({ from, to }: Span): number {
  return to - from
}
