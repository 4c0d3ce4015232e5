import { clauseAt } from '../../sense/negation.ts'
import { sentences } from '../../text/sentence.ts'
import { firstEndingAfter, type Span } from '../../text/span.ts'
import type { Temporal } from '../../time/temporal.ts'
import type { When } from '../../time/when.ts'
import type { Account } from '../account.ts'
import { compareDates, numberOfDay } from '../compare-slot.ts'
import { keysIn } from '../word/claim-words.ts'
import { hasYear } from './date-pair.ts'
import { happenedIn, happeningKeys, keyPlaces } from './happening-key.ts'

/** A date of a document with the words of its clause and of its sentence, as keys. */
export interface Dating {
  readonly date: Temporal
  readonly when: When
  readonly sentence: Span
  readonly clause: Span
  readonly keys: ReadonlySet<string>
  /** Of the clause alone. */
  readonly near: ReadonlySet<string>
}

/** The dates of a document that name their day or their year, each with what stands around it. */
export function datingsOf({ document: { text }, temporals }: Account): Dating[] {
  const all = sentences(text)
  const dates = temporals.filter((one) => isOwn(text, one))
  return dates.flatMap((date, i) => {
    const sentence = all[firstEndingAfter(all, date.from)]
    if (!sentence || date.to > sentence.to) return []
    const clause = partOf(text, date, sentence, [dates[i - 1], dates[i + 1]])
    const keys = new Set(happeningKeys(text.slice(sentence.from, sentence.to)))
    const near = new Set(happeningKeys(text.slice(clause.from, clause.to)))
    return [{ date, when: date.when!, sentence, clause, keys, near }]
  })
}

/** The clause of a date, from the date before it and as far as the next, or as "and" goes on to something else. */
function partOf(
  text: string,
  date: Span,
  sentence: Span,
  [before, next]: readonly (Span | undefined)[],
): Span {
  const clause = clauseAt(text, date.from, sentence)
  const from = Math.max(clause.from, before && before.to <= date.from ? before.to : 0)
  const to = Math.min(clause.to, next?.from ?? clause.to)
  const rest = /[,;]|\b(?:and|but)\b/u.exec(text.slice(date.to, to))
  return { from, to: rest ? date.to + rest.index : to }
}

function isOwn(text: string, date: Temporal): boolean {
  const { when, kind, anchor, from, to } = date
  if (!when || (kind !== 'date' && kind !== 'season' && kind !== 'time')) return false
  const length = numberOfDay(when.latest) - numberOfDay(when.earliest)
  return (
    length < 366 && (hasYear(text, date) ? anchor === null : length === 0 && /\d/u.test(text.slice(from, to)))
  )
}

const held =
  /\b(?:held|took place|opened|met|assembled|sat|was (?:opened|held|fought|signed|laid|begun|built|finished|founded|formed|lifted)|began|begun|broke out|occurred|happened|came|fell|fought|signed|started|commenced|of|in|on)\b/iu
// "The book on the congress was printed in 1908".
const inside =
  /\b(?:on|about|of|against|for|after|before|since|to|from|at|concerning|during|in|with|by)\s+(?:(?:the|this|that|an?|his|its|their)\s+)?(?:\p{L}+\s+)?$/iu
const elsewhere = /\b(?:after|before|since|until|till|had|report|book|news|when|while|anniversary|memory)\b/iu

/**
 * The date that a document gives for what a phrase speaks of, other than the date it stands beside: in the clause of a verb
 * for it ("was arrested" for "his arrest"), or beside its noun ("the congress, held in September 1908"). Null where it
 * gives none, or several.
 */
export function dateOf(
  text: string,
  phrase: string,
  datings: readonly Dating[],
  at: Span,
  beside: Span | null,
): Dating | null {
  const happened = happenedIn(phrase)
  if (!happened) return null
  const found = datings.filter(
    (one) =>
      (one.clause.to <= at.from || one.clause.from >= at.to) &&
      one.date.from !== beside?.from &&
      happened.others.every((key) => one.keys.has(key)) &&
      happened.names.every((key) => one.keys.has(key) || isNamedBefore(text, one.sentence, key)) &&
      happened.heads.some((head) => one.near.has(head) && isBeside(text, one, head)),
  )
  const [first] = found
  if (!first || !found.every((one) => compareDates(one.when, first.when).relation !== 'contradiction'))
    return null
  return found.reduce((a, b) => (lengthOf(b) < lengthOf(a) ? b : a))
}

function lengthOf({ when }: Dating): number {
  return numberOfDay(when.latest) - numberOfDay(when.earliest)
}

// "He died on 9 March", of whom the sentences before speak.
function isNamedBefore(text: string, { from }: Span, key: string): boolean {
  return keysIn(text.slice(Math.max(0, from - 500), from)).includes(key)
}

/** Whether a date is of the happening and not of something else that its sentence tells. */
function isBeside(text: string, { date, sentence, clause }: Dating, head: string): boolean {
  return keyPlaces(text, sentence, head).some(({ from, to }) => {
    if (from < clause.from - 60 || to > clause.to + 60) return false
    const between = to <= date.from ? text.slice(to, date.from) : text.slice(date.to, from)
    if (between.length > 80 || /[;:.]\s/u.test(between) || elsewhere.test(between)) return false
    const isVerb =
      head.startsWith('!') &&
      /(?:ed|[^s]t|ew|ung|ot|oke|en|un|ell|ook|old|ame|ank|out|own|an|ied|free|go|off|oned)$/iu.test(
        text.slice(from, to),
      )
    if (isVerb && !/\b(?:and|but|who|which)\b/iu.test(between))
      return !elsewhere.test(text.slice(Math.max(clause.from, from - 20), from))
    if (to <= date.from && /^\s*,?\s*\(?(?:(?:of|in|on)\s+)?(?:the\s+)?$/iu.test(between)) return true
    if (inside.test(text.slice(Math.max(sentence.from, from - 30), from))) return false
    if (to <= date.from) return held.test(between)
    return (
      /^,?\s*(?:the|a|an|this|that|his|her|its|their)\s+(?:[\p{L}’'-]+\s+){0,4}$/u.test(between) &&
      held.test(text.slice(to, to + 60))
    )
  })
}
