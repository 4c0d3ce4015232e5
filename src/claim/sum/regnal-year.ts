import { numbersIn } from '../../sense/number.ts'
import { sentenceAt } from '../../text/sentence.ts'
import type { Account } from '../account.ts'
import { beginWords } from './course-verb.ts'
import { isPoint } from './date-pair.ts'
import { sumOfTime } from './stretch.ts'
import type { Sum } from './sum.ts'

const regnal =
  /\bin the ([a-z]+(?:[- ][a-z]+)?|\d{1,3}(?:st|nd|rd|th)) year of (?:his|her|their|its|the) (?:reign|rule|pontificate|episcopate|abbacy|ministry|presidency|captivity|imprisonment|exile|marriage|office|siege|war|existence|life)\b/giu
const begins = new RegExp(String.raw`\b(?:${beginWords})\b[^.;:]{0,60}$`, 'iu')

/** "He came to the throne in 1150 and died in 1181, in the twenty-first year of his reign". English only. */
export function wrongRegnalYears({ document: { id, text, language }, temporals }: Account): Sum[] {
  if (language !== null && language !== 'en') return []
  return Array.from(text.matchAll(regnal)).flatMap((match) => {
    const [words, exact] = match as unknown as [string, string]
    const at = { from: match.index, to: match.index + words.length }
    const number = numbersIn(text, 'en', { from: at.from, to: at.from + 7 + exact.length }).at(-1)
    const sentence = sentenceAt(text, at.from)
    const near = temporals.filter(
      (one) => one.from > sentence.from - 500 && one.to <= sentence.to + 200 && isPoint(one),
    )
    const start = near.findLast(
      (one) =>
        (one.from < at.from || one.from > sentence.to) &&
        begins.test(text.slice(Math.max(0, one.from - 80), one.from)),
    )
    const [date, ...more] = near.filter(
      (one) =>
        one !== start &&
        one.from >= sentence.from &&
        one.to <= sentence.to &&
        Math.min(Math.abs(one.to - at.from), Math.abs(one.from - at.to)) < 70,
    )
    if (number?.kind !== 'ordinal' || !start?.when || !date?.when || more.length > 0) return []
    const years = (iso: string): number => Number(iso.slice(0, -6))
    // The first year is the one in which it begins, or the twelve months from then.
    const most = years(date.when.latest) - years(start.when.earliest) + 1
    const least = years(date.when.earliest) - years(start.when.latest)
    if (number.value >= least && number.value <= most) return []
    const derivation = `From ${start.when.edtf} to ${date.when.edtf} is year ${Math.max(1, least)} or ${most}, not ${number.value}.`
    return [sumOfTime(id, 'year of a reign', text, [at, start, date], derivation)]
  })
}
