import type { Work } from '../../quote/citation/named-work.ts'
import type { Quotation } from '../../quote/quotation.ts'
import type { DocumentFacts } from '../../text/document.ts'
import { words } from '../../text/word.ts'
import { daysNamed, yearsNamed } from '../../time/mention.ts'
import { type Reference, referenceNamed } from '../reference.ts'
import { type Catalogue, type Entry, significant } from './catalogue.ts'
import type { Frame } from './frame.ts'
import { isSameName, partsOf } from './same-name.ts'

/** Which of the sources a quotation says its words come from. */
export interface Cited {
  /** By the work it names; empty when it names none, or none that is there. */
  readonly works: readonly DocumentFacts[]
  /** By its speaker as their author, or the author of a part. */
  readonly authors: readonly DocumentFacts[]
  /** A title that the frame names and that none of the sources bears; null where it names none. */
  readonly absent: string | null
}

export function citedBy({ work, speaker, date }: Quotation, frame: Frame, catalogue: Catalogue): Cited {
  const name = speaker?.name
  const titled = work ? entriesOf(work, catalogue) : []
  const works = titled.length > 0 ? titled : longestTitles(mentionedIn(frame.text, catalogue))
  const said = date ? `${frame.text} ${date.edtf}` : frame.text
  const authors = name ? authorsNamed(name, catalogue) : []
  return {
    works: ofThatDate(said, works.length > 0 ? works : dated(frame, catalogue), catalogue).map(
      ({ facts }) => facts,
    ),
    authors,
    absent: works.length > 0 ? null : absentOf(work, authors),
  }
}

// A speech that is only described may be any text of its speaker.
function absentOf(work: Work | null, authors: readonly DocumentFacts[]): string | null {
  if (!work) return null
  return isDescribed(work) && authors.length > 0 ? null : work.title
}

/** "speech at the Xth Party Congress": what a work is, and no title that a source could bear. */
export function isDescribed({ title }: Work): boolean {
  return /^\p{Ll}/u.test(title)
}

/** The sources that a work can be: those that the bibliography ties to it, else by its title, or by author and year. */
export function entriesOf(work: Work, { entries, references }: Catalogue): Entry[] {
  const reference = referenceNamed(work.title, references)
  const tied = reference ? entries.filter((entry) => entry.references.includes(reference)) : []
  if (tied.length > 0) return tied
  const title = reference?.title ?? work.title
  const named = entries.filter((entry) => isNamed(title, entry))
  return named.length > 0 ? named : entries.filter(({ facts }) => isByYear(title, facts))
}

/** The quotation with the title and the author that a bibliography has for the work that it names. */
export function withReference(quotation: Quotation, references: readonly Reference[]): Quotation {
  const { work } = quotation
  const reference = work && referenceNamed(work.title, references)
  if (!reference) return quotation
  const author = work.author ?? (reference.authors.join(', ') || null)
  return { ...quotation, work: { ...work, title: reference.title ?? work.title, author } }
}

// "Letter to her father" is named by more words than "Letter": the longer title is meant.
function longestTitles(mentioned: readonly Entry[]): Entry[] {
  const most = Math.max(0, ...mentioned.map(({ title }) => title.length))
  return mentioned.filter(({ title }) => title.length === most)
}

/** The day or the year that a frame names decides between sources that it could mean. */
function ofThatDate(said: string, works: readonly Entry[], { entries }: Catalogue): readonly Entry[] {
  const days = daysNamed(said)
  const ofDay = works.filter(({ facts: { date } }) => date !== null && days.includes(date))
  if (ofDay.length > 0) return ofDay
  const years = yearsNamed(said)
  const ofYear = works.filter(({ facts: { date, edition } }) =>
    years.some((year) => date?.startsWith(year) || edition?.includes(year)),
  )
  const titles = new Set(works.map(({ title }) => title.join(' ')))
  return ofYear.length > 0 && titles.size < works.length && entries.length > 1 ? ofYear : works
}

/** Sources of the very day that a frame names, by an author that it names too. */
function dated(frame: Frame, { entries }: Catalogue): Entry[] {
  const days = daysNamed(frame.text)
  if (days.length === 0) return []
  const keys = new Set(words(frame.text).map(({ key }) => key))
  return entries.filter(({ facts: { date, author } }) => {
    const last = author === null ? '' : (partsOf(author).at(-1) ?? '')
    return date !== null && days.includes(date) && last.length > 2 && keys.has(last)
  })
}

/** The sources whose title's longer words the frame has one after the other, small ones aside. */
function mentionedIn(frame: string, { byTitle }: Catalogue): Entry[] {
  const found = words(frame)
  const keys = found.map(({ key }) => key)
  const mentioned = keys.flatMap((key, start) =>
    (byTitle.get(key) ?? []).filter(({ title }) => {
      let at = start
      for (const word of title.slice(1)) {
        const next = keys.indexOf(word, at + 1)
        if (next < 0 || next - at > 3) return false
        at = next
      }
      // One word is a title only where it is written as one.
      return title.length > 1 || /^\p{Lu}/u.test(frame.slice(found[start]!.from))
    }),
  )
  return [...new Set(mentioned)]
}

function authorsNamed(name: string, { byAuthor }: Catalogue): DocumentFacts[] {
  const candidates = new Set(partsOf(name).flatMap((part) => byAuthor.get(part) ?? []))
  return [...candidates]
    .filter(
      ({ facts, references }) =>
        isBy(name, facts) || references.some(({ authors }) => authors.some((one) => isSameName(name, one))),
    )
    .map(({ facts }) => facts)
}

/** The title names this source: its longer words are those of the source's title or of its file's name. */
export function isNamed(title: string, { known }: Entry): boolean {
  const wanted = significant(title)
  if (wanted.length === 0) return false
  const met = wanted.filter((word) => known.has(word)).length
  return met / wanted.length >= 0.6 && (met >= 2 || wanted.length === 1)
}

/** The name is the source's author, or the author of a part of it. */
export function isBy(name: string, source: Pick<DocumentFacts, 'author' | 'parts'>): boolean {
  return [source.author, ...source.parts.map(({ author }) => author)].some(
    (author) => author !== null && isSameName(name, author),
  )
}

/** "Ferrand 1926" is this source by its author and its year. */
function isByYear(title: string, { author, date }: DocumentFacts): boolean {
  const [, name, year] = /^(.+) (\d{4})[a-z]?$/u.exec(title) ?? []
  if (name === undefined || author === null || !date?.startsWith(year!)) return false
  return isSameName(name.split(/,|\s(?:and|und|et|&)\s/u)[0]!, author)
}
