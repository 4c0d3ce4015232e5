import { type Day, plusDays, weekdayOf } from './calendar.ts'
import type { Anchor } from './narrative.ts'
import type { Reading } from './reading.ts'
import { known, type Reckoned } from './reckoning.ts'

const ahead = /\b(?:will|shall|would|is to|are to|due|plans?|scheduled|expected|werden|wird|sera)\b/i
// "By Friday"; but not "was beaten on Friday by".
const bounded = /\b(?:until|till|by)\s+$/i

/**
 * The day of a weekday's name: the one just past, or the one to come where the sentence speaks of what will be. Null
 * where the anchor is no day.
 */
export function nearestWeekday(
  text: string,
  from: number,
  to: number,
  anchor: Anchor,
  reading: Reading,
): Reckoned | null {
  const { year, month, day } = anchor
  if (month === undefined || day === undefined) return null
  const today: Day = { year, month, day }
  const away = reading.weekday! - weekdayOf(today)
  const step = reading.relation?.step
  const future =
    step === 1 ||
    (step !== -1 &&
      (ahead.test(sentence(text, from, to)) || bounded.test(text.slice(Math.max(0, from - 8), from))))
  const days = future
    ? away > 0
      ? away
      : away + 7
    : step === -1 && away === 0
      ? -7
      : away > 0
        ? away - 7
        : away
  return known(plusDays(today, days))
}

/** The sentence around a place, roughly: 120 units either way, cut at full stops. */
export function sentence(text: string, from: number, to: number): string {
  const before = text
    .slice(Math.max(0, from - 120), from)
    .split(/[.!?]\s/)
    .at(-1)!
  return before + text.slice(from, Math.min(text.length, to + 120)).split(/[.!?](?:\s|$)/)[0]!
}
