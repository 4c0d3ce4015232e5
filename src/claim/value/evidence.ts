import { areElsewhen } from '../apart/told-sentence.ts'
import { type Evidence, is } from '../likelihood.ts'
import type { Candidate } from './candidates.ts'
import { contextOf } from './context.ts'
import { isGeneral, isOften, isOnce } from './happening-kind.ts'
import { common, type Value } from './value.ts'

/** How many values of its document are of the same happening as a value, by value. */
export type Rivals = (value: Value) => number

/** What speaks for or against two values of any kind being of one thing. */
export function evidenceOf(
  { a, b, weight, share, shareOfMore, shared, best, lead, agreement }: Candidate<Value>,
  rarity: (key: string) => number,
  rivals: Rivals,
): Evidence {
  const [x, y] = [contextOf(a), contextOf(b)]
  const isSame = a.happening !== null && a.happening === b.happening
  const subject = common(x.subject, y.subject)
  const names = common(x.names, y.names)
  return {
    one: 1,
    near: Math.sqrt(part(nearness(x.near, y.near, rarity), 4)),
    weight: Math.sqrt(part(weight, 10)),
    share,
    'share of more': shareOfMore,
    rarest: part(shared[0] ? rarity(shared[0]) : 0, 4),
    'next rarest': part(shared[1] ? rarity(shared[1]) : 0, 4),
    nearest: is(best === 2),
    'nearest of one': is(best === 1),
    lead: part(lead, 3),
    agreement: is(agreement > 0),
    'agreement as near': is(agreement >= 0.8),
    happening: is(isSame),
    'happens once': is(isSame && isOnce(a.happening!)),
    'happens often': is(isSame && isOften(a.happening!)),
    'happens to all': is(isSame && isGeneral(a.happening!)),
    'other happening': is(a.happening && b.happening && !isSame),
    verb: is(common(x.verbs, y.verbs).length > 0),
    subject: part(
      subject.reduce((sum, key) => sum + rarity(key), 0),
      4,
    ),
    'other subject': is(x.subject.size > 0 && y.subject.size > 0 && subject.length === 0),
    'one person': is(x.who && x.who === y.who),
    'other person': is(x.who && y.who && x.who !== y.who),
    'same of one person': is(isSame && x.who && x.who === y.who),
    pronoun: is(x.isPronoun) + is(y.isPronoun),
    names: part(names.length, 2),
    'other names': is(x.names.size > 0 && y.names.size > 0 && names.length === 0),
    'same behind': is(x.after && x.after === y.after),
    crossed: is((x.after && x.after === y.before) || (x.before && x.before === y.after)),
    'other time': is(areElsewhen(a.sentence, b.sentence)),
    // Accounts of one matter mostly tell it in one order.
    'other place in the text': Math.abs(placeOf(a) - placeOf(b)),
    alone: 1 / Math.max(rivals(a), rivals(b)),
  }
}

function part(of: number, most: number): number {
  return Math.min(of, most) / most
}

// Words that stand near both values, the nearer the more.
function nearness(
  a: ReadonlyMap<string, number>,
  b: ReadonlyMap<string, number>,
  rarity: (key: string) => number,
): number {
  let sum = 0
  for (const [key, words] of a) {
    const other = b.get(key)
    if (other !== undefined) sum += rarity(key) / (1 + words / 3) / (1 + other / 3)
  }
  return sum
}

function placeOf({ sentence }: Value): number {
  return sentence.from / sentence.account.document.text.length
}
