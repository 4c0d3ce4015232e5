/** A date as an interval: EDTF as written down, and the first and the last day it can mean, ISO. */
export interface When {
  readonly edtf: string
  readonly earliest: string
  readonly latest: string
}

const day = /^(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?[~?%]?$/

/** Reads a year, a month or a day of EDTF ("1926", "1926-11", "1926-11-30~"); null for anything else. */
export function parseWhen(edtf: string): When | null {
  const match = day.exec(edtf)
  if (!match) return null
  const [, year, month, date] = match
  const first = `${year}-${month ?? '01'}-${date ?? '01'}`
  const last = date
    ? first
    : `${year}-${month ?? '12'}-${String(daysIn(Number(year), Number(month ?? 12))).padStart(2, '0')}`
  if (
    Number(month ?? 1) < 1 ||
    Number(month ?? 1) > 12 ||
    Number(date ?? 1) < 1 ||
    Number(date ?? 1) > daysIn(Number(year), Number(month ?? 1))
  )
    return null
  return { edtf, earliest: first, latest: last }
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}
