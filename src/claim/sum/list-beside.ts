import { isComplete, leastShare } from './complement.ts'
import { isSame, nounOf } from './count-noun.ts'
import { type Counted, isOfRound, plainOnes, wordsOf } from './counted.ts'
import { exceeds, isNear, isOfOneKind, joinedByAnd, listed, sumOf, uncounted, unequal } from './part-list.ts'
import type { Failed } from './sum.ts'

const asFollows =
  /^(?:(?:this|these|they|it|the whole|all|of this|the (?:money|sum|amount|number|total|dead|fund|funds|proceeds))\b[^:]{0,90}(?:as follows|thus|so|in this (?:way|manner)|namely|made up|divided|distributed|apportioned|laid out|spent|paid)[^:]{0,40}:)/iu

/** A list in one sentence and its total in the one before it or behind it. */
export function besideLists(text: string, all: readonly Counted[], i: number): Failed[] {
  return [ofThese, follows, contributions, listBefore].flatMap((sums) => sums(text, all, i))
}

// "Of these 148 were saved and 65 were drowned".
function ofThese(text: string, all: readonly Counted[], i: number): Failed[] {
  const [sentence, before] = [all[i]!, all[i - 1]]
  if (!before || !sentence.goesOn) return []
  const [total, ...more] = plainOnes(before)
  if (!total || more.length > 0 || total.loose) return []
  const said = wordsOf(text, sentence)
  if (!/^Of (?:these|them|this number|whom|those|the (?:whole|total|number|\p{L}+))\b/u.test(said)) return []
  const parts = listed(text, plainOnes(sentence))
  if (sumOf(parts) > total.value) return exceeds(total, parts)
  const isAll = isComplete(said) && !uncounted.test(said) && sumOf(parts) >= leastShare(said) * total.value
  return isAll && parts.length > 1 ? unequal(total, parts) : []
}

// "He had £1,240. This was paid away as follows: to the widows, £620; to the orphans, £310; leaving nothing."
function follows(text: string, all: readonly Counted[], i: number): Failed[] {
  const [sentence, before] = [all[i]!, all[i - 1]]
  if (!before || !sentence.goesOn || !asFollows.test(wordsOf(text, sentence))) return []
  const parts = listed(text, plainOnes(sentence))
  if (parts.length < 2 || uncounted.test(text.slice(parts[0]!.from, sentence.to))) return []
  const totals = plainOnes(before).filter(
    ({ value, unit, loose }) =>
      !loose && unit === parts[0]!.unit && parts.every((part) => part.value < value),
  )
  return totals.length === 1 && isNear(totals[0]!, parts) ? unequal(totals[0]!, parts) : []
}

const costs =
  /\b(?:cost|came to|expenses?|price|sum|raised|collected|fund|needed|amounted|required|wanted|total)\b/iu
const gives = /\b(?:paid|gave|contributed|subscribed|bore|found|provided|furnished|lent|granted|voted)\b/iu

// "The bridge cost £950. The town paid £300, the county £450 and the Crown £200."
function contributions(text: string, all: readonly Counted[], i: number): Failed[] {
  const [sentence, before] = [all[i]!, all[i - 1]]
  const parts = plainOnes(sentence)
  if (!before || !sentence.goesOn || parts.length < 3 || !joinedByAnd(text, parts)) return []
  const [total, ...more] = plainOnes(before)
  if (
    !total ||
    more.length > 0 ||
    total.unit === null ||
    parts.some(({ unit }) => unit !== null && unit !== total.unit)
  )
    return []
  if (!costs.test(wordsOf(text, before)) || !gives.test(wordsOf(text, sentence))) return []
  if (uncounted.test(wordsOf(text, sentence)) || listed(text, parts).length < parts.length) return []
  return Math.abs(sumOf(parts) - total.value) < 0.15 * total.value ? unequal(total, parts) : []
}

const sumsUp =
  /\b(?:totals?|totall?(?:ed|ing)|sum|aggregate|the whole|in all|all told|altogether|together|makes?|making|made|amount(?:s|ed|ing)?|combined|therefore|thus|adds? up|came to|comes to|that (?:is|makes|made|was)|this (?:is|makes|made|was)|in (?:these|those|the) (?:two|three|four|five|six) \p{L}+)\b|^so\b|\ball (?:the )?(?=\p{L}+ (?:were|was|had|have|agreed|signed|voted|died|survived|came|went|of them))/iu

// "The fund received £640 from members, £390 from others and £80 from the street. Its total was therefore £1,110."
function listBefore(text: string, all: readonly Counted[], i: number): Failed[] {
  const [sentence, before] = [all[i]!, all[i - 1]]
  const [total, ...more] = plainOnes(sentence).filter((one) => !isOfRound(text, one))
  if (!before || !total || more.length > 0 || !sentence.goesOn || total.loose) return []
  if (!sumsUp.test(wordsOf(text, sentence)) || uncounted.test(wordsOf(text, before))) return []
  const noun = nounOf(text, total)
  const parts = plainOnes(before)
  const fits =
    parts.length > 1 && parts.every((one) => one.value < total.value && isSame(nounOf(text, one), noun))
  if (!fits || listed(text, parts).length < parts.length || !isOfOneKind([total, ...parts])) return []
  const joined = parts.length > 2 || joinedByAnd(text, parts)
  const sum = sumOf(parts)
  return joined && sum > 0.7 * total.value && sum < 1.4 * total.value ? unequal(total, parts) : []
}
