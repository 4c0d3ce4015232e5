import type { Span } from '../../text/span.ts'
import { isComplete } from './complement.ts'
import type { Count } from './count-at.ts'
import { isClosed, isOfThe, ofWhole } from './of-whole.ts'
import { hasUncounted, isNear, joinedByAnd, listed, ofThem, sumOf, uncounted, unequal } from './part-list.ts'
import { withSingles } from './single-part.ts'
import type { Failed } from './sum.ts'

const opensList =
  /[:(—–]|(?:[,;]\s*|\b)(?:namely|that is(?: to say)?|to wit|viz|as follows|i\.e|thus|compris\w+|consist\w+|composed|made up|divided|apportioned|distributed|being)\b/iu
const behind =
  /^[\s,]*(?:[\p{L}’'-]+\s+){0,3}?,?\s*\(?(?:in all|altogether|all told|in total|together|in the whole|in the aggregate|in sum|all together|combined|between them|(?:in|over|of|for|on|from|between) (?:the |these |those )?(?:two|three|four|five|six|both)\b(?! (?:of|hundred|thousand))(?: (?:years|days|months|weeks|seasons|voyages|trips|nights|rounds|lists|boats|ships|places|parishes|towns|villages|houses|halls|wards|funds|together))?)\b/iu
const before =
  /(?:\b(?:(?:sum |grand |combined )?total (?:of|being|number|was|is|came to|comes to)|in all|in the whole|all told|altogether|in total|in the aggregate|together|totall?ing|totals?|making(?: up)?|which makes?|amounting|adding up|adds? up|summing|coming(?: in all)? to|comes? (?:in all )?to|a sum of|an? (?:aggregate|amount|whole) of|the whole (?:number |sum |amount )?(?:being|making)|being|that is(?: to say)?|that makes|(?:the|its|their|our|his|her) (?:whole|total|entire|full|gross|joint|united|combined) (?:[\p{L}’'-]+ ){0,5}?(?:is|was|are|were|makes|made|being|came to|comes to|amounted to|reached|stood at|numbered))\b(?:\s+(?:in all|in the whole|together|altogether|in total|all told|to|of|a (?:grand )?total of|a sum of|up))*|(?:,|\()\s*or\b|=)[\s,:]*(?:the (?:total |whole )?(?:sum|number|amount) of\s+)?(?:only\s+|just\s+|exactly\s+)?$/iu
const ofThese = /^\s+of (?:them|these|whom|which|those)\b/iu
const appositive = /^(?:\s+(?!were|was|are|had|have|of|in|at)[\p{L}’'-]+){1,4},\s+$/u

/** A breakdown by places that leaves out more than this was not meant for all of them. */
const LEAST_BY_PLACE = 0.85

/** Parts and their total within one sentence, whichever comes first. */
export function partSums(text: string, sentence: Span, counts: readonly Count[]): Failed[] {
  const exact = counts.filter(({ percent }) => !percent)
  return exact.flatMap((total, i) => {
    if (total.loose) return []
    const after = exact.slice(i + 1)
    const behindIt = after[0] ? text.slice(total.to, after[0].from) : ''
    // "He won six of them": itself a part.
    if (ofThese.test(behindIt)) return []
    if (ofThem.test(behindIt)) return ofWhole(text, total, after, sentence)
    if (isOfThe(text, total, sentence, behindIt)) return ofWhole(text, total, after, sentence)
    if (after[0] && /,\s*(?:to|towards|for|by) which\b/u.test(behindIt))
      return givenTo(text, total, after, sentence)
    const part = exact[i - 1]
    if (
      part &&
      /^\s+(?:out )?of (?:the|these|those|its|their|his|her|our)\s+$/u.test(text.slice(part.to, total.from))
    )
      return isComplete(text.slice(total.to, sentence.to))
        ? ofWhole(text, total, [{ ...part, to: total.to }, ...after], sentence)
        : []
    if (after[0] && behindIt.length < 130 && opensList.test(behindIt) && !/;/u.test(behindIt))
      return opened(text, total, after, sentence)
    const parted = after[0] && ofThese.exec(text.slice(after[0].to, after[0].to + 14))
    if (parted && behindIt.length < 60) {
      const first = { ...after[0]!, to: after[0]!.to + parted[0].length }
      return ofWhole(text, total, [first, ...after.slice(1)], sentence)
    }
    const isFirst = i === 0 || /[;.]/u.test(text.slice(exact[i - 1]!.to, total.from))
    const isClause =
      after[0] && /^[^.;:]{2,60};\s+$/u.test(behindIt) && isComplete(text.slice(after[0].to, sentence.to))
    const isBe =
      /^\s+\p{L}+\s+(?:were|are)\s+$/u.test(behindIt) && isComplete(text.slice(total.to, sentence.to))
    if (isFirst && (isClause || isBe)) return ofWhole(text, total, after, sentence)
    if (isFirst && (appositive.test(behindIt) || isInTurn(text, total, after)))
      return apposed(text, total, after, sentence)
    return closed(text, total, exact.slice(0, i), sentence)
  })
}

/** "31 people: 19 passengers and 11 crew". */
function opened(text: string, total: Count, after: readonly Count[], sentence: Span): Failed[] {
  const isPeople = /\b(?:consist\w*|composed|made up|compris\w*|namely|being)\b|:/u.test(
    text.slice(total.to, after[0]!.from),
  )
  const all = isPeople ? withSingles(text, after, { from: total.to, to: sentence.to }) : after
  const parts = listed(text, all)
  const fits = parts.every(({ value }) => value < total.value) && isNear(total, parts)
  return parts.length >= 2 && fits && isClosed(text, parts, sentence) ? unequal(total, parts) : []
}

// "The cost was £950, to which the town gave £300, the county £450 and the Crown £200".
function givenTo(text: string, total: Count, after: readonly Count[], sentence: Span): Failed[] {
  const parts = listed(text, after)
  const isClose = Math.abs(sumOf(parts) - total.value) < 0.15 * total.value
  return parts.length > 2 && isClose && isClosed(text, parts, sentence) ? unequal(total, parts) : []
}

// "120 pupils, 54 boys and 66 girls".
function apposed(text: string, total: Count, after: readonly Count[], sentence: Span): Failed[] {
  const parts = listed(text, after)
  const end = Math.min(sentence.to, parts.at(-1)!.to + 30)
  const isAll =
    (parts.length < 4 && isComplete(text.slice(total.to, end))) ||
    isInTurn(text, total, after) ||
    isByPlace(text, total, parts)
  return isAll ? opened(text, total, after, sentence) : []
}

const place = /^(?:\s+\p{Ll}+)?\s+(at|in|from)\s+(?:the\s+)?\p{Lu}/u

// "87 dead, 46 at Lowbeck, 29 at Ashholm and 9 at Scarfoot".
function isByPlace(text: string, total: Count, parts: readonly Count[]): boolean {
  const words = parts.map(({ to }) => place.exec(text.slice(to, to + 30))?.[1])
  return (
    parts.length > 2 &&
    new Set(words).size === 1 &&
    words[0] !== undefined &&
    sumOf(parts) >= LEAST_BY_PLACE * total.value
  )
}

// "Thirty-six were saved, nine in the first boat, fourteen in the second and eleven in the third".
function isInTurn(text: string, total: Count, after: readonly Count[]): boolean {
  const parts = listed(text, after)
  const told = parts.length > 1 ? text.slice(total.to, parts[0]!.from) : ''
  // "Twenty were lost on the retreat, eighteen in the first battle".
  if (!/^[^.;:]{2,40},\s+$/u.test(told) || /\b(?:in|on|at|by|from) the\b/u.test(told)) return false
  return parts.every(({ to }, i) => {
    const words = text.slice(to, parts[i + 1]?.from ?? to + 50)
    return new RegExp(`\\b(?:in|on|by|at|from) the (?:${turns[i] ?? 'last'}|last)\\b`, 'iu').test(words)
  })
}

const turns = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth']

/** "14 hewers, 6 boys and 3 carters, 23 in all". */
function closed(text: string, total: Count, told: readonly Count[], sentence: Span): Failed[] {
  const parts = withoutRounds(text, told)
  const last = parts.at(-1)
  if (!last) return []
  const between = text.slice(last.to, total.from)
  const cue = before.exec(between)
  const isAsTotal = cue !== null || behind.test(text.slice(total.to, total.to + 48))
  const words = cue ? between.slice(0, cue.index) : between
  // Of "12, 14 and 19" nothing but their number says that they are no verses.
  const list = parts !== told && isBare(text, parts) ? parts : listed(text, parts)
  if (!isAsTotal || list.length !== parts.length || ofThem.test(words)) return []
  if (hasUncounted(`${words},`) || beginsUncounted(text, sentence, parts[0]!)) return []
  // "One, two, three, or four".
  const isOr = cue !== null && /\bor\s*$/iu.test(cue[0])
  const joined = joinedByAnd(text, parts) || (parts.length > 2 && !isOr)
  const fits = parts.every(({ value }) => value < total.value) && isNear(total, parts)
  return joined && fits ? unequal(total, parts) : []
}

// "The three ships carried 120, 140 and 160 men": three tells how many parts there are.
function withoutRounds(text: string, counts: readonly Count[]): readonly Count[] {
  const [first, ...parts] = counts
  const isRound =
    first?.value === parts.length &&
    parts.length > 1 &&
    /^\s+\p{Ll}+s\b/u.test(text.slice(first.to, first.to + 20))
  return isRound ? parts : counts
}

function isBare(text: string, parts: readonly Count[]): boolean {
  return parts.every(
    ({ from }, i) => i === 0 || /^,?\s+(?:and\s+)?$/u.test(text.slice(parts[i - 1]!.to, from)),
  )
}

// "The captain, nine passengers and 11 crew".
function beginsUncounted(text: string, sentence: Span, { from }: Count): boolean {
  const words = text.slice(sentence.from, from)
  return (
    /\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)\s+\p{Ll}+\s*(?:,|\band\b|\bwith\b)\s*(?:and\s+)?$/u.test(
      words,
    ) || uncounted.test(words.slice(-60).split(/[:;]/u).at(-1)!)
  )
}
