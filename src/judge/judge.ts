import { type Placement, weightOf } from '../match/placement.ts'
import type { Piece, Standing } from '../match/standing.ts'
import type { Quotation } from '../quote/quotation.ts'
import { cuts, type Document, type DocumentFacts } from '../text/document.ts'
import { sentenceAt } from '../text/sentence.ts'
import { covers, hull, overlaps, type Span } from '../text/span.ts'
import { type Cited, citedBy, isBy, isSameName } from './cited.ts'
import { type Comparison, edged } from './comparison.ts'
import { type Edit, editsOf, type Tolerance } from './edit.ts'
import type { Judgement, Provenance } from './judgement.ts'
import { messageOf, suggestionOf } from './message.ts'
import { type Passage, passageOf } from './passage.ts'
import type { Profile } from './profile.ts'
import type { Quoted, QuotedWordAt } from './quoted.ts'
import { type Ruling, rulingOf, severityOf, type Verdict, worse } from './verdict.ts'

/** Everything the judgement of one quotation, or of the stretches of a broken one, looks at. */
export interface Hearing {
  readonly draft: Document
  /** One, or the stretches of one group in order. */
  readonly stretches: readonly Quotation[]
  readonly quoted: Quoted
  readonly standings: readonly Standing[]
  readonly sources: readonly DocumentFacts[]
  readonly profile: Profile
  /** The document of a number in the index, with its text. */
  readonly open: (key: number) => Document
  /** What a source itself sets as quotations: where, and with all that is known of them. */
  readonly quotedIn: (document: Document) => readonly Span[]
  readonly quotationsOf: (document: Document) => readonly Quotation[]
}

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
    const cited = citedBy(quotation, hearing.sources)
    if (!best || !isEvidence(hearing, best, quotation))
      return unfound(hearing, quotation, cited, best ?? null)
    return found(hearing, quotation, stretch, cited, best, others)
  })
}

/** A standing with the document it is in, compared. */
interface Witness {
  readonly standing: Standing
  readonly document: Document
  readonly first: Span
  readonly secondHand: Quotation | null
  readonly edits: readonly Edit[]
  readonly tolerances: readonly Tolerance[]
  /** One for each piece of the standing. */
  readonly comparisons: readonly Comparison[]
}

function witnessesOf(hearing: Hearing): Witness[] {
  const cited = hearing.stretches.map((quotation) => citedBy(quotation, hearing.sources))
  const works = new Set(cited.flatMap(({ works }) => works.map(({ id }) => id)))
  const authors = new Set(cited.flatMap(({ authors }) => authors.map(({ id }) => id)))
  const rank = ({ standing, document, secondHand }: Witness): number =>
    standing.cost -
    (works.has(document.id) ? 2.5 : 0) -
    (authors.has(document.id) ? 1 : 0) +
    (document.id === hearing.draft.id ? 1.5 : 0) +
    (secondHand ? 0.6 : 0)
  return hearing.standings
    .filter((standing) => !isOwn(hearing, standing))
    .map((standing) => witnessOf(hearing, standing))
    .sort(
      (a, b) =>
        rank(a) - rank(b) ||
        compare(a.document.date ?? '9', b.document.date ?? '9') ||
        compare(a.document.id, b.document.id),
    )
}

/** A draft among the sources does not bear witness to a quotation by that same quotation. */
function isOwn({ draft, stretches, open }: Hearing, { pieces }: Standing): boolean {
  return pieces.some(({ placement }) => {
    const span = spanOf(placement)
    return span && open(placement.text.key).id === draft.id && stretches.some((one) => overlaps(one, span))
  })
}

function spanOf({ words, alignment }: Placement): Span | null {
  const met = alignment.steps.filter(({ kind }) => kind !== 'added' && kind !== 'omitted')
  const [first, last] = [met[0], met.at(-1)]
  return first && last ? { from: words[first.sourceFrom]!.from, to: words[last.sourceTo - 1]!.to } : null
}

function witnessOf(hearing: Hearing, standing: Standing): Witness {
  const [piece] = standing.pieces
  const document = hearing.open(piece!.placement.text.key)
  const first = spanOf(piece!.placement)!
  const isQuoted = hearing.quotedIn(document).some((one) => covers(one, first))
  const around = (isQuoted ? hearing.quotationsOf(document) : []).filter(
    (one) =>
      covers(one, first) &&
      !(document.id === hearing.draft.id && hearing.stretches.some((own) => covers(own, one))),
  )
  const comparisons = standing.pieces.map((one) => edged(comparisonOf(hearing, one)))
  const compared = comparisons.map(editsOf)
  return {
    standing,
    document,
    first,
    secondHand: around.at(-1) ?? null,
    comparisons,
    edits: [...compared.flatMap(({ edits }) => edits), ...joints(hearing, standing)].sort(
      (a, b) => a.quotation.from - b.quotation.from || a.quotation.to - b.quotation.to,
    ),
    tolerances: [...new Set(compared.flatMap(({ tolerances }) => tolerances))].sort(),
  }
}

function comparisonOf({ draft, quoted, open }: Hearing, { from, to, placement }: Piece): Comparison {
  const source = open(placement.text.key)
  return {
    draft,
    quoted,
    words: quoted.words.slice(from, to),
    source,
    cuts: cuts(source.ranges),
    placed: placement.words,
    steps: placement.alignment.steps,
    opens: from === 0,
    closes: to === quoted.words.length,
  }
}

/** Words left out between two places that one sentence still holds together. */
const SILENT = 60
/** An ellipsis over more words than this is over much. */
const MUCH = 120

/** What the way from piece to piece, and words that stand nowhere, come to as edits. */
function joints({ draft, quoted, open }: Hearing, { pieces }: Standing): Edit[] {
  const edits: Edit[] = []
  const push = (
    code: Edit['code'],
    quotation: Span,
    document: Document,
    source: Span,
    marked: boolean,
  ): void => {
    const [was, is] = [
      document.text.slice(source.from, source.to),
      draft.text.slice(quotation.from, quotation.to),
    ]
    edits.push({ code, document: document.id, quotation, source, was, is, marked })
  }
  pieces.forEach((piece, i) => {
    const before = pieces[i - 1]
    const document = open(piece.placement.text.key)
    const here = spanOf(piece.placement)!
    const unplaced = quoted.words.slice(before?.to ?? 0, piece.from)
    if (unplaced.length > 0)
      push('A30', hullOf(unplaced), document, { from: here.from, to: here.from }, false)
    if (!before) return
    const word = quoted.words[piece.from]!
    const at = { from: quoted.words[before.to - 1]!.to, to: word.from }
    const there = spanOf(before.placement)!
    const onward = before.placement.text === piece.placement.text && there.to <= here.from
    const left = { from: onward ? there.to : here.from, to: here.from }
    const count = onward ? document.text.slice(left.from, left.to).split(/\s+/).length : 0
    if (!onward) push('A33', at, document, here, word.elided)
    else if (word.elided) {
      push('A23', at, document, left, true)
      if (count > MUCH) push('A27', at, document, left, true)
    } else push(count > SILENT ? 'A33' : 'A28', { from: at.from, to: at.from }, document, left, false)
  })
  const last = pieces.at(-1)!
  const rest = quoted.words.slice(last.to)
  const end = spanOf(last.placement)!.to
  if (rest.length > 0) push('A30', hullOf(rest), open(last.placement.text.key), { from: end, to: end }, false)
  return edits
}

function hullOf(words: readonly QuotedWordAt[]): Span {
  return { from: words[0]!.from, to: words.at(-1)!.to }
}

/** Words that are met by chance are no evidence: a short quotation must stand as it is, a longer one by its weight. */
function isEvidence(
  { draft, quoted }: Hearing,
  { standing, document }: Witness,
  quotation: Quotation,
): boolean {
  const own = quoted.words.filter((word) => !word.bracketed)
  // The draft's own use of a few words shows nothing of where they come from.
  if (own.length < 4 && document.id === draft.id) return false
  if (own.length < 4) return standing.support >= 0.95 && standing.cost < 0.5
  const weight = own.reduce((sum, word) => sum + weightOf(word.key), 0) * standing.support
  return quotation.kind === 'direct' ? standing.support >= 0.8 || weight >= 3.5 : standing.cost < 1
}

const content = (edits: readonly Edit[]): Edit[] =>
  edits.filter(({ code, marked }) => !marked && ['A28', 'A30', 'A31', 'A32'].includes(code))

function found(
  hearing: Hearing,
  quotation: Quotation,
  stretch: number,
  cited: Cited,
  best: Witness,
  others: readonly Witness[],
): Judgement {
  const { profile, quoted } = hearing
  const own = best.edits.filter((edit) => belongs(hearing, edit, stretch))
  const pieces = piecesOf(best, quotation)
  const source = pieces[0]?.source ?? passageOf(best.document, best.first)
  const provenance = provenanceOf(hearing, quotation, cited, best, source)
  const words = quoted.words.filter((word) => word.stretch === stretch)
  let ruling: Ruling = { verdict: 'exact', severity: 'none' }
  for (const edit of own)
    ruling = worse(ruling, rulingOf(edit.code, edit.marked ? 'marked' : 'unmarked', profile))
  for (const { code } of provenance) ruling = worse(ruling, rulingOf(code, 'any', profile))
  if (isParaphrase(hearing, words, own)) ruling = worse(ruling, rulingOf('A37', 'any', profile))
  // A term or a title that some source happens to have, spelled otherwise or quoted too, is still nobody's words; so
  // are two or three words that stand otherwise in a source which nobody named.
  const loose = quotation.kind !== 'direct' && quotation.kind !== 'interjection'
  const few =
    words.length < 4 && ![...cited.works, ...cited.authors].some(({ id }) => id === best.document.id)
  if (quotation.kind === 'title' || ((loose || few) && own.length > 0 && ruling.severity !== 'none'))
    return unfound(hearing, quotation, cited, null)
  const judgement: Omit<Judgement, 'message' | 'suggestion'> = {
    quotation,
    ...ruling,
    source,
    pieces,
    context: contextOf(best.document, source),
    edits: own,
    effects: [],
    provenance,
    otherWitnesses: others.flatMap((other) => witnessed(hearing, other)),
    tolerances: best.tolerances,
    limits: [],
    receipt: null,
  }
  const telling = own.filter(
    (edit) => rulingOf(edit.code, edit.marked ? 'marked' : 'unmarked', profile).verdict === ruling.verdict,
  )
  return {
    ...judgement,
    message: messageOf(judgement, telling.length > 0 ? telling : own),
    suggestion: suggestionOf(judgement, best.document),
  }
}

/** An edit belongs to the stretch it stands in; what was dropped before a stretch, to that stretch. */
function belongs({ stretches }: Hearing, edit: Edit, stretch: number): boolean {
  const own = stretches[stretch]!
  const next = stretches[stretch + 1]
  if (edit.quotation.from === edit.quotation.to && next && edit.quotation.from === next.from) return false
  return edit.quotation.from >= (stretch === 0 ? -1 : own.from) && (!next || edit.quotation.from < next.from)
}

function isParaphrase({ draft }: Hearing, words: readonly QuotedWordAt[], edits: readonly Edit[]): boolean {
  const changed = content(edits).filter(({ quotation }) => quotation.from < quotation.to)
  const count = words.filter((word) => changed.some(({ quotation }) => covers(quotation, word))).length
  return words.length >= 5 && count / words.length > 0.4 && draft.text.length > 0
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

function provenanceOf(
  hearing: Hearing,
  quotation: Quotation,
  cited: Cited,
  best: Witness,
  source: Passage,
): Provenance[] {
  const out: Provenance[] = []
  const { document, secondHand } = best
  const claimed = quotation.locator?.page ?? null
  const inCited = cited.works.some(({ id }) => id === document.id) || cited.works.length === 0
  if (claimed !== null && inCited && source.page !== null && !isOnPage(claimed, source, hearing, best))
    out.push({ code: 'C02', claimed: `p. ${claimed}`, found: source.label, evidence: source })
  if (cited.works.length > 0 && !cited.works.some(({ id }) => id === document.id))
    out.push({
      code: 'C04',
      claimed: quotation.work!.title,
      found: document.title ?? document.path,
      evidence: source,
    })
  const speaker = quotation.speaker?.name ?? null
  const voice = secondHand?.speaker?.name ?? null
  const known = (name: string): boolean => hearing.sources.some((one) => isBy(name, one))
  if (secondHand && speaker && voice && !isSameName(speaker, voice) && known(speaker) && known(voice))
    out.push({ code: 'C03', claimed: speaker, found: voice, evidence: source })
  else if (secondHand)
    out.push({
      code: 'C05',
      claimed: speaker ?? '',
      found: voice ?? '',
      evidence: passageOf(document, secondHand),
    })
  return out
}

function isOnPage(claimed: string, source: Passage, { open }: Hearing, { standing }: Witness): boolean {
  const pages = claimed.split(/[-–]/).map((page) => page.trim())
  if (pages.includes(source.page!)) return true
  const last = spanOf(standing.pieces.at(-1)!.placement)!
  const end = passageOf(open(standing.pieces.at(-1)!.placement.text.key), { from: last.to - 1, to: last.to })
  if (end.page !== null && pages.includes(end.page)) return true
  const [from, to] = [Number(pages[0]), Number(pages[1] ?? pages[0])]
  const upper = to < from ? Number(String(from).slice(0, String(from).length - String(to).length) + to) : to
  const page = Number(source.page)
  return Number.isFinite(page) && Number.isFinite(from) && from <= page && page <= upper
}

function witnessed(
  { profile }: Hearing,
  { document, first, edits, secondHand }: Witness,
): Judgement['otherWitnesses'][number] {
  let ruling: Ruling = { verdict: 'exact', severity: 'none' }
  for (const edit of edits)
    ruling = worse(ruling, rulingOf(edit.code, edit.marked ? 'marked' : 'unmarked', profile))
  if (secondHand) ruling = worse(ruling, rulingOf('C05', 'any', profile))
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

function unfound(hearing: Hearing, quotation: Quotation, cited: Cited, best: Witness | null): Judgement {
  const { profile, sources, quoted } = hearing
  const verdict = unfoundVerdict(hearing, quotation, cited)
  const readable = sources.filter(({ problem }) => problem === null)
  const judgement: Omit<Judgement, 'message' | 'suggestion'> = {
    quotation,
    verdict,
    severity: severityOf(verdict, profile),
    source: null,
    pieces: [],
    context: null,
    edits: [],
    effects: [],
    provenance:
      verdict === 'not-found'
        ? [{ code: 'C11', claimed: quotation.speaker?.name ?? '', found: '', evidence: null }]
        : verdict === 'not-checkable'
          ? [
              {
                code: 'C12',
                claimed: quotation.work?.title ?? quotation.speaker?.name ?? '',
                found: '',
                evidence: null,
              },
            ]
          : [],
    otherWitnesses: [],
    tolerances: [],
    limits: [],
    receipt: {
      searched: { documents: readable.length, words: readable.reduce((sum, { words }) => sum + words, 0) },
      unreadable: sources.filter(({ problem }) => problem !== null).map(({ id }) => id),
      best:
        best && quoted.words.length > 3
          ? {
              passage: passageOf(best.document, best.first),
              overlap: Math.round(best.standing.support * 100) / 100,
            }
          : null,
    },
  }
  return { ...judgement, message: messageOf(judgement, []), suggestion: null }
}

function unfoundVerdict({ quoted, stretches }: Hearing, quotation: Quotation, cited: Cited): Verdict {
  if (quotation.kind === 'scare' || quotation.kind === 'title' || quotation.kind === 'term')
    return 'not-a-quotation'
  if (quotation.cue?.polarity === 'negated') return 'not-a-quotation'
  if (quotation.kind === 'interjection') return 'not-checkable'
  const named = quotation.work !== null || quotation.locator !== null
  if (
    named &&
    cited.works.every(({ problem }) => problem !== null) &&
    cited.authors.every(({ problem }) => problem !== null)
  )
    return 'not-checkable'
  const count = quoted.words.filter((word) => stretches[word.stretch] === quotation).length
  if (count <= 2) return quotation.cue || quotation.speaker ? 'not-checkable' : 'not-a-quotation'
  return 'not-found'
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
