import { type NumberAt, numbersIn } from '../sense/number.ts'
import { sentences } from '../text/sentence.ts'
import { overlaps, type Span } from '../text/span.ts'
import type { Account } from './account.ts'
import { plain } from './compare-slot.ts'
import type { Sum } from './sum.ts'

/** A cardinal of a sentence with the words around it. */
interface Count extends Span {
  readonly value: number
  readonly percent: boolean
  readonly loose: boolean
}

/** Sums of one text that fail: parts and their total, shares of a whole, margins of a vote. English only. */
export function failedSums({ document, temporals }: Account): Sum[] {
  const { text, language } = document
  if (language !== null && language !== 'en') return []
  const all = sentences(text)
  let next = 0
  return all.flatMap((sentence, i) => {
    while (next < temporals.length && temporals[next]!.to <= sentence.from) next++
    const dates: Span[] = []
    for (let at = next; at < temporals.length && temporals[at]!.from < sentence.to; at++)
      dates.push(temporals[at]!)
    const counts = countsIn(text, sentence, dates)
    if (counts.length < 2) return []
    const before = all[i - 1]
    const wider =
      before && sentence.from - before.to < 3
        ? [
            ...countsIn(
              text,
              before,
              temporals.filter((one) => overlaps(one, before)),
            ),
            ...counts,
          ]
        : counts
    const failed = [
      ...shares(text, counts, wider),
      ...totals(text, sentence, counts),
      ...margins(text, counts),
      ...growths(text, counts),
      ...ofThese(text, sentence, counts, wider.slice(0, wider.length - counts.length)),
    ]
    return failed.map(({ values, derivation }) => ({
      topic: 'sum',
      slot: 'number' as const,
      kind: 'arithmetic' as const,
      values: values.map(({ from, to }) => ({
        value: text.slice(from, to),
        passage: { document: document.id, from, to },
        statement: null,
      })),
      derivation,
    }))
  })
}

interface Failed {
  readonly values: readonly Span[]
  readonly derivation: string
}

const looseBefore =
  /(?:about|around|some|roughly|approximately|nearly|almost|over|more than|fewer than|less than|at least|up to|close to|barely|hardly|under|well over|upwards of|circa|c\.)\s+$/iu

function countsIn(text: string, sentence: Span, dates: readonly Span[]): Count[] {
  return numbersIn(text, 'en', sentence).flatMap((one: NumberAt) => {
    if (one.kind !== 'cardinal' || dates.some((date) => overlaps(date, one))) return []
    if (/^(?:1[5-9]|20)\d\d$/.test(text.slice(one.from, one.to))) return []
    const percent = one.unit === '%' || /^\s*(?:%|per\s?cent|percent)/iu.test(text.slice(one.to, one.to + 10))
    if (one.unit !== null && !percent) return []
    const loose = looseBefore.test(text.slice(Math.max(0, one.from - 20), one.from))
    return [{ from: one.from, to: one.to, value: one.value, percent, loose }]
  })
}

const outOf = /^\s*(?:[\p{L}’'-]+\s+){0,4}?(?:out\s+)?of\s+(?:[\p{L}’'-]+\s+){0,3}$/iu
const inWhole = /(?:^|\W)(?:out )?of\s+(?:(?:the|its|their|our|his|these|those|all)\s+)*$/iu

// Only where exactly one part and whole are told, and no two numbers nearby give the share that is stated.
function shares(text: string, counts: readonly Count[], wider: readonly Count[]): Failed[] {
  const plainOnes = wider.filter(({ percent }) => !percent)
  return counts.flatMap((share) => {
    if (!share.percent) return []
    const tolerance = share.loose ? 3 : Number.isInteger(share.value) ? 1 : 0.15
    const gives = (part: Count, whole: Count): boolean =>
      Math.abs((100 * part.value) / whole.value - share.value) <= tolerance
    if (plainOnes.some((a) => plainOnes.some((b) => a !== b && a.value < b.value && gives(a, b)))) return []
    const pairs = plainOnes.flatMap((part) =>
      plainOnes.flatMap((whole) =>
        part.value < whole.value && isShare(text, part, whole) ? [{ part, whole }] : [],
      ),
    )
    const [pair] = pairs
    if (pairs.length !== 1 || !pair || pair.part.loose || pair.whole.loose) return []
    const { part, whole } = pair
    const actual = plain((100 * part.value) / whole.value)
    const derivation = `${plain(part.value)} of ${plain(whole.value)} is ${actual} per cent, not ${plain(share.value)}.`
    return [{ values: [share, part, whole], derivation }]
  })
}

function isShare(text: string, part: Count, whole: Count): boolean {
  if (part.to <= whole.from) return outOf.test(text.slice(part.to, whole.from))
  return inWhole.test(text.slice(Math.max(0, whole.from - 30), whole.from)) && part.from - whole.to < 80
}

const opensList = /[:(—–]|,\s+(?:namely|that is|to wit)\b|\b(?:consisting|composed|made up) of\b/u
const ofThem = /\b(?:of whom|of them|of which|of these|among them)\b/u
const inAll = /^\s*(?:[\p{L}’'-]+\s+){0,2}?(?:in all|altogether|all told|in total|together)\b/iu
const asTotal =
  /(?:\ba total of|\bin all,?|\bmaking(?: up)?|\btotall?ing|\baltogether,?|\ba sum of|\btogether,?|\bor)\s+$/iu

function totals(text: string, sentence: Span, counts: readonly Count[]): Failed[] {
  const plainOnes = counts.filter(({ percent }) => !percent)
  return plainOnes.flatMap((total, i) => {
    if (total.loose) return []
    const after = plainOnes.slice(i + 1)
    const between = after[0] ? text.slice(total.to, after[0].from) : ''
    if (ofThem.test(between)) return exceeds(total, listed(text, after))
    if (opensList.test(between) && !/[.;]/u.test(between)) {
      const parts = listed(text, after)
      const closed = parts.length >= 2 && isClosed(text, parts, sentence)
      return closed && parts.every(({ value, loose }) => !loose && value < total.value)
        ? unequal(total, parts)
        : []
    }
    const stated =
      inAll.test(text.slice(total.to, total.to + 40)) ||
      asTotal.test(text.slice(Math.max(0, total.from - 24), total.from))
    const parts = plainOnes.slice(0, i)
    if (!stated || parts.length < 2 || !parts.every(({ value, loose }) => !loose && value < total.value))
      return []
    const isList = parts.length > 2 || joinedByAnd(text, parts)
    return isList && parts.length === listed(text, parts).length ? unequal(total, parts) : []
  })
}

/** The counts of a list, as long as commas, "and" and a few words part them. */
function listed(text: string, counts: readonly Count[]): Count[] {
  const end = counts.findIndex((one, i) => {
    const before = counts[i - 1]
    if (!before) return false
    const between = text.slice(before.to, one.from)
    return (
      !/,|\band\b|;/u.test(between) || between.length > 60 || ofThem.test(between) || /[)—–:]/u.test(between)
    )
  })
  return end < 0 ? [...counts] : counts.slice(0, end)
}

function joinedByAnd(text: string, parts: readonly Count[]): boolean {
  return /\band\b/u.test(text.slice(parts.at(-2)!.to, parts.at(-1)!.from))
}

// The list must end with "and n …": what comes behind "the rest" or "others" is not counted.
function isClosed(text: string, parts: readonly Count[], sentence: Span): boolean {
  const words = text.slice(parts[0]!.from, sentence.to)
  return (
    joinedByAnd(text, parts) &&
    !/\b(?:the rest|the remainder|others?|some|several|many|a few|including)\b/iu.test(words)
  )
}

function unequal(total: Count, parts: readonly Count[]): Failed[] {
  const sum = parts.reduce((all, { value }) => all + value, 0)
  if (sum === total.value) return []
  const derivation = `${parts.map(({ value }) => plain(value)).join(' + ')} = ${plain(sum)}, not ${plain(total.value)}.`
  return [{ values: [total, ...parts], derivation }]
}

function exceeds(total: Count, parts: readonly Count[]): Failed[] {
  const sum = parts.reduce((all, { value }) => all + value, 0)
  return parts.length > 0 && !parts.some(({ loose }) => loose) && sum > total.value
    ? unequal(total, parts)
    : []
}

// "Of these 148 were saved and 65 were drowned": more than the sentence before has in all.
function ofThese(text: string, sentence: Span, counts: readonly Count[], before: readonly Count[]): Failed[] {
  const [total] = before.filter(({ percent }) => !percent)
  if (before.length !== 1 || !total || total.loose) return []
  if (!/^Of (?:these|them|this number|whom|those)\b/u.test(text.slice(sentence.from, sentence.to))) return []
  return exceeds(
    total,
    listed(
      text,
      counts.filter(({ percent }) => !percent),
    ),
  )
}

const grown = /\b(?:grown?|grew|rose|risen|increased?|fell|fallen|sank|declined?|dropped|shrunk|shrank)\b/iu

/** "From 4,000 to 5,000, a growth of 20 per cent". */
function growths(text: string, counts: readonly Count[]): Failed[] {
  return counts.flatMap((from, i) => {
    const to = counts[i + 1]
    const share = counts.find(({ percent }) => percent)
    if (!to || !share || from.percent || to.percent || from.value === 0) return []
    if (!/\bfrom\s+$/iu.test(text.slice(Math.max(0, from.from - 8), from.from))) return []
    const between = text.slice(from.to, to.from)
    if (!/\bto\s+(?:[\p{L}]+\s+){0,2}$/u.test(between) || between.length > 60) return []
    if (!grown.test(text.slice(Math.max(0, from.from - 80), share.to + 40))) return []
    const actual = (100 * Math.abs(to.value - from.value)) / from.value
    if (Math.abs(actual - share.value) <= (share.loose || from.loose || to.loose ? 3 : 1)) return []
    const derivation = `From ${plain(from.value)} to ${plain(to.value)} is ${plain(actual)} per cent, not ${plain(share.value)}.`
    return [{ values: [share, from, to], derivation }]
  })
}

function margins(text: string, counts: readonly Count[]): Failed[] {
  const pairs = counts.flatMap((a, i) => {
    const b = counts[i + 1]
    if (!b || a.percent || b.percent) return []
    return /^\s*(?:votes?\s+)?(?:(?:in favour|for)\s+)?(?:to|against|and)\s+$/iu.test(
      text.slice(a.to, b.from),
    ) &&
      (!/and\s+$/u.test(text.slice(a.to, b.from)) ||
        /^\s*(?:votes?\s+)?against/iu.test(text.slice(b.to, b.to + 16)))
      ? [{ a, b }]
      : []
  })
  const [pair] = pairs
  if (pairs.length !== 1 || !pair) return []
  return counts.flatMap((margin) => {
    if (margin === pair.a || margin === pair.b || margin.loose) return []
    if (
      !/\b(?:majority|margin|lead) of\s+(?:only\s+)?$/iu.test(
        text.slice(Math.max(0, margin.from - 24), margin.from),
      )
    )
      return []
    const apart = Math.abs(pair.a.value - pair.b.value)
    if (apart === margin.value) return []
    const derivation = `${plain(pair.a.value)} less ${plain(pair.b.value)} is ${plain(apart)}, not ${plain(margin.value)}.`
    return [{ values: [margin, pair.a, pair.b], derivation }]
  })
}
