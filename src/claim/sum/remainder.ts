import type { Span } from '../../text/span.ts'
import { plain } from '../compare-slot.ts'
import type { Count } from './count-at.ts'
import type { Counted } from './counted.ts'
import { moneyOf } from './money.ts'
import { inOneMeasure, isOfOneKind, listed, ofThem, sumOf, uncounted } from './part-list.ts'
import type { Failed } from './sum.ts'

const leaving =
  /(?:\b(?:leaving|which leaves|which left|and left|this left|there (?:were|was) left|there remained|there remain|remaining|so that|still (?:owed|owes|owing|had|has|held|kept)|was left with|were left with|had left|the last)(?:\s+(?:him|her|them|us|only|but|just|behind|alive|a (?:balance|residue|remainder|deficit) of))*|\b(?:the|his|her|their|all the) (?:other|remaining|surviving)|\bthe (?:rest|remainder|others|survivors|balance|residue),?(?:\s+(?:of|being|were|was|only|some|numbering))*)\s+(?:a (?:balance|residue|remainder) of\s+)?$/iu
const opensWhole =
  /(?:^|[,;:.!?”"’)—–]\s+)(?:(?:out )?of|towards|from)\s+(?:(?:the|these|those|its|their|our|his|her|all|whole|some)\s+)*$/iu

/**
 * "Of the 31 on board 12 were drowned and the other 18 saved": what is left and what is not must make the whole. The
 * whole is named by "of the" before it, "of whom" behind it, or is all that is told before one loss and what it leaves.
 */
export function remainders(text: string, counts: readonly Count[]): Failed[] {
  const exact = counts.filter(({ percent }) => !percent)
  return exact.flatMap((rest, i) => {
    const before = exact.slice(0, i)
    const last = before.at(-1)
    if (!last || before.length < 2) return []
    const between = text.slice(Math.max(last.to, rest.from - 60), rest.from)
    if (!leaving.test(between) || /[?]/u.test(between)) return []
    const isOther = /\b(?:other|others|rest|remainder|remaining|surviving|survivors)\b/iu.test(between)
    const at = before.findLastIndex((one, k) => isWhole(text, one, before[k + 1], before[k - 1]))
    const from = at >= 0 ? at : before.length === 2 && !isOther ? 0 : -1
    if (from < 0) return []
    const [whole, ...behind] = before.slice(from)
    const first = before[from - 1]
    // "Nine of the twenty-three": the part stands before its whole.
    const parts = first && isOfThat(text, first, whole!) ? [{ ...first, to: whole!.to }, ...behind] : behind
    if (!whole || listed(text, parts).length !== parts.length || parts.length === 0) return []
    return differing(text, whole, parts, rest)
  })
}

function isOfThat(text: string, part: Span, whole: Span): boolean {
  return /^\s+(?:out )?of (?:the|these|those|its|their|his|her|our)\s+$/u.test(
    text.slice(part.to, whole.from),
  )
}

function isWhole(text: string, one: Span, next: Span | undefined, before: Span | undefined): boolean {
  return (
    (before !== undefined && isOfThat(text, before, one)) ||
    (before === undefined &&
      next !== undefined &&
      /^[^;:]{0,60}[;:]\s*$/u.test(text.slice(one.to, next.from))) ||
    opensWhole.test(text.slice(Math.max(0, one.from - 30), one.from)) ||
    (next !== undefined && ofThem.test(text.slice(one.to, next.from)))
  )
}

function differing(text: string, said: Count, taken: readonly Count[], left: Count): Failed[] {
  const told = [left, said, ...taken]
  if (told.some(({ loose }) => loose) || !isOfOneKind(told)) return []
  const [rest, whole, ...parts] = inOneMeasure(told)
  if (!rest || !whole || [rest, ...parts].some(({ value }) => value >= whole.value)) return []
  if (uncounted.test(text.slice(said.to, left.from).replace(leaving, ''))) return []
  const apart = whole.value - sumOf(parts)
  if (Math.abs(apart - rest.value) < 1e-6 || apart <= 0) return []
  // Two sums that are far from each other are of two matters.
  if (Math.abs(apart - rest.value) > 0.5 * Math.max(apart, rest.value)) return []
  const print = (value: number): string => (whole.unit === 'pence' ? moneyOf(value) : plain(value))
  const less = parts.map(({ value }) => print(value)).join(' and ')
  const derivation = `${print(whole.value)} less ${less} is ${print(apart)}, not ${print(rest.value)}.`
  return [{ values: told, derivation }]
}

const roll =
  /\b(?:mustered|could muster|numbered|counted|answered the roll|marched back with|came back with|returned with|brought back)\s+(?:only\s+|but\s+)?$/iu
const strong = /^(?:\s+(?:men\s+)?strong|\s+(?:men|sabres|bayonets|horse|muskets|rank and file))\b/iu

/** "The regiment marched out 840 strong. It lost 212 killed and 341 wounded, and mustered 287." */
export function mustered(text: string, all: readonly Counted[], i: number): Failed[] {
  const [sentence, before] = [all[i]!, all[i - 1]]
  const counts = sentence.counts.filter(({ percent }) => !percent)
  const [whole, ...more] = before?.counts ?? []
  const rest = counts.at(-1)
  if (!sentence.goesOn || !whole || more.length > 0 || !rest || counts.length < 2) return []
  const parts = counts.slice(0, -1)
  if (
    !roll.test(text.slice(Math.max(0, rest.from - 30), rest.from)) ||
    listed(text, parts).length < parts.length
  )
    return []
  const isLoss = /\b(?:lost|losing|losses|killed|wounded|fallen|fell|dead|missing|drowned)\b/iu.test(
    text.slice(sentence.from, rest.from),
  )
  return isLoss && strong.test(text.slice(whole.to, whole.to + 20)) ? differing(text, whole, parts, rest) : []
}

/** "Nineteen prisoners were tried. Eleven were found guilty, and the other nine were acquitted." */
export function othersOf(text: string, all: readonly Counted[], i: number): Failed[] {
  const [sentence, before] = [all[i]!, all[i - 1]]
  const counts = sentence.counts.filter(({ percent }) => !percent)
  const [whole, ...more] = before?.counts.filter(({ percent }) => !percent) ?? []
  const rest = counts.at(-1)
  if (!sentence.goesOn || !whole || more.length > 0 || !rest || counts.length < 2) return []
  const parts = counts.slice(0, -1)
  const between = text.slice(Math.max(sentence.from, rest.from - 30), rest.from)
  if (!/\bthe (?:other|remaining|rest,?|others,?)\s+$/iu.test(between)) return []
  if (counts.some(({ value }) => value === whole.value) || listed(text, counts).length < counts.length)
    return []
  return differing(text, whole, parts, rest)
}
