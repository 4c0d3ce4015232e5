import type { Span } from '../../index.ts'
import type { Numbered } from './series.ts'

/** A page's number as it stands in a text. */
export interface PageTag extends Numbered, Span {
  readonly label: string
}

/** So far around a tag is looked, in units. */
const reach = 300

/**
 * True where a page tag that no series confirms stands as a page's number does: set off by white space, with words
 * before and behind that run on, or alone on its line. An item of a list, a footnote, a product ("rate *12 = 60"), an
 * emphasised "*12 men*", a citation behind a name or a quotation are none.
 */
export function partsWords(text: string, tag: PageTag, quoted: readonly Span[]): boolean {
  const context = contextOf(text, tag)
  if (!context || context.behind === '') return false
  const form = text.slice(tag.from, tag.to)
  if (form.includes('*')) return isStarPage(context, tag.label.length)
  return isNamedPage(context, form) && !followsQuote(text, tag, quoted)
}

interface Context {
  readonly before: string
  readonly behind: string
  readonly startsLine: boolean
  readonly endsLine: boolean
  /** The same with their white space. */
  readonly around: readonly [before: string, behind: string]
}

/** The words around a tag, other tags beside it ("*1188 **402") left out; null where it is not set off. */
function contextOf(text: string, { from, to }: Span): Context | null {
  const before = text
    .slice(Math.max(0, from - reach), from)
    .replace(/(?:(?<=\s)\[?\*{1,2}\d{2,5}\]?\s+)+$/, '')
  const behind = text.slice(to, to + reach).replace(/^(?:\s+\[?\*{1,2}\d{2,5}\]?(?=\s))+/, '')
  if ((before !== '' && !/\s$/.test(before)) || !/^\s/.test(behind)) return null
  return {
    before: before.trimEnd(),
    behind: behind.trimStart(),
    startsLine: /(?:^|[\n\r\f])[ \t]*$/.test(before),
    endsLine: /^[ \t]*[\n\r\f]/.test(behind),
    around: [before, behind],
  }
}

const unfinished = /[\p{L}\p{M},;\-\u2010\u00ad\u00ac–—]$/u
const finished = /[.!?…]["'”’»)\]]*$/u
const goesOn = /^\p{Ll}/u

/** A star page has two digits at least, and three where the sentence before it is over, since notes have fewer. */
function isStarPage({ before, behind, startsLine, endsLine, around }: Context, digits: number): boolean {
  if (digits < 2 || !/^["'“‘„«]?\p{L}/u.test(behind) || isEmphasis(around[1])) return false
  if (isBirth(behind) || isDialled(before)) return false
  const runsOn = unfinished.test(before) && goesOn.test(behind)
  if (startsLine && endsLine) return runsOn || (digits >= 3 && !/[:*]$/.test(before))
  if (startsLine) return runsOn && isFullLine(around[0]) && !isListed(around)
  return runsOn || (digits >= 3 && (unfinished.test(before) || finished.test(before)))
}

/** Stars around words: one stands right behind a word further on. */
function isEmphasis(behind: string): boolean {
  return /^[^\n*]*[^\s*[]\*(?!\*?\d)/.test(behind)
}

// "*1850 in Graz": a year of birth.
function isBirth(behind: string): boolean {
  return /^(?:in|zu|at|bei)\s+\p{Lu}/u.test(behind)
}

function isDialled(before: string): boolean {
  return /(?:^|\P{L})(?:dial|press|call|enter|type|text|code)$/iu.test(before)
}

/** The line right above is as long as a line of prose. */
function isFullLine(before: string): boolean {
  return /[^\n\r]{25}\r?\n[ \t]*$/.test(before)
}

function isListed([before, behind]: Context['around']): boolean {
  const item = /^[ \t]*[*•+-]\s*\S/m
  return item.test(before) || item.test(behind.slice(Math.max(0, behind.search(/[\r\n]/))))
}

// A name or "see" before "[p. 12]", or quotation marks in its paragraph, make it a reference.
function isNamedPage({ before, behind, startsLine, endsLine }: Context, form: string): boolean {
  const isColumn = /^\[\s?c/i.test(form)
  const paragraph = before.split(/\n[ \t]*\r?\n/).at(-1)!
  if (isColumn ? /["”»’]$/.test(before) : /["“”„«»‘]/.test(paragraph)) return false
  if (startsLine && endsLine) return true
  // German nouns have capitals as names do.
  const isReference = referring.test(before) || (!/^\[\s?s/i.test(form) && named.test(before))
  return unfinished.test(before) && goesOn.test(behind) && (isColumn || !isReference)
}

const named = /(?:(?:^|\P{L})\p{Lu}\p{L}*|\p{L},?\s\p{Lu}\p{L}+\s\p{Ll}+),?$/u
const referring =
  /(?<!\p{L})(?:see|cf|says|said|writes|wrote|notes|argues|siehe|vgl|sagt|schreibt|meint|voir|écrit|dit),?$/iu

/** Nothing but white space stands between the end of a quotation and the tag. */
function followsQuote(text: string, tag: Span, quoted: readonly Span[]): boolean {
  const before = text.slice(0, tag.from).trimEnd().length
  return quoted.some((quote) => quote.to >= before && quote.to <= tag.from)
}
