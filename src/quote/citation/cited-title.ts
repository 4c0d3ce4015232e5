import { overlaps, type Span } from '../../text/span.ts'
import { datesNamed } from '../../time/mention.ts'
import { isPerson } from '../speaker/person-words.ts'
import type { Place } from './citing.ts'
import { locatorsIn } from './locator.ts'
import { noTitle, type Work, withoutEnd, workAt } from './named-work.ts'
import { describedOccasion, paperNoun } from './title-word.ts'

const signal =
  /^(?:(?:see|cf|also|in|from|quoted|cited|as|vgl|siehe|s|zit|zitiert|nach|voir|cité|dans|par|aus|by)\b\.?,?\s+)+/iu
const sentenceWords =
  /(?<!\p{L})(?:is|was|were|are|has|had|have|said|says|did|does|would|will|ist|war|hat|hatte|sind|wird|est|était|avait|sont|emphasis|italics|translation|voices?|applause|laughter|my|our|hervorhebung|übersetzung|traduction|sic)(?!\p{L})/iu
const about =
  /(?:\s(?:edition|ed|eds|trans|Aufl|Ausgabe|Hrsg|Hg|éd|trad)\.?$|^(?:ed|eds|trans|Hrsg|Hg|éd|hrsg|herausgegeben)\b)/iu

/** A name of two words that is a paper's or a law's: "Coastal Review", "Harbours Act". */
const isWorkWord: RegExp = new RegExp(
  `(?:^|\\s|-)(?:${paperNoun}|Act|Code|Ordinance|Constitution|Charter|Convention|Treaty|Statutes?|Deposition|Minutes|Memorandum|Statement|Testimony|Resolution|Declaration|Manifesto|Protocol|Archives?|Office|Papers)$`,
  'u',
)

/** Who keeps a manuscript stands where an author would: "Record Office, Minutes of the Guild". */
const holder = /\s(?:Office|Archives?|Library|Museum|Staatsarchiv|Bibliothek)$/u

/** The title in a citation: "Lenin, Complete Works, Russian edition, Vol. XX/2", "Report of the Commission, 1931". */
export function citedIn(text: string, place: Place, inside: readonly Span[]): Work | null {
  const stretch = text.slice(place.from, place.to)
  const locators = locatorsIn(text, place).map(({ evidence }) => evidence)
  const dates = datesNamed(stretch)
  if (locators.length === 0 && dates.length === 0 && !(place.role === 'note' && inside.length > 0))
    return null
  const segments = segmentsOf(text, place, [
    ...locators,
    ...dates.map(({ from, to }) => ({ from: from + place.from, to: to + place.from })),
  ])
  const words = segments.map(({ from, to }) => text.slice(from, to))
  const first = words[0]
  if (first === undefined || noTitle.test(first)) return null
  const author =
    isPerson(first.replace(/\s(?:et al|u\.\s?a)\.?$/u, '')) &&
    !isWorkWord.test(first) &&
    !inside.some((span) => overlaps(span, segments[0]!))
      ? first
      : null
  const isBehind = author !== null || (holder.test(first) && segments.length > 1)
  const title = segments.findIndex((_, i) => (isBehind ? i > 0 : i === 0) && isTitle(text, segments, i))
  const found = title < 0 ? null : segments[title]!
  const set = inside.find((span) => /^\p{Lu}/u.test(text.slice(span.from, span.from + 1)))
  const isMarked = found !== null && /^[“„«"]/u.test(text.slice(found.from, found.from + 1))
  if (set && !isMarked) return workAt(text, withoutEnd(text, set), author)
  if (found && (author !== null || isWhole(words[title]!, locators.length > 0, place)))
    return workAt(text, withoutMarks(text, found), author)
  return author === null ? null : byYear(text, place, segments[0]!, author, dates)
}

function isTitle(text: string, segments: readonly Span[], i: number): boolean {
  const one = text.slice(segments[i]!.from, segments[i]!.to)
  const own = one.replace(/^[“„«"]\s?/u, '')
  if (describedOccasion.test(own)) return true
  if (!/^(?:[ld]['’])?\p{Lu}/u.test(own) || own.length < 3) return false
  if (sentenceWords.test(own) || about.test(own) || noTitle.test(own)) return false
  if (i === 0 || /\s/.test(own) || own !== one) return true
  // "Price, London 1926": a place. "Price, Anselm, Notes on Clocks": the rest of a name.
  const isPlace = /^,?\s\(?\d{4}/.test(text.slice(segments[i]!.to, segments[i]!.to + 8))
  const next = segments[i + 1]
  return !isPlace && (!next || !/\s/.test(text.slice(next.from, next.to)))
}

/** Without an author in front, a title shows itself: by a page behind it in its own language, else by its capitals. */
function isWhole(title: string, hasLocator: boolean, { role }: Place): boolean {
  if (/^[“„«"]/u.test(title) || describedOccasion.test(title)) return true
  if (
    /^(?:He|She|It|They|This|That|These|There|We|I|You|Er|Es|Wir|Ich|Il|Elle|Nous|Je|Ce|But|When|After|As|For)\s/u.test(
      title,
    )
  )
    return false
  if (isPerson(title) && !isWorkWord.test(title)) return false
  const long = title.split(/\s+/).filter((word) => /^\p{L}{5,}/u.test(word))
  const isCapital = long.every((word) => /^\p{Lu}/u.test(word))
  return title.split(/\s+/).length <= 14 && (isCapital || (hasLocator && role === 'note') || hasLocator)
}

/** "Ferrand 1926", where the year stands right behind the name. */
function byYear(text: string, place: Place, name: Span, author: string, dates: readonly Span[]): Work | null {
  const date = dates.find(
    ({ from, to }) => to - from === 4 && /^\.?,?\s\(?$/u.test(text.slice(name.to, place.from + from)),
  )
  if (!date || place.from + date.from > name.to + 4) return null
  const suffix = /^[a-z](?!\p{L})/u.exec(text.slice(place.from + date.to)) ? 1 : 0
  const evidence = { from: name.from, to: place.from + date.to + suffix }
  const year = text.slice(place.from + date.from, evidence.to)
  return { title: `${author} ${year}`, evidence, author }
}

function withoutMarks(text: string, { from, to }: Span): Span {
  const words = text.slice(from, to)
  const lead = /^[“„«"]\s?/u.exec(words)?.[0].length ?? 0
  const trail = lead > 0 ? (/[,.]?\s?[”“»"]?[,.]?$/u.exec(words)?.[0].length ?? 0) : 0
  return { from: from + lead, to: to - trail }
}

/** The stretches of a citation between its commas, points and brackets, marks kept whole, the rest of it `masked`. */
function segmentsOf(text: string, place: Place, masked: readonly Span[]): Span[] {
  const segments: Span[] = []
  const stretch = text.slice(place.from, place.to)
  // "Speech of 9 May 1886, quoted in Lund, …": what can be looked up is the later hand.
  const hand =
    /[,;]\s(?:quoted|cited|qtd\.|reprinted|zit(?:iert|\.)|cité\p{L}*)\s(?:in|from|by|nach|dans|par)\s/u.exec(
      stretch,
    )
  const lead = hand ? hand.index + hand[0].length : (signal.exec(stretch)?.[0].length ?? 0)
  const signs =
    /[“„«"][^”“»"]*[”“»"]|(?<![\p{Lu}][\p{L}]{0,2})\.\s|\.\s(?=\p{Lu}\p{Ll}+\s)|[,;:()[\]](?=\s|$|[([])|\s[–—-]\s|[()]|\.$|\n+/gu
  let from = lead
  const push = (to: number): void => {
    const span = trimmed(text, { from: place.from + from, to: place.from + to }, masked)
    if (span.from < span.to && /\p{L}{2}/u.test(text.slice(span.from, span.to))) segments.push(span)
  }
  for (const match of stretch.matchAll(signs)) {
    if (match.index < from) continue
    if (/^[“„«"]/u.test(match[0])) {
      push(match.index)
      from = match.index
      push(match.index + match[0].length)
    } else push(match.index)
    from = match.index + match[0].length
  }
  push(stretch.length)
  return segments
}

function trimmed(text: string, span: Span, masked: readonly Span[]): Span {
  let { from, to } = span
  for (const one of masked) {
    if (!overlaps(one, { from, to })) continue
    if (one.from > from + 2) to = Math.min(to, one.from)
    else from = Math.max(from, Math.min(one.to, to))
  }
  while (from < to && /[\s,.;:(–—-]/u.test(text[from]!)) from++
  while (to > from && /[\s,;:(–—-]/u.test(text[to - 1]!)) to--
  to -= /\s(?:of|on|from|for|dated|vom|von|am|du|de|le)$/u.exec(text.slice(from, to))?.[0].length ?? 0
  return { from, to: /(?<!\p{Lu})\.$/u.test(text.slice(from, to)) ? to - 1 : to }
}
