import { sourceSpan } from '../../match/placement.ts'
import type { Quotation } from '../../quote/quotation.ts'
import type { Turn } from '../../quote/turn.ts'
import type { Document } from '../../text/document.ts'
import { sentenceAt } from '../../text/sentence.ts'
import { covers } from '../../text/span.ts'
import { isCitedPage } from '../cited-page.ts'
import type { Hearing } from '../hearing.ts'
import type { Provenance } from '../judgement.ts'
import { type Passage, passageOf } from '../passage.ts'
import { secondHandOf, type Witness } from '../witness.ts'
import { type Cited, isBy } from './cited.ts'
import type { Frame } from './frame.ts'
import { isSameName, partsOf } from './same-name.ts'

/** All that is known of a quotation when its provenance is looked at. */
export interface Claim {
  readonly quotation: Quotation
  readonly frame: Frame
  readonly cited: Cited
  readonly best: Witness
  readonly others: readonly Witness[]
  /** Where it stands. */
  readonly source: Passage
}

/** Where the words come from against where they are said to come from. */
export function provenanceOf(hearing: Hearing, claim: Claim): Provenance[] {
  return [
    ...place(hearing, claim),
    ...work(claim),
    ...voice(hearing, claim),
    ...edition(claim),
    ...composite(hearing, claim),
    ...witnesses(claim),
  ]
}

// C02: another page than the one that is given.
function place(hearing: Hearing, { quotation, cited, best, source }: Claim): Provenance[] {
  const claimed = quotation.locator?.page ?? null
  const inCited = cited.works.length === 0 || cited.works.some(({ id }) => id === best.document.id)
  // Of a work that is not there no page can be wrong.
  const isAnother = cited.absent !== null && best.document.title !== null
  if (
    claimed === null ||
    !inCited ||
    isAnother ||
    source.page === null ||
    isOnPage(claimed, source, hearing, best)
  )
    return []
  return [{ code: 'C02', claimed: `p. ${claimed}`, found: source.label, evidence: source }]
}

// C04: in another work, of another day, than the one that is named and there.
function work({ quotation, cited, best, source }: Claim): Provenance[] {
  const { works } = cited
  if (works.length === 0 || works.some(({ id, problem }) => id === best.document.id || problem !== null))
    return []
  const [named] = works
  return [
    {
      code: 'C04',
      claimed: quotation.work?.title ?? named!.title ?? named!.path,
      found: best.document.title ?? best.document.path,
      evidence: source,
    },
  ]
}

const attributed =
  /\b(?:attribut\p{L}+|supposed to have (?:said|written)|is said to have (?:said|written)|credited with|zugeschrieben|soll gesagt haben|attribu\p{L}+|aurait dit)\b/iu

/**
 * The speaker whom the draft names right at the quotation, with its cue. A name that was found for a pronoun, or far away, is no
 * ground for a contradiction.
 */
function namedSpeaker({ text }: Document, { speaker, cue, from, to }: Quotation): string | null {
  if (!speaker?.name || !cue) return null
  const { evidence } = speaker
  const apart = Math.max(from - evidence.to, evidence.from - to)
  const words = text.slice(evidence.from, evidence.to)
  const isNamed = partsOf(speaker.name).some((part) => partsOf(words).includes(part))
  return apart >= 0 && apart < NEAR && isNamed ? speaker.name : null
}

/** Units between a quotation and the name of its speaker. */
const NEAR = 160

// C03, C05, C10, A39: another's words, inside the source or in another's turn.
function voice(hearing: Hearing, { quotation, frame, best, source }: Claim): Provenance[] {
  const { document } = best
  const secondHand = secondHandOf(hearing, best)
  const speaker = namedSpeaker(hearing.draft, quotation)
  if (secondHand) return [quotedWithin(hearing, { quotation, frame, document, secondHand, source })]
  const turns = hearing.turnsOf(document)
  const turn = turns.find((one) => covers(one, source))
  if (speaker && turn && turns.some(({ name }) => name !== null && isSameName(speaker, name))) {
    if (turn.name === null || !isSameName(speaker, turn.name))
      return [
        {
          code: 'C03',
          claimed: speaker,
          found: turn.name ?? document.text.slice(turn.evidence.from, turn.evidence.to),
          evidence: source,
        },
      ]
    return []
  }
  if (
    turn &&
    isDissent(document.text, turn) &&
    /\b(?:court|majority|gericht|cour)\b/iu.test(frame.text) &&
    !/dissent/i.test(frame.text)
  )
    return [
      {
        code: 'C03',
        claimed: speaker ?? 'the court',
        found: `${turn.name ?? ''}, dissenting`,
        evidence: source,
      },
    ]
  if (speaker && isSpeakerIn(hearing, speaker, best))
    return [{ code: 'C03', claimed: speaker, found: document.author ?? 'the narrator', evidence: source }]
  const around = sentenceAt(document.text, source.from)
  if (attributed.test(document.text.slice(around.from, source.from)))
    return [{ code: 'C10', claimed: speaker ?? '', found: '', evidence: source }]
  return []
}

function isDissent(text: string, { evidence, from }: Turn): boolean {
  return /dissent/i.test(text.slice(evidence.to, Math.min(from, evidence.to + 80)))
}

/** The name speaks in the document, in marks, and these words stand outside of all marks: the narrator's. */
function isSpeakerIn(hearing: Hearing, name: string, { document }: Witness): boolean {
  if (isBy(name, document) || hearing.turnsOf(document).length > 0) return false
  return hearing.quotationsOf(document).some((one) => one.speaker?.name && isSameName(name, one.speaker.name))
}

function quotedWithin(
  { sources, draft }: Hearing,
  {
    quotation,
    frame,
    document,
    secondHand,
    source,
  }: Pick<Claim, 'quotation' | 'frame' | 'source'> & {
    readonly document: Witness['document']
    readonly secondHand: Quotation
  },
): Provenance {
  const speaker = namedSpeaker(draft, quotation)
  const inner = secondHand.speaker
  const voice = inner?.name ?? null
  const known = (name: string): boolean => sources.some((one) => isBy(name, one))
  // The writer of the source is given the words that he quotes of somebody else.
  const isWriters = speaker !== null && document.author !== null && isSameName(speaker, document.author)
  const lead = document.text.slice(sentenceAt(document.text, secondHand.from - 1).from, secondHand.from)
  const isAnothers =
    (inner !== null || secondHand.cue !== null) &&
    !(inner ? isFirstPerson(document.text, inner.evidence) : /\b(?:I|we|ich|wir|je|nous)\b/.test(lead)) &&
    !(voice && isSameName(voice, speaker ?? ''))
  if (isWriters && isAnothers && !frame.text.includes(voice ?? '\0'))
    return {
      code: 'C03',
      claimed: speaker,
      found: voice ?? (inner ? document.text.slice(inner.evidence.from, inner.evidence.to) : lead.trim()),
      evidence: source,
    }
  if (speaker && voice && !isSameName(speaker, voice) && known(speaker) && known(voice))
    return { code: 'C03', claimed: speaker, found: voice, evidence: source }
  return {
    code: attributed.test(lead) ? 'C10' : 'C05',
    claimed: speaker ?? '',
    found: voice ?? '',
    evidence: passageOf(document, secondHand),
  }
}

function isFirstPerson(text: string, { from, to }: { readonly from: number; readonly to: number }): boolean {
  return /^(?:I|we|ich|wir|je|nous)$/iu.test(text.slice(from, to))
}

const withdrawn =
  /\b(?:withdrawn|superseded|repealed|cancelled|annulled|revoked|struck out|no longer in force|aufgehoben|außer kraft|gestrichen|ersetzt durch|abrogée?s?|annulée?s?|remplacée?s? par)\b/iu
const today =
  /\b(?:today|now|to-day|in force|current|present-day|still|heute|heutige\p{L}*|gilt|geltend\p{L}*|aujourd[’']hui|en vigueur|actuel\p{L}*)\b/iu

// C09: words that the source itself says are no longer in force, given as if they were.
function edition({ best, frame, source }: Claim): Provenance[] {
  const { text } = best.document
  const next = text.slice(source.to, source.to + 300)
  const said = withdrawn.exec(next)
  if (!said || withdrawn.test(frame.text)) return []
  if (!today.test(frame.text) && !/struck out|gestrichen|biffé/iu.test(said[0])) return []
  const at = source.to + said.index
  return [
    {
      code: 'C09',
      claimed: '',
      found: said[0],
      evidence: passageOf(best.document, { from: at, to: at + said[0].length }),
    },
  ]
}

// C07: what is joined stands in two documents.
function composite({ open }: Hearing, { best }: Claim): Provenance[] {
  const [first, ...rest] = best.standing.pieces.map(({ placement }) => open(placement.text.key))
  const other = rest.find(({ id }) => id !== first!.id)
  if (!other) return []
  const name = ({ title, path }: { readonly title: string | null; readonly path: string }): string =>
    title ?? path
  return [{ code: 'C07', claimed: name(first!), found: name(other), evidence: null }]
}

// C06, C08: others have the words, earlier or otherwise.
function witnesses({ cited, best, others }: Claim): Provenance[] {
  const out: Provenance[] = []
  const { date } = best.document
  const older = others.find(
    (one) =>
      date !== null &&
      one.document.date !== null &&
      one.document.date < date &&
      one.edits.every(({ code }) => code < 'A13') &&
      one.document.author !== best.document.author,
  )
  if (older && cited.works.length > 0)
    out.push({
      code: 'C06',
      claimed: best.document.author ?? best.document.title ?? best.document.path,
      found: older.document.author ?? older.document.title ?? older.document.path,
      evidence: passageOf(older.document, older.first),
    })
  const variant = others.find(
    ({ edits, standing }) =>
      standing.support > 0.7 &&
      edits.some(({ code, marked }) => !marked && ['A28', 'A30', 'A31', 'A32'].includes(code)),
  )
  if (variant)
    out.push({
      code: 'C08',
      claimed: '',
      found: variant.document.title ?? variant.document.path,
      evidence: passageOf(variant.document, variant.first),
    })
  return out
}

function isOnPage(claimed: string, source: Passage, { open }: Hearing, { standing }: Witness): boolean {
  if (isCitedPage(claimed, source.page!)) return true
  const last = sourceSpan(standing.pieces.at(-1)!.placement)!
  const end = passageOf(open(standing.pieces.at(-1)!.placement.text.key), { from: last.to - 1, to: last.to })
  return end.page !== null && isCitedPage(claimed, end.page)
}
