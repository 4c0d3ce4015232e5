import type { Count } from './count-at.ts'
import { type Counted, plainOnes, wordsOf } from './counted.ts'
import { exceeds, sumOf, unequal } from './part-list.ts'
import type { Failed } from './sum.ts'

const games =
  '(?:games|matches|bouts|fights|contests|fixtures|races|rounds|frames|sets|encounters|elections|cases)'
const ofGames = new RegExp(String.raw`^\s+(?!(?:more|further|other)\b)(?:\p{Ll}+\s+){0,2}?${games}\b`, 'iu')
/** How far behind a number its noun stands at most, in characters. */
const NOUN_REACH = 40
/** How a game ends, before or behind the number of them. */
const [before, behind] = [
  /\b(?:(?<won>w[io]ns?|winning)|(?<lost>los(?:t|e|es|ing))|(?<drawn>dr(?:ew|awn?|aws|awing)|tied|tying|halved))\s+(?:only\s+|just\s+|but\s+)?$/iu,
  /^(?:\s+of (?:them|these|those|which))?(?:\s+(?:games?|matches))?\s*,?\s*(?:(?:were|was|had been|have been|being|ended(?: in)?|ending in|left)\s+)?(?:(?<won>won|wins?|victor(?:y|ies))|(?<lost>lost|loss(?:es)?|defeats?)|(?<drawn>drawn|draws?|halved|tied|ties))\b/iu,
] as const
type Outcome = 'won' | 'lost' | 'drawn'
const outcomes: readonly Outcome[] = ['won', 'lost', 'drawn']

/** They were not all played, or not all counted. */
const unplayed =
  /\b(?:abandon\w*|unfinished|unplayed|unplaced|postponed|void|adjourn\w*|cancel\w*|no results?|no[- ]contests?|forfeit\w*|default|walk-?overs?|remaining|remainder|rest|others?|so far|by (?:then|now|Christmas|Easter|half)|first \p{L}+ (?:games|matches|of)|after (?:\p{L}+|\d+) (?:games|matches|of)|to be played|were to|was to|should|would|ended after|it after|broken off|rained off|washed out|not out|goals?|points?|tries|replay\w*)\b/iu
/** More than the contest can have had was told of another. */
const MOST = 1.3
const LEAST = 0.8

/**
 * Games that were won, lost and drawn are as many as were played: "a match of twelve games. Holm won six, Brandt won three, and four
 * were drawn". A match can be over before its last game; what was played cannot.
 */
export function gamesOf(text: string, all: readonly Counted[], i: number): Failed[] {
  const [sentence, prior, next] = [all[i]!, all[i - 1], all[i + 1]]
  const own = plainOnes(sentence)
  const at = own.findIndex((one, k) => isGames(text, one, own[k + 1]))
  const total = at >= 0 ? own[at]! : sentence.goesOn && prior ? lastOf(text, prior) : null
  // "The first fifteen had 18 fixtures".
  const counts = own.filter(
    (one) => one !== total && (at < 0 || one.from > total!.from || outcomeOf(text, one)),
  )
  if (!total || total.loose || counts.length < 2) return []
  const near = [...(at < 0 ? [prior!] : []), sentence, ...(next?.goesOn ? [next] : [])]
  const said = near.map((one) => wordsOf(text, one)).join(' ')
  const told = counts.map((one) => outcomeOf(text, one))
  const isElided = (one: Count): boolean => /\p{Lu}\p{L}+,?\s+$/u.test(text.slice(one.from - 20, one.from))
  if (unplayed.test(said) || counts.some((one, k) => one.loose || (!told[k] && !(told[0] && isElided(one)))))
    return []
  const sum = sumOf(counts)
  const isOff = sum > MOST * total.value || sum < LEAST * total.value
  if (isOff || !told.includes('won') || !told.slice(1).some((one) => one === 'lost' || one === 'drawn'))
    return []
  const isAll = told.includes('drawn') && counts.length > 2 && isPlayed(text, near, told)
  return isAll ? unequal(total, counts) : exceeds(total, counts)
}

// "The eleven played fifteen games": only the number beside them.
function isGames(text: string, { to }: Count, next: Count | undefined): boolean {
  return ofGames.test(text.slice(to, Math.min(to + NOUN_REACH, next?.from ?? text.length)))
}

/** The only number of games of a sentence that tells of no outcome by number. */
function lastOf(text: string, sentence: Counted): Count | null {
  const counts = plainOnes(sentence)
  const [only, ...more] = counts.filter((one, k) => isGames(text, one, counts[k + 1]))
  return only && more.length === 0 && counts.every((one) => outcomeOf(text, one) === null) ? only : null
}

function outcomeOf(text: string, { from, to }: Count): Outcome | null {
  const left = before.exec(text.slice(Math.max(0, from - 24), from))?.groups
  const groups = left ?? behind.exec(text.slice(to, to + 40))?.groups
  return outcomes.find((one) => groups?.[one] !== undefined) ?? null
}

// Who won, lost and drew so many tells of all his games; who won a match may have won it early.
function isPlayed(text: string, near: readonly Counted[], told: readonly (Outcome | null)[]): boolean {
  const said = near.map((one) => wordsOf(text, one)).join(' ')
  return told.includes('lost') && !/\bmatch of\b/iu.test(said) ? true : /\bplayed\b/iu.test(said)
}
