import { numbersIn } from '../../sense/number.ts'
import { sentences } from '../../text/sentence.ts'
import type { Span } from '../../text/span.ts'
import type { Account } from '../account.ts'
import { plain } from '../compare-slot.ts'
import { sumOfTime } from './stretch.ts'
import type { Sum } from './sum.ts'

const hourNames = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')
const hour = `${hourNames.join('|')}|1[0-2]|0?[1-9]`
const part = String.raw`[ap]\.?\s?m\b\.?|(?:o['’]clock\s+)?(?:(?:in|of|on|that|the next|next|the following|the same|this|the)\s+)+(?:the\s+)?(?:morning|forenoon|afternoon|evening|night)|(?:o['’]clock\s+)?at night|(?:o['’]clock\s+)?(?:that|the next|the following|next)\s+(?:morning|afternoon|evening|night)`
const clock = new RegExp(
  String.raw`(?<![\p{L}\d.,:£$])(?:(?<shift>half[ -]past|(?:a\s+)?quarter past|(?:a\s+)?quarter to)\s+)?(?:(?<hour>${hour}|1[3-9]|2[0-3])(?:[.:](?<minute>[0-5]\d)(?![\d.]))?(?![\p{L}\d])(?:\s*(?<part>${part}|o['’]clock))?|(?<name>noon|midday|midnight))(?<next>\s+(?:(?:of|on)\s+)?(?:the\s+)?(?:next|following)\s+day|\s+the day after|\s+next day)?(?:\s*,?\s+(?:(?:of|on)\s+)?(?:the\s+)?(?:\p{L}+day,?\s+)?(?:the\s+)?(?<day>\d{1,2})(?:st|nd|rd|th)?(?![\d.:]))?`,
  'giu',
)
// "At six and", "from six to": an hour, though nothing else says so.
const bareBefore = /\b(?:at|from|to|till|until|between)\s+(?:about\s+|nearly\s+)?$/iu
const bareBehind = /^\s*(?:[,.;)]|(?:to|until|till|and|when|it)\b)/iu
const length =
  /(?<![\p{L}\d])(?:an?|[\p{L}-]+|\d+)(?:\s+and\s+a\s+(?:half|quarter)|\s*[½¼¾])?(?:\s+[\p{L}-]+)?\s+(?:hours?|minutes?)(?:\s+and\s+(?:an?\s+(?:half|quarter)|three[- ]quarters|(?:[\p{L}-]+|\d+)\s+minutes?))?(?!\p{L})/giu
const starts =
  /\b(?:from|between|began|begun|beginning|broke out|rose|went up|took off|started|opened|commenced|set in|sailed|left|set out|departed|cast off|raged|burned|sat|lasted|since|put off|started)\b/iu
const ends =
  /\b(?:to|until|till|and|ended|ending|ceased|came down|came back|went out|was over|was out|reached|arrived|landed|closed|rose|stopped|finished|by|surrendered|came)\b/iu
const lasts =
  /\b(?:last(?:ed|ing|s)?|for|after|during|took|taking|space of|in all|altogether|(?:passage|run|sitting|journey|ride|drive|walk|march|flight|voyage|fight|battle|debate|wait|space|matter|total) of|raged|burned|stood|was|were|been|some|,|\(|—|–|or)\s*(?:only|just|exactly|fully|quite|nearly|about|some|over|more than|less than)?\s*$/iu

interface Time extends Span {
  readonly minutes: number
  readonly day: number | null
  readonly isNext: boolean
  /** Whether the hour may be of the morning or of the evening. */
  readonly isHalf: boolean
}

/** Hours that a sentence counts between two hours of the clock: "from nine in the morning to three in the afternoon, eight hours". */
export function wrongHours({ document: { id, text, language } }: Account): Sum[] {
  if ((language !== null && language !== 'en') || !/\b(?:hours?|minutes?)\b/u.test(text)) return []
  return sentences(text).flatMap((sentence) => {
    const words = text.slice(sentence.from, sentence.to)
    if (!/\b(?:hours?|minutes?)\b/u.test(words)) return []
    const times = Array.from(words.matchAll(clock)).flatMap((match) =>
      isClock(words, match) ? timeOf(sentence.from, match) : [],
    )
    const [first, second, ...others] = times
    if (!first || !second || others.length > 0) return []
    const lengths = Array.from(words.matchAll(length)).flatMap((match) =>
      minutesIn(text, sentence.from + match.index, match[0]),
    )
    const [one, ...more] = lengths.filter(
      ({ from, to }) => !times.some((time) => time.from < to && from < time.to),
    )
    if (!one || more.length > 0) return []
    const isSpan =
      starts.test(text.slice(Math.max(sentence.from, first.from - 60), first.from)) &&
      ends.test(text.slice(first.to, second.from))
    if (!isSpan || !lasts.test(text.slice(Math.max(sentence.from, one.from - 24), one.from)) || one.isOpen)
      return []
    if (/^\s+(?:later|after|before|earlier|ago)\b/iu.test(text.slice(one.to, one.to + 10))) return []
    const actual = apart(first, second)
    const slack = one.minutes >= 120 ? Math.max(45, 0.08 * one.minutes) : 12
    if (actual === null || actual.some((each) => Math.abs(each - one.minutes) <= slack)) return []
    const derivation = `From ${said(text, first)} to ${said(text, second)} are ${plain(actual[0]! / 60)} hours, not ${plain(one.minutes / 60)}.`
    return [sumOfTime(id, 'duration', text, [one, first, second], derivation)]
  })
}

function isClock(words: string, { index, 0: exact, groups }: RegExpMatchArray): boolean {
  const { minute, part: half, shift, name } = groups as Partial<Record<string, string>>
  if (half || shift || name) return true
  const isAt = bareBefore.test(words.slice(Math.max(0, index! - 20), index))
  return isAt && (minute !== undefined || bareBehind.test(words.slice(index! + exact.length)))
}

function said(text: string, { from, to }: Span): string {
  return text.slice(from, to).replace(/\s+/gu, ' ')
}

function timeOf(start: number, match: RegExpMatchArray): Time[] {
  const {
    shift = '',
    hour: told = '',
    minute,
    part: half = '',
    name = '',
    next,
    day,
  } = match.groups as Partial<Record<string, string>>
  const from = start + match.index!
  const rest = {
    from,
    to: from + match[0].length,
    day: day ? Number(day) : null,
    isNext: next !== undefined || /next|following/iu.test(half),
    isHalf: name === '' && (half === '' || /^o['’]clock$/iu.test(half)) && !(Number(told) > 12),
  }
  if (name) return [{ ...rest, minutes: /^midnight$/iu.test(name) ? 24 * 60 : 12 * 60 }]
  const count = hourNames.indexOf(told.toLowerCase()) + 1 || Number(told)
  const at = count > 12 ? count : count % 12
  const shifted = /^half/iu.test(shift) ? 30 : /past/iu.test(shift) ? 15 : shift ? -15 : Number(minute ?? 0)
  // "At night" is before midnight from six on, and after it up to five.
  const isLate = /^p|afternoon|evening/iu.test(half) || (/night/iu.test(half) && at >= 6)
  return [{ ...rest, minutes: (at + (isLate ? 12 : 0)) * 60 + shifted }]
}

function minutesIn(
  text: string,
  from: number,
  words: string,
): (Span & { minutes: number; isOpen: boolean })[] {
  const to = from + words.length
  const numbers = numbersIn(text, 'en', { from, to })
  const isHours = /\bhours?\b/iu.test(words)
  const [main, behind] = numbers
  const count = main?.value ?? (/^an?\s/iu.test(words) ? 1 : null)
  if (count === null || (main && main.kind !== 'cardinal')) return []
  const extra =
    /hours?\s+and\s+an?\s+half/iu.test(words) || (/and\s+a\s+half\s/iu.test(words) && Number.isInteger(count))
      ? 30
      : behind && isHours && behind.value < 60 && behind.value >= 1
        ? behind.value
        : 0
  const before = text.slice(Math.max(0, from - 16), from)
  const isOpen =
    /\b(?:more than|less than|over|under|at least|within|every|nearly|almost|about|some|upwards of|hardly|barely)\s+$/iu.test(
      before,
    )
  return [{ from: main?.from ?? from, to, minutes: isHours ? count * 60 + extra : count, isOpen }]
}

/** Minutes from one to the other, all that can be meant; a smaller hour is of the day after, where no day is named. */
function apart(a: Time, b: Time): number[] | null {
  const isOpen = a.isHalf || b.isHalf
  if (a.day !== null && b.day !== null) {
    if (b.day < a.day) return null
    const minutes = (b.day - a.day) * 1440 + b.minutes - a.minutes
    return isOpen ? [minutes, minutes + 720, minutes - 720] : [minutes]
  }
  const next = b.isNext && !a.isNext ? 1440 : 0
  const minutes = b.minutes + next - a.minutes
  if (!isOpen) return [minutes > 0 ? minutes : minutes + 1440]
  const least = ((minutes % 720) + 720) % 720
  return [least, least + 720, least + 1440]
}
