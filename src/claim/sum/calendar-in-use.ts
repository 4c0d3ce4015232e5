import { dayOf, weekdayOf } from '../../time/calendar.ts'
import { calendarLag, numberOfDay } from '../compare-slot.ts'

const signs =
  /\b(?:Old Style|New Style|[ON]\.\s?S\.|Julian|Gregorian|Russian?|St\.? Petersburg|Petersburg|Petrograd|Moscow|Kiev|Odessa|Tsar|Czar|Orthodox|Greek|Serbian?|Bulgarian?|Romanian?)(?!\p{L})|\b(?:old|new|eastern|western|church|reformed|unreformed|civil|our|their|other|both|two) (?:calendars?|styles?|reckonings?)\b|\bcalendar of\b|\b(?:old|new) style\b/iu
const months = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?'
// "14/27 March", "14 (27) March", "27 March (14 March)".
const twoDays = [
  new RegExp(
    `(?<![\\d/])(\\d{1,2})(?:st|nd|rd|th)?\\s?[/(]\\s?(\\d{1,2})(?:st|nd|rd|th)?\\)?\\s+(?:of\\s+)?${months}`,
    'gu',
  ),
  new RegExp(
    `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?\\s+${months}\\s+\\(\\s?(\\d{1,2})(?:st|nd|rd|th)?\\s+${months}`,
    'gu',
  ),
] as const

/** Whether a text shows that the Julian calendar was in use: it is named, or a day has two dates, or the land kept it. */
export function hasOldStyle(text: string): boolean {
  return signs.test(text) || twoDays.some((pattern) => Array.from(text.matchAll(pattern)).some(isLag))
}

function isLag([, a, b]: RegExpMatchArray): boolean {
  const apart = Number(b) - Number(a)
  return [10, 11, 12, 13, -10, -11, -12, -13].some((lag) => apart === lag || Math.abs(apart + 30 - lag) <= 1)
}

/** The last year in which a land that kept the Julian calendar gave it up, and the one in which Britain did. */
const LAST = '1924'
const BRITAIN = '1753'

/**
 * Whether a day, read in the Julian calendar, was this day of the week (Monday 1). Before 1753 the English year began
 * on 25 March, so that a January of 1710 may be of the year that is 1711 now.
 */
export function isJulianWeekday(iso: string, weekday: number, oldStyle: boolean): boolean {
  if (iso >= LAST || (iso >= BRITAIN && !oldStyle)) return false
  if (julian(iso) === weekday) return true
  if (iso >= BRITAIN || iso.slice(5) > '03-25') return false
  const next = `${String(Number(iso.slice(0, 4)) + 1).padStart(4, '0')}${iso.slice(4)}`
  return julian(next) === weekday || weekdayOf(dayOf(numberOfDay(next))) === weekday
}

function julian(iso: string): number {
  return weekdayOf(dayOf(numberOfDay(iso) + lagAt(iso)))
}

// Of a day written in the Julian calendar; before 1500 the two were nearer.
function lagAt(iso: string): number {
  const year = Number(iso.slice(0, 4)) - (iso.slice(5) < '03-01' ? 1 : 0)
  return iso >= '1500' ? calendarLag(iso) : Math.floor(year / 100) - Math.floor(year / 400) - 2
}

const newStyle =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?(\p{Lu}\p{Ll}{2})\p{L}*\.?(?:,?\s+\d{4})?,?\s*\(?(?:New Style|N\.\s?S\.)/gu
const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** The days, as "03-01", that a text gives in the New Style by name. */
export function newStyleDays(text: string): string[] {
  return Array.from(text.matchAll(newStyle)).flatMap(([, day, month]) => {
    const number = monthNames.indexOf(month!) + 1
    return number > 0 ? [`${String(number).padStart(2, '0')}-${day!.padStart(2, '0')}`] : []
  })
}

const western =
  /\b(?:at|in|to|for|from|near|off|of|reached|left) (?:England|London|Dover|Liverpool|Bristol|Hull|Southampton|Plymouth|Portsmouth|Harwich|Folkestone|Edinburgh|Glasgow|Leith|Dublin|Belfast|Cork|Cardiff|Scotland|Ireland|Wales|Britain|Paris|France|Calais|Marseilles?|Lyons?|Bordeaux|Le Havre|Brussels|Antwerp|Ostend|Belgium|Amsterdam|Rotterdam|Holland|Berlin|Hamburg|Bremen|Leipzig|Dresden|Munich|Cologne|Frankfurt|Germany|Prussia|Vienna|Trieste|Prague|Budapest|Austria|Hungary|Z[uü]rich|Geneva|Basel|Bern|Berne|Switzerland|Rome|Milan|Venice|Naples|Turin|Genoa|Italy|Madrid|Barcelona|Spain|Lisbon|Portugal|Copenhagen|Denmark|Stockholm|Sweden|Oslo|Christiania|Bergen|Norway|New York|Boston|Philadelphia|Chicago|San Francisco|Halifax|Montreal|Quebec|Canada|America|the United States|Mexico|Buenos Aires|Sydney|Melbourne|Australia)\b/u

/** Whether a sentence is of a land in which days were no longer counted by the Julian calendar. */
export function isOfWest(words: string): boolean {
  return western.test(words)
}
