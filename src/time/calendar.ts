import { yearText } from './when.ts'

/** A day of a calendar: astronomical year (0 is 1 BC), month and day from 1. */
export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** Julian day number of a day of the proleptic Gregorian calendar (Richards 2013). Exact for any year after -4712. */
export function dayNumber({ year, month, day }: Day): number {
  const a = Math.floor((14 - month) / 12)
  const y = year + 4800 - a
  const m = month + 12 * a - 3
  return (
    day +
    Math.floor((153 * m + 2) / 5) +
    365 * y +
    Math.floor(y / 4) -
    Math.floor(y / 100) +
    Math.floor(y / 400) -
    32045
  )
}

/** Julian day number of a day of the Julian calendar. */
function julianDayNumber({ year, month, day }: Day): number {
  const a = Math.floor((14 - month) / 12)
  const y = year + 4800 - a
  const m = month + 12 * a - 3
  return day + Math.floor((153 * m + 2) / 5) + 365 * y + Math.floor(y / 4) - 32083
}

/** The day of the proleptic Gregorian calendar that has this Julian day number. */
export function dayOf(number: number): Day {
  const a = number + 32044
  const b = Math.floor((4 * a + 3) / 146097)
  const c = a - Math.floor((146097 * b) / 4)
  const d = Math.floor((4 * c + 3) / 1461)
  const e = c - Math.floor((1461 * d) / 4)
  const m = Math.floor((5 * e + 2) / 153)
  return {
    day: e - Math.floor((153 * m + 2) / 5) + 1,
    month: m + 3 - 12 * Math.floor(m / 10),
    year: 100 * b + d - 4800 + Math.floor(m / 10),
  }
}

/** An Old Style day in the Gregorian calendar: 25 October 1917 is 7 November. */
export function fromJulian(day: Day): Day {
  return dayOf(julianDayNumber(day))
}

/**
 * A day of the French Republican calendar; month 13 holds the five or six days that end the year. Leap years are
 * those that were kept: III, VII and XI; later years follow the rule of every fourth.
 */
export function fromRepublican({ year, month, day }: Day): Day {
  const first = dayNumber({ year: 1792, month: 9, day: 22 })
  return dayOf(first + 365 * (year - 1) + Math.floor(year / 4) + 30 * (month - 1) + day - 1)
}

/** Day of the week, Monday 1 to Sunday 7. */
export function weekdayOf(day: Day): number {
  return (((dayNumber(day) % 7) + 7) % 7) + 1
}

/** The day some days away. */
export function plusDays(day: Day, days: number): Day {
  return dayOf(dayNumber(day) + days)
}

/** The day as ISO writes it. */
export function isoDay({ year, month, day }: Day): string {
  return `${yearText(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
