import type { Temporal } from '../../time/temporal.ts'
import { parseWhen } from '../../time/when.ts'
import { isDay } from '../compare-slot.ts'

const shortMonths = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const clippedDay =
  /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+(?:the\s+)?(?:(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?(\p{Lu}\p{Ll}{2,4})|(\p{Lu}\p{Ll}{2,4})\.?\s+(\d{1,2})(?:st|nd|rd|th)?)[.,]*\s+(1[5-9]\d\d)\b/gu

/** Full dates whose month is clipped as clerks did: "Thursday 17th Novr. 1842". */
export function clippedDates(text: string, temporals: readonly Temporal[]): Temporal[] {
  return Array.from(text.matchAll(clippedDay)).flatMap((match) => {
    const [words, first, month, early, second, year] = match
    const [from, to] = [match.index, match.index + words.length]
    const known = temporals.some(
      (one) =>
        one.from < to &&
        from < one.to &&
        one.when &&
        isDay(one.when) &&
        /\d\s*$/u.test(text.slice(one.from, one.to)) &&
        one.to - one.from > 8,
    )
    const number = shortMonths.indexOf((month ?? early)!.slice(0, 3).toLowerCase()) + 1
    const when = parseWhen(
      `${year}-${String(number).padStart(2, '0')}-${(first ?? second)!.padStart(2, '0')}`,
    )
    if (known || number === 0 || !when) return []
    return [
      {
        from,
        to,
        kind: 'date' as const,
        when,
        timex: when.edtf,
        anchor: null,
        rule: 'clipped-month/text',
        calendar: 'gregorian',
      },
    ]
  })
}
