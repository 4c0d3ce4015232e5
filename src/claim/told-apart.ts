import type { Account } from './account.ts'
import { agentsApart } from './agents-apart.ts'
import { answersApart } from './answers-apart.ts'
import { causesApart } from './causes-apart.ts'
import type { Containment } from './compare-slot.ts'
import { datesApart } from './dates-apart.ts'
import { doersApart } from './doers-apart.ts'
import { numbersApart } from './numbers-apart.ts'
import { numbersDenied } from './numbers-denied.ts'
import { orderApart } from './order-apart.ts'
import { raritiesOf } from './parallel.ts'
import { placesApart } from './places-apart.ts'
import type { Statement } from './statement.ts'
import { type Apart, akinOf, sentencesOf } from './told-sentence.ts'

/**
 * Sentences that deny what another document says, causes of one thing of which one is denied, and counts and
 * days of one thing that differ, all by their words. Questions, conditions, hedges and other days are left out. English only.
 */
export function toldApart(
  accounts: readonly Account[],
  statements: readonly Statement[] = [],
  contains: Containment = () => false,
): Apart[] {
  const akin = akinOf(accounts)
  const all = accounts.flatMap(sentencesOf)
  const rarity = raritiesOf(all)
  return [
    ...answersApart(all, akin, rarity),
    ...[causesApart, numbersDenied].flatMap((apart) => apart(all, akin)),
    ...datesApart(all, akin, rarity),
    ...numbersApart(all, akin, rarity),
    ...placesApart(all, akin, rarity, contains),
    ...orderApart(all, akin, rarity),
    ...doersApart(all, akin, rarity),
    ...agentsApart(statements, all, akin),
  ]
}
