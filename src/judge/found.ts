import type { Quotation } from '../quote/quotation.ts'
import type { Document } from '../text/document.ts'
import { sentenceAt } from '../text/sentence.ts'
import { covers, hull, type Span } from '../text/span.ts'
import { declaredIn, isCovered } from './edit/declared.ts'
import type { Edit } from './edit/edit.ts'
import { wholeEdit } from './edit/whole-edit.ts'
import { sense } from './effect/effect.ts'
import type { Hearing } from './hearing.ts'
import type { Effect, Judgement, Provenance } from './judgement.ts'
import { messageOf, suggestionOf } from './message.ts'
import { type Passage, passageOf } from './passage.ts'
import type { Profile } from './profile.ts'
import type { Cited } from './provenance/cited.ts'
import type { Frame } from './provenance/frame.ts'
import { provenanceOf } from './provenance/provenance.ts'
import { isSameName } from './provenance/same-name.ts'
import type { QuotedWordAt } from './quoted.ts'
import { isDisowned, unfound } from './unfound.ts'
import { type Ruling, rulingOf, worse } from './verdict.ts'
import type { Witness } from './witness.ts'

/** A quotation with the source that has it. */
export interface Met {
  readonly quotation: Quotation
  /** Which stretch it is of a quotation that the quoter broke, from 0. */
  readonly stretch: number
  readonly frame: Frame
  readonly cited: Cited
  readonly best: Witness
  readonly others: readonly Witness[]
}

/** What is said of a quotation that stands somewhere. */
export function found(hearing: Hearing, met: Met): Judgement {
  const { quotation, frame, cited, best, others } = met
  const { profile } = hearing
  const pieces = piecesOf(best, quotation)
  const source = pieces[0]?.source ?? passageOf(best.document, best.first)
  const { edits, effects, provenance, limits } = evidence(hearing, met, source)
  const words = hearing.quoted.words.filter((word) => word.stretch === met.stretch)
  const byEdits = editsRuling(edits, profile)
  let ruling = byEdits
  for (const { code, where, grade } of effects)
    ruling = worse(ruling, rulingOf(code, `${where}:${grade}`, profile))
  for (const { code } of provenance) ruling = worse(ruling, rulingOf(code, 'any', profile))
  if (isParaphrase(words, edits)) ruling = worse(ruling, rulingOf('A37', 'any', profile))
  // A draft that is among its own sources says of a quotation where else it has the words, and accuses it of nothing.
  const isSelf =
    best.document.id === hearing.draft.id && (ruling.severity === 'warning' || ruling.severity === 'error')
  if (isSelf || isDisowned(quotation, frame) || isNobodys(met, words.length, edits, byEdits, ruling))
    return unfound(hearing, { quotation, frame, cited, nearest: null })
  const judgement: Omit<Judgement, 'message' | 'suggestion'> = {
    quotation,
    ...ruling,
    source,
    pieces,
    context: contextOf(best.document, source),
    edits,
    effects,
    provenance,
    otherWitnesses: others.map((other) => witnessed(hearing, other)),
    tolerances: best.tolerances,
    limits,
    receipt: null,
  }
  const telling = edits.filter((edit) => editsRuling([edit], profile).verdict === ruling.verdict)
  return {
    ...judgement,
    message: messageOf(judgement, telling.length > 0 ? telling : edits),
    suggestion: suggestionOf(judgement, best.document, profile),
  }
}

function editsRuling(edits: readonly Edit[], profile: Profile): Ruling {
  return edits.reduce<Ruling>(
    (ruling, { code, marked }) => worse(ruling, rulingOf(code, marked ? 'marked' : 'unmarked', profile)),
    { verdict: 'exact', severity: 'none' },
  )
}

interface Evidence extends Pick<Judgement, 'limits'> {
  readonly edits: readonly Edit[]
  readonly effects: readonly Effect[]
  readonly provenance: readonly Provenance[]
}

function evidence(
  hearing: Hearing,
  { quotation, stretch, frame, cited, best, others }: Met,
  source: Passage,
): Evidence {
  const sensed = sense({
    draft: hearing.draft,
    quotation,
    comparisons: best.comparisons,
    frame,
    isQuoted: best.isSecondHand,
    isVoice: isVoice(hearing, quotation, best, source),
    edits: declaredEdits(hearing, quotation, frame, best.edits).filter((edit) =>
      belongs(hearing, edit, stretch),
    ),
  })
  const provenance = provenanceOf(hearing, { quotation, frame, cited, best, others, source })
  const { edits, effects, limits } = sensed
  // Another's words inside the source, given as its writer's, are an edit too; a text out of force is an effect.
  const lifted = best.isSecondHand && provenance.find(({ code }) => code === 'C03')
  const old = provenance.find(({ code }) => code === 'C09')
  return {
    edits: lifted ? [...edits, wholeEdit('A39', hearing.draft, quotation, source)] : edits,
    effects: old
      ? [
          ...effects,
          {
            code: 'B15',
            grade: 'risk',
            words: old.found,
            where: 'after',
            document: best.document.id,
            source: old.evidence,
            draft: null,
          },
        ]
      : effects,
    provenance,
    limits,
  }
}

/** The words stand in the turn of the speaker whom the draft names. */
function isVoice(
  { turnsOf }: Hearing,
  { speaker }: Quotation,
  { document }: Witness,
  source: Passage,
): boolean {
  const name = speaker?.name
  const turn = name ? turnsOf(document).find((one) => covers(one, source)) : undefined
  return (
    name !== undefined &&
    name !== null &&
    turn?.name !== undefined &&
    turn.name !== null &&
    isSameName(name, turn.name)
  )
}

/**
 * A term or a title that some source happens to have, spelled otherwise or quoted too, is still nobody's words; so are
 * two or three words that stand otherwise in a source which nobody named.
 */
function isNobodys(
  { quotation, cited, best }: Met,
  words: number,
  edits: readonly Edit[],
  byEdits: Ruling,
  ruling: Ruling,
): boolean {
  if (quotation.kind === 'title') return true
  const isLoose = quotation.kind !== 'direct' && quotation.kind !== 'interjection'
  if (isLoose) return edits.length > 0 && ruling.severity !== 'none'
  const isNamed = [...cited.works, ...cited.authors].some(({ id }) => id === best.document.id)
  return words < 4 && !isNamed && (byEdits.severity === 'warning' || byEdits.severity === 'error')
}

/** What the quoter says he did is marked by that; what he says is the source's own is no edit. */
function declaredEdits(
  { draft }: Hearing,
  { from, to }: Quotation,
  { after }: Frame,
  edits: readonly Edit[],
): Edit[] {
  const inside =
    draft.text
      .slice(from, to)
      .match(/\[[^\]]*\]/g)
      ?.join(' ') ?? ''
  const declared = declaredIn(`${after} ${inside}`)
  if (declared.size === 0) return [...edits]
  return edits
    .filter(
      ({ code, is }) =>
        !(code === 'A19' && declaredIn(is).size > 0) && !(code === 'A17' && declared.has('emphasis-kept')),
    )
    .map((edit) => (isCovered(edit, declared) ? { ...edit, marked: true } : edit))
}

/** An edit belongs to the stretch it stands in; what was dropped before a stretch, to that stretch. */
function belongs({ stretches }: Hearing, edit: Edit, stretch: number): boolean {
  const own = stretches[stretch]!
  const next = stretches[stretch + 1]
  if (edit.quotation.from === edit.quotation.to && next && edit.quotation.from === next.from) return false
  return edit.quotation.from >= (stretch === 0 ? -1 : own.from) && (!next || edit.quotation.from < next.from)
}

/** Most of the words in the marks are not the source's. */
function isParaphrase(words: readonly QuotedWordAt[], edits: readonly Edit[]): boolean {
  const changed = edits
    .filter(({ code, marked }) => !marked && ['A28', 'A30', 'A31'].includes(code))
    .filter(({ quotation }) => quotation.from < quotation.to)
  const count = words.filter((word) => changed.some(({ quotation }) => covers(quotation, word))).length
  return words.length >= 5 && count / words.length > 0.4
}

/** The stretches of the draft, each with the place where it stands without a gap. */
function piecesOf({ comparisons }: Witness, quotation: Quotation): { quotation: Span; source: Passage }[] {
  return comparisons.flatMap(({ words, placed, steps, source }) => {
    const runs: { quotation: Span; source: Span }[] = []
    for (const step of steps) {
      if (step.kind === 'added' || step.kind === 'omitted') continue
      const [first, last] = [words[step.quoteFrom]!, words[step.quoteTo - 1]!]
      const here = { from: first.from, to: last.to }
      if (!covers(quotation, here)) continue
      const there = { from: placed[step.sourceFrom]!.from, to: placed[step.sourceTo - 1]!.to }
      const open = first.elided ? undefined : runs.pop()
      runs.push(
        open
          ? { quotation: hull(open.quotation, here), source: hull(open.source, there) }
          : { quotation: here, source: there },
      )
    }
    return runs.map((run) => ({ quotation: run.quotation, source: passageOf(source, run.source) }))
  })
}

function witnessed(
  { profile }: Hearing,
  { document, first, edits, isSecondHand }: Witness,
): Judgement['otherWitnesses'][number] {
  let ruling: Ruling = { verdict: 'exact', severity: 'none' }
  for (const edit of edits)
    ruling = worse(ruling, rulingOf(edit.code, edit.marked ? 'marked' : 'unmarked', profile))
  if (isSecondHand) ruling = worse(ruling, rulingOf('C05', 'any', profile))
  return { passage: passageOf(document, first), verdict: ruling.verdict, edits }
}

/** The sentence before and the one after, or what is left of the passage's own. */
function contextOf({ text }: Document, { from, to }: Span): { before: string; after: string } {
  const before = sentenceAt(text, Math.max(0, from - 1))
  const after = sentenceAt(text, Math.min(text.length, to + 1))
  return {
    before: text.slice(Math.min(before.from, from), from),
    after: text.slice(to, Math.max(after.to, to)),
  }
}
