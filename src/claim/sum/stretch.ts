import { numbersIn } from '../../sense/number.ts'
import type { Span } from '../../text/span.ts'
import type { When } from '../../time/when.ts'
import { numberOfDay, plain } from '../compare-slot.ts'
import { type Sum, valueIn } from './sum.ts'

const units = {
  day: 1,
  night: 1,
  week: 7,
  fortnight: 14,
  month: 30.44,
  year: 365.25,
  season: 365.25,
  summer: 365.25,
  winter: 365.25,
  decade: 3652.5,
  century: 36525,
} as const
export type Unit = keyof typeof units

/** A length of time in a text: "six years and nine months", "a fortnight". */
export interface Stretch extends Span {
  readonly days: number
  /** The smallest unit that it names. */
  readonly unit: Unit
  /** Days by which it may be off, as such lengths are rounded. */
  readonly slack: number
  /** It says only how long at least or at most. */
  readonly bound: 'least' | 'most' | null
}

const part =
  /(?<![\p{L}\d])((?:an?|one|half an?|the|\d[\d,]*|[\p{L}-]+)(?:\s+(?:and\s+a\s+(?:half|quarter)|hundred(?:\s+and\s+[\p{L}-]+)?|[\p{L}-]+))?)[\s-]+(day|night|week|fortnight|month|year|season|summer|winter|decade|centur(?:y|ie))s?(?:['’]s?)?(\s+and\s+a\s+half)?(?![\p{L}])/giu
const least =
  /\b(?:more than|over|above|upwards of|well over|at least|no less than|not less than|beyond|fully)\s+$/iu
const most =
  /\b(?:less than|under|within|inside|below|at most|not (?:yet )?(?:more than )?|no more than|barely|hardly|scarcely)\s+$/iu
const about =
  /\b(?:about|around|some|nearly|almost|roughly|approximately|close on|well[- ]nigh|nigh|perhaps|near|not quite|just under|just over|a little (?:over|under|more than|less than))\s+$/iu

interface Part extends Span {
  readonly count: number
  readonly unit: Unit
}

/** The lengths of time of a stretch of text, in order; not "several years". */
export function stretchesIn(text: string, span: Span): Stretch[] {
  const found: Stretch[] = []
  let open: readonly Part[] = []
  const close = (): void => {
    if (open.length > 0) found.push(stretchOf(text, open))
    open = []
  }
  for (const one of partsIn(text, span)) {
    const last = open.at(-1)
    const goesOn =
      last && units[one.unit] < units[last.unit] && /^,?\s+(?:and\s+)?$/u.test(text.slice(last.to, one.from))
    if (!goesOn) close()
    open = [...open, one]
  }
  close()
  return found
}

function partsIn(text: string, { from, to }: Span): Part[] {
  return Array.from(text.slice(from, to).matchAll(part)).flatMap((match) => {
    const [words, number, noun, half] = match as unknown as [string, string, string, string | undefined]
    const at = from + match.index
    const low = noun.toLowerCase()
    const unit = (low.startsWith('centur') ? 'century' : low) as Unit
    const count = countOf(text, number, at)
    if (!count) return []
    return [{ from: count.from, to: at + words.length, count: count.value + (half ? 0.5 : 0), unit }]
  })
}

function countOf(text: string, words: string, at: number): { from: number; value: number } | null {
  const [number] = numbersIn(text, 'en', { from: at, to: at + words.length }).slice(-1)
  const extra = /and\s+a\s+half$/iu.test(words) && number && Number.isInteger(number.value) ? 0.5 : 0
  if (number)
    return number.kind === 'cardinal' && number.value > 0
      ? { from: number.from, value: number.value + extra }
      : null
  const article = /(?<![\p{L}])(half an?|an?|one)$/iu.exec(words)
  if (!article) return null
  return { from: at + article.index, value: /half/iu.test(article[0]) ? 0.5 : 1 }
}

function stretchOf(text: string, parts: readonly Part[]): Stretch {
  const [first, last] = [parts[0]!, parts.at(-1)!]
  const days = parts.reduce((sum, { count, unit }) => sum + count * units[unit], 0)
  const before = text.slice(Math.max(0, first.from - 26), first.from)
  const isRound = last.count >= 10 && last.count % 10 === 0 && units[last.unit] > 1
  // "Two years" is said of 18 to 30 months; days are counted with the first, the last, both or neither.
  const share = Number.isInteger(last.count) ? 0.55 : 0.35
  const isCounted = /season|summer|winter/u.test(last.unit)
  const own = units[last.unit] === 1 ? 1.5 : (isCounted ? 1.2 : share) * units[last.unit]
  const joined = parts.length > 1 ? 0.5 * units[last.unit] + parts.length : 0
  const loose = about.test(before) ? 0.15 * days : isRound ? 0.06 * days : 0
  return {
    from: first.from,
    to: last.to,
    days,
    unit: last.unit,
    slack: own + joined + loose,
    bound: least.test(before) ? 'least' : most.test(before) ? 'most' : null,
  }
}

/** Whether a length of time can be the one between two dates. */
export function fits({ days, slack, bound }: Stretch, from: When, to: When): boolean {
  const shortest = numberOfDay(to.earliest) - numberOfDay(from.latest)
  const longest = numberOfDay(to.latest) - numberOfDay(from.earliest)
  return (
    (bound === 'least' || days + slack >= shortest) &&
    (bound === 'most' ? longest >= 0 : days - slack <= longest)
  )
}

/** What two dates are apart, and what is said of them. */
export function gapTold(text: string, one: Stretch, from: When, to: When): string {
  const said = text.slice(one.from, one.to).replace(/\s+/gu, ' ').toLowerCase()
  const longest = numberOfDay(to.latest) - numberOfDay(from.earliest)
  if (longest < 0) return `${to.edtf} is before ${from.edtf}, not ${said} after it.`
  const shortest = Math.max(0, numberOfDay(to.earliest) - numberOfDay(from.latest))
  const unit = one.unit === 'night' ? 'day' : one.unit
  const inUnit = (days: number): string => plain(days / units[unit])
  const actual =
    inUnit(shortest) === inUnit(longest) ? inUnit(shortest) : `${inUnit(shortest)} to ${inUnit(longest)}`
  return `From ${from.edtf} to ${to.edtf} are ${actual} ${unit === 'century' ? 'centuries' : `${unit}s`}, not ${said}.`
}

/** Values of one text that do not fit together in time. */
export function sumOfTime(
  document: string,
  topic: string,
  text: string,
  spans: readonly Span[],
  derivation: string,
): Sum {
  return {
    topic,
    slot: 'date',
    kind: 'arithmetic',
    values: spans.map((span) => valueIn(document, text, span)),
    derivation,
  }
}
