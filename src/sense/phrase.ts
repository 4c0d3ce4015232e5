import type { Span } from '../text/span.ts'

/** A language that Stemma has rules for. */
export type Tongue = 'en' | 'de' | 'fr'

/** The rules to use for a language, by its BCP 47 tag; null where there are none. A text of unknown language is read as English. */
export function tongueOf(language: string | null): Tongue | null {
  const primary = (language ?? 'en').toLowerCase().split('-')[0]
  return primary === 'en' || primary === 'de' || primary === 'fr' ? primary : null
}

/** Phrases of a language: words apart, "|" between them, "*" for any ending of a word. */
export type Phrases = Readonly<Record<Tongue, string>>

/** Where a phrase stands, and the phrase as it is written there, in lower case with straight apostrophes. */
export interface Found extends Span {
  readonly phrase: string
}

/** Finds phrases of a list in a text: whole words, whatever space and apostrophes stand in them, longest first. */
export type Finder = (text: string, tongue: Tongue, within?: Span) => Found[]

/** Makes a finder of lists of phrases, one for each language. The patterns are made once. */
export function finderOf(phrases: Phrases): Finder {
  const patterns = new Map(Object.entries(phrases).map(([tongue, list]) => [tongue, patternOf(list)]))
  return (text, tongue, within = { from: 0, to: text.length }) => {
    const pattern = patterns.get(tongue)!
    return Array.from(text.slice(within.from, within.to).matchAll(pattern), (match) => ({
      from: within.from + match.index,
      to: within.from + match.index + match[0].length,
      phrase: match[0].toLowerCase().replace(/[’ʼ]/g, "'").replace(/\s+/g, ' '),
    }))
  }
}

function patternOf(list: string): RegExp {
  const phrases = list
    .split('|')
    .map((phrase) => phrase.trim())
    .filter(Boolean)
    .sort((a, b) => b.length - a.length)
  const sources = phrases.map((phrase) =>
    phrase
      .replace(/[.+?^${}()[\]\\]/g, '\\$&')
      .replaceAll('*', '\\p{L}*')
      .replaceAll("'", "['’ʼ]")
      .replace(/\s+/g, '[\\s\\u00ad]+'),
  )
  return sources.length === 0
    ? /(?!)/gu
    : new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
}

/** The stretches that hold none of the others: a phrase inside an idiom is the idiom's. */
export function outside<T extends Span>(found: readonly T[], idioms: readonly Span[]): T[] {
  return found.filter((one) => !idioms.some((idiom) => idiom.from < one.to && one.from < idiom.to))
}

/** The stretches that lie inside no longer one, in order. */
export function outermost<T extends Span>(found: readonly T[]): T[] {
  const sorted = [...found].sort((a, b) => a.from - b.from || b.to - a.to)
  let outer: Span = { from: -1, to: -1 }
  return sorted.filter((one) => {
    const isInside = one.to <= outer.to && outer.to - outer.from > one.to - one.from
    if (one.to > outer.to) outer = one
    return !isInside
  })
}
