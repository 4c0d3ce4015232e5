import { compareUnits } from '../text/order.ts'

/**
 * A date as an interval: EDTF (ISO 8601-2) as written down, and the first and the last day it can mean, ISO. Years
 * before 1 are astronomical: 264 BC is -0263.
 */
export interface When {
  readonly edtf: string
  readonly earliest: string
  readonly latest: string
}

const day = /^(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%]?)$/
const masked = /^(-?\d{2})(\d|X)X([~?%]?)$/
// Months of the northern hemisphere. EDTF leaves the bounds open; a calendar quarter ("summer from April") is wrong.
const seasons: Readonly<Record<string, readonly [string, string]>> = {
  '21': ['03-01', '05-31'],
  '22': ['06-01', '08-31'],
  '23': ['09-01', '11-30'],
}

/**
 * Reads EDTF: years, months, days, seasons (winter ends in February of the year after), masked decades and centuries
 * ("193X", "18XX"), intervals ("1926-01/1926-03"), one of several ("[1928-01-16,1928-01-17]", "[a..b]"). Null for
 * anything else.
 */
export function parseWhen(edtf: string): When | null {
  const ends = /^\[([^\],]+)(?:\.\.|,)(?:[^\]]*,)?([^\],]+)\]$|^([^/]+)\/([^/]+)$/.exec(edtf)
  if (!ends) return single(edtf)
  const first = single(ends[1] ?? ends[3]!)
  const last = single(ends[2] ?? ends[4]!)
  if (!first || !last || compareDays(first.earliest, last.latest) > 0) return null
  return { edtf, earliest: first.earliest, latest: last.latest }
}

/** Order of two ISO days whose years may be negative: below zero when `a` comes first. */
export function compareDays(a: string, b: string): number {
  if (a.startsWith('-') && b.startsWith('-'))
    return Number(b.slice(0, 5)) - Number(a.slice(0, 5)) === 0
      ? compareUnits(a.slice(5), b.slice(5))
      : compareUnits(b.slice(1, 5), a.slice(1, 5))
  if (a.startsWith('-') !== b.startsWith('-')) return a.startsWith('-') ? -1 : 1
  return compareUnits(a, b)
}

function single(edtf: string): When | null {
  const mask = masked.exec(edtf)
  if (mask) {
    const [, century, decade] = mask
    const years = [
      `${century}${decade === 'X' ? '0' : decade}0`,
      `${century}${decade === 'X' ? '9' : decade}9`,
    ]
    // Behind the sign the digits run backwards in time.
    if (century!.startsWith('-')) years.reverse()
    return { edtf, earliest: `${years[0]}-01-01`, latest: `${years[1]}-12-31` }
  }
  const match = day.exec(edtf)
  if (!match) return null
  const [, year, month, date] = match
  if (month && !date && Number(month) >= 21 && Number(month) <= 24) return season(edtf, year!, month)
  if (Number(month ?? 1) < 1 || Number(month ?? 1) > 12) return null
  if (Number(date ?? 1) < 1 || Number(date ?? 1) > daysIn(Number(year), Number(month ?? 1))) return null
  const first = `${year}-${month ?? '01'}-${date ?? '01'}`
  const last = date
    ? first
    : `${year}-${month ?? '12'}-${String(daysIn(Number(year), Number(month ?? 12))).padStart(2, '0')}`
  return { edtf, earliest: first, latest: last }
}

function season(edtf: string, year: string, code: string): When {
  const bounds = seasons[code]
  if (bounds) return { edtf, earliest: `${year}-${bounds[0]}`, latest: `${year}-${bounds[1]}` }
  // "Winter 1941" is said of its December and of its January: both winters of the year.
  return { edtf, earliest: `${year}-01-01`, latest: `${yearText(Number(year) + 1)}-02-28` }
}

/** A year of four digits with its sign, as EDTF and ISO write it. */
export function yearText(year: number): string {
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`
}

/** How many days a month of the (proleptic) Gregorian calendar has. */
export function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}
