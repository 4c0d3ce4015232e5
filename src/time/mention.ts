import { parseWhen } from './when.ts'

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
const name =
  '(?:jan(?:uary|uar|vier)?|jän(?:ner)?|feb(?:ruary|ruar)?|fév(?:rier)?|mar(?:ch|s)?|märz|apr(?:il)?|avril|may|mai|june?|juin|juni|july?|juli|juillet|aug(?:ust)?|août|sept?(?:ember|embre)?|oct(?:ober|obre)?|okt(?:ober)?|nov(?:ember|embre)?|dec(?:ember)?|dez(?:ember)?|déc(?:embre)?)'
const dayFirst = new RegExp(
  `(?<![\\d.])(\\d{1,2})(?:st|nd|rd|th|er|\\.)?(?:\\s+of)?\\s+(${name})\\.?,?\\s+(\\d{4})(?!\\d)`,
  'giu',
)
const monthFirst = new RegExp(
  `(?<!\\p{L})(${name})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)`,
  'giu',
)
const iso = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g
const year = /(?<![\d.,-])(1[0-9]\d\d|20\d\d)(?![\d]|[.,]\d|-\d)/g

/** Whole dates that a text names, as EDTF days, in no order. */
export function daysNamed(text: string): string[] {
  return [
    ...Array.from(text.matchAll(dayFirst), ([, day, month, y]) => edtf(y!, monthOf(month!), day!)),
    ...Array.from(text.matchAll(monthFirst), ([, month, day, y]) => edtf(y!, monthOf(month!), day!)),
    ...Array.from(text.matchAll(iso), ([, y, month, day]) => edtf(y!, Number(month), day!)),
  ].filter((one) => parseWhen(one) !== null)
}

/** Years that a text names, those of whole dates among them. */
export function yearsNamed(text: string): string[] {
  return Array.from(text.matchAll(year), ([, y]) => y!)
}

function monthOf(word: string): number {
  return months.findIndex((month) => month.test(word.toLowerCase())) + 1
}

function edtf(y: string, month: number, day: string): string {
  return `${y}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
}
