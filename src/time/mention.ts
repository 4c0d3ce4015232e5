import type { Span } from '../text/span.ts'
import { parseWhen } from './when.ts'

/** A date that a text names whole: a day, a month or a year of its own, as EDTF. */
export interface DateMention extends Span {
  readonly edtf: string
}

const months: readonly RegExp[] = [
  /^(?:jan|jän)/,
  /^(?:feb|fév|fev)/,
  /^(?:mar|mär|mrz)/,
  /^(?:apr|avr)/,
  /^(?:may|mai)/,
  /^(?:jun|juin)/,
  /^(?:jul|juil)/,
  /^(?:aug|aoû|aou)/,
  /^sep/,
  /^(?:oct|okt)/,
  /^nov/,
  /^(?:dec|dez|déc)/,
]
/** The names of the months in English, German and French, for a pattern that does not mind capitals. */
export const monthName: string =
  '(?:jan(?:uary|uar|vier)?|jän(?:ner)?|feb(?:ruary|ruar)?|fév(?:rier)?|mar(?:ch|s)?|märz|apr(?:il)?|avr(?:il)?|may|mai|june?|juin|juni|july?|juli|juil(?:let)?|aug(?:ust)?|août|sept?(?:ember|embre)?|oct(?:ober|obre)?|okt(?:ober)?|nov(?:ember|embre)?|dec(?:ember)?|dez(?:ember)?|déc(?:embre)?)'
const dayFirst = new RegExp(
  `(?<![\\d.])(\\d{1,2})(?:st|nd|rd|th|er|\\.)?(?:\\s+(?:day\\s+)?of)?\\s+(${monthName})\\.?,?\\s+(\\d{4})(?!\\d)`,
  'giu',
)
const monthFirst = new RegExp(
  `(?<!\\p{L})(${monthName})\\.?\\s+(?:the\\s+)?(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)`,
  'giu',
)
const monthOnly = new RegExp(
  `(?<!\\p{L})(${monthName})\\.?,?\\s+(?:of\\s+|de\\s+)?([12]\\d{3})(?![\\d\\p{L}])`,
  'giu',
)
const iso = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g
const pointed = /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?([12]\d{3})(?!\d)/g
const year = /(?<![\d.,\p{L}_-])(1[0-9]\d\d|20\d\d)(?![\d]|[.,]\d|-\d)/gu

/** Whole dates that a text names, as EDTF days, in no order. */
export function daysNamed(text: string): string[] {
  return dayMentions(text).map(({ edtf }) => edtf)
}

function dayMentions(text: string): DateMention[] {
  return [
    ...mentions(text, dayFirst, ([, day, month, y]) => edtf(y!, monthOf(month!), day!)),
    ...mentions(text, monthFirst, ([, month, day, y]) => edtf(y!, monthOf(month!), day!)),
    ...mentions(text, iso, ([, y, month, day]) => edtf(y!, Number(month), day!)),
    ...mentions(text, pointed, ([, day, month, y]) => edtf(y!, Number(month), day!)),
  ]
}

/** Every date that a text names, days and months before the years that they hold, in the order of the text. */
export function datesNamed(text: string): DateMention[] {
  const found = dayMentions(text)
  const add = (more: readonly DateMention[]): void => {
    found.push(...more.filter((one) => !found.some((known) => one.from < known.to && known.from < one.to)))
  }
  add(mentions(text, monthOnly, ([, month, y]) => `${y}-${String(monthOf(month!)).padStart(2, '0')}`))
  add(mentions(text, year, ([, y]) => y!))
  return found.sort((a, b) => a.from - b.from)
}

/** Years that a text names, those of whole dates among them. */
export function yearsNamed(text: string): string[] {
  return Array.from(text.matchAll(year), ([, y]) => y!)
}

function mentions(text: string, pattern: RegExp, read: (match: RegExpExecArray) => string): DateMention[] {
  return Array.from(text.matchAll(pattern), (match) => ({
    from: match.index,
    to: match.index + match[0].length,
    edtf: read(match),
  })).filter((one) => parseWhen(one.edtf) !== null)
}

function monthOf(word: string): number {
  return months.findIndex((month) => month.test(word.toLowerCase())) + 1
}

function edtf(y: string, month: number, day: string): string {
  return `${y}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
}
