import { isComplete } from './complement.ts'
import type { Count } from './count-at.ts'
import { isBeside, isSame, nounOf } from './count-noun.ts'
import { type Counted, plainOnes, wordsOf } from './counted.ts'
import { closes, isNear, isOfOneKind, listed, ofThem, sumOf, uncounted, unequal } from './part-list.ts'
import type { Failed } from './sum.ts'

/** How many sentences parts can be spread over. */
const REACH = 7

// "Fourteen were tried. Four are condemned. Six go to prison. Three are acquitted. There is no other disposal."
export function allOf(text: string, all: readonly Counted[], i: number): Failed[] {
  const sentence = all[i]!
  const [total, ...more] = plainOnes(sentence).filter(({ value }) => value > 2)
  if (!total || total.loose || more.length > 0 || ofThem.test(wordsOf(text, sentence))) return []
  const noun = nounOf(text, total)
  const parts: Count[] = []
  for (let at = i + 1; at < all.length && at - i <= REACH && all[at]!.goesOn; at++) {
    const own = partsOf(text, all[at]!, total, noun)
    if (!own) return []
    parts.push(...own)
    const region = text.slice(sentence.to, all[at]!.to)
    const isEnd = closes.test(wordsOf(text, all[at]!)) || isAllAgain(text, all[at]!, total)
    if (isEnd && parts.length > 1) return isNear(total, parts) ? unequal(total, parts) : []
    const next = all[at + 1]
    const isVote = /\b(?:vote[ds]?|voting|against|ayes|noes)\b/iu.test(region)
    const isLast = !next?.goesOn || plainOnes(next).length === 0
    if (isLast && !isVote && parts.length > 1 && isComplete(region) && isAlmost(total, parts))
      return unequal(total, parts)
    if (own.length === 0 && parts.length > 0) return []
  }
  return []
}

/** The parts of a total that a sentence tells: none, or all its numbers of that kind; null where one is not exact. */
function partsOf(text: string, sentence: Counted, total: Count, noun: string | null): Count[] | null {
  const said = wordsOf(text, sentence)
  const own = plainOnes(sentence).filter(
    (one) => one.value !== total.value && isOfOneKind([total, one]) && !isBeside(text, one),
  )
  if (own.length === 0) return own
  const fits = own.every((one) => isSame(nounOf(text, one), noun) && !one.loose && one.value < total.value)
  return fits && !uncounted.test(said.replace(closes, '')) && listed(text, own).length === own.length
    ? own
    : null
}

// "The cases of all thirty-one are disposed of."
function isAllAgain(text: string, sentence: Counted, total: Count): boolean {
  return plainOnes(sentence).some(
    ({ value, from }) =>
      value === total.value &&
      /\ball (?:the )?(?:of the )?$/iu.test(text.slice(Math.max(0, from - 12), from)),
  )
}

function isAlmost(total: Count, parts: readonly Count[]): boolean {
  return sumOf(parts) >= 0.85 * total.value && sumOf(parts) <= 1.2 * total.value
}
