import { weightOf } from '../match/placement.ts'
import type { Quotation } from '../quote/quotation.ts'
import { covers, type Span } from '../text/span.ts'
import { found } from './found.ts'
import type { Hearing } from './hearing.ts'
import { hullOf } from './joint.ts'
import type { Judgement } from './judgement.ts'
import type { Cited } from './provenance/cited.ts'
import { unfound } from './unfound.ts'
import { type Witness, witnessesOf } from './witness.ts'

/**
 * Whether the stretches of a broken quotation stand together in their best place: one after the other, with no more
 * between them than a quoter may have dropped where he spoke. Where they do not, the quoter may never have meant them
 * as one, and each is judged by itself.
 */
export function standsTogether(hearing: Hearing): boolean {
  const [best] = witnessesOf(hearing)
  if (!best) return false
  const { pieces } = best.standing
  const first = new Set(
    hearing.quoted.words.flatMap((word, i, all) =>
      i > 0 && word.stretch !== all[i - 1]!.stretch ? [i] : [],
    ),
  )
  const apart = pieces.some(
    (piece, i) => i > 0 && first.has(piece.from) && best.edits.some((edit) => edit.code === 'A33'),
  )
  const absent = best.edits.some(
    ({ code, quotation }) =>
      code === 'A30' && hearing.stretches.some((one) => covers(quotation, trimmedTo(hearing, one))),
  )
  return !apart && !absent
}

/** The hull of a stretch's words. */
function trimmedTo({ quoted, stretches }: Hearing, stretch: Quotation): Span {
  return hullOf(quoted.words.filter((word) => stretches[word.stretch] === stretch))
}

export function judge(hearing: Hearing): Judgement[] {
  const witnesses = witnessesOf(hearing)
  const [best, ...others] = witnesses
  return hearing.stretches.map((quotation, stretch) => {
    const [frame, cited] = [hearing.frames[stretch]!, hearing.cited[stretch]!]
    if (!best || !isEvidence(hearing, best, quotation, cited))
      return unfound(hearing, { quotation, frame, cited, nearest: best ?? null })
    return found(hearing, { quotation, stretch, frame, cited, best, others })
  })
}

/** Words that are met by chance are no evidence: a short quotation must stand as it is, a longer one by its weight. */
function isEvidence(
  { draft, quoted, near }: Hearing,
  { standing, document }: Witness,
  quotation: Quotation,
  cited: Cited,
): boolean {
  const own = quoted.words.filter((word) => !word.bracketed)
  // The draft's own use of a few words shows nothing of where they come from.
  if (own.length < 4 && document.id === draft.id) return false
  if (own.length < 4) return standing.support >= 0.95 && standing.cost < 0.5
  const weight = own.reduce((sum, word) => sum + weightOf(word.key), 0) * standing.support
  if (quotation.kind !== 'direct') return standing.cost < 1
  const isNamed =
    [...cited.works, ...cited.authors].some(({ id }) => id === document.id) ||
    standing.pieces.every(({ placement }) => near.has(placement.text.key))
  return (
    standing.support >= 0.8 ||
    weight >= 3.5 ||
    (standing.support >= 0.6 && standing.cost <= 0.35 * own.length) ||
    (isNamed && standing.support >= 0.5 && weight >= 1.5)
  )
}
