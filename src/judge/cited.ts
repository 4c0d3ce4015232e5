import type { Quotation } from '../quote/quotation.ts'
import type { DocumentFacts } from '../text/document.ts'
import { words } from '../text/word.ts'

/** Which of the sources a quotation says its words come from. */
export interface Cited {
  /** By the work it names; empty when it names none, or none that is there. */
  readonly works: readonly DocumentFacts[]
  /** By its speaker as their author, or the author of a part. */
  readonly authors: readonly DocumentFacts[]
}

export function citedBy({ work, speaker }: Quotation, sources: readonly DocumentFacts[]): Cited {
  const title = work?.title
  const name = speaker?.name
  return {
    works: title ? sources.filter((source) => isNamed(title, source)) : [],
    authors: name ? sources.filter((source) => isBy(name, source)) : [],
  }
}

/** The title names this source: its longer words are those of the source's title or of its file's name. */
export function isNamed(title: string, source: DocumentFacts): boolean {
  const wanted = significant(title)
  if (wanted.length === 0) return false
  const known = new Set([
    ...significant(source.title ?? ''),
    ...significant(
      source.path
        .replace(/^.*[\\/]/, '')
        .replace(/\.\w+$/, '')
        .replace(/[-_]+/g, ' '),
    ),
  ])
  const met = wanted.filter((word) => known.has(word)).length
  return met / wanted.length >= 0.6 && (met >= 2 || wanted.length === 1)
}

function significant(title: string): string[] {
  return words(title)
    .map(({ key }) => key)
    .filter((key) => key.length > 3)
}

/** The name is the source's author, or the author of a part of it. */
export function isBy(name: string, source: DocumentFacts): boolean {
  return [source.author, ...source.parts.map(({ author }) => author)].some(
    (author) => author !== null && isSameName(name, author),
  )
}

const titles = new Set(
  'mr mrs ms miss dr prof professor sir lord lady comrade president senator judge iustice captain colonel general herr frau monsieur madame'.split(
    ' ',
  ),
)

/**
 * Two names that can be one person's: the surname is the same, and where both have first names or initials, none
 * contradicts. "Mr. A. Chubarin" is "Arkady Chubarin"; "Nils Ferrand" is not "Anna Ferrand".
 */
export function isSameName(a: string, b: string): boolean {
  const [here, there] = [partsOf(a), partsOf(b)]
  const [last, other] = [here.at(-1), there.at(-1)]
  if (last === undefined || last !== other)
    return here.length === 1 && there.includes(here[0]!) ? here[0]!.length > 3 : false
  return here.slice(0, -1).every((first, i) => {
    const against = there.slice(0, -1)[i]
    return against === undefined || first.startsWith(against) || against.startsWith(first)
  })
}

function partsOf(name: string): string[] {
  return words(name)
    .map(({ key }) => key)
    .filter((key) => !titles.has(key))
}
