import type { Account } from '../account.ts'
import { causesApart } from '../cause/causes-apart.ts'
import type { Containment } from '../compare-slot.ts'
import { orderApart } from '../order/order-apart.ts'
import type { Statement } from '../statement/statement.ts'
import { agentsApart } from './agents-apart.ts'
import { answersApart } from './answers-apart.ts'
import { datesApart } from './dates-apart.ts'
import { doersApart } from './doers-apart.ts'
import { numbersApart } from './numbers-apart.ts'
import { numbersDenied } from './numbers-denied.ts'
import { raritiesOf } from './parallel.ts'
import { placesApart } from './places-apart.ts'
import { type Apart, akinOf, sentencesOf } from './told-sentence.ts'

/**
 * What two akin documents tell of one thing in sentences that cannot both be right, found by their words, not by
 * statements: dates, places, persons, numbers, causes, orders and outcomes. Questions, conditions and hedges are left
 * out; documents in another language than English have none. Each rule compares a sentence with those that share a
 * word of some rarity with it, so that the cost grows with what documents have in common, not with all pairs.
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
