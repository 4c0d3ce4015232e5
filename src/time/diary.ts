import { paragraphs } from '../text/paragraph.ts'
import type { Span } from '../text/span.ts'
import type { DateScope } from './temporal.ts'
import { parseWhen } from './when.ts'

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const month =
  '(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?'
const weekday = '(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\\p{L}*\\.?,?\\s+)?'
const ending = '(?:,?\\s+(\\d{4}))?[.:—–-]\\s'
const heads = [
  new RegExp(`^${weekday}(\\d{1,2})(?:st|nd|rd|th)?\\s+${month}${ending}`, 'u'),
  new RegExp(`^${weekday}${month}\\s+(\\d{1,2})(?:st|nd|rd|th)?${ending}`, 'u'),
]

/** Paragraphs that must begin so before a text is a diary. */
const FEWEST = 2

/**
 * The entries of a diary in English, each under the date that its paragraph begins with: "6 April 1882. The ice pressed
 * hard.", then "8 April. The ship went down." A year that is not said is that of the entry before, or of the document.
 */
export function diaryEntries(text: string, cuts: readonly Span[], written: string | null): DateScope[] {
  let year = written?.slice(0, 4) ?? null
  const found = paragraphs(text, cuts).flatMap(({ from, to }) => {
    const words = text.slice(from, Math.min(to, from + 48))
    const [days, others] = heads.map((head) => head.exec(words))
    const match = days ?? others
    if (!match) return []
    const [day, name] = days ? [match[1]!, match[2]!] : [match[2]!, match[1]!]
    year = match[3] ?? year
    const number = months.indexOf(name.slice(0, 3).toLowerCase()) + 1
    const two = (n: number | string): string => String(n).padStart(2, '0')
    const when = year === null ? null : parseWhen(`${year}-${two(number)}-${two(day)}`)
    return when ? [{ from, when }] : []
  })
  if (found.length < FEWEST) return []
  return found.map(({ from, when }, i) => ({ from, to: found[i + 1]?.from ?? text.length, when }))
}
