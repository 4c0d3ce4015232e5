import type { Account } from '../account.ts'
import type { Statement } from '../statement/statement.ts'
import { wrongAges } from './age.ts'
import { wrongAnniversaries } from './anniversary.ts'
import { wrongHours } from './clock-span.ts'
import { wrongCourses } from './course.ts'
import { wrongDurations } from './duration-of.ts'
import { wrongStretches } from './elapsed.ts'
import { wrongLater } from './later-than.ts'
import { failedSums } from './parts-and-totals.ts'
import { wrongReckonings } from './reckoned-day.ts'
import { wrongRegnalYears } from './regnal-year.ts'
import { sinceEvents } from './since-event.ts'
import type { Sum } from './sum.ts'
import { wrongUntilNow } from './until-now.ts'
import { wrongWeekdays } from './weekday.ts'
import { wrongOrder } from './wrong-order.ts'

/** All that does not add up, within a text and between dated statements of several. */
export function sumsOf(accounts: readonly Account[], statements: readonly Statement[]): Sum[] {
  const seen = new Set<string>()
  const found = [
    ...wrongWeekdays(accounts),
    ...accounts.flatMap((account) => [
      ...wrongOrder(account),
      ...failedSums(account),
      ...wrongStretches(account),
      ...wrongCourses(account),
      ...wrongRegnalYears(account),
      ...wrongLater(account),
      ...wrongUntilNow(account),
      ...wrongHours(account),
      ...wrongDurations(account),
      ...wrongAnniversaries(account),
      ...wrongReckonings(account),
    ]),
    ...wrongAges(accounts),
    ...sinceEvents(accounts, statements),
  ]
  // Two statements of one sentence meet the same age and the same birth.
  return found.filter(({ values: [first], derivation }) => {
    const key = `${first!.passage.document} ${first!.passage.from} ${derivation}`
    return !seen.has(key) && seen.add(key)
  })
}
