import { dayOf, weekdayOf } from '../time/calendar.ts'
import type { Temporal } from '../time/temporal.ts'
import { parseWhen } from '../time/when.ts'
import type { Account } from './account.ts'
import { calendarLag, isDay, numberOfDay } from './compare-slot.ts'
import type { Sum } from './sum.ts'

const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const
const day = /\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/u

// One wrong weekday in six is right in the Julian calendar by chance: something must say that it was in use.
const oldStyle =
  /\b(?:Old Style|O\.\s?S\.|Julian|Russian?|Petersburg|Petrograd|Moscow|Kiev|Odessa|Tsar|Czar|Orthodox|Greek|Serbian?|Bulgarian?|Romanian?)(?![\p{L}])/u

/**
 * Dates that name a weekday which they were not. A year that the text leaves open must be the document's own or its only one: a wrong
 * guess of the year is no fault of the writer. Where the weekday is right in the Julian calendar, and the text is of where that was kept, it is no error.
 */
export function wrongWeekdays({ document, temporals }: Account): Sum[] {
  const { text } = document
  return temporals.flatMap((found, i) => {
    const temporal = withDay(text, found, temporals[i - 1])
    const when = temporal.when
    const named = weekdayAt(text, temporal)
    if (!when || !named || !isDay(when) || when.earliest.startsWith('-')) return []
    const words = text.slice(temporal.from, temporal.to)
    const year = when.earliest.slice(0, 4)
    const years = new Set(text.match(/\b1\d{3}\b|\b20\d\d\b/gu))
    const isOwn = document.date?.slice(0, 4) === year || (years.size === 1 && years.has(year))
    if (!words.includes(year) && !isOwn) return []
    const actual = names[weekdayOf(dayOf(numberOfDay(when.earliest))) - 1]!
    if (actual === named.name) return []
    const behind = calendarLag(when.earliest)
    const julian = names[weekdayOf(dayOf(numberOfDay(when.earliest) + behind)) - 1]!
    const isJulian = temporal.calendar === 'gregorian' && julian === named.name && oldStyle.test(text)
    const passage = { document: document.id, from: temporal.from, to: temporal.to }
    return [
      {
        topic: 'weekday',
        slot: 'date' as const,
        kind: isJulian ? ('calendar' as const) : ('arithmetic' as const),
        values: [
          {
            value: named.name,
            passage: { document: document.id, from: named.from, to: named.to },
            statement: null,
          },
          { value: when.edtf, passage, statement: null },
        ],
        derivation: isJulian
          ? `${when.edtf} was a ${actual}; in the Julian calendar that day was a ${julian}.`
          : `${when.edtf} was a ${actual}, not a ${named.name}.`,
      },
    ]
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

function weekdayAt(text: string, { from, to }: Temporal): { name: string; from: number; to: number } | null {
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
  if (!before) return null
  const [name] = day.exec(before[0])!
  return { name, from: start + before.index, to: start + before.index + name.length }
}
