import type { Document } from '../../text/document.ts'
import { firstEndingAfter, type Span } from '../../text/span.ts'
import type { Quotation } from '../quotation.ts'
import { type Draft, type Stretch, sound } from './draft-attribution.ts'
import { indirectEnglish } from './indirect-english.ts'
import { indirectFrench } from './indirect-french.ts'
import { indirectGerman } from './indirect-german.ts'
import { type Language, languageOf, type Utterance, utterances } from './utterance.ts'

/** Who is said to have said, thought or wanted what. */
export interface Attribution {
  readonly document: string
  /** In the words of the source, in the reporter's, or partly in marks. */
  readonly type: 'direct' | 'indirect' | 'mixed'
  /** Empty where nobody is named. */
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  /** The id of the quotation that is the content, or the first that stands in it; of a broken one, that of its group. */
  readonly quotation: string | null
}

const rules: Readonly<Record<Language, (tokens: Utterance) => Draft[]>> = {
  en: indirectEnglish,
  de: indirectGerman,
  fr: indirectFrench,
}

/**
 * What a document says that others said, thought or wanted: direct quotations with a cue or a speaker, and indirect
 * speech. By where cue and content begin, outer before inner: what stands in another's content was reported at second hand. A pure
 * function, linear in the text.
 */
export function attributions(document: Document, quotations: readonly Quotation[]): Attribution[] {
  const marked = markedOf(quotations)
  const told = new Set<string>()
  const found = utterances(document, quotations).flatMap((tokens) => {
    const drafts = rules[languageOf(tokens, document.language)](tokens).flatMap(
      (draft) => sound(draft, tokens.length) ?? [],
    )
    return drafts.map((draft) => joined(document, tokens, draft, drafts, marked, told))
  })
  for (const [id, group] of marked.groups) {
    const cue = group.find((one) => one.cue)?.cue
    const speaker = group.find((one) => one.speaker)?.speaker
    if (told.has(id) || (!cue && !speaker)) continue
    found.push({
      document: document.id,
      type: 'direct',
      source: speaker ? [speaker.evidence] : [],
      cue: cue ? [cue.span] : [],
      content: group.flatMap(({ segments }) => segments),
      quotation: id,
    })
  }
  return found.sort((a, b) => startOf(a) - startOf(b) || endOf(b) - endOf(a))
}

/** Quotations as the sentences know them. */
interface MarkedWords {
  readonly groups: ReadonlyMap<string, readonly Quotation[]>
  /** The group of the quotation whose segment begins at a position. */
  readonly groupAt: ReadonlyMap<number, string>
  /** Single words and short stretches in marks, in order. */
  readonly scare: readonly Quotation[]
}

function markedOf(quotations: readonly Quotation[]): MarkedWords {
  const direct = quotations.filter(({ kind }) => kind === 'direct' || kind === 'interjection')
  const groupAt = new Map<number, string>()
  for (const { segments, group, id } of direct.toReversed())
    for (const { from } of segments) groupAt.set(from, group ?? id)
  return {
    groups: Map.groupBy(direct, ({ group, id }) => group ?? id),
    groupAt,
    scare: quotations.filter(({ kind }) => kind === 'scare'),
  }
}

/** A draft with the quotations that are, or stand in, its content; they are noted in `told`. */
function joined(
  document: Document,
  tokens: Utterance,
  draft: Draft,
  drafts: readonly Draft[],
  { groups, groupAt, scare }: MarkedWords,
  told: Set<string>,
): Attribution {
  const spans = (list: readonly Stretch[]): Span[] =>
    list.map(({ from, to }) => ({ from: tokens[from]!.from, to: tokens[to - 1]!.to }))
  const content = spans(draft.content)
  const base = { document: document.id, source: spans(draft.source), cue: spans(draft.cue) }
  const quoted = quotationsAt(tokens).filter(
    (i) => holds(draft, i) && !drafts.some((other) => isInner(other, draft) && holds(other, i)),
  )
  const ids = [...new Set(quoted.flatMap((i) => groupAt.get(tokens[i]!.from) ?? []))]
  const [first] = ids
  if (first === undefined) {
    const word = content
      .map((span) => scare[firstEndingAfter(scare, span.from)])
      .find((one, i) => one && one.to <= content[i]!.to)
    return { ...base, type: word ? 'mixed' : 'indirect', content, quotation: word?.id ?? null }
  }
  for (const id of ids) told.add(id)
  const members = ids.flatMap((id) => groups.get(id)!)
  const source =
    base.source.length > 0
      ? base.source
      : members.flatMap(({ speaker }) => (speaker ? [speaker.evidence] : [])).slice(0, 1)
  return isWhole(tokens, draft)
    ? {
        ...base,
        source,
        type: 'direct',
        content: members.flatMap(({ segments }) => segments),
        quotation: first,
      }
    : {
        ...base,
        source,
        type: 'mixed',
        content: content.map((span) => withMarks(document.text, span, members)),
        quotation: first,
      }
}

function quotationsAt(tokens: Utterance): number[] {
  return tokens.flatMap(({ kind }, i) => (kind === 'quotation' ? [i] : []))
}

/** Whether the content is quotations and nothing else. */
function isWhole(tokens: Utterance, { content }: Draft): boolean {
  return content.every(({ from, to }) =>
    tokens
      .slice(from, to)
      .every(
        ({ kind, word }) => kind === 'quotation' || kind === 'sign' || /^(?:that|dass|daß|que)$/.test(word),
      ),
  )
}

/** Content that begins or ends with a quotation, with its mark: words of the reporter stand at its other end. */
function withMarks(text: string, { from, to }: Span, members: readonly Quotation[]): Span {
  const mark = /[“”"„«»‹›‘’'」』]/u
  return {
    from: members.some((one) => one.from === from) && mark.test(text[from - 1] ?? '') ? from - 1 : from,
    to: members.some((one) => one.to === to) && mark.test(text[to] ?? '') ? to + 1 : to,
  }
}

function holds({ content }: Draft, at: number): boolean {
  return content.some(({ from, to }) => from <= at && at < to)
}

/** Whether the cue of one stands in what the other reports. */
function isInner(inner: Draft, outer: Draft): boolean {
  return inner !== outer && holds(outer, inner.cue[0]!.from)
}

function startOf({ cue, content }: Attribution): number {
  return Math.min(...[...cue, ...content].map(({ from }) => from))
}

function endOf({ cue, content }: Attribution): number {
  return Math.max(...[...cue, ...content].map(({ to }) => to))
}
