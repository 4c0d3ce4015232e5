import { tellingKeys } from '../order/order-told.ts'
import { FEW } from './tell-of-one.ts'
import { type Sentence, wordsOf } from './told-sentence.ts'

/** So many sentences before and behind tell of the same. */
const REACH = 4
/**
 * Words around two tellings of one thing, each counted 1 if only one sentence of all had it, less the more have it. Few
 * documents are put together because they tell of one thing.
 */
const LEAST = 2
const LEAST_OF_FEW = 1

/** Whether what stands around two sentences has rare words in common, so that they can be of one happening. */
export function surroundings(
  all: readonly Sentence[],
  rarity: (key: string) => number,
): (a: Sentence, b: Sentence) => boolean {
  const most = Math.log(all.length + 2)
  const least = new Set(all.map(({ account }) => account)).size > FEW ? LEAST : LEAST_OF_FEW
  const byAccount = new Map<Sentence['account'], Sentence[]>()
  const places = new Map<Sentence, number>()
  for (const sentence of all) {
    places.set(sentence, byAccount.get(sentence.account)?.length ?? 0)
    const own = byAccount.get(sentence.account)
    if (own) own.push(sentence)
    else byAccount.set(sentence.account, [sentence])
  }
  const known = new Map<Sentence, ReadonlySet<string>>()
  const keysOf = (sentence: Sentence): ReadonlySet<string> => {
    let keys = known.get(sentence)
    if (!keys) {
      const at = places.get(sentence)!
      const near = byAccount.get(sentence.account)!.slice(Math.max(0, at - REACH), at + REACH + 1)
      keys = new Set(
        near.flatMap((one) => tellingKeys(wordsOf(one, one))).filter((key) => !key.startsWith('~')),
      )
      known.set(sentence, keys)
    }
    return keys
  }
  return (a, b) => {
    const other = keysOf(b)
    let weight = 0
    for (const key of keysOf(a)) if (other.has(key)) weight += rarity(key) / most
    return weight >= least
  }
}
