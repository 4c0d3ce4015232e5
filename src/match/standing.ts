import type { QuotedWord } from './align.ts'
import { type Placement, place, sourceSpan } from './placement.ts'

/** One way in which a whole quotation stands: in one place, or its pieces in several, in the quotation's order. */
export interface Standing {
  readonly pieces: readonly Piece[]
  /** Costs of the alignments, of going from piece to piece, and of words that no piece has. */
  readonly cost: number
  /** How much of the quotation is met, 0 to 1. */
  readonly support: number
}

/** The words `[from, to)` of a quotation, where they stand. The alignment's steps count from `from`. */
export interface Piece {
  readonly from: number
  readonly to: number
  readonly placement: Placement
}

/** The words `[from, to)` of a quotation, and the places found for them. */
export interface Candidate {
  readonly from: number
  readonly to: number
  readonly placements: readonly Placement[]
}

/** Less than this of a quotation met, and it does not stand there. */
export const LEAST_SUPPORT: number = 0.5
/** A quoted word that no piece has costs a little less than one replaced. */
const ABSENT = 1.3
/** Going on in another document, going back, going on far behind. */
const WAY = { elsewhere: 3, back: 2, far: 1 }
/** Pieces no further apart than so many units of source are aligned as one. */
const NEAR = 2400

/** The ways in which the candidates make up the quotation: one for each document that has any, and the best of all. */
export function standings(words: readonly QuotedWord[], candidates: readonly Candidate[]): Standing[] {
  const [only] = candidates
  if (candidates.length === 1 && only)
    return ranked(only.placements.map((placement) => standing(words, [{ ...only, placement }])))
  const texts = new Set(candidates.flatMap(({ placements }) => placements.map(({ text }) => text)))
  const chains = [...texts].map((text) => chain(words, candidates, (placement) => placement.text === text))
  chains.push(chain(words, candidates, () => true))
  return ranked(chains.filter((one) => one !== null))
}

/** Best first; nothing that has less than `LEAST_SUPPORT` of the quotation. */
export function ranked(standings: readonly Standing[]): Standing[] {
  const seen = new Set<string>()
  return standings
    .filter((one) => one.support >= LEAST_SUPPORT && !seen.has(placesOf(one)) && seen.add(placesOf(one)))
    .sort((a, b) => a.cost - b.cost || byPlace(a.pieces[0]!.placement, b.pieces[0]!.placement))
}

function placesOf({ pieces }: Standing): string {
  return pieces
    .map(({ from, placement }) => `${from} ${placement.text.key} ${sourceSpan(placement)?.from}`)
    .join()
}

export function byPlace(a: Placement, b: Placement): number {
  return a.text.key - b.text.key || (sourceSpan(a)?.from ?? 0) - (sourceSpan(b)?.from ?? 0)
}

/**
 * The cheapest choice of one place, or none, for each candidate in order, by dynamic programming over the last place
 * taken. Pieces that stand near each other are then aligned as one.
 */
function chain(
  words: readonly QuotedWord[],
  candidates: readonly Candidate[],
  allowed: (placement: Placement) => boolean,
): Standing | null {
  let states: { readonly cost: number; readonly pieces: readonly Piece[] }[] = [{ cost: 0, pieces: [] }]
  for (const { from, to, placements } of candidates) {
    const without = states.map((state) => ({ ...state, cost: state.cost + (to - from) * ABSENT }))
    const taken = placements.filter(allowed).map((placement) => {
      const [best] = states
        .map((state) => ({ state, cost: state.cost + way(state.pieces.at(-1)?.placement, placement) }))
        .sort((a, b) => a.cost - b.cost)
      return {
        cost: best!.cost + placement.alignment.cost,
        pieces: [...best!.state.pieces, { from, to, placement }],
      }
    })
    states = [...taken, ...without].sort((a, b) => a.cost - b.cost)
  }
  const best = states.find((state) => state.pieces.length > 0)
  return best ? standing(words, runTogether(words, best.pieces)) : null
}

function way(before: Placement | undefined, after: Placement): number {
  if (!before) return 0
  if (before.text !== after.text) return WAY.elsewhere
  const from = sourceSpan(before)!
  const to = sourceSpan(after)!
  return to.from < from.to ? WAY.back : Math.min(WAY.far, Math.log2(1 + (to.from - from.to) / NEAR) * 0.3)
}

function runTogether(words: readonly QuotedWord[], pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = []
  for (const piece of pieces) {
    const last = out.at(-1)
    const one = last && last.to === piece.from ? asOne(words, last, piece) : null
    if (one) out[out.length - 1] = one
    else out.push(piece)
  }
  return out
}

function asOne(words: readonly QuotedWord[], before: Piece, after: Piece): Piece | null {
  const { text } = before.placement
  const from = sourceSpan(before.placement)!
  const to = sourceSpan(after.placement)!
  if (
    text !== after.placement.text ||
    to.from < from.from ||
    to.to - from.from > NEAR + (from.to - from.from) + (to.to - to.from)
  )
    return null
  const region = { text, unit: 'unit' as const, from: from.from, to: to.to, weight: 0 }
  const placement = place(words.slice(before.from, after.to), region)
  const apart = before.placement.alignment.cost + after.placement.alignment.cost
  return placement && placement.alignment.cost <= apart + WAY.far
    ? { from: before.from, to: after.to, placement }
    : null
}

function standing(words: readonly QuotedWord[], pieces: readonly Piece[]): Standing {
  let cost = words.length * ABSENT
  let met = 0
  pieces.forEach(({ from, to, placement }, i) => {
    cost += placement.alignment.cost + way(pieces[i - 1]?.placement, placement) - (to - from) * ABSENT
    met += placement.support * (to - from)
  })
  return { pieces, cost, support: words.length === 0 ? 0 : met / words.length }
}
