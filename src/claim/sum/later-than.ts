import type { Temporal } from '../../time/temporal.ts'
import type { Account } from '../account.ts'
import { numberOfDay } from '../compare-slot.ts'
import { isPoint, pairOf } from './date-pair.ts'
import { fits, gapTold, type Stretch, stretchesIn, sumOfTime } from './stretch.ts'
import type { Sum } from './sum.ts'

const weekday = String.raw`(?:\p{Lu}\p{Ll}+day,?\s+)?`
const onDate = new RegExp(String.raw`^,?\s*\(?(?:(?:on|in)\s+)?(?:the\s+)?${weekday}$`, 'u')
const isLater = /^\s+(later|afterwards?|thereafter|earlier|(?:before|after)(?=[,.;]))\b/iu

/** How far back the date can stand from which "two years later" is counted. */
const REACH = 600

/** "Two years later, on 4 September 1922", "on 4 September 1922, two years later", and both with "after" and an event. English only. */
export function wrongLater(account: Account): Sum[] {
  const { language, text } = account.document
  if (language !== null && language !== 'en') return []
  return stretchesIn(text, { from: 0, to: text.length }).flatMap((one) => {
    const later = isLater.exec(text.slice(one.to, one.to + 14))
    return later
      ? fromBefore(account, one, one.to + later[0].length, /earlier|before/iu.test(later[1]!))
      : ofBoth(account, one)
  })
}

/** "On 3 May 1921 he was arrested. Two years later, on 4 September 1922, …" */
function fromBefore(
  { document: { id, text }, temporals }: Account,
  one: Stretch,
  end: number,
  isBack: boolean,
): Sum[] {
  const at = firstFrom(temporals, end)
  const behind = temporals[at]
  const isBehind = behind && onDate.test(text.slice(end, behind.from))
  const last = firstFrom(temporals, one.from) - 1
  const before = temporals[last]
  const isBefore =
    before &&
    before.to <= one.from &&
    /^,?\s*(?:just\s+|only\s+|some\s+|about\s+|exactly\s+)?$/iu.test(text.slice(before.to, one.from))
  const date = isBehind ? behind : isBefore ? before : null
  if (!date || isCoarse(text, date, one)) return []
  const known = temporals
    .slice(Math.max(0, last - 4), isBehind ? last + 1 : last)
    .filter(
      (other) => other.from < one.from && one.from - other.to < REACH && pairOf(text, other, date) !== null,
    )
  // Of several dates just before, it may be counted from any.
  const near = known.filter((other) => one.from - other.to < 260 || other === known.at(-1))
  const pairs = near
    .flatMap((other) => [isBack ? pairOf(text, date, other) : pairOf(text, other, date)])
    .filter((pair) => pair !== null)
  const anchor = near.at(-1)
  const pair = pairs.at(-1)
  if (!anchor || !pair || pairs.length !== near.length || pairs.some(([a, b]) => fits(one, a, b))) return []
  return [sumOfTime(id, 'stretch of time', text, [one, anchor, date], gapTold(text, one, pair[0], pair[1]))]
}

// "In November, three nights later": the month says nothing of nights.
function isCoarse(text: string, date: Temporal, { days, slack }: Stretch): boolean {
  const pair = pairOf(text, date, date)
  return pair === null || numberOfDay(pair[0].latest) - numberOfDay(pair[0].earliest) > days + slack
}

const after =
  /^\s+(after|before|following|since)\s+(?:[\p{L}’'-]+\s+){0,8}?(?:(?:in|on|of)\s+)?(?:the\s+)?\(?$/iu

/** "In 1903, four years after her death in 1907", "four years after her death in 1899, in 1903": both dates stand beside it. */
function ofBoth({ document: { id, text }, temporals }: Account, one: Stretch): Sum[] {
  const at = firstFrom(temporals, one.to)
  const second = temporals.slice(at, at + 3).find((other) => isPoint(other) && other.from - one.to < 80)
  const order = second && after.exec(text.slice(one.to, second.from))?.[1]
  if (!second || !order) return []
  const first = beside(text, temporals, one, second)
  const [a, b] = /before/iu.test(order) ? [first, second] : [second, first]
  if (!a?.when || !b?.when || fits(one, a.when, b.when)) return []
  return [sumOfTime(id, 'stretch of time', text, [one, first!, second], gapTold(text, one, a.when, b.when))]
}

function beside(
  text: string,
  temporals: readonly Temporal[],
  one: Stretch,
  second: Temporal,
): Temporal | null {
  const before = temporals
    .slice(0, firstFrom(temporals, one.from))
    .findLast((other) => isPoint(other) && other.to <= one.from)
  if (before && one.from - before.to < 80 && !/[.;:]/u.test(text.slice(before.to, one.from))) return before
  const behind = temporals[firstFrom(temporals, second.to)]
  const gap = behind ? text.slice(second.to, behind.from) : ''
  return behind &&
    isPoint(behind) &&
    gap.length < 60 &&
    /,\s*(?:in|on)\s+(?:the\s+)?$/u.test(gap) &&
    !/[.;:]|\b(?:and|but)\b/u.test(gap)
    ? behind
    : null
}

function firstFrom(temporals: readonly Temporal[], at: number): number {
  let low = 0
  let high = temporals.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (temporals[middle]!.from >= at) high = middle
    else low = middle + 1
  }
  return low
}
