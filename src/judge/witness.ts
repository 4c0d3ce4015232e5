import { sourceSpan } from '../match/placement.ts'
import type { Piece, Standing } from '../match/standing.ts'
import type { Quotation } from '../quote/quotation.ts'
import { cuts, type Document } from '../text/document.ts'
import { compareUnits } from '../text/order.ts'
import { covers, overlaps, type Span } from '../text/span.ts'
import { type Comparison, edged } from './edit/comparison.ts'
import type { Edit, Tolerance } from './edit/edit.ts'
import { editsOf } from './edit/edits.ts'
import type { Hearing } from './hearing.ts'
import { joints } from './joint.ts'

/** A standing with the document it is in, compared. */
export interface Witness {
  readonly standing: Standing
  readonly document: Document
  readonly first: Span
  /** The document itself quotes these words. */
  readonly isSecondHand: boolean
  readonly edits: readonly Edit[]
  readonly tolerances: readonly Tolerance[]
  /** One for each piece of the standing. */
  readonly comparisons: readonly Comparison[]
}

export function witnessesOf(hearing: Hearing): Witness[] {
  const { cited } = hearing
  const works = new Set(cited.flatMap(({ works }) => works.map(({ id }) => id)))
  const authors = new Set(cited.flatMap(({ authors }) => authors.map(({ id }) => id)))
  const rank = ({ standing, document, isSecondHand }: Witness): number =>
    standing.cost -
    (works.has(document.id) ? 2.5 : 0) -
    (authors.has(document.id) ? 1 : 0) +
    (document.id === hearing.draft.id ? 1.5 : 0) +
    (isSecondHand ? 0.6 : 0)
  return hearing.standings
    .filter((standing) => !isOwn(hearing, standing))
    .map((standing) => witnessOf(hearing, standing))
    .sort(
      (a, b) =>
        rank(a) - rank(b) ||
        compareUnits(a.document.date ?? '9', b.document.date ?? '9') ||
        compareUnits(a.document.id, b.document.id),
    )
}

/** A draft among the sources does not bear witness to a quotation by that same quotation. */
function isOwn({ draft, stretches, open }: Hearing, { pieces }: Standing): boolean {
  return pieces.some(({ placement }) => {
    const span = sourceSpan(placement)
    return span && open(placement.text.key).id === draft.id && stretches.some((one) => overlaps(one, span))
  })
}

function witnessOf(hearing: Hearing, standing: Standing): Witness {
  const [piece] = standing.pieces
  const document = hearing.open(piece!.placement.text.key)
  const first = sourceSpan(piece!.placement)!
  const comparisons = standing.pieces.map((one) =>
    comparisonOf(hearing, hearing.open(one.placement.text.key), one),
  )
  const compared = comparisons.map(editsOf)
  return {
    standing,
    document,
    first,
    isSecondHand: isSecondHand(hearing, document, first),
    comparisons,
    edits: [...compared.flatMap(({ edits }) => edits), ...joints(hearing, standing)].sort(
      (a, b) => a.quotation.from - b.quotation.from || a.quotation.to - b.quotation.to,
    ),
    tolerances: [...new Set(compared.flatMap(({ tolerances }) => tolerances))].sort(),
  }
}

function isSecondHand(hearing: Hearing, document: Document, first: Span): boolean {
  return document.id === hearing.draft.id
    ? quotationHolding(hearing, document, first) !== null
    : hearing.quotingOf(document)(first)
}

/** The innermost quotation of a source that the words found in it stand in; null where they are its own. */
export function secondHandOf(hearing: Hearing, { document, first, isSecondHand }: Witness): Quotation | null {
  return isSecondHand ? quotationHolding(hearing, document, first) : null
}

function quotationHolding(hearing: Hearing, document: Document, first: Span): Quotation | null {
  if (!hearing.quotingOf(document)(first)) return null
  const isOwn = (one: Quotation): boolean =>
    document.id === hearing.draft.id && hearing.stretches.some((own) => covers(own, one))
  const holding = hearing
    .quotationsOf(document)
    .filter((one) => covers(one, first) && one.kind !== 'interjection' && !isOwn(one))
  return holding.at(-1) ?? null
}

/** The words of a draft that a piece places, beside the words of the source that they stand in. */
export function comparisonOf(
  { draft, quoted }: Pick<Hearing, 'draft' | 'quoted'>,
  source: Document,
  { from, to, placement }: Piece,
): Comparison {
  return edged({
    draft,
    quoted,
    words: quoted.words.slice(from, to),
    source,
    cuts: cuts(source.ranges),
    placed: placement.words,
    steps: placement.alignment.steps,
    opens: from === 0,
    closes: to === quoted.words.length,
  })
}
