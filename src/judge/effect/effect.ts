import { isPaired } from '../../match/align.ts'
import type { Quotation } from '../../quote/quotation.ts'
import { isBody } from '../../quote/speaker/body.ts'
import { reportedBefore } from '../../sense/embedding.ts'
import { isNegated } from '../../sense/negation.ts'
import { type Tongue, tongueOf } from '../../sense/phrase.ts'
import type { Document } from '../../text/document.ts'
import { sentenceAt } from '../../text/sentence.ts'
import { covers, type Span } from '../../text/span.ts'
import { type Comparison, shown } from '../edit/comparison.ts'
import type { Edit } from '../edit/edit.ts'
import type { Effect } from '../judgement.ts'
import { isBy } from '../provenance/cited.ts'
import type { Frame } from '../provenance/frame.ts'
import { bearingOf } from './bearing.ts'
import { effectsOfContext } from './of-context.ts'
import { effectsOfCut } from './of-cut.ts'
import { effectsOfEdit } from './of-edit.ts'
import { valuesOf } from './other-figure.ts'

/** What the effects of one quotation are worked out from. */
export interface Sense {
  readonly draft: Document
  readonly quotation: Quotation
  readonly comparisons: readonly Comparison[]
  readonly frame: Frame
  /** They stand in the turn of the one to whom the draft gives them. */
  readonly isVoice: boolean
  /** The words stand in marks in the source too. */
  readonly isQuoted: boolean
  readonly edits: readonly Edit[]
}

/** The effects on the sense, the edits with codes that depend on the sense, and what could not be looked at. */
export interface Sensed {
  readonly effects: readonly Effect[]
  readonly edits: readonly Edit[]
  readonly limits: readonly string[]
}

export function sense(all: Sense): Sensed {
  const { draft, comparisons, edits } = all
  const source = comparisons[0]?.source
  if (!source) return { effects: [], edits, limits: [] }
  const language = source.language ?? draft.language
  const tongue = tongueOf(language)
  if (tongue === null) return { effects: [], edits, limits: [`no-rules:${language}`] }
  const coded = edits.map((edit) => recoded(edit, draft, source, tongue))
  const effects = [
    ...coded.flatMap((edit) => ofEdit(edit, draft, source, comparisons, tongue)),
    ...ofContext(all, tongue),
  ]
  // What worn type may hide is for the eye: the picture of the page decides.
  const isHidden = coded.some(
    (edit) =>
      edit.code === 'A40' &&
      effectsOfEdit({ ...edit, code: 'A31' }, draft.text, source.text, tongue).length > 0,
  )
  return { effects: distinct(effects), edits: coded, limits: isHidden ? ['check-image'] : [] }
}

/** Codes that only the sense can tell: another way to write the same number, a bracket that turns what it stands in. */
function recoded(edit: Edit, draft: Document, source: Document, tongue: Tongue): Edit {
  if (
    edit.marked &&
    (edit.code === 'A19' || edit.code === 'A20') &&
    isNegated(edit.was, tongue) !== isNegated(edit.is, tongue)
  )
    return { ...edit, code: 'A21' }
  if (edit.code !== 'A31' && edit.code !== 'A20' && edit.code !== 'A40') return edit
  if (!edit.marked && isMadeDirect(edit, source.text, tongue)) return { ...edit, code: 'A38' }
  const { was, is } = valuesOf(edit, draft.text, source.text, tongue)
  return was.length > 0 && was.length === is.length && was.every((value, i) => value === is[i])
    ? { ...edit, code: 'A16' }
    : edit
}

const third = {
  en: /\b(?:he|she|they|his|her|their|him|them)\b/i,
  de: /\b(?:er|sie|sein\p{L}*|ihr\p{L}*|ihn|ihm)\b/iu,
  fr: /\b(?:il|elle|ils|elles|son|sa|ses|leurs?)\b/i,
}
const own = {
  en: /\b(?:I|my|me|mine|we|our|us)\b/,
  de: /\b(?:ich|mein\p{L}*|mich|mir|wir|unser\p{L}*)\b/iu,
  fr: /(?:\b(?:je|mon|ma|mes|me|moi|nous|notre|nos)\b|\bj[’'])/i,
}

/** The source says what somebody said, and the quotation has him say it: "he had seen" given as "I saw". */
function isMadeDirect({ was, is, source: { from } }: Edit, text: string, tongue: Tongue): boolean {
  if (!third[tongue].test(was) || !own[tongue].test(is)) return false
  const begin = sentenceAt(text, from).from
  return reportedBefore(text.slice(begin, from), tongue)
}

function ofEdit(
  edit: Edit,
  draft: Document,
  source: Document,
  comparisons: readonly Comparison[],
  tongue: Tongue,
): Effect[] {
  const place = { document: edit.document, source: edit.source, draft: edit.quotation }
  if (edit.code === 'A23' || edit.code === 'A28') {
    const found = effectsOfCut(cutOf(edit, comparisons), tongue).map((one) => ({
      ...one,
      where: 'cut' as const,
      ...place,
    }))
    // A word or two that are gone without a sign turn the sense as a change does, not as an omission.
    if (edit.code !== 'A28' || edit.was.trim().split(/\s+/).length > 4) return found
    const changed = effectsOfEdit(edit, draft.text, source.text, tongue).map((one) => ({
      ...one,
      where: 'edit' as const,
      ...place,
    }))
    return [
      ...changed,
      ...found.filter(({ code }) => !changed.some((one) => one.code === code) && code !== 'B01'),
    ]
  }
  return effectsOfEdit(edit, draft.text, source.text, tongue).map((one) => ({
    ...one,
    where: 'edit' as const,
    ...place,
  }))
}

/** A cut with what the quotation keeps of the sentences around it. */
function cutOf(edit: Edit, comparisons: readonly Comparison[]): Parameters<typeof effectsOfCut>[0] {
  const comparison = comparisons.find(({ source }) => source.id === edit.document) ?? comparisons[0]!
  const { source, cuts } = comparison
  const text = source.text
  // A long cut parts a quotation into two comparisons of one source.
  const kept = comparisons
    .filter((one) => one.source.id === source.id)
    .flatMap(({ steps, placed }) =>
      steps
        .filter(isPaired)
        .map((step) => ({ from: placed[step.sourceFrom]!.from, to: placed[step.sourceTo - 1]!.to })),
    )
    .sort((a, b) => a.from - b.from)
  const before = kept.findLast(({ to }) => to <= edit.source.from)
  const after = kept.find(({ from }) => from >= edit.source.to)
  const leftSentence = before ? sentenceAt(text, Math.max(0, before.to - 1)) : null
  const rightSentence = after ? sentenceAt(text, after.from) : null
  const firstKept = kept[0]?.from ?? edit.source.from
  const lastKept = kept.at(-1)?.to ?? edit.source.to
  const left =
    leftSentence && before
      ? { from: Math.max(leftSentence.from, firstKept), to: before.to }
      : { from: edit.source.from, to: edit.source.from }
  const right =
    rightSentence && after
      ? { from: after.from, to: Math.min(rightSentence.to, lastKept) }
      : { from: edit.source.to, to: edit.source.to }
  const ended =
    /[.!?]["”’)\]]*\s*$/u.test(text.slice(left.to, edit.source.from)) ||
    text.slice(left.to, edit.source.from).includes('\n\n')
  return {
    left: ended ? '' : shown(text, left, cuts),
    cut: shown(text, { from: ended ? edit.source.from : left.to, to: right.from }, cuts),
    right: startsAnew(text, edit.source, right) ? '' : shown(text, right, cuts),
    onward: shown(text, right, cuts),
    ended: ended && before !== undefined,
  }
}

function startsAnew(text: string, cut: Span, right: Span): boolean {
  return /[.!?]["”’)\]]*\s*$/u.test(text.slice(cut.from, right.from))
}

function ofContext(all: Sense, tongue: Tongue): Effect[] {
  const { draft, quotation, comparisons } = all
  const bearing = bearingOf(comparisons, draft, quotation, saidOf(all), tongue)
  if (!bearing) return []
  const document = comparisons[0]!.source.id
  return effectsOfContext(bearing).map((one) => ({ ...one, document, source: null, draft: null }))
}

/** What the draft says of the words: whose they are, and what was done with them. */
function saidOf({
  quotation,
  frame,
  comparisons,
  isQuoted,
  isVoice,
}: Sense): Parameters<typeof bearingOf>[3] {
  const { cue, speaker, work } = quotation
  const { source } = comparisons[0]!
  const isWriter = isVoice || (speaker?.name ? isBy(speaker.name, source) : false)
  const isTitled = work !== null || (source.title !== null && frame.text.includes(source.title))
  return {
    frame: frame.text,
    around: frame.raw,
    isWriters: isWriter,
    isClaimed: isWriter || isTitled || !speaker?.name || isBody(speaker.name),
    isQuoted,
    reports: cue?.act === 'reports' || cue?.act === 'quotes',
    isDenied: cue?.act === 'denies' && cue.polarity === 'affirmed',
  }
}

function distinct(effects: readonly Effect[]): Effect[] {
  const isSame = (a: Effect, b: Effect): boolean =>
    a.code === b.code &&
    a.where === b.where &&
    (a.draft === b.draft ||
      (a.draft !== null && b.draft !== null && covers(a.draft, b.draft) && covers(b.draft, a.draft)))
  return effects.filter((one, i) => effects.findIndex((other) => isSame(one, other)) === i)
}
