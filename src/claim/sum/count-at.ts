import { type NumberAt, numbersIn } from '../../sense/number.ts'
import { sentences } from '../../text/sentence.ts'
import { overlaps, type Span } from '../../text/span.ts'
import { moneyIn } from './money.ts'

/** A number of things, of money or of a hundred, where a text gives it. */
export interface Count extends Span {
  readonly value: number
  /** What it is a number of, where that is a measure; "pence" for money of pounds, shillings and pence. */
  readonly unit: string | null
  readonly percent: boolean
  /** About so many, at least so many, one of two numbers, so many for each. */
  readonly loose: boolean
}

/** The sentences of a text; an amount in shillings and pence does not end one. */
export function countedSentences(text: string): Span[] {
  const found: Span[] = []
  for (const sentence of sentences(text)) {
    const last = found.at(-1)
    const goesOn =
      last &&
      sentence.from - last.to < 3 &&
      /\d\s?[sld]\.$/u.test(text.slice(Math.max(0, last.to - 5), last.to)) &&
      /^\d/u.test(text.slice(sentence.from, sentence.from + 1))
    if (goesOn) found[found.length - 1] = { from: last.from, to: sentence.to }
    else found.push(sentence)
  }
  return found
}

const looseBefore =
  /(?:\b(?:about|around|some|roughly|approximately|nearly|almost|over|above|under|below|beyond|more than|fewer than|less than|no (?:more|fewer|less) than|not (?:above|under)|at (?:the )?(?:least|most)|up to|close (?:up)?on|close to|near|nigh|barely|hardly|scarcely|well over|upwards of|upward of|an estimated|estimated at|perhaps|maybe|say|possibly|probably|circa|c\.|either|first|every|each|another)|[~≈+<>])\s*(?:the\s+)?$/iu
const looseBehind =
  /^(?:\s*\+|-odd|-some|\s+(?:odd|or so|or more|or fewer|or less|or thereabouts|or upwards|and upwards|and more|and odd|at least|at most|more or less|(?:[\p{L}’'-]+\s+){0,2}?(?:each|apiece|a head|a piece|a man|per\s(?!cent\b)|every|a (?:day|week|month|year|ton|pound|yard|mile|bushel|barrel)\b|daily|weekly|yearly|odd\b|or so\b|or more\b)))/iu
const numeral = String.raw`(?:£|\$)?(?:\d|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b)`
const range = new RegExp(String.raw`^\s*(?:[-–—]|or|to|[\p{L}]+\s+or)\s*${numeral}`, 'iu')

// Not how many: a number by which a thing is called, an hour, an age, a verse.
const label =
  /(?:\b(?:nos?\.|(?:at|in|of|the|a|engine|car|house|lot|boat|to|from|room|under|by) number|exhibits?|chap(?:ters?|\.)|pages?|pp?\.|case|art(?:icles?|\.)|sect(?:ions?|\.)|rooms?|platforms?|figures?|fig\.|tables?|plates?|notes?|hymns?|psalms?|lots?|engines?|pits?|shafts?|car|tram|train|bus|route|ward|block|cell|line|class|form|schedule|appendix|part|vol(?:umes?|\.)|act|scene|book|folios?|ff?\.|item|question|verse|clause|regiment|battalion|squadron|gate|berth|dock|grade|category|channel|walk|leaflet|page|day|week|year|age|aged|at the age of|at)|[§#])\s*$/iu
const spelledLabel =
  /\b(?:chapter|part|act|scene|book|page|section|article|volume|psalm|number|nos?\.|case|at|age|aged|at the age of|(?:sub)?divisions?)\s*$/iu
// Of a book: "Rom. 5. 19.", "(2)", "458 Chap. 9".
const cited = /(?:[\p{L}\d]\.|Cor:|[\p{L}\d][.,]\s*\()\s*$/u
const citing =
  /^(?:\.\s+\d|:\s*\d+(?!\d|,\d|\s+\p{Ll}|\s*%)|\)\s+\p{L}|\s+(?:Chap|CHAP|Sect|SECT|Art|Lib)\b|:\d)/u
const verse = /\d:\s*$/u
const clock =
  /^\s*(?:[ap]\.?\s?m\b|o['’ ]?clock|minutes (?:past|to|before|after)|(?:in the (?:morning|afternoon|evening))|at night|bells\b|(?:years|months|weeks|days) (?:old|of age)|th\b|:\d\d)/iu
const oneBefore =
  /\b(?:no|any|every|each|some|this|that|the|which|another|many a|of|only|with|from|to|by|for|at|is|was|are|as|be|not)\s+$/iu
const oneBehind =
  /^\s+(?:of|another|day|night|morning|evening|time|may|might|can|could|must|should|would|who|more|side|hand|thing|who|hour|year|week|month|way|had|has|man['’]s)\b|^['’-]/iu

/** The numbers of a sentence that say how many or how much, with those of dates and times left out. */
export function countsIn(text: string, sentence: Span, times: readonly Span[]): Count[] {
  const money = moneyIn(text, sentence)
  const found = numbersIn(text, 'en', sentence).flatMap((one: NumberAt): Count[] => {
    if (one.kind !== 'cardinal' || one.value < 1) return []
    if ([...times, ...money].some((other) => overlaps(other, one))) return []
    const digits = text.slice(one.from, one.to)
    if (/^(?:1[0-9]|20)\d\d$/u.test(digits) && /^(?:1[1-9]|20)/u.test(digits)) return []
    const before = text.slice(Math.max(sentence.from, one.from - 24), one.from)
    const behind = text.slice(one.to, one.to + 40)
    if (
      isLabel(before, digits, behind) ||
      cited.test(before) ||
      (verse.test(before) && !/^\s+\p{Ll}/u.test(behind)) ||
      clock.test(behind) ||
      (citing.test(behind) && one.unit !== '%') ||
      /^\d{1,2}[.:]\d\d$/u.test(digits)
    )
      return []
    if (one.from === sentence.from && /^(?:[.)]|\s+\p{Lu})/u.test(behind) && /^\d/u.test(digits)) return []
    const percent =
      (one.unit === '%' && !/^\s*percentage/iu.test(behind)) ||
      /^\s*(?:%|per\s?cent(?!age)|p\.\s?c\.)/iu.test(behind)
    const { from, to, value } = one
    return [{ from, to, value, unit: percent ? null : one.unit, percent, loose: isLoose(before, behind) }]
  })
  const amounts = money.map(({ from, to, pence }): Count => {
    const before = text.slice(Math.max(sentence.from, from - 24), from)
    const loose = isLoose(before, text.slice(to, to + 40))
    return { from, to, value: pence, unit: 'pence', percent: false, loose }
  })
  return [...found, ...amounts, ...onesIn(text, sentence, times)]
    .sort((a, b) => a.from - b.from)
    .map((one, i, all) => {
      const [before, next] = [all[i - 1], all[i + 1]]
      if (before && isRange(text, before, one)) return { ...one, loose: true }
      // "From four to fifteen years": both are of years.
      return next && isRange(text, one, next) ? { ...one, loose: true, unit: one.unit ?? next.unit } : one
    })
}

/** Whether a number is a name: "car 37", "Chapter four"; not "in the dock fourteen men". */
function isLabel(before: string, number: string, behind: string): boolean {
  if (!label.test(before)) return false
  const counts = /^\s+(?!was|is|has|as|this|its|his|does|goes)\p{Ll}+(?:s|men|women|children|people)\b/u.test(
    behind,
  )
  return !counts && (/^\d/u.test(number) || spelledLabel.test(before))
}

/** Whether a number is only about so much, of itself and not as the end of a range. */
export function isAbout(text: string, { from, to }: Span): boolean {
  return (
    looseBefore.test(text.slice(Math.max(0, from - 24), from)) || looseBehind.test(text.slice(to, to + 40))
  )
}

function isLoose(before: string, behind: string): boolean {
  return looseBefore.test(before) || looseBehind.test(behind) || range.test(behind)
}

function isRange(text: string, a: Span, b: Span): boolean {
  const middle = text.slice(a.to, b.from)
  if (/^\s*(?:[-–—]|or|to)\s*$/u.test(middle)) return true
  return /^\s+and\s+$/u.test(middle) && /\bbetween\s+$/iu.test(text.slice(Math.max(0, a.from - 9), a.from))
}

function onesIn(text: string, sentence: Span, times: readonly Span[]): Count[] {
  return Array.from(text.slice(sentence.from, sentence.to).matchAll(/\bone\b/giu)).flatMap((match) => {
    const from = sentence.from + match.index
    const to = from + 3
    if (oneBefore.test(text.slice(Math.max(sentence.from, from - 10), from))) return []
    if (oneBehind.test(text.slice(to, to + 10)) || times.some((other) => overlaps(other, { from, to })))
      return []
    if (
      numbersIn(text, 'en', { from: Math.max(sentence.from, from - 16), to: to + 12 }).some((n) =>
        overlaps(n, { from, to }),
      )
    )
      return []
    return [{ from, to, value: 1, unit: null, percent: false, loose: false }]
  })
}
