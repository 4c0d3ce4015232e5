import { firstEndingAfter, type Span } from '../../text/span.ts'
import type { Temporal } from '../../time/temporal.ts'
import { parseWhen } from '../../time/when.ts'
import { numberOfDay } from '../compare-slot.ts'
import type { Telling } from '../person/telling.ts'

/** The expressions of time that begin in a stretch. */
export function temporalsIn({ account }: Telling, { from, to }: Span): Temporal[] {
  const { temporals } = account
  const found: Temporal[] = []
  for (let i = firstEndingAfter(temporals, from); i < temporals.length && temporals[i]!.from < to; i++)
    if (temporals[i]!.from >= from) found.push(temporals[i]!)
  return found
}

/**
 * Whether a date needs nothing but its own words, or the day on which its document was written: one that was reckoned from others
 * may have been reckoned wrong.
 */
export function isPlain({ account }: Telling, { when, kind, anchor, from, to }: Temporal): boolean {
  if (!when || (kind !== 'date' && kind !== 'season')) return false
  const { text, date } = account.document
  if (anchor === null && text.slice(from, to).includes(when.earliest.slice(0, 4))) return true
  const written = date && date.length === 10 ? parseWhen(date) : null
  if (!written || when.earliest !== when.latest) return false
  const before = numberOfDay(written.earliest) - numberOfDay(when.earliest)
  return before >= 0 && before < 45
}
