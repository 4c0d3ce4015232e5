import { type Day, isoDay, plusDays } from './calendar.ts'
import type { Anchor } from './narrative.ts'
import type { Offset, Partial } from './reading.ts'
import { between, edtfOf, monthsAway, timexOf } from './value.ts'
import { parseWhen, type When, yearText } from './when.ts'

/** A date that was reckoned: with what is known of it for the dates that follow; `date` null where only roughly. */
export interface Reckoned {
  readonly when: When | null
  readonly timex: string | null
  readonly date: (Partial & { year: number }) | null
}

const nothing: Reckoned = { when: null, timex: null, date: null }

/**
 * So many units from an anchor, no finer than both: "a year later" than a day is a year, "two days later" than a month
 * is a day nobody knows.
 */
export function shifted(anchor: Anchor, { count, most, unit, sign }: Offset): Reckoned {
  if (count === null) return vaguely(anchor, unit, sign)
  if (unit === 'TH' || unit === 'TM') return nothing
  const one = by(anchor, count * sign, unit)
  if (most === undefined || !one.when) return one
  const other = by(anchor, most * sign, unit)
  const [first, last] = sign > 0 ? [one, other] : [other, one]
  const when = first.when && last.when ? between(first.when.earliest, last.when.latest) : null
  return { when, timex: null, date: null }
}

function by(anchor: Anchor, n: number, unit: string): Reckoned {
  const years = { Y: 1, DE: 10, CE: 100 }[unit]
  if (years) return known({ year: anchor.year + n * years })
  if (unit === 'M') {
    if (anchor.month === undefined) return { ...nothing, timex: `${yearText(anchor.year)}-XX` }
    return known(monthsAway({ year: anchor.year, month: anchor.month }, n))
  }
  const days = { D: 1, W: 7, F: 14 }[unit]
  const day = wholeDay(anchor)
  if (days && day) return known(plusDays(day, n * days))
  return {
    ...nothing,
    timex:
      anchor.month === undefined || unit !== 'D'
        ? `${yearText(anchor.year)}-XX-XX`
        : `${edtfOf({ year: anchor.year, month: anchor.month })}-XX`,
  }
}

function wholeDay({ year, month, day }: Anchor): Day | null {
  return month === undefined || day === undefined ? null : { year, month, day }
}

/** The date as it stands. */
export function known(date: Partial & { year: number }): Reckoned {
  return { when: parseWhen(edtfOf(date)), timex: timexOf(date), date }
}

// "A few days later": two to nine of the unit, nobody knows which.
function vaguely(anchor: Anchor, unit: string, sign: 1 | -1): Reckoned {
  const timex = sign > 0 ? 'FUTURE_REF' : 'PAST_REF'
  const near = by(anchor, 2 * sign, unit)
  const far = by(anchor, 9 * sign, unit)
  if (!near.when || !far.when) return { ...nothing, timex }
  const when =
    sign > 0 ? between(near.when.earliest, far.when.latest) : between(far.when.earliest, near.when.latest)
  return { when, timex, date: null }
}

/** "That year", "the next month", "the previous day": the unit around the anchor, or so many steps beside it. */
export function related(anchor: Anchor, unit: string, step: number): Reckoned {
  if (unit === 'Y') return known({ year: anchor.year + step })
  if (unit === 'DE') {
    const from = Math.floor(anchor.year / 10) * 10 + 10 * step
    return {
      when: parseWhen(`${yearText(from).slice(0, -1)}X`),
      timex: yearText(from).slice(0, -1),
      date: null,
    }
  }
  if (unit === 'M') {
    if (anchor.month === undefined) return nothing
    return known(monthsAway({ year: anchor.year, month: anchor.month }, step))
  }
  const day = wholeDay(anchor)
  if (!day) return nothing
  if (unit === 'D') return known(plusDays(day, step))
  return unit === 'W' ? week(plusDays(day, 7 * step)) : nothing
}

/** The week, Monday to Sunday, that holds a day. */
function week(day: Day): Reckoned {
  const date = new Date(Date.UTC(2000, 0, 1))
  date.setUTCFullYear(day.year, day.month - 1, day.day)
  const weekday = date.getUTCDay() || 7
  const monday = plusDays(day, 1 - weekday)
  const thursday = plusDays(monday, 3)
  date.setUTCFullYear(thursday.year, thursday.month - 1, thursday.day)
  const first = Date.UTC(thursday.year, 0, 1)
  const number = Math.floor((date.getTime() - first) / 86_400_000 / 7) + 1
  return {
    when: between(isoDay(monday), isoDay(plusDays(monday, 6))),
    timex: `${yearText(thursday.year)}-W${String(number).padStart(2, '0')}`,
    date: null,
  }
}
