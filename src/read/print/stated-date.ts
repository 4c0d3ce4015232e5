/**
 * The date that `words` state, as EDTF ("1933-08-26", "1926-11", "1926", "1933-22" for a summer), when they state one
 * and nothing else but a weekday or a time of day. Null for what can be read in two ways, such as "04/05/2020".
 */
export function statedDate(words: string): string | null {
  const line = words.trim().replace(/[.;]+$/, '')
  if (line.length === 0 || line.length > 80) return null
  return isoDate(line) ?? slashedDate(line) ?? writtenDate(line.toLowerCase())
}

function isoDate(line: string): string | null {
  const match = /^(\d{4})(?:([-/.]?)(\d{2})(?:\2(\d{2}))?)?(?:[T ]\d{2}:.*|T.*)?$/.exec(line)
  if (!match) return null
  const [, year, sign, month, day] = match
  // "192611" without signs could be anything; "19261105" could not.
  if (month !== undefined && day === undefined && sign !== '-') return null
  return dateOf(
    Number(year),
    month === undefined ? null : Number(month),
    day === undefined ? null : Number(day),
  )
}

function slashedDate(line: string): string | null {
  const match = /^(\d{1,2})([/.])(\d{1,2})\2(\d{4})$/.exec(line)
  if (!match) return null
  const [first, second, year] = [Number(match[1]), Number(match[3]), Number(match[4])]
  // Points are for day and month; slashes only say which is which where one of the two cannot be a month.
  if (match[2] === '.' || first > 12 || first === second) return dateOf(year, second, first)
  return second > 12 ? dateOf(year, first, second) : null
}

const weekday =
  /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+|^(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo),?\s+(?:den\s+|le\s+)?/
const time =
  /[,\s]+(?:at\s+)?\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]\.?m\.?)?(?:\s*(?:[+-]\d{4}|gmt|utc|z|\([a-z]+\)|e[sd]t|p[sd]t|c[sd]t))*$/

function writtenDate(line: string): string | null {
  const bare = line
    .replace(time, '')
    .replace(weekday, '')
    .replace(/^(?:on\s+|am\s+|le\s+|el\s+)/, '')
  const dayFirst =
    /^(\d{1,2})(?:st|nd|rd|th|er|º|\.)?\s+(?:(?:of|de)\s+)?(\p{L}{3,})\.?,?\s+(?:de\s+)?(\d{4})$/u.exec(bare)
  if (dayFirst) return monthly(dayFirst[2]!, Number(dayFirst[3]), Number(dayFirst[1]))
  const monthFirst = /^(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u.exec(bare)
  if (monthFirst) return monthly(monthFirst[1]!, Number(monthFirst[3]), Number(monthFirst[2]))
  const monthOnly = /^(\p{L}{3,})\.?,?\s+(?:(?:of|de)\s+)?(\d{4})$/u.exec(bare)
  return monthOnly ? monthly(monthOnly[1]!, Number(monthOnly[2]), null) : null
}

// English, German, French, Spanish, Italian.
const monthOf: ReadonlyMap<string, number> = new Map(
  [
    'january jan januar jänner janvier enero gennaio',
    'february feb februar février fevrier febrero febbraio',
    'march mar märz mrz mars marzo',
    'april apr avril abril aprile',
    'may mai mayo maggio',
    'june jun juni juin junio giugno',
    'july jul juli juillet julio luglio',
    'august aug août aout agosto',
    'september sep sept septembre septiembre setiembre settembre',
    'october oct oktober okt octobre octubre ottobre',
    'november nov novembre noviembre',
    'december dec dezember dez décembre decembre diciembre dicembre',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
)
const seasons: ReadonlyMap<string, number> = new Map([
  ['spring', 21],
  ['summer', 22],
  ['autumn', 23],
  ['fall', 23],
  ['winter', 24],
])

function monthly(name: string, year: number, day: number | null): string | null {
  const season = seasons.get(name)
  if (season !== undefined) return day === null ? `${year}-${season}` : null
  const month = monthOf.get(name)
  return month === undefined ? null : dateOf(year, month, day)
}

function dateOf(year: number, month: number | null, day: number | null): string | null {
  if (year < 1000 || year > 2200) return null
  if (month === null) return String(year)
  if (month < 1 || month > 12) return null
  if (day === null) return `${year}-${pad(month)}`
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return day >= 1 && day <= last ? `${year}-${pad(month)}-${pad(day)}` : null
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}
