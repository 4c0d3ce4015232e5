import type { Quotation } from '../quote/quotation.ts'
import type { DocumentFacts } from '../text/document.ts'
import { declaredIn } from './edit/declared.ts'
import { wholeEdit } from './edit/whole-edit.ts'
import type { Hearing } from './hearing.ts'
import type { Judgement, Provenance } from './judgement.ts'
import { messageOf } from './message.ts'
import { passageOf } from './passage.ts'
import type { Cited } from './provenance/cited.ts'
import type { Frame } from './provenance/frame.ts'
import { paraphrasedIn } from './provenance/paraphrase.ts'
import { severityOf, type Verdict } from './verdict.ts'
import type { Witness } from './witness.ts'

/** Everything that is known of a quotation that stands nowhere as it is. */
export interface Lost {
  readonly quotation: Quotation
  readonly frame: Frame
  readonly cited: Cited
  /** The nearest that was found, though it is no evidence. */
  readonly nearest: Witness | null
}

/** What is said of a quotation that stands nowhere. */
export function unfound(hearing: Hearing, lost: Lost): Judgement {
  const { profile, sources, quoted } = hearing
  const { quotation, nearest } = lost
  const foreign = foreignSources(hearing, lost)
  const missing = verdictOf(hearing, lost, foreign)
  const said = missing === 'not-found' ? paraphrasedIn(hearing, quotation) : null
  const verdict = said ? 'paraphrase' : missing
  const source = said && passageOf(said.document, said.span)
  const readable = sources.filter(({ problem }) => problem === null)
  const judgement: Omit<Judgement, 'message' | 'suggestion'> = {
    quotation,
    verdict,
    severity: severityOf(verdict, profile),
    source,
    pieces: [],
    context: null,
    edits: source ? [wholeEdit('A37', hearing.draft, quotation, source)] : [],
    effects: [],
    provenance: provenanceOf(lost, verdict, foreign),
    otherWitnesses: [],
    tolerances: [],
    limits: [],
    receipt: {
      searched: { documents: readable.length, words: readable.reduce((sum, { words }) => sum + words, 0) },
      unreadable: sources.filter(({ problem }) => problem !== null).map(({ id }) => id),
      best:
        nearest && quoted.words.length > 3
          ? {
              passage: passageOf(nearest.document, nearest.first),
              overlap: Math.round(nearest.standing.support * 100) / 100,
            }
          : null,
    },
  }
  return {
    ...judgement,
    message: messageOf(judgement, judgement.edits),
    suggestion: source ? source.exact.replace(/\s+/g, ' ') : null,
  }
}

function provenanceOf(
  { quotation, cited }: Lost,
  verdict: Verdict,
  foreign: readonly DocumentFacts[],
): Provenance[] {
  const by = quotation.speaker?.name ?? ''
  if (verdict === 'not-found') return [{ code: 'C11', claimed: by, found: '', evidence: null }]
  if (verdict !== 'not-checkable') return []
  const [other] = foreign
  return [
    {
      code: 'C12',
      claimed: cited.absent ?? quotation.work?.title ?? other?.title ?? by,
      found: other ? `${other.title ?? other.path} (${other.language})` : '',
      evidence: null,
    },
  ]
}

/** The sources that the words could come from, where all of them are in another language than the draft. */
function foreignSources({ draft, sources }: Hearing, { frame, cited }: Lost): readonly DocumentFacts[] {
  const meant = [...cited.works, ...cited.authors]
  const named =
    meant.length > 0 ? meant : sources.filter(({ author }) => author !== null && frame.text.includes(author))
  const looked =
    named.length > 0 ? named : sources.filter(({ id, problem }) => problem === null && id !== draft.id)
  const isForeign = ({ language }: DocumentFacts): boolean =>
    language !== null && draft.language !== null && language.slice(0, 2) !== draft.language.slice(0, 2)
  const foreign = looked.filter(isForeign)
  if (foreign.length > 0 && declaredIn(frame.text).has('translated')) return foreign
  return foreign.length === looked.length ? foreign : []
}

const imagined =
  /\b(?:(?:would|might|could|should) (?:never |not |then )*have (?:never |not |then )*(?:said|written|called|answered|told)|as if to say|as though to say|hätte \p{L}+ (?:gesagt|geschrieben)|(?:aurait|eût) (?:dit|écrit))\b/iu

/** The words are presented as nobody's: never said, or only thought of. */
export function isDisowned(quotation: Quotation, frame: Frame): boolean {
  const { cue } = quotation
  const near =
    cue !== null &&
    (cue.span.from > quotation.to ||
      /^[^,;:.!?]*[,:]?\s*$/.test(frame.before.slice(-Math.max(0, quotation.from - cue.span.to - 1))))
  return (near && cue.polarity === 'negated') || imagined.test(frame.before)
}

function verdictOf(
  { quoted, stretches, sources }: Hearing,
  { quotation, frame, cited }: Lost,
  foreign: readonly DocumentFacts[],
): Verdict {
  if (quotation.kind === 'scare' || quotation.kind === 'title' || quotation.kind === 'term')
    return 'not-a-quotation'
  if (isDisowned(quotation, frame)) return 'not-a-quotation'
  if (quotation.kind === 'interjection' || foreign.length > 0) return 'not-checkable'
  // Where nothing could be read, nothing was looked for.
  if (sources.every(({ problem }) => problem !== null)) return 'not-checkable'
  const unread = [...cited.works, ...cited.authors].every(({ problem }) => problem !== null)
  const isNamed = quotation.work !== null || quotation.locator !== null
  if (cited.absent !== null || (isNamed && unread)) return 'not-checkable'
  const count = quoted.words.filter((word) => stretches[word.stretch] === quotation).length
  if (count <= 2) return quotation.cue || quotation.speaker ? 'not-checkable' : 'not-a-quotation'
  return 'not-found'
}
