import { cuts as cutsOf, type Document, type Range } from '../text/document.ts'
import { paragraphs as paragraphsOf } from '../text/paragraph.ts'
import { firstEndingAfter, type Span, trim } from '../text/span.ts'
import { words } from '../text/word.ts'
import { type Cue, cueIn } from './cue.ts'
import { announcesTitle, type Locator, locatorIn, type Work, workIn } from './locator.ts'
import { type Marked, type MarkKind, markedSpans } from './mark.ts'
import { properNames, type Speaker, speakerIn } from './speaker.ts'

/** A stretch that a document presents as another's words. Spans leave the outer marks out. */
export interface Quotation extends Span {
  readonly id: string
  readonly document: string
  readonly part: string | null
  /** In the line, as paragraphs of its own, or without any sign. */
  readonly form: 'inline' | 'block' | 'unmarked'
  readonly marks: MarkKind
  readonly kind: 'direct' | 'interjection' | 'scare' | 'title' | 'term'
  /** The words by paragraph. */
  readonly segments: readonly Span[]
  /** Shared by the stretches of one quotation that the quoter broke: the id of the first. */
  readonly group: string | null
  readonly nestedIn: string | null
  readonly speaker: Speaker | null
  /** The hands they came through, the nearest to the reader first. */
  readonly via: readonly { readonly name: string; readonly evidence: Span }[]
  readonly cue: Cue | null
  readonly work: Work | null
  readonly locator: Locator | null
  readonly date: { readonly edtf: string; readonly evidence: Span } | null
  readonly ellipsis: boolean
  readonly interpolation: boolean
  /** Why this is taken for a quotation. */
  readonly reason: { readonly rule: string; readonly evidence: Span }
  readonly problems: readonly ('unclosed' | 'unopened')[]
}

/** Every quotation of a document, by where it begins, outer before inner. Linear in the text. */
export function quotations(document: Document): Quotation[] {
  const setting = settingOf(document)
  const found = [...blocks(setting), ...inline(setting)]
  found.sort((a, b) => a.from - b.from || b.to - a.to)
  return grouped(document, identified(found))
}

/** The stretches that a document sets off as quotations, by marks or markup: less than `quotations`, and far sooner. */
export function quotedSpans({ text, ranges }: Document): Span[] {
  const cuts = cutsOf(ranges)
  const marked = markedSpans(text, paragraphsOf(text, cuts), cuts)
  return [...ofKind(ranges, 'quote'), ...marked].map(({ from, to }) => ({ from, to }))
}

/** What the rules look at: the running words of a document and how they are laid out. */
interface Setting {
  readonly document: Document
  readonly cuts: readonly Span[]
  readonly paragraphs: readonly Span[]
  readonly emphases: readonly Span[]
  readonly proper: ReadonlySet<string>
  readonly blocks: readonly Span[]
}

function settingOf(document: Document): Setting {
  const { text, ranges } = document
  const cuts = cutsOf(ranges)
  const code = ofKind(ranges, 'code')
  const running = paragraphsOf(text, cuts).filter(
    (span) => !code.some((one) => one.from <= span.from && span.to <= one.to),
  )
  return {
    document,
    cuts,
    paragraphs: running,
    emphases: ofKind(ranges, 'emphasis'),
    proper: properNames(text),
    blocks: joined(text, ofKind(ranges, 'quote')),
  }
}

function ofKind(ranges: readonly Range[], kind: Range['kind']): Span[] {
  return ranges.filter((range) => range.kind === kind)
}

// A block quotation of several paragraphs comes as one range or as one a paragraph; nothing but space between them.
function joined(text: string, spans: readonly Span[]): Span[] {
  const out: Span[] = []
  for (const span of spans) {
    const last = out.at(-1)
    if (last && span.to <= last.to) continue
    if (last && /^\s*$/.test(text.slice(last.to, span.from)))
      out[out.length - 1] = { from: last.from, to: span.to }
    else out.push(span)
  }
  return out
}

type Draft = Omit<Quotation, 'id' | 'group' | 'nestedIn'> & { readonly parent: Span | null }

function blocks(setting: Setting): Draft[] {
  const { document, cuts } = setting
  const { text } = document
  return setting.blocks.flatMap((block) => {
    const lead = leadInto(setting, block.from)
    const [inner, problems] = withoutMarks(setting, block)
    if (inner.from === inner.to) return []
    const after = { from: block.to, to: Math.min(text.length, block.to + 200) }
    const segments = paragraphsOf(text, cuts).flatMap((p) => within(p, inner))
    return [
      {
        ...common(setting, inner, lead, after),
        form: 'block' as const,
        marks: inner.from === block.from ? ('none' as const) : markAt(text, block.from),
        kind: 'direct' as const,
        segments,
        reason: { rule: 'block/markup', evidence: block },
        problems,
        parent: null,
      },
    ]
  })
}

function within(paragraph: Span, block: Span): Span[] {
  const from = Math.max(paragraph.from, block.from)
  const to = Math.min(paragraph.to, block.to)
  return from < to ? [{ from, to }] : []
}

/** A block that stands in marks as a whole is its words without them. */
function withoutMarks({ document, cuts }: Setting, block: Span): [Span, Quotation['problems']] {
  const [outer] = markedSpans(document.text, [block], cuts)
  if (outer && outer.parent === null && outer.open.from === block.from && outer.close.to === block.to)
    return [{ from: outer.from, to: outer.to }, outer.problems]
  return [trim(document.text, block), []]
}

function markAt(text: string, at: number): MarkKind {
  return text[at] === '“'
    ? 'double'
    : text[at] === '„'
      ? 'low-high'
      : text[at] === '«'
        ? 'guillemet'
        : 'straight'
}

function inline(setting: Setting): Draft[] {
  const { document, cuts } = setting
  const { text } = document
  const found = markedSpans(text, setting.paragraphs, cuts)
  return found.flatMap((marked, i) => {
    const block = setting.blocks.find((one) => one.from <= marked.open.from && marked.close.to <= one.to)
    if (block && marked.parent === null && marked.open.from === block.from && marked.close.to === block.to)
      return []
    if (words(text, cuts, marked).length === 0) return []
    const parent = marked.parent === null ? (block ?? null) : found[marked.parent]!
    const before = leadOf(setting, marked, found, i)
    const after = trailOf(setting, marked, found, i)
    const facts = common(setting, marked, before, after)
    return [
      {
        ...facts,
        form: 'inline' as const,
        marks: marked.marks,
        kind: kindOf(text, cuts, marked, text.slice(before.from, before.to), facts.cue),
        segments: marked.segments,
        reason: { rule: `marks/${marked.marks}`, evidence: { from: marked.open.from, to: marked.close.to } },
        problems: marked.problems,
        parent,
      },
    ]
  })
}

const elision = /(?:\.\s?){3,}|…/
const inserted = /\[[^\][]*\p{L}[^\][]*\]/u

type Common = Omit<Draft, 'form' | 'marks' | 'kind' | 'segments' | 'reason' | 'problems' | 'parent'>

function common(setting: Setting, span: Span, before: Span, after: Span): Common {
  const { document } = setting
  const { text } = document
  const exact = text.slice(span.from, span.to)
  const cueBefore = cueIn(text, before, 'before')
  const cueAfter = cueBehind(text, span, after)
  const cue = closer(cueBefore, cueAfter, span)
  const side = cue && cue === cueAfter ? after : before
  const colon = /:\s*$/.test(text.slice(before.from, before.to))
    ? { from: before.to - 1, to: before.to }
    : null
  const sign = cue?.span ?? colon
  const speaker = sign && speakerIn(text, side, sign, setting.proper)
  const source = parenthesis(text, after)
  return {
    document: document.id,
    part: document.parts.find((part) => part.from <= span.from && span.to <= part.to)?.id ?? null,
    from: span.from,
    to: span.to,
    speaker,
    via: [],
    cue,
    work: (source && workIn(text, source, setting.emphases)) ?? workIn(text, before, setting.emphases),
    locator:
      (source && locatorIn(text, source, 'after')) ?? locatorIn(text, lastSentence(text, before), 'before'),
    date: null,
    ellipsis: elision.test(exact),
    interpolation: exact.includes('[') && inserted.test(exact),
  }
}

// Behind a sentence that was quoted whole, a sentence that leads into other words speaks of those.
function cueBehind(text: string, span: Span, after: Span): Cue | null {
  const stretch = text.slice(after.from, after.to)
  const own = /^[^;!?]*?(?:[;!?]|\.(?=\s+\p{Lu}|\s*$)|$)/u.exec(stretch)![0]
  const cue = cueIn(text, { from: after.from, to: after.from + own.length }, 'after')
  if (!cue || !/[.!?]\W{0,2}$/u.test(text.slice(span.from, span.to))) return cue
  const rest = text.slice(cue.span.to, Math.min(after.to + 2, text.length))
  return /^[^.!?]*(?:\bthat\b|\bdass\b|\bque\b|[“„«])/u.test(rest) ? null : cue
}

function closer(before: Cue | null, after: Cue | null, span: Span): Cue | null {
  if (!before || !after) return before ?? after
  return span.from - before.span.to <= after.span.from - span.to ? before : after
}

// A page that was named a sentence ago was another quotation's.
function lastSentence(text: string, { from, to }: Span): Span {
  const ends = [...text.slice(from, to).matchAll(/[.!?]\)?\s+(?=\p{Lu})/gu)].filter(
    (match) => !/\b(?:pp?|vol|no|nos|S|Bd|Nr|ch|Mr|Mrs|Dr|St)$/i.test(text.slice(from, from + match.index)),
  )
  const last = ends.at(-1)
  return { from: last ? from + last.index + last[0].length : from, to }
}

function parenthesis(text: string, after: Span): Span | null {
  const match = /^\W{0,3}\(([^()]*)\)/u.exec(text.slice(after.from, after.to))
  return match && { from: after.from + match[0].indexOf('(') + 1, to: after.from + match[0].length - 1 }
}

/** The running words between what was quoted before and this, in the same paragraph. */
function leadOf(setting: Setting, marked: Marked, found: readonly Marked[], i: number): Span {
  const paragraph = paragraphAt(setting, marked.open.from)
  const before = found
    .slice(0, i)
    .findLast((one) => one.parent === marked.parent && one.close.to <= marked.open.from)
  const from = Math.max(
    paragraph.from,
    marked.open.from - 240,
    before ? behindNote(setting.document.text, before.close.to) : 0,
  )
  const words = { from, to: marked.open.from }
  return words.to - words.from > 2 || from > paragraph.from ? words : leadInto(setting, marked.open.from)
}

/** A parenthesis right behind a quotation belongs to that one: its page, its source. */
function behindNote(text: string, at: number): number {
  const note = /^\W{0,3}\([^()]*\)/u.exec(text.slice(at, at + 200))
  return note ? at + note[0].length : at
}

function trailOf(setting: Setting, marked: Marked, found: readonly Marked[], i: number): Span {
  const paragraph = paragraphAt(setting, Math.max(marked.open.from, marked.close.to - 1))
  const next = found
    .slice(i + 1)
    .find((one) => one.parent === marked.parent && one.open.from >= marked.close.to)
  const to = Math.min(paragraph.to, marked.close.to + 160, next?.open.from ?? Infinity)
  return { from: marked.close.to, to: Math.max(marked.close.to, to) }
}

function paragraphAt({ paragraphs }: Setting, at: number): Span {
  return paragraphs[firstEndingAfter(paragraphs, at)] ?? { from: at, to: at }
}

/** What leads into a paragraph: the end of the one before, when it says that words follow. */
function leadInto(setting: Setting, at: number): Span {
  const index = firstEndingAfter(setting.paragraphs, at)
  const own = setting.paragraphs[index]
  const before = own && own.from < at ? own : setting.paragraphs[index - 1]
  if (!before) return { from: at, to: at }
  const to = Math.min(before.to, at)
  const leads = own === before || /:\s*$/.test(setting.document.text.slice(before.from, to))
  return leads ? { from: Math.max(before.from, to - 240), to } : { from: at, to: at }
}

const floor = /\(\s*(?:an?|another|some|several)?\s*(?:voices?|laughter|cries|shouts?)?[^()]{0,40}[:,]?\s*$/iu
const soCalled =
  /\b(?:so-called|word|words|term|terms|phrase|expression|concept|notion|designation|sogenannt\w*|soi-disant|mot|Wort|Begriff)\s*,?\s*$/iu

function kindOf(
  text: string,
  cuts: readonly Span[],
  marked: Marked,
  before: string,
  cue: Cue | null,
): Quotation['kind'] {
  const count = words(text, cuts, marked).length
  const exact = text.slice(marked.from, marked.to)
  if (floor.test(before) && /:\s*$/.test(before)) return 'interjection'
  if (announcesTitle(before) && isTitleCase(exact) && count <= 12) return 'title'
  if (soCalled.test(before) && count <= 4) return 'term'
  if (count <= 3 && !cue && !/[.!?]$/.test(exact) && !/[:,]\s*$/.test(before)) return 'scare'
  return 'direct'
}

function isTitleCase(exact: string): boolean {
  const long = exact.split(/\s+/).filter((word) => word.length > 4)
  return /^\p{Lu}/u.test(exact) && long.every((word) => /^\P{L}*\p{Lu}/u.test(word))
}

type Identified = Omit<Quotation, 'group'>

function identified(drafts: readonly Draft[]): Identified[] {
  const idOf = (i: number): string => `${drafts[i]!.document}#q${i + 1}`
  return drafts.map(({ parent, ...draft }, i) => {
    const outer =
      parent &&
      drafts.findLastIndex(
        (one, j) =>
          j < i &&
          one.from <= draft.from &&
          draft.to <= one.to &&
          (one.from < draft.from || draft.to < one.to),
      )
    return { ...draft, id: idOf(i), nestedIn: outer === null || outer < 0 ? null : idOf(outer) }
  })
}

// "…," he said, "…": broken by the quoter when only a cue stands between, and no sentence of the quotation's own ended
// with another one begun in the narration.
function grouped(document: Document, found: readonly Identified[]): Quotation[] {
  const groups = new Map<string, string>()
  const open = new Map<string | null, Identified>()
  for (const one of found) {
    const before = open.get(one.nestedIn)
    if (before && isBroken(document.text, before, one)) {
      const group = groups.get(before.id) ?? before.id
      groups.set(before.id, group)
      groups.set(one.id, group)
    }
    open.set(one.nestedIn, one)
  }
  return found.map((one) => ({ ...one, group: groups.get(one.id) ?? null }))
}

const subject = /^(?:(?:and|but|then)\s)?(?:[\p{L}.’'-]+\s){0,4}?$/u
const aside = /^(?:\s[\p{L}’'-]+){0,5}$/u

/** Nothing but who speaks, and that he does: ",” he wrote, “", ".” Prewett replied quietly. “". */
function isBroken(text: string, before: Identified, after: Identified): boolean {
  if (
    before.form !== 'inline' ||
    after.form !== 'inline' ||
    before.kind !== 'direct' ||
    before.marks !== after.marks
  )
    return false
  if (after.from - before.to > 120) return false
  const between = text.slice(before.to, after.from)
  const narration = /^[^\p{L}\p{N}]*(.*?)([^\p{L}\p{N}]*)$/su.exec(between)
  if (!narration || /\n\s*\n|[:(]/.test(between)) return false
  const [, said = '', end = ''] = narration
  const start = before.to + between.length - end.length - said.length
  const cue = cueIn(text, { from: start, to: start + said.length }, 'after')
  // A sentence that was ended, and a new one that leads into other words: ".” Later he wrote, “…".
  if (
    /[.!?]\W{0,2}$/u.test(text.slice(before.from, before.to)) &&
    /^\p{Lu}/u.test(said) &&
    !/^[.!?]/.test(end)
  )
    return false
  if (
    /\.$/.test(text.slice(before.from, before.to)) &&
    /^(?:I|We|You|He|She|It|They|The|An?|This|That|But|And|Yet|Then)\b/.test(said)
  )
    return false
  // Without a mark before the next words, the narration's own sentence takes them up: "he says that “…”".
  if (!cue || !/[,.;—–]/.test(end) || /\bthat$/.test(said)) return false
  return (
    subject.test(text.slice(start, cue.span.from)) && aside.test(text.slice(cue.span.to, start + said.length))
  )
}
