import type { Span } from '../../text/span.ts'
import type { Account } from '../account.ts'
import { countedSentences, countsIn } from './count-at.ts'
import type { Counted } from './counted.ts'
import { divisions } from './division.ts'
import { fractions } from './fraction.ts'
import { growths } from './growth.ts'
import { leads, margins, marginsBehind } from './margin.ts'
import { overSentences } from './over-sentences.ts'
import { partSums } from './part-sums.ts'
import { products } from './product.ts'
import { remainders } from './remainder.ts'
import { shares } from './share.ts'
import { type Failed, type Sum, valueIn } from './sum.ts'
import { tableSums } from './table-sum.ts'

/** How many sentences before a share its part and whole can be told. */
const BACK = 3

/** Sums of one text that fail: parts and their total, shares of a whole, votes and their margin. English only. */
export function failedSums({ document, temporals }: Account): Sum[] {
  const { text, language, id } = document
  if (language !== null && language !== 'en') return []
  const all = countedOf(text, temporals)
  const failed = [
    ...all.flatMap((sentence, i) => within(text, sentence, beforeOf(all, i))),
    ...overSentences(text, all),
    ...divisions(text, all),
    ...marginsBehind(text, all),
    ...tableSums(text, temporals),
  ]
  return once(failed).map(({ values, derivation }) => ({
    topic: 'sum',
    slot: 'number' as const,
    kind: 'arithmetic' as const,
    values: [...values, ...echoesOf(all, values)].map((value) => valueIn(id, text, value)),
    derivation,
  }))
}

function countedOf(text: string, temporals: readonly Span[]): Counted[] {
  let next = 0
  let end = -1
  return countedSentences(text).map((sentence) => {
    while (next < temporals.length && temporals[next]!.to <= sentence.from) next++
    const times: Span[] = []
    for (let at = next; at < temporals.length && temporals[at]!.from < sentence.to; at++)
      times.push(temporals[at]!)
    const goesOn = end >= 0 && !/\n\s*\n/u.test(text.slice(end, sentence.from))
    end = sentence.to
    return { ...sentence, counts: countsIn(text, sentence, times), goesOn }
  })
}

/** The sentences before one in its paragraph, as far as a share can reach. */
function beforeOf(all: readonly Counted[], i: number): Counted[] {
  let from = i
  while (from > 0 && i - from < BACK && all[from]!.goesOn) from--
  return all.slice(from, i)
}

function within(text: string, sentence: Counted, before: readonly Counted[]): Failed[] {
  const { counts } = sentence
  const wider = [...before.flatMap((one) => one.counts), ...counts]
  if (wider.length < 2 || counts.length === 0) return []
  return [
    ...shares(text, counts, wider),
    ...fractions(text, sentence, counts),
    ...partSums(text, sentence, counts),
    ...remainders(text, counts),
    ...products(text, counts),
    ...margins(text, sentence),
    ...leads(text, sentence),
    ...growths(text, sentence, counts),
  ]
}

/** Where the paragraph gives the whole of a sum again: "I count 87. Of these 87, 52 were insured …". */
function echoesOf(all: readonly Counted[], values: readonly Span[]): Span[] {
  const [first] = values
  const at = all.findIndex(({ from, to }) => first!.from >= from && first!.from < to)
  const told = all.slice(Math.max(0, at - 8), at + 8).flatMap(({ counts }) => counts)
  // Of parts and their total, the largest.
  const [own] = told
    .filter((one) => !one.percent && values.some(({ from }) => from === one.from))
    .sort((a, b) => b.value - a.value)
  if (!own || own.value < 3) return []
  let begin = at
  while (begin > 0 && all[begin]!.goesOn) begin--
  let last = at
  while (all[last + 1]?.goesOn) last++
  return all
    .slice(begin, last + 1)
    .flatMap(({ counts }) => counts)
    .filter(
      ({ value, unit, from }) =>
        value === own.value && unit === own.unit && !values.some((one) => one.from === from),
    )
}

// A list that two rules read is one sum.
function once(failed: readonly Failed[]): Failed[] {
  const seen = new Set<string>()
  return failed.filter(({ values }) => {
    const key = values
      .map(({ from }) => from)
      .sort((a, b) => a - b)
      .join(' ')
    return !seen.has(key) && seen.add(key)
  })
}
