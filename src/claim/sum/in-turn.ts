import type { Count } from './count-at.ts'
import { isBeside, isSame, nounOf } from './count-noun.ts'
import { type Counted, isOfRound, plainOnes, wordsOf } from './counted.ts'
import { sumOf, uncounted, unequal } from './part-list.ts'
import type { Failed } from './sum.ts'

/** How many sentences parts can be spread over. */
const REACH = 7

const sums =
  /\b(?:in all|all told|altogether|in total|total|totall?ed|between them|thus|in the whole|the whole (?:number|amount|sum)|together|all the|in (?:these|those|the) (?:two|three|four|five|six|several|both)|both (?:trips|boats|voyages|days|nights|journeys))\b/iu
const ordered =
  /\b(?:first|second|third|fourth|fifth|next|last|another|the other|then|again|afterwards?|later|following|again|more|further|also|besides)\b/iu

/** The one exact number of a sentence that can be of a thing; null where it has none, or several. */
function onlyPart(text: string, sentence: Counted, noun: string | null): Count | null {
  const fits = plainOnes(sentence).filter((one) => isSame(nounOf(text, one), noun) && !isBeside(text, one))
  return fits.length === 1 && !fits[0]!.loose && !uncounted.test(wordsOf(text, sentence)) ? fits[0]! : null
}

/** "On her first trip she took nine. On her second she took fourteen. Twenty-five were thus saved in these two trips." */
export function inTurn(text: string, all: readonly Counted[], i: number): Failed[] {
  const sentence = all[i]!
  const [total, ...more] = plainOnes(sentence).filter((one) => !isOfRound(text, one))
  if (!total || total.loose || more.length > 0 || !sums.test(wordsOf(text, sentence))) return []
  const noun = nounOf(text, total)
  const parts: Count[] = []
  const read: Counted[] = []
  for (let at = i - 1; at >= 0 && i - at <= REACH && all[at + 1]!.goesOn; at--) {
    const part = onlyPart(text, all[at]!, noun)
    if (!part || part.value >= total.value) break
    parts.unshift(part)
    read.unshift(all[at]!)
    if (sumOf(parts) === total.value) return []
  }
  const rounds = roundsIn(wordsOf(text, sentence))
  const series = rounds === null ? parts : parts.slice(-rounds)
  if (series.length < 2 || (rounds !== null && series.length !== rounds)) return []
  const isOrdered = read.slice(-series.length).filter((one) => ordered.test(wordsOf(text, one))).length
  const isAlike =
    isOrdered >= series.length - 1 &&
    series.every((one) => nounOf(text, one) === null || nounOf(text, one) === noun)
  const sum = sumOf(series)
  return isAlike && sum >= 0.75 * total.value && sum <= 1.35 * total.value ? unequal(total, series) : []
}

const numerals = ['two', 'three', 'four', 'five', 'six']

function roundsIn(said: string): number | null {
  const match =
    /\b(?:in|on|of|by|from) (?:these|those|the|her|his|their|all) (two|three|four|five|six)\b/iu.exec(said)
  if (match) return numerals.indexOf(match[1]!.toLowerCase()) + 2
  return /\bboth\b/iu.test(said) ? 2 : null
}
