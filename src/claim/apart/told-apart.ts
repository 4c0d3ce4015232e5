import type { Account } from '../account.ts'
import { causesApart } from '../cause/causes-apart.ts'
import type { Containment } from '../compare-slot.ts'
import { orderApart } from '../order/order-apart.ts'
import { dates } from '../value/dated.ts'
import { persons } from '../value/doing.ts'
import { places } from '../value/located.ts'
import { numbers } from '../value/numbers.ts'
import { raritiesOf } from '../value/rarity.ts'
import { valuesApart } from '../value/values-apart.ts'
import { akinOf } from './akin.ts'
import { answersApart } from './answers-apart.ts'
import { numbersDenied } from './numbers-denied.ts'
import type { Apart, Sentence } from './told-sentence.ts'

/**
 * What two akin documents tell of one thing in sentences that cannot both be right, found by their words, not by
 * statements: dates, places, persons, numbers, causes, orders and outcomes. Questions, conditions and hedges are left
 * out; documents in another language than English have none. Each rule compares a sentence with those that share a
 * word of some rarity with it, so that the cost grows with what documents have in common, not with all pairs.
 */
export function toldApart(
  accounts: readonly Account[],
  all: readonly Sentence[],
  contains: Containment = () => false,
): Apart[] {
  const akin = akinOf(accounts)
  const rarity = raritiesOf(all)
  return [
    ...answersApart(all, akin, rarity),
    ...causesApart(all, akin, rarity),
    ...numbersDenied(all, akin),
    ...valuesApart(dates, all, akin, rarity),
    ...valuesApart(numbers, all, akin, rarity),
    ...valuesApart(places(contains), all, akin, rarity),
    ...valuesApart(persons, all, akin, rarity),
    ...orderApart(all, akin, rarity),
  ]
}
