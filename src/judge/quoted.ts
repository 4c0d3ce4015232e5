import type { QuotedWord } from '../match/align.ts'
import { covers, isSpace, type Span } from '../text/span.ts'
import { type Word, words } from '../text/word.ts'

/** A word of a quotation where it stands in the draft, with what its quoter did to it. */
export interface QuotedWordAt extends Word, QuotedWord {
  /** Index of the stretch it belongs to, of a quotation that the quoter broke. */
  readonly stretch: number
  /** "[sic]" follows: the quoter vouches for the spelling. */
  readonly sic: boolean
}

/** The words of a quotation, and the signs in it that are not words. */
export interface Quoted {
  readonly words: readonly QuotedWordAt[]
  /** Ellipses in order, brackets around them included: "…", "[...]", "* * *". */
  readonly ellipses: readonly Span[]
  /** Bracketed stretches that hold words, brackets included, "[sic]" not among them. */
  readonly brackets: readonly Span[]
}

const ellipsis = /[[(]\s*(?:\.\s*\.\s*\.+|…)\s*[\])]|(?:\.[ \u00a0]?){2,}\.|…\.?|(?:\*[ \u00a0]){2,}\*/gu
const bracket = /\[([^\][]*)\]/gu
const sic = /^\s*(?:sic\b[\s!.]*|!+)$/iu
const aloud = /\(\s*sic\b[\s!.]*\)/giu

/**
 * The words of `stretches` (each a list of segments: paragraphs without their marks) of a draft, read as a
 * quotation: what stands in brackets is the quoter's, what an ellipsis stands for is not there.
 */
export function quoted(text: string, stretches: readonly (readonly Span[])[], cuts: readonly Span[]): Quoted {
  const found: QuotedWordAt[] = []
  const ellipses: Span[] = []
  const brackets: Span[] = []
  stretches.forEach((segments, stretch) => {
    // Dots at a paragraph's end, or as one of their own, stand before the next one's words.
    let elided = false
    for (const segment of segments) {
      const elisions = within(text, segment, ellipsis)
      const glosses = within(text, segment, bracket).filter(
        (span) => !elisions.some((one) => covers(one, span)),
      )
      const sics = [
        ...glosses.filter((span) => sic.test(text.slice(span.from + 1, span.to - 1))),
        ...within(text, segment, aloud),
      ]
      const own = glosses.filter(
        (span) => !sics.includes(span) && /\p{L}|\p{N}/u.test(text.slice(span.from, span.to)),
      )
      ellipses.push(...elisions)
      brackets.push(...own)
      let next = 0
      for (const word of words(text, cuts, segment)) {
        if (sics.some((one) => covers(one, word))) continue
        for (; next < elisions.length && elisions[next]!.from < word.from; next++) elided = true
        const gloss = own.find((one) => one.from < word.to && word.from < one.to)
        const whole = gloss !== undefined && isWhole(text, gloss)
        found.push({
          ...word,
          stretch,
          elided,
          bracketed: whole,
          bare: gloss && !whole ? keyWithout(text, word, gloss) : null,
          sic: sics.some((one) => one.from >= word.to && isGap(text, word.to, one.from)),
        })
        elided = false
      }
      if (next < elisions.length) elided = true
    }
  })
  return { words: found, ellipses, brackets }
}

function within(text: string, segment: Span, pattern: RegExp): Span[] {
  return [...text.slice(segment.from, segment.to).matchAll(pattern)].map((match) => ({
    from: segment.from + match.index,
    to: segment.from + match.index + match[0].length,
  }))
}

/** The bracket stands for words, not for letters of one: "[the bank]", not "[T]he" or "believe[d]". */
function isWhole(text: string, gloss: Span): boolean {
  return (
    !/[\p{L}\p{N}]/u.test(text[gloss.from - 1] ?? '') &&
    !/^(?:[’']?\p{L}|\p{N})/u.test(text.slice(gloss.to, gloss.to + 2))
  )
}

function keyWithout(text: string, word: Span, gloss: Span): string | null {
  const bare =
    text.slice(word.from, Math.max(word.from, gloss.from)) + text.slice(Math.min(word.to, gloss.to), word.to)
  return words(bare)[0]?.key ?? null
}

function isGap(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (!isSpace(text.charCodeAt(at)) && !/["'”’»,;]/.test(text[at]!)) return false
  return true
}
