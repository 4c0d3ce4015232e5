import { sentences } from '../../text/sentence.ts'
import { firstEndingAfter, overlaps, type Span } from '../../text/span.ts'
import type { Temporal } from '../../time/temporal.ts'
import type { Account } from '../account.ts'
import { beginWords, endWords } from './course-verb.ts'
import { pairOf } from './date-pair.ts'
import { fits, gapTold, type Stretch, stretchesIn, sumOfTime } from './stretch.ts'
import type { Sum } from './sum.ts'

const begins = new RegExp(String.raw`\b(?:${beginWords})\b[^.;:]{0,60}$`, 'iu')
const ends = new RegExp(String.raw`\b(?:${endWords})\b[^.;:]{0,50}$`, 'iu')
const stays =
  /\b(?:after|for|lasted|took|taken|stayed|spent|was|were|been|lay|gone|served|remained|held (?:it|the (?:office|post|chair|place))|after an? [\p{L}]+ of)\s+(?:(?:gone|away|there|out|for|only|just|full|exactly|about|some)\s+)*$/iu
const states =
  /^(?=\s*[,.;)])|^\s+(?:at sea|on the (?:road|march|way|voyage|passage)|out|away|there|under way|in office|in the chair|in prison|in gaol|in captivity|of (?:building|work|labour|labor|sailing|travel|marching|siege|imprisonment)|to build|to make|to finish|in the building|on strike|when)\b/iu

/** How far the two dates of one course stand from each other at most. */
const REACH = 260

/**
 * "Holm became mayor in 1850. He held the office for nine years, until 1862": a beginning, a length and an end, in one
 * sentence or in two that follow each other. English only.
 */
export function wrongCourses({ document: { id, text, language }, temporals }: Account): Sum[] {
  if (language !== null && language !== 'en') return []
  const all = sentences(text)
  return temporals.flatMap((first, i) => {
    if (first.kind !== 'date' && first.kind !== 'season') return []
    const second = temporals.slice(i + 1, i + 4).find(({ kind }) => kind !== 'duration')
    if (!second || second.from - first.to > REACH) return []
    const [own, other] = [firstEndingAfter(all, first.from), firstEndingAfter(all, second.from)]
    if (other - own > 1 || !all[other] || /\n\s*\n/u.test(text.slice(first.to, second.from))) return []
    const one = lengthOf(text, first, second, all[other]) ?? lengthBefore(text, all, own, first, second)
    const pair = one && isCourse(text, all[own]!, first, second, one) ? pairOf(text, first, second) : null
    if (!one || !pair || fits(one, pair[0], pair[1])) return []
    return [sumOfTime(id, 'duration', text, [one, first, second], gapTold(text, one, pair[0], pair[1]))]
  })
}

/** The one length of time that is told between two dates, or right behind the second, as that of a stay. */
function lengthOf(text: string, first: Span, second: Span, { to }: Span): Stretch | null {
  const region = { from: first.to, to: Math.min(to, second.to + 60) }
  const [one, ...more] = stretchesIn(text, region).filter((each) => !overlaps(each, second))
  if (!one || more.length > 0 || !stays.test(text.slice(Math.max(0, one.from - 40), one.from))) return null
  const gap = one.from > second.to ? text.slice(second.to, one.from) : ''
  if (gap.length > 34 || /\b(?:when|who|which|that|where|since|while)\b/iu.test(gap)) return null
  return states.test(text.slice(one.to, one.to + 24)) ? one : null
}

// "They were partners for twelve years. They had opened the shop in 1861 and parted in 1868."
function lengthBefore(
  text: string,
  all: readonly Span[],
  own: number,
  first: Span,
  second: Span,
): Stretch | null {
  const sentence = all[own]!
  if (
    second.to > sentence.to ||
    /\n\s*\n/u.test(text.slice(all[own - 1]?.from ?? sentence.from, sentence.from))
  )
    return null
  const from = Math.max(all[own - 1]?.from ?? sentence.from, first.from - 170)
  const [one, ...more] = stretchesIn(text, { from, to: first.from })
  if (!one || more.length > 0 || /\d{3}/u.test(text.slice(from, first.from))) return null
  const told = /\bfor\s+(?:only\s+|just\s+|full\s+)?$/iu.test(
    text.slice(Math.max(0, one.from - 14), one.from),
  )
  return told && /^\s*[,.;]/u.test(text.slice(one.to, one.to + 3)) ? one : null
}

function isCourse(text: string, sentence: Span, first: Span, second: Temporal, one: Span): boolean {
  const before = text.slice(Math.max(sentence.from, first.from - 90), first.from)
  if (!begins.test(before)) return false
  const behind = text.slice(Math.max(first.to, second.from - 90), second.from)
  const isUntil =
    one.to <= second.from &&
    /^\s*,?\s*(?:until|till|up to)\s+(?:\p{L}+\s+){0,3}$/u.test(text.slice(one.to, second.from))
  return isUntil || ends.test(behind)
}
