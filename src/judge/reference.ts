import type { DocumentFacts } from '../text/document.ts'
import { words } from '../text/word.ts'
import { isSameName } from './provenance/same-name.ts'

/** A work as a bibliography has it. */
export interface Reference {
  /** What "[@key]" in a draft means. */
  readonly key: string
  readonly title: string | null
  /** Each as "Given Family", or as the bibliography has an institution. */
  readonly authors: readonly string[]
  /** EDTF. */
  readonly date: string | null
  /** Names of files, without their folders, that the bibliography says hold the work. */
  readonly files: readonly string[]
}

/** The work of a bibliography that is named by its key, its title, or its author and year; null for none or several. */
export function referenceNamed(title: string, references: readonly Reference[]): Reference | null {
  if (title.startsWith('@')) {
    const key = title.replace(/^@\{?|\}$/g, '')
    return references.find((one) => one.key === key) ?? null
  }
  const keys = keysOf(title)
  const titled = references.filter((one) => one.title !== null && isSameTitle(keys, keysOf(one.title)))
  if (titled.length > 0) return titled.length === 1 ? titled[0]! : null
  const byYear = /^(.+) (\d{4})[a-z]?$/u.exec(title)
  if (!byYear) return null
  const [, names, year] = byYear
  const [first = ''] = names!.split(/,|\s(?:and|und|et|&)\s/u)
  const meant = references.filter(
    ({ authors, date }) => date?.startsWith(year!) && authors.some((author) => isSameName(first, author)),
  )
  return meant.length === 1 ? meant[0]! : null
}

/** This source is that work: by the name of its file, by its title, or by its author and year where no other work fits. */
export function isOf(source: DocumentFacts, reference: Reference, references: readonly Reference[]): boolean {
  const file = source.path.replace(/^.*[\\/]/, '').toLowerCase()
  const stem = file.replace(/\.\w+$/, '')
  if (stem === reference.key.toLowerCase() || reference.files.some((one) => one.toLowerCase() === file))
    return true
  if (reference.title !== null)
    for (const name of [source.title, stem.replace(/[-_]+/g, ' ')])
      if (name !== null && isSameTitle(keysOf(name), keysOf(reference.title))) return true
  const fits = ({ authors, date, title }: Reference): boolean =>
    (title === null || source.title === null) &&
    source.author !== null &&
    source.date !== null &&
    date?.slice(0, 4) === source.date.slice(0, 4) &&
    authors.some((author) => isSameName(author, source.author!))
  return fits(reference) && references.filter(fits).length === 1
}

function keysOf(title: string): string[] {
  return words(title)
    .map(({ key }) => key)
    .filter((key) => key.length > 2)
}

/** One is the other, or the other without its subtitle. */
function isSameTitle(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length === 0 || (short.length === 1 && long.length > 1)) return false
  return short.every((word, i) => long[i] === word)
}
