import type { DocumentFacts } from '../../text/document.ts'
import { words } from '../../text/word.ts'
import { isOf, type Reference } from '../reference.ts'
import { partsOf } from './same-name.ts'

/** A source as a draft may name it. */
export interface Entry {
  readonly facts: DocumentFacts
  /** The longer words of its title, by key, without a subtitle. */
  readonly title: readonly string[]
  /** The longer words of its whole title and of its file's name. */
  readonly known: ReadonlySet<string>
  /** What a bibliography says that it is. */
  readonly references: readonly Reference[]
}

/** The sources in the order of their list, and by the words under which a draft may look for them. */
export interface Catalogue {
  readonly entries: readonly Entry[]
  /** By the first of the title's longer words. */
  readonly byTitle: ReadonlyMap<string, readonly Entry[]>
  /** By every word of an author's name, authors of parts included. */
  readonly byAuthor: ReadonlyMap<string, readonly Entry[]>
  /** All that the bibliography has, of which not everything need be among the sources. */
  readonly references: readonly Reference[]
}

export function catalogueOf(
  sources: readonly DocumentFacts[],
  references: readonly Reference[] = [],
): Catalogue {
  const entries = sources.map((facts): Entry => {
    const file = facts.path
      .replace(/^.*[\\/]/, '')
      .replace(/\.\w+$/, '')
      .replace(/[-_]+/g, ' ')
    const own = references.filter((one) => isOf(facts, one, references))
    const titles = [facts.title, ...own.map(({ title }) => title)].filter((title) => title !== null)
    return {
      facts,
      title: significant(mainTitle(titles[0] ?? null)),
      known: new Set([...titles, file].flatMap(significant)),
      references: own,
    }
  })
  const authors = ({ facts, references }: Entry): string[] =>
    [
      facts.author,
      ...facts.parts.map(({ author }) => author),
      ...references.flatMap((one) => one.authors),
    ].flatMap((author) => (author ? partsOf(author) : []))
  return {
    entries,
    byTitle: Map.groupBy(
      entries.filter(({ title }) => title.length > 0),
      ({ title }) => title[0]!,
    ),
    references,
    byAuthor: grouped(entries, (entry) => new Set(authors(entry))),
  }
}

function grouped(
  entries: readonly Entry[],
  keysOf: (entry: Entry) => Iterable<string>,
): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>()
  for (const entry of entries)
    for (const key of keysOf(entry)) {
      const group = groups.get(key)
      if (group) group.push(entry)
      else groups.set(key, [entry])
    }
  return groups
}

/** A title without what stands behind its comma, colon or bracket: "second edition", "a novel". */
function mainTitle(title: string | null): string {
  const [main = ''] = (title ?? '').split(/[,:;(–—]/)
  return significant(main).length > 1 ? main : (title ?? '')
}

/** The words of a title that tell it from another: those of four letters and more, by key. */
export function significant(title: string): string[] {
  return words(title)
    .map(({ key }) => key)
    .filter((key) => key.length > 3)
}
