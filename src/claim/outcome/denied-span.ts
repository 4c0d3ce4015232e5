import type { Temporal } from '../../time/temporal.ts'
import { compareDays } from '../../time/when.ts'
import { areApart, type Sentence } from '../apart/told-sentence.ts'
import type { Outcome } from './outcome.ts'

const bound = /\b(after|since|before|until|till|by)\s+(?:the\s+)?$/iu
/** Letters before a date in which "since the" stands. */
const REACH = 12

/**
 * Whether one outcome can be what the other denies, by their times: what is denied of the time "after July 1921" is told
 * by whoever dates it later, and by nobody who gives no date.
 */
export function areOfOneTime(a: Outcome, b: Outcome): boolean {
  if (areApart(dated(a), dated(b))) return false
  return isWithin(a, b) && isWithin(b, a)
}

/** A sentence with the dates of the clause alone, without those that only bound what is denied. */
function dated(one: Outcome): Sentence {
  const bounds = one.isDenied ? boundsOf(one) : []
  return { ...one.sentence, dates: inClause(one).filter((date) => !bounds.includes(date)) }
}

function inClause({ sentence, clause }: Outcome): Temporal[] {
  return sentence.dates.filter(({ from }) => from >= clause.from && from < clause.to)
}

function boundsOf(one: Outcome): Temporal[] {
  return inClause(one).filter((date) => boundAt(one, date) !== null)
}

function boundAt({ sentence }: Outcome, { from }: Temporal): string | null {
  const { text } = sentence.account.document
  return bound.exec(text.slice(Math.max(0, from - REACH), from))?.[1]?.toLowerCase() ?? null
}

function isWithin(denied: Outcome, other: Outcome): boolean {
  if (!denied.isDenied) return true
  return boundsOf(denied).every((date) =>
    inClause(other).some((day) => {
      if (!day.when || !date.when) return false
      const isLater = /^(?:after|since)$/.test(boundAt(denied, date)!)
      return isLater
        ? compareDays(day.when.latest, date.when.latest) > 0
        : compareDays(day.when.earliest, date.when.earliest) < 0
    }),
  )
}
