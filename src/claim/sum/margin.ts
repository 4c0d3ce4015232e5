import { plain } from '../compare-slot.ts'
import type { Count } from './count-at.ts'
import type { Counted } from './counted.ts'
import { isMarginAt, isOfElse } from './margin-words.ts'
import type { Failed } from './sum.ts'
import { sideOf } from './vote-side.ts'

const isPair =
  /^\s*(?:votes?\s+|voices?\s+)?(?:(?:in favour|for)\s+)?(?:to|against|as against|and)\s+$|^\s*[-–—]\s*$/iu

/** "By a majority of 17, with 412 to 391"; "Ayes, 412; Noes, 391; majority, 17". */
export function margins(text: string, sentence: Counted): Failed[] {
  const { counts } = sentence
  const pairs = counts.flatMap((a, i) => {
    const b = counts[i + 1]
    return b && !a.percent && !b.percent && isVote(text, a, b) ? [{ a, b }] : []
  })
  const [pair] = pairs
  if (pairs.length !== 1 || !pair || pair.a.loose !== pair.b.loose) return []
  return counts.flatMap((margin) => {
    if (margin === pair.a || margin === pair.b || margin.loose || margin.percent) return []
    const isOwn = isMarginAt(text, margin) && !isOfElse(text, sentence, margin, [pair.a, pair.b])
    return isOwn ? differing(margin, pair.a, pair.b) : []
  })
}

function isVote(text: string, a: Count, b: Count): boolean {
  const between = text.slice(a.to, b.from)
  const around = `${text.slice(Math.max(0, a.from - 30), a.from)} | ${text.slice(b.to, b.to + 18)}`
  if (sideOf(text, a) === 'for' && sideOf(text, b) === 'against') return between.length < 60
  if (!isPair.test(between)) return false
  if (/and\s+$/u.test(between)) return /\|\s*(?:votes?\s+)?against/iu.test(around)
  // "From 12 to 30", "ranks 3 to 5".
  return !/\b(?:from|between)\s+\|/iu.test(around)
}

function differing(margin: Count, a: Count, b: Count): Failed[] {
  const apart = Math.abs(a.value - b.value)
  if (apart === margin.value || margin.value > Math.max(a.value, b.value)) return []
  const [more, less] = a.value > b.value ? [a, b] : [b, a]
  const derivation = `${plain(more.value)} less ${plain(less.value)} is ${plain(apart)}, not ${plain(margin.value)}.`
  return [{ values: [margin, a, b], derivation }]
}

// Over all others together, not over one.
const chamber = /\b(?:seats|mandates|members|deputies|parliament|house|chamber|assembly|commons)\b/iu
const polls =
  /\b(?:polls?|polled|polling|votes?|voted|voices|ballots?|received|obtained|against|ayes|noes|electors?|elected|returned|seat|points|runs|goals|figures|majority)\b/iu
/** How many times one of the two must not be of the other: farther off, they are of two matters. */
const FAR = 2
/** How far two numbers that are compared stand from each other at most, in characters. */
const REACH = 90

/**
 * Two candidates with a number each, and what lies between them: "Holm had 412 votes and Brandt 391, which was a majority of
 * 17". The sentence has no other numbers.
 */
export function leads(text: string, sentence: Counted): Failed[] {
  const { counts, from, to } = sentence
  const said = text.slice(from, to)
  if (counts.length !== 3 || !isPoll(said) || !counts.every(isWhole)) return []
  return counts.flatMap((margin) => {
    const [a, b] = counts.filter((one) => one !== margin) as [Count, Count]
    return isMarginAt(text, margin) && areSides(text, a, b) && !isOfElse(text, sentence, margin, [a, b])
      ? apartFrom(margin, a, b)
      : []
  })
}

/** "Holm polled 412, Brandt 391. Holm's majority was 31." */
export function marginsBehind(text: string, all: readonly Counted[]): Failed[] {
  return all.flatMap((sentence, i) => {
    const before = all[i - 1]
    const [margin, ...more] = sentence.counts
    const [a, b, ...others] = before?.counts ?? []
    if (!before || !sentence.goesOn || !margin || more.length > 0 || !a || !b || others.length > 0) return []
    if (![a, b, margin].every(isWhole) || !isMarginAt(text, margin)) return []
    if (!isPoll(text.slice(before.from, sentence.to)) || isOfElse(text, sentence, margin, [])) return []
    return areSides(text, a, b) ? apartFrom(margin, a, b) : []
  })
}

function isPoll(said: string): boolean {
  return (
    polls.test(said) &&
    (!chamber.test(said) || /\b(?:votes|voted|polled|ayes|noes|divided|division|against)\b/iu.test(said))
  )
}

function isWhole({ value, unit, loose, percent }: Count): boolean {
  return !loose && !percent && unit === null && Number.isInteger(value)
}

const inPlace = /^(?:\s+votes?)?\s+(?:in|at|from|on)\s/iu

// "914 of the 1,785 votes" are no two sides, nor "914 in Eastgate and 871 in Westgate".
function areSides(text: string, a: Count, b: Count): boolean {
  const between = text.slice(a.to, b.from)
  if ([a, b].every(({ to }) => inPlace.test(text.slice(to, to + 12)))) return false
  const around = `${text.slice(Math.max(0, a.from - 20), a.from)}|${text.slice(b.to, b.to + 20)}`
  return (
    between.length < REACH &&
    !/^\s*(?:\p{L}+\s+){0,2}(?:out of|of|were|was|are|from)\b/iu.test(between) &&
    !/^\s*(?:electors?|members|present|voters|persons|seats|burgesses|freeholders)\b/iu.test(between) &&
    !/\b(?:of|from|between|out of|among)\s+(?:the\s+)?\||\|\s*(?:spoil|blank|invalid|abstain|void|electors?|voters?)/iu.test(
      around,
    )
  )
}

function apartFrom(margin: Count, a: Count, b: Count): Failed[] {
  const apart = Math.abs(a.value - b.value)
  const [less, more] = [Math.min(a.value, b.value), Math.max(a.value, b.value)]
  // "Of 100 seats they had 70, a majority of 40", over those that they had not, or of 20 over the half.
  const isOfWhole = margin.value === Math.abs(2 * less - more) || margin.value === less - more / 2
  const isFar = margin.value > FAR * apart || apart > FAR * margin.value
  return isOfWhole || isFar ? [] : differing(margin, a, b)
}
