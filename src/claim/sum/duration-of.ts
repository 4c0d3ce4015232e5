import { clauseAt } from '../../sense/negation.ts'
import { sentences } from '../../text/sentence.ts'
import { firstEndingAfter, type Span } from '../../text/span.ts'
import type { Temporal } from '../../time/temporal.ts'
import type { Account } from '../account.ts'
import { compareDates, isDay, numberOfDay } from '../compare-slot.ts'
import { type Lasting, lasting } from './lasting.ts'
import { fits, gapTold, type Stretch, stretchesIn, sumOfTime } from './stretch.ts'
import type { Sum } from './sum.ts'

const joins =
  /\s+(?:had |has |have |then )?(?:of|lasting|lasted|(?:which|that) (?:had |has )?lasted|went on for|continued for|endured(?: for)?|dragged on for|continued|ran for)\s+(?:(?:only|just|exactly|about|some|nearly|over|more than|the|full)\s+)*$/iu

interface Event extends Span {
  readonly date: Temporal
}

/** "After a siege of forty days", where the same text dates the one day on which it began and the one on which it ended. */
export function wrongDurations(account: Account): Sum[] {
  const { id, text, language } = account.document
  if (language !== null && language !== 'en') return []
  const lengths = stretchesIn(text, { from: 0, to: text.length })
  const told = lengths.flatMap((one) =>
    lasting.filter((kind) => isOf(text, one, kind)).map((kind) => ({ one, kind })),
  )
  if (told.length === 0) return []
  const all = datedClauses(account)
  return told.flatMap(({ one, kind }) => {
    // Of days a month says nothing, of years it does.
    const dated = all.filter(({ date }) => lengthOf(date) <= Math.max(31, 0.2 * one.days))
    const ends = eventsOf(text, dated, kind.ends)
    const own = ends.filter(({ from, to }) => from <= one.to && one.from <= to + 40)
    const end = onlyOf(own.length > 0 ? own : ends)
    const begins = eventsOf(text, dated, kind.begins).filter((begin) => begin !== end)
    // Of several beginnings, the last before the end; where the length is that from another, nothing is said.
    const begin = onlyOf(begins) ?? begins.findLast(({ date }) => end && date.from < end.date.from) ?? null
    if (!begin?.date.when || !end?.date.when) return []
    const to = end.date.when
    if (begins.some(({ date }) => fits(one, date.when!, to))) return []
    const from = begin.date.when
    if (from.earliest >= to.latest || !isSure(text, begin.date, end.date)) return []
    return [sumOfTime(id, 'duration', text, [one, begin, end], gapTold(text, one, from, to))]
  })
}

function lengthOf({ when }: Temporal): number {
  return when ? numberOfDay(when.latest) - numberOfDay(when.earliest) : Number.POSITIVE_INFINITY
}

function isOf(text: string, one: Stretch, { name, state }: Lasting): boolean {
  const before = text.slice(Math.max(0, one.from - 70), one.from)
  const joined = joins.exec(before)
  if (joined) {
    const words = before.slice(0, joined.index)
    const noun = /[\p{L}-]+$/u.exec(words)?.[0] ?? ''
    if (name.test(noun)) return true
  }
  if (name.test('marriage') && /\b(?:married|man and wife) (?:for )?$/iu.test(before)) return true
  const behind = text.slice(one.to, one.to + 40)
  return state.test(behind) || name.test(/^['’]?\s+(?:of\s+)?([\p{L}-]+)/u.exec(behind)?.[1] ?? '')
}

/** Clauses with a date of at most a month in each. */
function datedClauses({ document: { text }, temporals }: Account): Event[] {
  const all = sentences(text)
  return temporals.flatMap((date) => {
    const { when, from, kind } = date
    if (!when || (kind !== 'date' && kind !== 'time') || when.edtf.includes('/')) return []
    if (!/\d/u.test(text.slice(from, date.to)) || /[~%?]/u.test(when.edtf)) return []
    if (numberOfDay(when.latest) - numberOfDay(when.earliest) > 366) return []
    const sentence = all[firstEndingAfter(all, from)]
    return sentence ? [{ ...clauseAt(text, from, sentence), date }] : []
  })
}

const planned =
  /\b(?:was|were|is|are) to (?:have )?(?:been )?$|\b(?:should|would|could|might|to) (?:have )?(?:been )?$|\b(?:not|intended|meant|planned|hoped|expected|fixed|due|ordered) (?:to )?(?:have )?$/iu

/** Clauses in which something of a kind happens; of two dates of a clause, the one nearer to its verb. */
function eventsOf(text: string, dated: readonly Event[], is: RegExp): Event[] {
  return dated.filter((one, i) => {
    const at = is.exec(text.slice(one.from, one.to))
    if (!at || planned.test(text.slice(Math.max(0, one.from + at.index - 30), one.from + at.index)))
      return false
    const verb = one.from + at.index
    const away = ({ date }: Event): number => Math.abs(date.from - verb)
    return dated
      .slice(Math.max(0, i - 3), i + 4)
      .every((other) => other.to <= one.from || other.from >= one.to || away(other) >= away(one))
  })
}

/** The one of several that all give one date. */
function onlyOf(found: readonly Event[]): Event | null {
  const [first] = found
  const isOne =
    first &&
    found.every(({ date }) => compareDates(date.when!, first.date.when!).relation !== 'contradiction')
  return isOne ? first : null
}

// A year that had to be reckoned is right for both or wrong for both.
function isSure(text: string, a: Temporal, b: Temporal): boolean {
  const [x, y] = [a, b].map(({ when, from, to }) => text.slice(from, to).includes(when!.earliest.slice(0, 4)))
  return (
    (x && y) ||
    (isDay(a.when!) && isDay(b.when!) && a.when!.earliest.slice(0, 4) === b.when!.earliest.slice(0, 4))
  )
}
