import { overlaps } from '../../text/span.ts'
import { type Sentence, wordsOf } from '../apart/told-sentence.ts'
import { happeningIn, type Order } from './order-told.ts'

/** A clause with the hour of the day that it gives, in minutes. */
interface Timed {
  readonly sentence: Sentence
  readonly index: number
  readonly words: string
  readonly from: number
  readonly minutes: number
  /** The days that the clause names, as they are printed; a clause without one goes on with the day before. */
  readonly day: string
}

/** Sentences from one hour to the next that still tell of one day. */
const REACH = 3

const hours = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')
const hour = `${hours.join('|')}|1[0-2]|[1-9]`
const clock = new RegExp(
  String.raw`(?<=\b(?:at|about|till|until|towards?|nearly|after|exactly|precisely|by|past)\s+)(?:(?<half>half[ -]past|(?:a\s+)?quarter past|(?:a\s+)?quarter to|\w+(?:-\w+)? minutes (?:past|to))\s+)?(?:(?<hour>${hour})(?:[.:](?<minute>[0-5]\d))?(?![\p{L}\d]|\s*(?:per|hundred|thousand|men|women|miles|years))|(?<name>noon|midday|midnight))(?:\s*(?:o['’]clock))?(?<part>\s*[ap]\.?\s?m\b|[^.;,]{0,24}?\b(?:morning|forenoon|afternoon|evening|night))?`,
  'giu',
)
const days =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:next|following|previous) (?:day|morning|night)\b|\b\d{1,2}(?:st|nd|rd|th)?\b(?=\s+(?:of\s+)?\p{Lu})/giu

/** The orders that follow from hours of one day: "took the money at ten in the morning; the telegram came at noon". */
export function clockOrders(sentences: readonly Sentence[]): Order[] {
  const timed = sentences.flatMap(timedIn)
  return timed.flatMap((a, i) =>
    timed.slice(i + 1, i + 1 + REACH).flatMap((b) => {
      if (b.index - a.index > REACH || a.minutes === b.minutes) return []
      if (a.day && b.day && a.day !== b.day) return []
      // Of an evening and a small hour nobody says which day's it is.
      if (Math.max(a.minutes, b.minutes) >= 18 * 60 && Math.min(a.minutes, b.minutes) < 6 * 60) return []
      const [earlier, later] = a.minutes < b.minutes ? [a, b] : [b, a]
      const sentence = { ...a.sentence, to: b.sentence.to }
      return [
        {
          sentence,
          earlier: happeningIn(earlier.words),
          later: happeningIn(later.words),
          isByTime: true,
          isWhole: true,
        },
      ]
    }),
  )
}

function timedIn(sentence: Sentence, index: number): Timed[] {
  const words = wordsOf(sentence, sentence)
  const found = [...words.matchAll(clock)].flatMap((match) => {
    const minutes = minutesOf(match.groups!)
    return minutes === null ? [] : [{ from: match.index, to: match.index + match[0].length, minutes }]
  })
  const clauses = clausesOf(words)
  return clauses.flatMap((clause) => {
    const [one, ...others] = found.filter((time) => overlaps(time, clause))
    if (!one || others.length > 0) return []
    const text = words.slice(clause.from, clause.to)
    const day = (text.match(days) ?? []).join(' ').toLowerCase()
    return [{ sentence, index, words: text, from: clause.from, minutes: one.minutes, day }]
  })
}

function clausesOf(words: string): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = []
  let from = 0
  for (const { index, 0: mark } of [...words.matchAll(/[;:—](?=\s)|,\s+(?:and|but|while|when)\s|$/gu)]) {
    found.push({ from, to: index })
    from = index + mark.length
  }
  return found
}

function minutesOf({
  half,
  hour: told,
  minute,
  name,
  part,
}: Record<string, string | undefined>): number | null {
  if (name) return /^midnight$/iu.test(name) ? null : 12 * 60
  const at = hours.indexOf(told!.toLowerCase()) + 1 || Number(told)
  const offset = !half
    ? Number(minute ?? 0)
    : /^half/iu.test(half)
      ? 30
      : /quarter past/iu.test(half)
        ? 15
        : /quarter to/iu.test(half)
          ? -15
          : null
  if (offset === null || !part) return null
  if (/morning|forenoon|^\s*a\.?\s?m/iu.test(part)) return (at % 12) * 60 + offset
  if (/afternoon|evening|^\s*p\.?\s?m/iu.test(part)) return ((at % 12) + 12) * 60 + offset
  return at >= 6 && at < 12 ? (at + 12) * 60 + offset : null
}
