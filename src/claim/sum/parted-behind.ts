import type { Count } from './count-at.ts'
import { isSame, nounOf } from './count-noun.ts'
import { type Counted, plainOnes, wordsOf } from './counted.ts'
import { closes, joinedByAnd, listed, sumOf, uncounted, unequal } from './part-list.ts'
import type { Failed } from './sum.ts'

const opens = /^(?:(?:There|They|These) (?:are|were|had been)\s+|Of (?:these|them|whom),?\s+)?$/u
/** Of what one can be several: "sixty play cricket, forty football". */
const overlapping =
  /\b(?:can|could|cannot|speak|spoke|knew|know|own|owned|had|has|have|wore|wear|plays?|played|read|write|wrote|signed|also|likewise|already|times)\b/iu
const comesFrom =
  /^\s+(?:(?:\p{Ll}+\s+)?(?:belonged to|came from|hailed from|were from|are from|(?:stood|lay|were|are) (?:in|at|on)|were (?:\p{Lu}\p{Ll}+(?:s|men)|Swiss|Dutch|French|English|Irish|Welsh|Chinese|Japanese|Portuguese))|(?:in|at|on|from|to) )/u
/** What is told of a total and again of its parts. */
const alike: readonly RegExp[] = [
  /\b(?:died|dead|deaths?|killed|lost their lives|lives were lost|perished|drowned|fell|victims|bodies)\b/iu,
  /\b(?:captured|prisoners|taken|seized|arrested|detained)\b/iu,
  /\b(?:destroyed|burned|burnt|razed|demolished|wrecked|sunk|sank|foundered|ships were lost)\b/iu,
  /\b(?:members|elected|chosen|appointed|nominated|named|sat|seats|returned)\b/iu,
  /\b(?:built|erected|launched|laid down)\b/iu,
  /\b(?:wounded|injured|hurt)\b/iu,
]
/** A breakdown that is only a little less than its total, or more than it, is meant for all of it. */
const [LEAST, MOST] = [0.9, 1.25]
/** One that is said to leave nothing out may be farther off. */
const LEAST_CLOSED = 0.6

/**
 * "Eighty-seven persons lost their lives. Forty-six died at Lowbeck, twenty-nine at Ashholm and nine at Scarfoot": three parts or more,
 * in the sentence behind their total. What is less than its total must be told as of the same, or as nothing else.
 */
export function partedBehind(text: string, all: readonly Counted[], i: number): Failed[] {
  const [sentence, before, next] = [all[i]!, all[i - 1], all[i + 1]?.goesOn ? all[i + 1] : undefined]
  const [total, ...more] = before ? plainOnes(before) : []
  const parts = plainOnes(sentence)
  if (!before || !sentence.goesOn || !total || more.length > 0 || total.loose || parts.length < 3) return []
  if (!opens.test(text.slice(sentence.from, parts[0]!.from)) || !isPartition(text, sentence, parts)) return []
  const noun = nounOf(text, total)
  if (!parts.every((one) => one.value < total.value && isSame(nounOf(text, one), noun))) return []
  const sum = sumOf(parts)
  const around = [before, sentence, ...(next ? [next] : [])].map((one) => wordsOf(text, one))
  const left = around
    .join(' ')
    .replace(closes, '')
    .replace(/^In all\b/u, '')
  const isTold = next?.counts.some(({ value }) => value === Math.abs(total.value - sum)) ?? false
  if (
    uncounted.test(left) ||
    /\b(?:remaining|rest|another|unknown|unidentified|missing)\b/iu.test(left) ||
    isTold
  )
    return []
  if (sum > total.value) return sum <= MOST * total.value ? unequal(total, parts) : []
  const isClosed = closes.test(around.slice(1).join(' '))
  const isOfSame =
    alike.some((is) => is.test(around[0]!) && is.test(around[1]!)) ||
    comesFrom.test(text.slice(parts[0]!.to, parts[0]!.to + 40))
  // Of nine, eight are no smaller share than one can be off by a slip.
  const least = Math.min(total.value - 1, (isClosed ? LEAST_CLOSED : LEAST) * total.value)
  return (isClosed || isOfSame) && sum >= least ? unequal(total, parts) : []
}

/** Whether all numbers of a sentence are of one list that ends with it, each of others. */
function isPartition(text: string, sentence: Counted, parts: readonly Count[]): boolean {
  const said = wordsOf(text, sentence)
  const rest = text.slice(parts.at(-1)!.to, sentence.to).replace(closes, '')
  return (
    listed(text, parts).length === parts.length &&
    joinedByAnd(text, parts) &&
    !overlapping.test(said) &&
    !/,|;|\b(?:and|but|while)\b/u.test(rest)
  )
}
