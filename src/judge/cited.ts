import type { Quotation } from '../quote/quotation.ts'
import type { DocumentFacts } from '../text/document.ts'
import { words } from '../text/word.ts'
import { daysNamed, yearsNamed } from '../time/mention.ts'
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

export function citedBy({ work, speaker }: Quotation, frame: Frame, catalogue: Catalogue): Cited {
  const name = speaker?.name
  const titled = work ? catalogue.entries.filter((entry) => isNamed(work.title, entry)) : []
  const works = titled.length > 0 ? titled : longestTitles(mentionedIn(frame.text, catalogue))
  return {
    works: ofThatDate(frame, works.length > 0 ? works : dated(frame, catalogue), catalogue).map(
      ({ facts }) => facts,
    ),
    authors: name ? authorsNamed(name, catalogue) : [],
    absent: works.length > 0 ? null : (work?.title ?? titleIn(frame)),
  }
}

// "Letter to her father" is named by more words than "Letter": the longer title is meant.
function longestTitles(mentioned: readonly Entry[]): Entry[] {
  const most = Math.max(0, ...mentioned.map(({ title }) => title.length))
  return mentioned.filter(({ title }) => title.length === most)
}

/** The day or the year that a frame names decides between sources that it could mean. */
function ofThatDate(frame: Frame, works: readonly Entry[], { entries }: Catalogue): readonly Entry[] {
  const days = daysNamed(frame.text)
  const ofDay = works.filter(({ facts: { date } }) => date !== null && days.includes(date))
  if (ofDay.length > 0) return ofDay
  const years = yearsNamed(frame.text)
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
  return [...candidates].map(({ facts }) => facts).filter((facts) => isBy(name, facts))
}

const genres =
  'memoir memoirs autobiography novel book diary pamphlet essay article play poem biography history roman buch erinnerungen aufsatz schrift tagebuch livre mémoires essai pièce'
    .split(' ')
    .flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)])
    .join('|')
const namedTitle = new RegExp(
  `(?<!\\p{L})(?:${genres}),?\\s+(?:(?:of\\s+\\d{4}|entitled|called|titled|mit dem Titel|intitulée?)\\s*,?\\s*)?(\\p{Lu}[\\p{L}’'-]*(?:\\s+(?:(?:of|the|in|a|an|and|on|to|for|at|from|with)\\s+){0,2}\\p{Lu}[\\p{L}’'-]*){1,8})`,
  'u',
)
const quotedTitle = new RegExp(
  `(?<!\\p{L})(?:${genres}),?\\s+(?:(?:entitled|called|titled|mit dem Titel|intitulée?)\\s+)?[“„«"‚‘]\\s?([^”“»"’‘]{3,80}?)\\s?[”“»"’‘]`,
  'u',
)

/** A title that a frame announces by what kind of work it is: "in his memoir A Life in Ditches". */
function titleIn({ text, raw }: Frame): string | null {
  const title = quotedTitle.exec(raw)?.[1] ?? namedTitle.exec(text)?.[1] ?? null
  return title !== null && /^\p{Lu}/u.test(title) ? title : null
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
