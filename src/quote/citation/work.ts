import { covers, overlaps, type Span } from '../../text/span.ts'
import { monthName } from '../../time/mention.ts'
import type { Setting } from '../setting.ts'
import { cueIn } from '../speaker/cue.ts'
import { isPerson } from '../speaker/person-words.ts'
import { citedIn } from './cited-title.ts'
import type { Place } from './citing.ts'
import { caseNamesIn, lawsIn } from './law-citation.ts'
import { noTitle, type Work, withoutEnd, workAt } from './named-work.ts'
import { versesIn } from './scripture.ts'
import {
  capitalArticle,
  datedTitle,
  issuedOn,
  issueOf,
  markedBehindGenre,
  markedIn,
  numberedIn,
  occasionNamed,
  pageOf,
  paperNamed,
  paperOfOneWord,
  titleBehindGenre,
  underTitle,
  writingDated,
} from './title-word.ts'

/** The work of a quotation whose places are given. */
export function workOf(setting: Setting, places: readonly Place[]): Work | null {
  for (const place of places) {
    const work = workIn(setting, place)
    if (work) return work
  }
  return null
}

function workIn({ document: { text }, emphases }: Setting, place: Place): Work | null {
  const stretch = text.slice(place.from, place.to)
  const inside = emphases.filter((span) => covers(place, span))
  const isApparatus = place.role === 'parenthesis' || place.role === 'note'
  const at = (found: Span | null | undefined, author: string | null = null): Work | null =>
    found ? workAt(text, { from: place.from + found.from, to: place.from + found.to }, author) : null
  const nearest = (found: readonly Span[]): Span | undefined =>
    place.role === 'before' ? found.at(-1) : found[0]
  return (
    at(keyIn(stretch)) ??
    at(nearest(caseNamesIn(stretch))) ??
    at(nearest(lawsIn(stretch))) ??
    bookOf(text, versesIn(stretch), place) ??
    (isApparatus ? citedIn(text, place, inside) : null) ??
    emphasised(text, inside, place) ??
    at(nearest(announced(stretch, isApparatus).filter(({ from }) => leadsTo(stretch, from, place))))
  )
}

/** Behind a quotation a title needs a word that puts the quotation into it: "he wrote in his book Locks and Keys". */
function leadsTo(stretch: string, from: number, { role }: Place): boolean {
  return (
    role !== 'after' ||
    /(?:^|[\s(])(?:in|from|of|to|by|see|im|aus|von|vom|dans|de|du|par|N(?:os?|r)\.|speech|letter)\s[^,;:]{0,60},?\s*["“„«]?$|^\W*$|(?:^|[.;]\s)\p{L}*\s?$/iu.test(
      stretch.slice(0, from),
    ) ||
    /^\p{Ll}/u.test(stretch.slice(from))
  )
}

const key = /(?<![\p{L}\p{N}.])@(?:\{[^{}\s]+\}|[\p{L}\p{N}_](?:[\p{L}\p{N}_:.#$%&+?<>~/-]*[\p{L}\p{N}_])?)/u

/** The key of a Pandoc citation, sign included: "[@price1926, p. 23]". */
function keyIn(stretch: string): Span | null {
  const match = key.exec(stretch)
  return match && { from: match.index, to: match.index + match[0].length }
}

function bookOf(text: string, verses: ReturnType<typeof versesIn>, place: Place): Work | null {
  const verse = place.role === 'before' ? verses.at(-1) : verses[0]
  if (!verse) return null
  const from = place.from + verse.from
  // "Plato, Rep. 514a".
  const author = /(?<![\p{L}.])(\p{Lu}\p{L}{2,}),\s$/u.exec(text.slice(place.from, from))?.[1] ?? null
  return { title: verse.book, evidence: { from, to: from + verse.book.length }, author }
}

function emphasised(text: string, inside: readonly Span[], place: Place): Work | null {
  const titles = inside.filter((span) => {
    const words = text.slice(span.from, span.to)
    return /^[“„«"]?\p{Lu}/u.test(words) && words.length > 3 && !noTitle.test(words) && words.length < 200
  })
  const found = place.role === 'before' ? titles.at(-1) : titles[0]
  return found ? workAt(text, withoutEnd(text, found), null) : null
}

/** Titles that running words announce, in order. */
function announced(stretch: string, isApparatus: boolean): Span[] {
  const found: Span[] = []
  const add = (pattern: RegExp, isTitle: (title: string, rest: string) => boolean, isRun = true): void => {
    for (const match of stretch.matchAll(pattern)) {
      const start = match.index + match[0].indexOf(match[1]!)
      const title = isRun ? ownWords(match[1]!, stretch, start) : match[1]!
      const from = stretch.indexOf(title, start)
      const span = { from, to: from + title.length }
      if (
        title.length > 2 &&
        isTitle(title, stretch.slice(span.to)) &&
        !found.some((one) => overlaps(one, span))
      )
        found.push(span)
    }
  }
  add(markedBehindGenre, () => true, false)
  add(markedIn, () => true, false)
  add(issueOf, () => true)
  add(numberedIn, () => true)
  add(issuedOn, () => true)
  add(pageOf, () => true)
  add(titleBehindGenre, (title, rest) => title.includes(' ') && !isSubject(title, rest))
  add(occasionNamed, (title) => /\p{Lu}[^\s]*$/u.test(title) && !isPlainDay(title))
  add(capitalArticle, () => true)
  add(paperNamed, () => true)
  add(paperOfOneWord, () => true, false)
  add(underTitle, () => true)
  add(writingDated, () => true, false)
  add(datedTitle, (title) => title.split(/\s+/).length > 1 && !isPerson(title))
  return isApparatus ? found.slice(0, 1) : found.sort((a, b) => a.from - b.from)
}

const dateBehind = new RegExp(
  `\\s+(?:(?:of|on|in|vom|am|im|du|le|de)\\s+)?(?:\\d{1,2}\\.?\\s+)?${monthName}$`,
  'iu',
)

const body =
  /^(.*(?:Congress|Conference|Committee|Assembly|Society|Board|Club|Council|Party|House|Court|Union|Institute|Association|Commission|Kongress|Parteitag|Ausschuss|Verein|Rat|Congrès|Conseil|Comité))(?:\s+\p{Lu}[\p{L}.’'-]*){1,3}$/u

/**
 * A run of words with capitals, without what only stands beside the title: the "In" that begins its sentence, a month
 * behind it, and the name of who says something in it ("his speech at the Congress Barlow said").
 */
function ownWords(run: string, stretch: string, start: number): string {
  const words = (start === 0 ? run.replace(/^(?:In|On|At|From|Im|Dans)\s+(?=\p{Lu})/u, '') : run).replace(
    dateBehind,
    '',
  )
  const rest = stretch.slice(start + run.length)
  const next = /^\s+\p{Ll}+(?!\p{L}|\s+(?:er|sie|es|man|\p{Lu}))/u.exec(rest)
  const isSaid = next !== null && cueIn(next[0], { from: 0, to: next[0].length }, 'after') !== null
  if (!isSaid || isPerson(words)) return words
  return (
    body.exec(words)?.[1] ??
    (words.split(' ').length > 2 ? words.replace(/\s+\p{Lu}[\p{L}.’'-]*$/u, '') : words)
  )
}

function isPlainDay(title: string): boolean {
  return /\s(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch)$/u.test(
    title,
  )
}

/** "In his book Anselm Price says": a name before a verb is who says it. */
function isSubject(title: string, rest: string): boolean {
  const next = /^\s+\p{Ll}+/u.exec(rest)
  return isPerson(title) && next !== null && cueIn(next[0], { from: 0, to: next[0].length }, 'after') !== null
}
