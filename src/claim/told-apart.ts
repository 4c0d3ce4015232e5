import type { Account } from './account.ts'
import { agentsApart } from './agents-apart.ts'
import { causesApart } from './causes-apart.ts'
import { countsApart } from './counts-apart.ts'
import { datesApart } from './dates-apart.ts'
import { denialsApart } from './denials-apart.ts'
import type { Statement } from './statement.ts'
import { type Apart, akinOf, sentencesOf } from './told-sentence.ts'

/**
 * Sentences that deny what another document says, causes of one thing of which one is denied, and counts and
 * days of one thing that differ, all by their words. Questions, conditions, hedges and other days are left out. English only.
 */
export function toldApart(accounts: readonly Account[], statements: readonly Statement[] = []): Apart[] {
  const akin = akinOf(accounts)
  const all = accounts.flatMap(sentencesOf)
  return [
    ...[denialsApart, causesApart, countsApart, datesApart].flatMap((apart) => apart(all, akin)),
    ...agentsApart(statements, all, akin),
  ]
}
