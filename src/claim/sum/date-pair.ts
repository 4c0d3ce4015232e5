import type { Temporal } from '../../time/temporal.ts'
import { parseWhen, type When } from '../../time/when.ts'
import { numberOfDay } from '../compare-slot.ts'

/** Whether the words of a date give its year. */
export function hasYear(text: string, { when, from, to }: Temporal): boolean {
  return when !== null && text.slice(from, to).includes(when.earliest.slice(0, 4))
}

/** A date of at most a year that was not reckoned from another. */
export function isPoint({ when, kind, anchor }: Temporal): boolean {
  return (
    when !== null &&
    (kind === 'date' || kind === 'season') &&
    numberOfDay(when.latest) - numberOfDay(when.earliest) < 366 &&
    anchor === null
  )
}

/** Any year will do where neither date has one. */
const ANY = '2001'

/**
 * Two dates, the earlier first, as they can be counted from one to the other. A year that one or both leave open is taken for
 * the same, or for the next where the second would come first: a length of days does not depend on which. Null where a date
 * gives neither its year nor its month.
 */
export function pairOf(text: string, first: Temporal, second: Temporal): readonly [When, When] | null {
  const [own, other] = [yearOf(text, first), yearOf(text, second)]
  if (own && other) return isPoint(first) && isPoint(second) ? [first.when!, second.when!] : null
  const [a, b] = [monthOf(text, first), monthOf(text, second)]
  if (!a || !b) return null
  const year = own ?? other ?? guessOf(first, second) ?? ANY
  const [x, y] = [parseWhen(`${year}-${a}`), parseWhen(`${year}-${b}`)]
  if (!x || !y) return null
  if (year === ANY && !own && !other) return y.latest < x.earliest ? null : [open(x), open(y)]
  if (y.latest >= x.earliest) return [x, y]
  const shifted =
    other === null ? [x, parseWhen(`${plus(year, 1)}-${b}`)] : [parseWhen(`${plus(year, -1)}-${a}`), y]
  return shifted[0] && shifted[1] ? [shifted[0], shifted[1]] : null
}

// The year that both were reckoned to be of.
function guessOf({ when: a }: Temporal, { when: b }: Temporal): string | null {
  const year = a?.earliest.slice(0, 4)
  return year && year === b?.earliest.slice(0, 4) ? year : null
}

function open(when: When): When {
  return { ...when, edtf: `XXXX${when.edtf.slice(4)}` }
}

function plus(year: string, years: number): string {
  return String(Number(year) + years).padStart(4, '0')
}

function yearOf(text: string, temporal: Temporal): string | null {
  return hasYear(text, temporal) ? temporal.when!.earliest.slice(0, 4) : null
}

/** "09-03" of "3 September"; null for a season, a weekday or a word like "then". */
function monthOf(text: string, { timex, when, kind, from, to }: Temporal): string | null {
  if (kind !== 'date' && kind !== 'time') return null
  if (!/\p{Lu}\p{Ll}{2}/u.test(text.slice(from, to).replace(/\b\p{Lu}\p{Ll}+day\b/gu, ''))) return null
  return /^(?:XXXX|-?\d{4})-(\d\d(?:-\d\d)?)(?!\d)/u.exec(timex ?? when?.edtf ?? '')?.[1] ?? null
}
