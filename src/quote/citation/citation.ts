import type { Span } from '../../text/span.ts'
import type { Quotation } from '../quotation.ts'
import type { Setting } from '../setting.ts'
import { placesOf } from './citing.ts'
import { datingOf } from './dating.ts'
import { locatorOf } from './locator.ts'
import { workOf } from './work.ts'

/** Where a quotation says that it comes from, by the words `before` and `after` it and by its note. */
export function citationOf(
  setting: Setting,
  span: Span,
  before: Span,
  after: Span,
): Pick<Quotation, 'work' | 'locator' | 'date'> {
  const { text } = setting.document
  const places = placesOf(setting, span, before, after)
  return { work: workOf(setting, places), locator: locatorOf(text, places), date: datingOf(text, places) }
}
