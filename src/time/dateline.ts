import { paragraphs } from '../text/paragraph.ts'
import type { Span } from '../text/span.ts'
import { fromJulian, isoDay } from './calendar.ts'
import { datesNamed } from './mention.ts'
import type { DateScope } from './temporal.ts'
import { parseWhen } from './when.ts'

/** Units of a line that can be a dateline, and of what may stand in it beside the date. */
const LONGEST = 110
const BESIDE = 70

/**
 * The stretches that stand under datelines: short lines with one whole date, "Saturday, 8 January 1927, page 1",
 * "By Captain Orre, 8 January 1927". Each reaches to the next dateline, or to the end of the text.
 */
export function datelines(text: string, cuts: readonly Span[]): DateScope[] {
  const heads = paragraphs(text, cuts).flatMap((line) => {
    if (line.to - line.from > LONGEST) return []
    const words = text.slice(line.from, line.to)
    const days = datesNamed(words).filter(({ edtf }) => edtf.length === 10)
    const [day] = days
    const isHead =
      day !== undefined &&
      days.length === 1 &&
      words.length - (day.to - day.from) <= BESIDE &&
      !/[.!?:;]["”’)]*$/u.test(words) &&
      /(?:^|[,;(–—|·-]\s*|\s)$/u.test(words.slice(0, day.from))
    return isHead ? [{ from: line.from, edtf: newStyle(day.edtf, words) }] : []
  })
  return heads.map(({ from, edtf }, i) => ({
    from,
    to: heads[i + 1]?.from ?? text.length,
    when: parseWhen(edtf),
  }))
}

// Ours of a day that the line says is of the old calendar.
function newStyle(edtf: string, line: string): string {
  if (!/\b(?:Old Style|O\. ?S\.|OS)(?!\p{L})/u.test(line)) return edtf
  const [year, month, day] = edtf.split('-').map(Number) as [number, number, number]
  return isoDay(fromJulian({ year, month, day }))
}
