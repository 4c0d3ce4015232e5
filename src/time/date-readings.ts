import { fromRepublican } from './calendar.ts'
import { type Matched, modifiers, numberOf, wordOf } from './matched.ts'
import type { Reading } from './reading.ts'

const day = 'DO'
const month = 'Mm'

/** Day, month, season and year wherever they stand, with part of the day and weekday. */
export function calendarDate(m: Matched): Reading | null {
  const holiday = wordOf(m, 'X')
  const [monthNo, dayNo] = holiday ? holiday.split('-').map(Number) : [numberOf(m, month), numberOf(m, day)]
  const season = wordOf(m, 'SF')
  const hour = wordOf(m, 'P')
  const year = numberOf(m, 'Y')
  const weekday = numberOf(m, 'w')
  if (dayNo !== undefined && dayNo > 31) return null
  return {
    kind: season ? 'season' : 'date',
    ...(year === undefined ? {} : { year }),
    ...(monthNo === undefined ? {} : { month: monthNo }),
    ...(dayNo === undefined ? {} : { day: dayNo }),
    ...(season ? { season } : {}),
    ...(hour ? { hour } : {}),
    ...(weekday === undefined ? {} : { weekday }),
    ...modifiers(m),
    ...(/^\s*[([]?\s*(?:O\.\s?S\.|Old Style|Julian)/.test(m.behind) ? { calendar: 'julian' as const } : {}),
  }
}

/** "The tenth of April 1884", "the twenty-first day of March", "March the third". */
export function spelledDay(m: Matched): Reading | null {
  const dayNo = (numberOf(m, 'W') ?? 0) + numberOf(m, 'Q')!
  const tens = wordOf(m, 'W')
  const unit = m.lexemes.find((one) => one.class === 'U')
  // "The first days of November" are no day.
  const isDay = unit === undefined || (unit.value === 'D' && unit.to - unit.from === 3)
  if (dayNo > 31 || (tens !== undefined && !/^[23]0$/.test(tens)) || !isDay) return null
  return {
    ...calendarDate({ ...m, lexemes: m.lexemes.filter((one) => !'QWU'.includes(one.class)) })!,
    day: dayNo,
  }
}

/** "The 14th inst.": of the month of the letter; "ult." of the one before, "prox." of the one after. */
export function dayOfLetter(m: Matched): Reading {
  return {
    kind: 'date',
    day: numberOf(m, day)!,
    borrow: 'last',
    relation: { unit: 'M', step: numberOf(m, 'b')! },
  }
}

export function iso(m: Matched): Reading {
  const [year, monthNo, dayNo] = wordOf(m, 'I')!.split('-').map(Number)
  return { kind: 'date', year: year!, month: monthNo!, day: dayNo! }
}

/** "12–15 March", "16 or 17 January", "12/25 November 1917" (Old Style and New), "the night of 16 to 17 January". */
export function dayPair(m: Matched): Reading | null {
  const joint = wordOf(m, '-&>/')!
  const hour = wordOf(m, 'P')
  // "12 and 13 March" are two dates, each with its own mention; a night has two days of its own.
  if (!hour && joint !== '-' && joint !== '/' && !/^(?:or|oder|ou)$/.test(joint)) return null
  const first = numberOf(m, day)!
  const second = numberOf(m, day, 1)!
  const monthNo = numberOf(m, month)!
  const year = numberOf(m, 'Y')
  const at = { month: monthNo, ...(year === undefined ? {} : { year }) }
  const base = { kind: 'date' as const, ...at, ...(hour ? { hour } : {}) }
  // Old Style ran ten to thirteen days behind: "12/25 November" is one day, the second in our reckoning.
  if (joint === '/' && second - first >= 10 && second - first <= 13)
    return { ...base, day: second, calendar: 'julian', timex: 'dual' }
  if (second <= first) return null
  const join = joint === '-' || hour ? 'range' : 'or'
  return { ...base, day: first, until: { ...at, day: second }, join }
}

// "In 490" among years before Christ; elsewhere a number like any other, which the narrative decides.
export function yearOfEra(m: Matched): Reading | null {
  const year = numberOf(m, 'N')!
  if (!/\b(?:in|by|of|from|since|until|to|between|and)\s+(?:the\s+)?$/i.test(m.before)) return null
  if (
    year < 32 ||
    year > 999 ||
    counted.test(m.behind) ||
    !/^(?:[,.;:)]| (?:the|and|to|when|he|they|it|was|but|by|while|a|an)\b)/.test(m.behind)
  )
    return null
  return { kind: 'date', year, era: true, ...modifiers(m) }
}

export function yearPair(m: Matched): Reading | null {
  const bc = wordOf(m, 'E') === 'BC'
  const first = numberOf(m, 'YDN')!
  let second = numberOf(m, 'YDN', 1)!
  const written = wordOf(m, 'YDN', 1)!
  if (bc) return { kind: 'date', year: 1 - first, until: { year: 1 - second }, join: 'range' }
  if (second < 100) second += Math.floor(first / 100) * 100
  // Two figures may have lost their nought ("1602/03"): the lexeme is a number.
  if (second <= first || (written.length > 2 && written.length < 4)) return null
  if (wordOf(m, '-/') === '/' && second === first + 1)
    return { kind: 'date', year: first, until: { year: second }, join: 'or' }
  return { kind: 'date', year: first, until: { year: second }, join: 'range' }
}

export function era(m: Matched): Reading {
  const bc = wordOf(m, 'E') === 'BC'
  // The year stands next to the era; a number further off is a day.
  const at = m.lexemes.findIndex((one) => one.class === 'E')
  const beside = m.lexemes[at - 1] && 'DNY'.includes(m.lexemes[at - 1]!.class) ? at - 1 : at + 1
  const year = Number(m.lexemes[beside]!.value)
  const date = calendarDate({ ...m, lexemes: m.lexemes.filter((_, i) => i !== beside) })!
  return { ...date, year: bc ? 1 - year : year }
}

export function century(m: Matched): Reading | null {
  const nth = m.lexemes.filter((one) => 'OQ'.includes(one.class)).at(-1)!
  const n = Number(nth.value)
  const bc = wordOf(m, 'E') === 'BC'
  if (n < 1 || n > 21) return null
  const rest = modifiers({ ...m, lexemes: m.lexemes.filter((one) => one !== nth) })
  return { kind: 'date', span: { from: bc ? -100 * n + 1 : 100 * (n - 1), years: 100 }, ...rest }
}

export function decade(m: Matched): Reading | null {
  const from = numberOf(m, 'V')!
  if (from < 100 || from > 2100)
    return from < 100 ? { kind: 'date', short: true, span: { from, years: 10 } } : null
  return { kind: 'date', span: { from, years: from % 100 === 0 ? 100 : 10 }, ...modifiers(m) }
}

const counted =
  /^[- ](?:men|troops|soldiers|people|killed|tons|tonnes|aircraft|tanks|casualties|k?m|miles|metres|meters|feet|prisoners|wounded|dead|dollars|pounds|copies|deaths|civilians|members|rifles|guns|horses|ships|planes|square|words|pages|lines|francs|roubles|rubles|marks|votes|workers|students|delegates|additional|more|to \d)\b/

// A number before a plural counts it; verbs and small words that only end so do not.
const plural =
  /^ (?!(?:was|has|is|his|as|this|its|across|us|plus|thus|towards|always|perhaps|sees|saw)\b)\p{Ll}{2,}s\b/u

export function year(m: Matched): Reading | null {
  if (
    counted.test(m.behind) ||
    /(?:[Nn]o\.?|[Pp]p?\.|Resolution|Flight|Number|page|chapter|vol\.) $/.test(m.before)
  )
    return null
  if (
    !/(?:\b(?:in|of|by|since|until|till|from|to|and|between|during|year|the|its|their|his|late|early|mid)[ -]|[(,–—-]\s?)$/i.test(
      m.before,
    ) &&
    plural.test(m.behind)
  )
    return null
  if (/\b(?:some|over|about|nearly|almost|approximately|least|than) $/.test(m.before)) return null
  if (/^(?:over|nearly|almost|some|more|less|than|least)$/.test(wordOf(m, 'g') ?? '')) return null
  return calendarDate(m)
}

export function borrowed(m: Matched, borrow: 'next' | 'last'): Reading {
  return { kind: 'date', day: numberOf(m, day)!, borrow }
}

export function ofThatYear(m: Matched): Reading | null {
  if (wordOf(m, 'U') !== 'Y') return null
  const bare = m.lexemes.filter((one) => one.class !== 'U')
  return { ...calendarDate({ ...m, lexemes: bare })!, relation: { unit: 'Y', step: 0 } }
}

export function ofThatMonth(m: Matched): Reading | null {
  return wordOf(m, 'U') === 'M' ? borrowed(m, 'last') : null
}

/** "The winter of 1928–29": one winter, December to February, unlike the winter of one year. */
export function winter(m: Matched): Reading | null {
  const year = numberOf(m, 'Y')!
  const next = wordOf(m, 'YDN', 1)!
  if (wordOf(m, 'S') !== 'WI' || Number(next) % 100 !== (year + 1) % 100) return null
  const until = { year: year + 1, month: 2 }
  return { kind: 'season', year, month: 12, until, join: 'range', timex: `${year}-WI` }
}

export function monthAlone(m: Matched): Reading | null {
  return m.lexemes.at(-1)!.value === '5' || m.lexemes.at(-1)!.value === '3' ? calendarDate(m) : null
}

/** "In the fall"; what is done "by the fall", or by one, is a tumble. */
export function fallAlone(m: Matched): Reading | null {
  return /\b(?:by|from|at|on|with)\s+(?:the\s+)?$/i.test(m.before) ? null : seasonAlone(m)
}

export function seasonAlone(m: Matched): Reading | null {
  return /^ (?:palace|camp|line|Olympics|school|of )/i.test(m.behind) ? null : calendarDate(m)
}

const romans = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV']

export function republican(m: Matched): Reading | null {
  const year = romans.indexOf(wordOf(m, 'R')!)
  if (year < 1) return null
  const date = fromRepublican({ year, month: numberOf(m, 'B')!, day: numberOf(m, day)! })
  return { kind: 'date', ...date, calendar: 'republican' }
}

/** "Sunday the 19th": of the month last told. */
export function dayOfWeekday(m: Matched): Reading {
  const hour = wordOf(m, 'P')
  return {
    kind: hour ? 'time' : 'date',
    day: numberOf(m, 'O')!,
    borrow: 'last',
    ...(hour ? { hour } : {}),
  }
}

export function ordinalDay(m: Matched): Reading | null {
  return /^\s?(?:[.,;)]|\w+ed\b|the\b|a\b)/.test(m.behind)
    ? { kind: 'date', day: numberOf(m, 'O')!, borrow: 'last' }
    : null
}
