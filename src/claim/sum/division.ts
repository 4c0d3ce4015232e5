import { plain } from '../compare-slot.ts'
import type { Count } from './count-at.ts'
import type { Counted } from './counted.ts'
import type { Failed } from './sum.ts'
import { sideOf } from './vote-side.ts'

const voter =
  /^\s+(?:[\p{L}’'-]+\s+){0,2}?(?:members?|councillors|delegates?|deputies|electors|shareholders|directors|jurors|senators|peers|burgesses|representatives|persons|votes?|ballots?|voters|papers|brethren|elders|proprietors|creditors)\b[^.;:]{0,30}\b(?:present|attended|voting|voted|cast|polled|answered|took part|in the (?:chamber|hall|room)|assembled|recorded|given|handed in|counted)\b/iu
const every = /\b(?:every|each|all|not one|no one|none|nobody|whole|without exception)\b/iu

interface Division {
  readonly at: number
  readonly parts: readonly Count[]
}

/** Votes for, against and neither that are not as many as those who voted, where all who were there did. */
export function divisions(text: string, all: readonly Counted[]): Failed[] {
  const votes = all.flatMap(({ counts }, at): Division[] => {
    const sided = counts.flatMap((one) => (one.percent ? [] : [{ one, side: sideOf(text, one) }]))
    const parts = sided.filter(({ side }) => side !== null)
    const sides = parts.map(({ side }) => side)
    const isOnce = new Set(sides).size === sides.length && sides.includes('for') && sides.includes('against')
    return isOnce ? [{ at, parts: parts.map(({ one }) => one) }] : []
  })
  return votes.flatMap((vote) => {
    const totals = all.flatMap(({ counts }, at) =>
      counts.flatMap((one) => (isTotal(text, one, vote.parts) ? [{ one, at }] : [])),
    )
    const near = totals.filter(({ at }) => Math.abs(at - vote.at) <= 3)
    const [total] = near.length > 0 ? near : votes.length === 1 ? totals : []
    const isOnly =
      near.length === 1 || (near.length === 0 && new Set(totals.map(({ one }) => one.value)).size === 1)
    return total && isOnly ? unanswered(text, all, vote, total.one) : []
  })
}

function isTotal(text: string, one: Count, parts: readonly Count[]): boolean {
  return (
    !one.loose &&
    !one.percent &&
    !parts.includes(one) &&
    sideOf(text, one) === null &&
    voter.test(text.slice(one.to, one.to + 90))
  )
}

// Who abstains has not voted, but is present.
function isPresent(text: string, { to }: Count): boolean {
  return /^[^.;:]{0,70}\b(?:present|attended|assembled|in the (?:chamber|hall|room))\b/iu.test(
    text.slice(to, to + 90),
  )
}

function unanswered(text: string, all: readonly Counted[], { at, parts }: Division, total: Count): Failed[] {
  if (parts.some(({ loose }) => loose)) return []
  const sum = parts.reduce((whole, { value }) => whole + value, 0)
  const [yes, no] = parts
  if (sum === total.value || (yes!.value + no!.value === total.value && !isPresent(text, total))) return []
  const around = [at - 1, at, at + 1].map((i) => (all[i] ? text.slice(all[i].from, all[i].to) : '')).join(' ')
  const isCast = /^\s+(?:[\p{L}’'-]+\s+)?(?:votes|ballots|papers)\b/iu.test(
    text.slice(total.to, total.to + 20),
  )
  if (sum < total.value && !every.test(around) && !(isCast && parts.length > 2)) return []
  if (Math.abs(sum - total.value) > 0.35 * total.value) return []
  const derivation = `${parts.map(({ value }) => plain(value)).join(' + ')} = ${plain(sum)}, not ${plain(total.value)}.`
  return [{ values: [total, ...parts], derivation }]
}
