import type { Quotation } from '../quote/quotation.ts'
import type { Document } from '../text/document.ts'
import type { DateScope } from '../time/temporal.ts'
import { parseWhen, type When } from '../time/when.ts'

/**
 * The stretches of a document that have dates of their own, outer before inner: the document, its parts, and the
 * quotations whose date is given. `said` is the date that the user gave for the document.
 */
export function dateScopes(
  { text, date, parts }: Pick<Document, 'text' | 'date' | 'parts'>,
  quotations: readonly Quotation[],
  said: When | null = null,
): DateScope[] {
  return [
    { from: 0, to: text.length, when: said ?? (date === null ? null : parseWhen(date)) },
    ...parts.map(({ from, to, date }) => ({ from, to, when: date === null ? null : parseWhen(date) })),
    ...quotations.map(({ from, to, date }) => ({
      from,
      to,
      when: date && parseWhen(date.edtf),
    })),
  ]
}
