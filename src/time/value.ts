import type { Partial, Reading } from './reading.ts'
import { compareDays, daysIn, parseWhen, type When, yearText } from './when.ts'

const seasonCode: Readonly<Record<string, string>> = { SP: '21', SU: '22', FA: '23', WI: '24' }

const two = (n: number): string => String(n).padStart(2, '0')

/** EDTF of a date whose year is known. */
export function edtfOf({ year, month, day, season }: Partial): string {
  const y = yearText(year!)
  if (season) return `${y}-${seasonCode[season]}`
  return month === undefined ? y : day === undefined ? `${y}-${two(month)}` : `${y}-${two(month)}-${two(day)}`
}

/** ISO-TimeML of a date whose year is known; years before 1 as "BC0264". */
export function timexOf({ year, month, day, season }: Partial, hour?: string): string {
  const y = year! < 1 ? `BC${String(1 - year!).padStart(4, '0')}` : yearText(year!)
  if (season) return `${y}-${season}`
  const date =
    month === undefined ? y : day === undefined ? `${y}-${two(month)}` : `${y}-${two(month)}-${two(day)}`
  return hour && day !== undefined ? `${date}T${hour}` : date
}

/** The interval of a reading whose year the narrative has filled in. */
export function whenOf(date: Partial, reading: Reading): When | null {
  const edtf = edtfOf(date)
  if (reading.until) {
    const until = edtfOf({ ...date, ...reading.until, year: reading.until.year ?? date.year! })
    return parseWhen(reading.join === 'or' ? `[${edtf},${until}]` : `${edtf}/${until}`)
  }
  const whole = parseWhen(edtf)
  if (!whole) return null
  if (reading.part) return narrowed(whole, date, reading.part)
  return reading.approximate ? loosened(whole, date) : whole
}

/** A decade or a century, or a part of it. */
export function whenOfSpan(from: number, years: 10 | 100, reading: Reading): When | null {
  const first = from < 0 || (years === 100 && from === 0) ? null : String(from).padStart(4, '0')
  const edtf = first
    ? first.slice(0, years === 10 ? 3 : 2).padEnd(4, 'X')
    : `${yearText(from)}/${yearText(from + 99)}`
  if (!reading.part) return parseWhen(edtf)
  const [low, high] = share(reading.part)
  return parseWhen(
    `${yearText(from + Math.floor(low * years))}~/${yearText(from + Math.max(0, Math.ceil(high * years) - 1))}~`,
  )
}

// Generous on purpose: two writers who say "early 1942" and "May 1942" do not contradict each other.
function share(part: string): readonly [number, number] {
  const quarter = /^Q([1-4])$/.exec(part)
  if (quarter) return [(Number(quarter[1]) - 1) / 4, Number(quarter[1]) / 4]
  return part === 'early' || part === 'H1' ? [0, 0.5] : part === 'mid' ? [0.25, 0.75] : [0.5, 1]
}

function narrowed(whole: When, { year, month, day, season }: Partial, part: string): When | null {
  if (day !== undefined || season) return whole
  const [low, high] = share(part)
  if (month !== undefined) {
    const days = daysIn(year!, month)
    const at = (n: number): string => edtfOf({ year: year!, month, day: Math.min(days, Math.max(1, n)) })
    return parseWhen(`${at(Math.floor(low * days) + 1)}~/${at(Math.ceil(high * days))}~`)
  }
  const ends = [edtfOf({ year: year!, month: low * 12 + 1 }), edtfOf({ year: year!, month: high * 12 })]
  return parseWhen(`${ends[0]}~/${ends[1]}~`)
}

/** "About 1910" may be 1908 or 1912, "about June" May or July; a day three days. */
function loosened(whole: When, { year, month, day }: Partial): When {
  if (month === undefined)
    return {
      edtf: `${whole.edtf}~`,
      earliest: `${yearText(year! - 2)}-01-01`,
      latest: `${yearText(year! + 2)}-12-31`,
    }
  if (day !== undefined) return { ...whole, edtf: `${whole.edtf}~` }
  const before = monthsAway({ year: year!, month }, -1)
  const after = monthsAway({ year: year!, month }, 1)
  return {
    edtf: `${whole.edtf}~`,
    earliest: parseWhen(edtfOf(before))!.earliest,
    latest: parseWhen(edtfOf(after))!.latest,
  }
}

/** The month some months away. */
export function monthsAway(
  { year, month }: { year: number; month: number },
  months: number,
): { year: number; month: number } {
  const n = year * 12 + month - 1 + months
  return { year: Math.floor(n / 12), month: (((n % 12) + 12) % 12) + 1 }
}

/** From the first day of the one to the last of the other, whichever comes first. */
export function between(a: string, b: string): When | null {
  const [first, last] = compareDays(a, b) <= 0 ? [a, b] : [b, a]
  return parseWhen(`${first}/${last}`)
}
