import { isSpace, type Span, trim } from './span.ts'

// Abbreviations that take a full stop inside a sentence, in the languages that Stemma knows best. Where one ends a
// sentence all the same, two sentences are read as one: a wider context, never a wrong one.
const abbreviations = new Set(
  (
    'mr mrs ms dr st sr jr prof rev hon gen col capt lt sgt gov sen rep pres messrs mme mlle mgr ' +
    'vol vols no nos p pp pt ch chap sec sect par art fig ed eds cf ca viz vs v al id ib ibid op cit loc ' +
    'inc ltd co corp dept univ assn bros jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'e.g i.e u.s u.k u.n u.s.s.r a.m p.m n.b d.h z.b u.a s.o usw bzw vgl hrsg bd nr str hr fr frl geb gest ' +
    'm mm mgr av env éd p.ex c.-à-d'
  ).split(' '),
)

const terminator = /[.!?…。！？]/
const closer = /["'”’»«›‹)\]}“‘]/

/** The sentences of `within`, in order, without the white space between them. A blank line always parts two. */
export function sentences(text: string, within: Span = { from: 0, to: text.length }): Span[] {
  const found: Span[] = []
  let from = within.from
  for (let at = within.from; at < within.to; at++) {
    const end = endsAt(text, at, within)
    if (end === 0) continue
    push(text, found, { from, to: end })
    from = end
    at = end - 1
  }
  push(text, found, { from, to: within.to })
  return found
}

/** The sentence that holds a position; at a border, the one that follows. Looks no further than `reach` units. */
export function sentenceAt(text: string, at: number, reach = 2000): Span {
  const within = { from: Math.max(0, at - reach), to: Math.min(text.length, at + reach) }
  const near = sentences(text, within)
  return near.find((sentence) => at < sentence.to) ?? near.at(-1) ?? { from: at, to: at }
}

function push(text: string, found: Span[], span: Span): void {
  const sentence = trim(text, span)
  if (sentence.from < sentence.to) found.push(sentence)
}

/** Where the sentence ends if its terminator or paragraph end stands at `at`, else 0. */
function endsAt(text: string, at: number, within: Span): number {
  const character = text[at]!
  if (character === '\n') return isBlankLine(text, at, within) ? at + 1 : 0
  if (!terminator.test(character)) return 0
  let end = at + 1
  while (end < within.to && terminator.test(text[end]!)) end++
  while (end < within.to && closer.test(text[end]!)) end++
  if (end >= within.to) return end
  if (/[。！？]/.test(character)) return end
  if (!isSpace(text.charCodeAt(end))) return 0
  let next = end
  while (next < within.to && isSpace(text.charCodeAt(next))) next++
  if (next >= within.to) return end
  if (character === '.' && (isAbbreviation(text, at, within) || isGermanDay(text, at, next))) return 0
  // A small letter after the mark goes on with the sentence: "Why? he asked."
  return /[\p{Ll}]/u.test(text[next]!) ? 0 : end
}

function isBlankLine(text: string, at: number, within: Span): boolean {
  for (let i = at + 1; i < within.to; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 0x0a) return true
    if (!isSpace(unit)) return false
  }
  return false
}

const month = /^(?:Jan|Jän|Feb|März|Mrz|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)/u

// "5. Januar", "am 3. d. M.": an ordinal of German.
function isGermanDay(text: string, at: number, next: number): boolean {
  return /(?<!\d)\d{1,2}$/.test(text.slice(Math.max(0, at - 3), at)) && month.test(text.slice(next, next + 4))
}

function isAbbreviation(text: string, at: number, within: Span): boolean {
  let from = at
  while (from > within.from && /[\p{L}.-]/u.test(text[from - 1]!)) from--
  const word = text.slice(from, at)
  // An initial, alone or in a row: "V. I. Lenin", "L.T."
  if (/^(?:\p{Lu}\.-?)*\p{Lu}$/u.test(word)) return true
  return abbreviations.has(word.toLowerCase())
}
