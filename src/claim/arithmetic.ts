import type { Account } from './account.ts'
import { wrongStretches } from './elapsed.ts'
import { failedSums } from './parts-and-totals.ts'
import type { Statement } from './statement.ts'
import type { Sum } from './sum.ts'
import { wrongWeekdays } from './weekday.ts'
import { wrongOrder } from './wrong-order.ts'

/** All that does not add up, within a text and between dated statements of several. */
export function sumsOf(accounts: readonly Account[], statements: readonly Statement[]): Sum[] {
  const seen = new Set<string>()
  const found = [
    ...accounts.flatMap((account) => [
      ...wrongWeekdays(account),
      ...wrongOrder(account),
      ...failedSums(account),
    ]),
    ...wrongStretches(accounts, statements),
  ]
  // Two statements of one sentence meet the same age and the same birth.
  return found.filter(({ values: [first], derivation }) => {
    const key = `${first!.passage.document} ${first!.passage.from} ${derivation}`
    return !seen.has(key) && seen.add(key)
  })
}
