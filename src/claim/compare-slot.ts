import { editsBetween, likeness } from '../match/letters.ts'
import { dayNumber } from '../time/calendar.ts'
import type { Temporal } from '../time/temporal.ts'
import type { When } from '../time/when.ts'
import type { Amount } from './statement/statement.ts'
import { areApart, levelled } from './word/premises.ts'

/** How two values of one slot stand to each other. Only `contradiction` says that both cannot be right. */
export type Relation =
  | 'same'
  | 'refinement'
  | 'rounding'
  | 'variant'
  | 'calendar'
  | 'scope'
  | 'contradiction'
  /** Nothing can be said: different places of which one may hold the other, numbers of different things. */
  | 'unknown'

export interface Comparison {
  readonly relation: Relation
  /** The reason in a sentence. */
  readonly derivation: string
}

/** Whether the place `inner` lies in the place `outer`, by name. */
export type Containment = (inner: string, outer: string) => boolean

/** The day number of an ISO day, for reckoning with days. */
export function numberOfDay(iso: string): number {
  const [, year, month, day] = /^(-?\d+)-(\d\d)-(\d\d)$/.exec(iso)!
  return dayNumber({ year: Number(year), month: Number(month), day: Number(day) })
}

/** Days that the Julian calendar is behind the Gregorian one on this Gregorian day. */
export function calendarLag(iso: string): number {
  return iso < '1700-03-12' ? 10 : iso < '1800-03-13' ? 11 : iso < '1900-03-14' ? 12 : 13
}

/**
 * Two dates as intervals of days: what overlaps is no conflict, however coarse. Two days apart by exactly the lag of
 * the Julian calendar are taken for one day in two calendars. Seasons and approximate dates have soft edges.
 */
export function compareDates(a: When, b: When): Comparison {
  const [first, second] = numberOfDay(a.earliest) <= numberOfDay(b.earliest) ? [a, b] : [b, a]
  const gap = numberOfDay(second.earliest) - numberOfDay(first.latest)
  if (gap <= 0) {
    if (a.earliest === b.earliest && a.latest === b.latest)
      return { relation: 'same', derivation: `Both mean ${a.edtf}.` }
    return { relation: 'refinement', derivation: `${a.edtf} and ${b.edtf} have days in common.` }
  }
  const days = isDay(a) && isDay(b)
  if (days && first.earliest >= '1582-10-15' && gap === calendarLag(second.earliest))
    return {
      relation: 'calendar',
      derivation: `${first.edtf} and ${second.edtf} are ${gap} days apart, as far as the Julian calendar is from the Gregorian.`,
    }
  const soft = Math.max(softness(a), softness(b))
  if (gap <= soft)
    return {
      relation: 'rounding',
      derivation: `${first.edtf} and ${second.edtf} are ${counted(gap, 'day')} apart, within what such a date leaves open.`,
    }
  return {
    relation: 'contradiction',
    derivation: `${first.edtf} ends ${counted(gap, 'day')} before ${second.edtf} begins.`,
  }
}

/**
 * Two dates as they were written, where each has days. A year that was only inferred makes no conflict of one day and
 * month; a weekday by itself ("on Thursday night") is held against the weekday of the other.
 */
export function compareTemporals(a: Temporal, b: Temporal): Comparison {
  const [x, y] = [a.when!, b.when!]
  const found = compareDates(x, y)
  if (found.relation !== 'contradiction' || !isDay(x) || !isDay(y)) return found
  const open = { relation: 'unknown' as const, derivation: found.derivation }
  if (x.earliest.slice(-5) === y.earliest.slice(-5) && (isInferred(a) || isInferred(b))) return open
  const isWeekday = [a, b].some(({ rule }) => rule.startsWith('weekday'))
  return isWeekday && weekdayOfIso(x.earliest) === weekdayOfIso(y.earliest) ? open : found
}

/** Whether a date took its year, or more, from what stands around it. */
export function isInferred({ rule }: Pick<Temporal, 'rule'>): boolean {
  return /\/(?:narrative|speech|neighbour)/u.test(rule)
}

function weekdayOfIso(iso: string): number {
  return ((numberOfDay(iso) % 7) + 7) % 7
}

/** True where a date means one day. */
export function isDay({ earliest, latest }: When): boolean {
  return earliest === latest
}

// Days by which the edges of a date may be off: writers draw seasons by the weather and "c. 1850" by decades.
function softness({ edtf, earliest, latest }: When): number {
  const approximate = /[~%]/.test(edtf)
  if (/(?:^|\/)-?\d{4}-2[1-4](?!\d|-)/.test(edtf)) return 31
  if (!approximate) return 0
  const length = numberOfDay(latest) - numberOfDay(earliest) + 1
  return length > 300 ? 5 * 366 : length > 25 ? 31 : 3
}

const people = new Set(['person', 'soul', 'life', 'victim', 'man', 'casualty', 'human'])

/**
 * Two numbers of the same thing. A round number stands for all that round to it; numbers of different things are not
 * compared, and of a part and its whole ("passengers", "people") nothing is said but that their scope differs.
 */
export function compareAmounts(a: Amount, b: Amount): Comparison {
  const sides = `“${a.exact}” and “${b.exact}”`
  if (a.unit !== b.unit) {
    const scope = a.unit !== null && b.unit !== null && (people.has(a.unit) || people.has(b.unit))
    return scope
      ? { relation: 'scope', derivation: `${sides} count different things.` }
      : { relation: 'unknown', derivation: `${sides} count different things.` }
  }
  if (a.least === b.least && a.most === b.most)
    return { relation: 'same', derivation: `${sides} are one number.` }
  if (a.least <= b.most && b.least <= a.most)
    return {
      relation: isExact(a) || isExact(b) ? 'rounding' : 'refinement',
      derivation: `${sides} can be one number.`,
    }
  if (isRounded(a, b) || isRounded(b, a))
    return { relation: 'rounding', derivation: `${sides} are one number after rounding.` }
  const apart = a.most < b.least ? b.least - a.most : a.least - b.most
  return { relation: 'contradiction', derivation: `${sides} differ by ${plain(apart)} at least.` }
}

function isExact({ least, most }: Amount): boolean {
  return least === most
}

// 800 for 812, 340 for 342: from a hundred on, where the other rounds to it at its own last digit.
function isRounded(round: Amount, other: Amount): boolean {
  if (!isExact(round) || !Number.isInteger(round.least) || !Number.isFinite(other.least + other.most))
    return false
  const zeros = /0+$/.exec(String(round.least))?.[0].length ?? 0
  if (zeros < 2 && round.least < 100) return false
  const step = 10 ** zeros
  const middle = (other.least + other.most) / 2
  return middle % step !== 0 && Math.abs(middle - round.least) <= step / 2
}

const region =
  /\b(?:province|county|district|region|empire|republic|state|states|kingdom|union|territory|island|islands|coast|valley|governorate|gubernia|oblast|department|canton|north|south|east|west|northern|southern|eastern|western|central)\b/iu
const countries = new Set(
  'Europe Asia Africa America Siberia Crimea Caucasus Scandinavia Russia Germany France England Scotland Ireland Wales Britain Italy Spain Portugal Austria Hungary Poland Ukraine Turkey Greece Bulgaria Romania Serbia Sweden Norway Denmark Finland Belgium Holland Netherlands Switzerland Mexico Canada Brazil Argentina Chile China Japan India Egypt Algeria Morocco Australia Iceland Estonia Latvia Lithuania Armenia Georgia Persia Iran Iraq Syria USA Bohemia Bavaria Saxony Prussia Galicia Kazakhstan Turkestan'.split(
    ' ',
  ),
)

/** Two names of places: one may hold the other, or be another spelling of it; unknown where neither can be ruled out. */
export function comparePlaces(a: string, b: string, contains: Containment): Comparison {
  const sides = `“${a}” and “${b}”`
  if (bare(a) === bare(b)) return { relation: 'same', derivation: `${sides} are one place.` }
  if (contains(a, b) || contains(b, a))
    return {
      relation: 'refinement',
      derivation: `${contains(a, b) ? a : b} lies in ${contains(a, b) ? b : a}.`,
    }
  if (isPartOf(a, b) || isPartOf(b, a))
    return { relation: 'refinement', derivation: `${sides} share their name.` }
  if (isVariant(a, b)) return { relation: 'variant', derivation: `${sides} are spelled alike.` }
  if ([a, b].some((place) => countries.has(place.replace(/^the /iu, '')) || region.test(place)))
    return { relation: 'unknown', derivation: `Of ${sides}, one may lie in the other.` }
  if (!areApart(levelled(a), levelled(b)))
    return { relation: 'unknown', derivation: `Of ${sides}, one may lie in the other.` }
  return {
    relation: 'contradiction',
    derivation: `${sides} are two places, and neither is known to lie in the other.`,
  }
}

/** Two names of persons, bodies or works. */
export function compareNames(a: string, b: string): Comparison {
  const sides = `“${a}” and “${b}”`
  if (bare(a) === bare(b)) return { relation: 'same', derivation: `${sides} are one name.` }
  if (isPartOf(a, b) || isPartOf(b, a))
    return { relation: 'refinement', derivation: `One of ${sides} is the fuller form.` }
  if (isVariant(a, b)) return { relation: 'variant', derivation: `${sides} are spelled alike.` }
  return { relation: 'contradiction', derivation: `${sides} are two names.` }
}

function bare(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^the /u, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function isPartOf(part: string, whole: string): boolean {
  const all = new Set(bare(whole).split(' '))
  return bare(part)
    .split(' ')
    .every((word) => all.has(word))
}

// Long words, one letter in five at most: "Merkader" is "Mercader", "Baden" is not "Basel".
function isVariant(a: string, b: string): boolean {
  const [x, y] = [bare(a), bare(b)]
  return (
    Math.min(x.length, y.length) >= 6 && x[0] === y[0] && editsBetween(x, y) <= 2 && likeness(x, y) >= 0.8
  )
}

/** A number of things in words: "1 day", "13 days". */
export function counted(n: number, thing: string): string {
  return `${plain(n)} ${thing}${n === 1 ? '' : 's'}`
}

/** A number as English writes it, to one decimal. */
export function plain(n: number): string {
  const rounded = Math.round(n * 10) / 10
  const [whole, part] = String(rounded).split('.')
  return whole!.replace(/\B(?=(?:\d{3})+$)/g, ',') + (part ? `.${part}` : '')
}
