import { sentenceAt } from '../../text/sentence.ts'
import { overlaps, type Span } from '../../text/span.ts'
import type { Temporal } from '../../time/temporal.ts'
import { parseWhen, type When } from '../../time/when.ts'
import type { Account } from '../account.ts'
import { beginWords, endWords } from './course-verb.ts'
import { pairOf } from './date-pair.ts'
import { fits, gapTold, type Stretch, stretchesIn, sumOfTime } from './stretch.ts'
import type { Sum } from './sum.ts'

const lasted =
  /\b(?:lasted|lasting|for|after|during|stayed|spent|was|were|took|taken|taking|occupied|ran|stood|gone|lay|away|absent|an? (?:[\p{L}]+ )?[\p{L}]{3,} of|in all|altogether|that is|i\.e\.|or|,|\(|—|–|:)\s*(?:only\s+|just\s+|exactly\s+|fully\s+|nearly\s+|almost\s+|about\s+|some\s+|more than\s+|over\s+|less than\s+|(?:away|there|out)\s+|for\s+|a (?:space|period|term|total|matter) of\s+)*$/iu
const upTo =
  /^\s*(?:,?\s*(?:to|until|till|and lasted until|and lasted till|and ended (?:on|in)|through|up to|down to|–|—|-))\s*(?:(?:his|her|its) (?:death|dismissal|resignation|retirement|release) (?:in|on)\s+)?(?:the\s+)?(?:\p{Lu}\p{Ll}+day,?\s+)?$/u
const fromHere =
  /\b(?:[Ff]rom|began on|began in|[Bb]etween|[Ss]ince)\s+(?:the\s+)?(?:\p{Lu}\p{Ll}+day,?\s+)?$/u
const begins = new RegExp(String.raw`\b(?:${beginWords})\b[^.;:]{0,60}$`, 'iu')
const endsBehind = new RegExp(
  String.raw`^(?:,?\s*(?:and|but|until|till|before|which|when)\s+|,\s+)(?:(?:was|were|it|he|she|they|we|not|only|which|again|finally|at last|so|had|been)\s+){0,3}(?:${endWords})\b[^.;:]{0,40}$`,
  'iu',
)

/** Lengths of time that do not fit the two dates between which they are told, in one sentence. English only. */
export function wrongStretches({ document: { id, text, language }, temporals }: Account): Sum[] {
  if (language !== null && language !== 'en') return []
  return temporals.flatMap((first, i) => {
    const [from, to] = first.when?.edtf.split('/') ?? []
    const isSpan = from && to && !first.anchor && /\d{3,4}\D+\d{2,4}/u.test(text.slice(first.from, first.to))
    const ends = isSpan ? ([parseWhen(from), parseWhen(to)] as const) : null
    // "(1886–1904), a reign of twelve years": the text gives both years as one.
    if (ends?.[0] && ends[1]) return ofPair(id, text, [first], [ends[0], ends[1]], false)
    const second = temporals.slice(i + 1, i + 4).find(({ kind }) => kind !== 'duration')
    const pair = second && isJoined(text, first, second) ? pairOf(text, first, second) : null
    return pair ? ofPair(id, text, [first, second!], pair, isCourse(text, first, second!)) : []
  })
}

function isJoined(text: string, first: Temporal, second: Temporal): boolean {
  const middle = text.slice(first.to, second.from)
  if (middle.length > 130) return false
  const before = text.slice(Math.max(0, first.from - 24), first.from)
  const isBetween = /\b[Bb]etween\s/u.test(before) && /^\s*and\s*(?:the\s+)?$/u.test(middle)
  return (
    isBetweenEvents(text, first, middle) ||
    (fromHere.test(before) && (isBetween || upTo.test(middle))) ||
    isCourse(text, first, second)
  )
}

// "Between the flood of 1862 and the fire of 1875 lay thirteen years".
function isBetweenEvents(text: string, first: Span, middle: string): boolean {
  const before = text.slice(Math.max(0, first.from - 60), first.from)
  return /\b[Bb]etween the [^.;:,]{3,50}$/u.test(before) && /^\s*,?\s*and the [^.;:,]{3,50}$/u.test(middle)
}

// "Begun in April 1851 and finished in March 1854, after eighteen months of labour".
function isCourse(text: string, first: Span, second: Span): boolean {
  return (
    begins.test(text.slice(Math.max(0, first.from - 80), first.from)) &&
    endsBehind.test(withoutStretch(text, first.to, second.from))
  )
}

const stands =
  /^[^.;:]{0,50}\b(?:stood|lasted|served|reigned|ruled|lived|remained|lay|sat|existed|traded|held office|been (?:in (?:office|business)|open|there)|was (?:in office|there))\b[^.;:]{0,20}$/iu

// "Opened in 1850, stood for thirty years until it fell in 1891".
function withoutStretch(text: string, from: number, to: number): string {
  const [one] = stretchesIn(text, { from, to })
  if (!one || !stands.test(text.slice(from, one.from))) return text.slice(from, to)
  return text.slice(one.to, to)
}

function ofPair(
  id: string,
  text: string,
  dates: readonly Span[],
  [from, to]: readonly [When, When],
  isLong: boolean,
): Sum[] {
  const sentence = sentenceAt(text, dates[0]!.from)
  const inside = stretchesIn(text, sentence).filter((one) => !dates.some((date) => overlaps(one, date)))
  const one = inside.length === 0 ? theseBehind(text, sentence) : inside.length === 1 ? inside[0]! : null
  if (!one || fits(one, from, to) || (inside.length > 0 && !isOfAll(text, one, dates, isLong))) return []
  return [sumOfTime(id, 'duration', text, [one, ...dates], gapTold(text, one, from, to))]
}

// "The war began in May 1850 and ended in June 1855. These three years ruined the land."
function theseBehind(text: string, { to }: Span): Stretch | null {
  const [words] =
    /^\s+(?:(?:In|During|For|All|Through) )?(?:[Tt]hese|[Tt]hose) /u.exec(text.slice(to, to + 24)) ?? []
  if (!words) return null
  const [one] = stretchesIn(text, { from: to, to: Math.min(text.length, to + words.length + 30) })
  return one && one.from === to + words.length ? one : null
}

// "After two years of quarrels": not of the whole time.
const isOfElse =
  /^\s+of (?!(?:labour|labor|work|building|construction|toil|digging|service|office|imprisonment|captivity|travel|siege|marriage|rule|age|it|his|her|their|the)\b)|^\s*(?:later|after|before|ago|earlier|previously|old)\b/iu
const isElsewhere = /[;]|\b(?:later|after|before|ago|old|and (?:then|after)|but)\b/iu

/** Whether a length of time is told of the whole time between two dates. */
function isOfAll(text: string, only: Stretch, dates: readonly Span[], isLong: boolean): boolean {
  const [first, last] = [dates[0]!.from, dates.at(-1)!.to]
  const before = text.slice(Math.max(0, only.from - 40), only.from)
  const isTold = lasted.test(before)
  if (isOfElse.test(text.slice(only.to, only.to + 24))) return false
  const isInside = only.from >= first && only.to <= last
  if (isInside) return isTold && isLong
  const gap = only.from > last ? text.slice(last, only.from) : text.slice(only.to, first)
  const rest = gap.replace(/\bafter\s+(?:only\s+|just\s+|about\s+|some\s+|nearly\s+)?$/iu, '')
  if (gap.length > (isLong ? 100 : 60) || isElsewhere.test(rest)) return false
  const isEnd = /^:\s+$/u.test(gap) && /^\s*[.;]/u.test(text.slice(only.to, only.to + 3))
  if (/:/u.test(gap) && !isEnd && !/\b(?:took|lasted|stood|ran)\s+(?:only\s+|just\s+)?$/iu.test(before))
    return false
  if (
    /^\s*,?\s*(?:lay|lie|passed|elapsed|went by|there (?:are|were)|are|were)\s+(?:only\s+|some\s+)?$/iu.test(
      gap,
    )
  )
    return true
  return isTold || /^\s*,?\s*(?:\(|from\b|between\b)/u.test(text.slice(only.to, only.to + 12))
}
