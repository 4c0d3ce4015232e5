import type { Quotation } from '../quote/quotation.ts'
import { cuts, type Document } from '../text/document.ts'
import { covers } from '../text/span.ts'
import { datelines } from '../time/dateline.ts'
import { diaryEntries } from '../time/diary.ts'
import type { DateScope } from '../time/temporal.ts'
import { parseWhen, type When } from '../time/when.ts'

/**
 * The stretches of a document that have dates of their own, outer before inner: the document, its parts, what stands
 * under a dateline, the entries of a diary, and the quotations whose date is given. `said` is the date that the user gave for the document.
 */
export function dateScopes(
  { text, date, parts, ranges }: Pick<Document, 'text' | 'date' | 'parts' | 'ranges'>,
  quotations: readonly Quotation[],
  said: When | null = null,
): DateScope[] {
  const dated = parts.filter((part) => part.date !== null)
  // What a line heads ends where its part does; a part with a date of its own needs no line.
  const skipped = cuts(ranges)
  const heads = [...datelines(text, skipped), ...diaryEntries(text, skipped, date)]
  const headed = heads.flatMap((scope) => {
    if (dated.some((part) => covers(part, scope))) return []
    const next = dated.find(({ from }) => from > scope.from && from < scope.to)
    return [{ ...scope, to: next?.from ?? scope.to }]
  })
  const all = [
    { from: 0, to: text.length, when: said ?? (date === null ? null : parseWhen(date)) },
    ...parts.map(({ from, to, date }) => ({ from, to, when: date === null ? null : parseWhen(date) })),
    ...headed,
    ...quotations.map(({ from, to, date }) => ({
      from,
      to,
      when: date && parseWhen(date.edtf),
    })),
  ]
  return all.sort((a, b) => a.from - b.from || b.to - a.to)
}
