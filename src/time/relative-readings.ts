import type { Lexeme } from './lexeme.ts'
import { type Matched, modifiers, numberOf, wordOf } from './matched.ts'
import type { Reading } from './reading.ts'

function amountOf(m: Matched): { count: number | null; most?: number } {
  const numbers = m.lexemes.filter((one) => 'WDNva'.includes(one.class))
  const values = numbers.map((one) => (one.class === 'a' ? 1 : Number(one.value)))
  if (numbers.length === 0) return { count: null }
  // "a few", "a couple of", "a hundred": the article counts nothing.
  const [first, second] = numbers[0]!.class === 'a' && numbers.length > 1 ? values.slice(1) : values
  if (second !== undefined && m.lexemes.some((one) => one.class === '-') && first! >= 20 && second < 10)
    return { count: first! + second }
  if (first === undefined || Number.isNaN(first)) return { count: null }
  return second === undefined || second <= first ? { count: first } : { count: first, most: second }
}

export function offset(m: Matched): Reading | null {
  const unit = wordOf(m, 'UK')!
  const amount = amountOf(m)
  const article = m.lexemes[0]!.class === 't'
  const word = m.lexemes.at(-1)!
  const way = wordOf(m, 'lGfJ')!
  const sign = way === '1' || /^(?:after|hence)$/.test(way) ? 1 : -1
  const anchored = word.class === 'f' && /^ [\p{L}\d'"“‘]/u.test(m.behind)
  if (article && unit !== 'D' && unit !== 'Y') return null
  if (anchored && amount.count === null && !article) return null
  return {
    kind: 'date',
    offset: { ...(article ? { count: 1 } : amount), unit, sign },
    from: word.class === 'G' || wordOf(m, 'J') ? 'speech' : anchored ? 'event' : 'narrative',
  }
}

export function relation(m: Matched): Reading | null {
  const hour = wordOf(m, 'P')
  const unit = hour ? 'D' : wordOf(m, 'U')
  if (!unit || unit === 'F' || unit.startsWith('T')) return null
  const bare = m.lexemes.map((one) => one.class).join('')
  if (isPlural(m.lexemes.findLast((one) => one.class === 'U')))
    return { kind: 'duration', timex: lengthOf(null, unit) }
  const step = numberOf(m, 'rx') ?? 0
  const speech = bare.includes('x') || bare.includes('h') || /^r/.test(bare)
  return {
    kind: hour ? 'time' : 'date',
    relation: { unit, step },
    from: speech ? 'speech' : 'narrative',
    ...(hour ? { hour } : {}),
    ...modifiers(m),
  }
}

export function thePast(m: Matched): Reading | null {
  return wordOf(m, 'x') === '-1' && /^[.,;)]/.test(m.behind) ? { kind: 'date', timex: 'PAST_REF' } : null
}

// "At month's end", "by year's end".
export function unitsEnd(m: Matched): Reading | null {
  const unit = wordOf(m, 'U')!
  if (!'MY'.includes(unit) || m.lexemes[0]!.to - m.lexemes[0]!.from < (unit === 'Y' ? 6 : 7)) return null
  return { kind: 'date', relation: { unit, step: 0 }, from: 'narrative', part: 'late' }
}

function isPlural(lexeme: Lexeme | undefined): boolean {
  return lexeme !== undefined && pluralForm.has(lexeme.to - lexeme.from + lexeme.value)
}

export function seasonOf(m: Matched): Reading {
  const speech = m.lexemes.some((one) => 'xh'.includes(one.class)) || m.lexemes[0]!.class === 'r'
  return {
    kind: 'season',
    season: wordOf(m, 'SF')!,
    relation: { unit: 'S', step: numberOf(m, 'rx') ?? 0 },
    from: speech ? 'speech' : 'narrative',
    ...modifiers(m),
  }
}

export function deictic(m: Matched): Reading {
  const hour = wordOf(m, 'P')
  return {
    kind: hour ? 'time' : 'date',
    relation: { unit: 'D', step: numberOf(m, 'n')! },
    from: 'speech',
    ...(hour ? { hour } : {}),
    ...(wordOf(m, 'n') === '0' ? { timex: 'PRESENT_REF' } : {}),
  }
}

export function weekday(m: Matched): Reading {
  const hour = wordOf(m, 'P')
  const step = numberOf(m, 'xr')
  return {
    kind: hour ? 'time' : 'date',
    weekday: numberOf(m, 'w')!,
    ...(step === undefined ? {} : { relation: { unit: 'W', step } }),
    from: 'speech',
    ...(hour ? { hour } : {}),
  }
}

export function clock(m: Matched): Reading {
  const year = numberOf(m, 'Y')
  return {
    kind: 'time',
    month: numberOf(m, 'Mm')!,
    day: numberOf(m, 'DO')!,
    ...(year === undefined ? {} : { year }),
    hour: wordOf(m, 'T')!,
  }
}

export function duration(m: Matched): Reading | null {
  const unit = wordOf(m, 'UK')!
  const { count } =
    isPlural(m.lexemes.find((one) => one.class === 'U')) && /^a+$/.test(countClasses(m))
      ? { count: null }
      : amountOf(m)
  // "a day" in "twice a day", "one day" as once upon a time: neither is a length; told by what stands before.
  if (
    m.lexemes.length === 2 &&
    m.lexemes[0]!.class === 'a' &&
    unit === 'D' &&
    !/\b(?:for|in|within) $/.test(m.before)
  )
    return null
  return { kind: 'duration', timex: lengthOf(count, unit) }
}

function countClasses(m: Matched): string {
  return m.lexemes
    .filter((one) => 'WDNva'.includes(one.class))
    .map((one) => one.class)
    .join('')
}

export function plural(m: Matched): Reading | null {
  const unit = m.lexemes.at(-1)!
  return unit.to - unit.from > unit.value.length &&
    m.lexemes.length <= 2 &&
    pluralForm.has(unit.to - unit.from + unit.value)
    ? { kind: 'duration', timex: lengthOf(null, unit.value) }
    : null
}

// Length of the written word with its unit: only "days", "weeks", "months", "years", "decades", "hours", "minutes".
const pluralForm = new Set(['4D', '5W', '6M', '5Y', '7DE', '5TH', '7TM'])

function lengthOf(count: number | null, unit: string): string {
  const n = count ?? 'X'
  if (unit.startsWith('T')) return `PT${n}${unit[1]}`
  return unit === 'F' ? `P${count === null ? 'X' : count * 2}W` : `P${n}${unit}`
}

export function set(m: Matched): Reading {
  const unit = wordOf(m, 'U')
  const weekdayNo = wordOf(m, 'w')
  return {
    kind: 'set',
    timex: weekdayNo ? `XXXX-WXX-${weekdayNo}` : unit ? lengthOf(1, unit) : wordOf(m, 's')!,
  }
}

export function vague(m: Matched): Reading {
  const same = m.lexemes.some((one) => one.class === 'j')
  // "At the time" ends its phrase; "by the time he came" tells of another event.
  const tied = m.lexemes.length === 2 && m.lexemes[0]!.class === 't' && /^\s+[\p{L}]/u.test(m.behind)
  return { kind: 'date', timex: wordOf(m, 'kA') ?? (same || tied ? 'null' : wordOf(m, 'q')!) }
}
