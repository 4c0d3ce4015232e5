import { sentenceAt } from '../../text/sentence.ts'
import { dayOf, weekdayOf } from '../../time/calendar.ts'
import type { Temporal } from '../../time/temporal.ts'
import { parseWhen } from '../../time/when.ts'
import type { Account } from '../account.ts'
import { isDay, numberOfDay } from '../compare-slot.ts'
import { hasOldStyle, isJulianWeekday, isOfWest, newStyleDays } from './calendar-in-use.ts'
import { clippedDates } from './clipped-date.ts'
import { type Sum, valueIn } from './sum.ts'

const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const
const day = /\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/u

/** A day with the weekday that a text gives it. */
interface Named {
  readonly account: Account
  readonly temporal: Temporal
  readonly iso: string
  readonly weekday: { readonly name: string; readonly from: number; readonly to: number }
  readonly actual: string
  /** The text itself gives the year. */
  readonly isSure: boolean
}

/**
 * Days that were not the weekday a text gives them, with every text that gives the right one. A year that a text leaves open must be
 * its own or its only one: a wrong guess of the year is no fault of the writer. What is right in the Julian calendar is no error
 * before 1753, nor where one of the documents shows that it was in use: one weekday in six is right in it by chance.
 */
export function wrongWeekdays(accounts: readonly Account[]): Sum[] {
  const all = accounts.flatMap(namedDays)
  const wrong = all.filter(
    (one) => one.actual !== one.weekday.name && isOwnYear(one) && !fitsElsewhere(one, all),
  )
  if (wrong.length === 0) return []
  const oldStyle = accounts.some(({ document }) => hasOldStyle(document.text))
  const known = new Set(accounts.flatMap(({ document }) => newStyleDays(document.text)))
  const byDay = Map.groupBy(wrong, ({ iso, weekday }) => `${iso} ${weekday.name}`)
  return [...byDay.values()].map((group) => {
    const [{ iso, weekday, actual, temporal }] = group as [Named]
    const number = names.indexOf(weekday.name as (typeof names)[number]) + 1
    const isEast = oldStyle && !known.has(iso.slice(5)) && !group.some((one) => isOfWest(sentenceOf(one)))
    const isJulian = temporal.calendar === 'gregorian' && isJulianWeekday(iso, number, isEast)
    const right = all.filter((one) => one.iso === iso && one.weekday.name === actual)
    return {
      topic: 'weekday',
      slot: 'date' as const,
      kind: isJulian ? ('calendar' as const) : ('arithmetic' as const),
      values: [...group, ...(isJulian ? [] : right)].flatMap(valuesOf),
      derivation: isJulian
        ? `${iso} was a ${actual}; in the Julian calendar that day was a ${weekday.name}.`
        : `${iso} was a ${actual}, not a ${weekday.name}.`,
    }
  })
}

function sentenceOf({ account: { document }, temporal }: Named): string {
  const { from, to } = sentenceAt(document.text, temporal.from)
  return document.text.slice(from, to)
}

function valuesOf({ account, temporal, weekday }: Named): Sum['values'] {
  const { id, text } = account.document
  return [valueIn(id, text, weekday), { ...valueIn(id, text, temporal), value: temporal.when!.edtf }]
}

function namedDays(account: Account): Named[] {
  const { document, temporals } = account
  const { text, language } = document
  if (language !== null && language !== 'en') return []
  return [...temporals, ...clippedDates(text, temporals)].flatMap((found, i) => {
    const temporal = withDay(text, found, i < temporals.length ? temporals[i - 1] : undefined)
    const { when } = temporal
    const weekday = weekdayAt(text, temporal)
    if (!when || !weekday || !isDay(when) || when.earliest.startsWith('-')) return []
    const iso = when.earliest
    const actual = names[weekdayOf(dayOf(numberOfDay(iso))) - 1]!
    const isSure = text.slice(temporal.from, temporal.to).includes(iso.slice(0, 4))
    return [{ account, temporal, iso, weekday, actual, isSure }]
  })
}

function isOwnYear({ account, iso, isSure }: Named): boolean {
  const { text, date } = account.document
  const year = iso.slice(0, 4)
  const years = new Set(text.match(/\b1\d{3}\b|\b20\d\d\b/gu))
  return isSure || (date?.startsWith(year) && date.length > 4) || (years.size === 1 && years.has(year))
}

/** Whether another year that the texts speak of would make the weekday right, where the year was reckoned. */
function fitsElsewhere({ account, iso, weekday, isSure }: Named, all: readonly Named[]): boolean {
  if (isSure) return false
  const own = account.document.text.match(/\b1\d{3}\b|\b20\d\d\b/gu) ?? []
  const others = all
    .filter((one) => one.isSure && one.iso.slice(4) === iso.slice(4))
    .map((one) => one.iso.slice(0, 4))
  return [...new Set([...own, ...others])].some((year) => {
    const when = parseWhen(`${year}${iso.slice(4)}`)
    return when !== null && names[weekdayOf(dayOf(numberOfDay(when.earliest))) - 1] === weekday.name
  })
}

const numbered = /^,?\s+the\s+(\d{1,2})(?:st|nd|rd|th)?(?![\d\p{L}]|\s+(?:of\s+)?\p{Lu})/u

// "Tuesday the 24th", of the month that was spoken of just before.
function withDay(text: string, temporal: Temporal, before: Temporal | undefined): Temporal {
  const match = numbered.exec(text.slice(temporal.to, temporal.to + 14))
  const month = temporal.when?.edtf.slice(0, 7)
  if (!match || !month || !day.test(text.slice(temporal.from, temporal.to))) return temporal
  const when = parseWhen(`${month}-${match[1]!.padStart(2, '0')}`)
  const isSure = before?.when?.edtf.slice(0, 7) === month
  return when && isSure ? { ...temporal, when, to: temporal.to + match[0].length } : temporal
}

const isDayBehind =
  /^(?:,?\s+(?:which\s+)?(?:was|fell\s+on|being)|,|\s*\()\s*an?\s+(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?=\s*[,.;:)]|\s+when\b|\s*$)/u

function weekdayAt(text: string, { from, to }: Temporal): Named['weekday'] | null {
  const words = text.slice(from, to)
  // A day of the month must be there: "on Tuesday" alone is reckoned from its weekday.
  if (!/(?<!\d)\d{1,2}(?!\d)/u.test(words.replace(/\b\d{1,2}[:.]\d\d\b/gu, ''))) return null
  const inside = day.exec(words)
  if (inside)
    return { name: inside[0], from: from + inside.index, to: from + inside.index + inside[0].length }
  const start = Math.max(0, from - 18)
  const before = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+(?:the\s+|on\s+)?$/u.exec(
    text.slice(start, from),
  )
  // Behind it: "on 5 March 1912, a Tuesday".
  const apposed = before ? null : isDayBehind.exec(text.slice(to, to + 40))
  const found = before ?? apposed
  if (!found) return null
  const at = before ? start : to
  const name = day.exec(found[0])!
  return {
    name: name[0],
    from: at + found.index + name.index,
    to: at + found.index + name.index + name[0].length,
  }
}
