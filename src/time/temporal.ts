import type { Span } from '../text/span.ts'
import { EventDates } from './event-date.ts'
import { type Anchor, eraOf, Narrative } from './narrative.ts'
import { expressions } from './recognise.ts'
import { resolve } from './resolve.ts'
import type { TemporalKind } from './temporal-kind.ts'
import type { When } from './when.ts'

/** An expression of time where it stands, with what it means and why. */
export interface Temporal extends Span {
  readonly kind: TemporalKind
  /** The days it can mean; null where the text does not tell, and for lengths and repetitions. */
  readonly when: When | null
  /** The value as ISO-TimeML writes it ("1942-11", "P3D", "1917-SU"); null where it has none. */
  readonly timex: string | null
  /** The words the date was reckoned from ("two days later": from what); null where it stands by itself. */
  readonly anchor: Span | null
  /** The rule that recognised it, and behind a slash the one that resolved it ("day-month/narrative"). */
  readonly rule: string
  /** The calendar it was written in: "gregorian", "julian" or "republican". */
  readonly calendar: string
}

/** A stretch with a date of its own: a quotation dated by its reference, a part, the document. */
export interface DateScope extends Span {
  readonly when: When | null
}

/**
 * Every expression of time in a text, in order, each resolved by what the narrative last spoke of; inside a scope, by
 * the date of the scope and what is said in it. A scope that holds the whole text makes its date the writer's today.
 */
export function temporals(
  text: string,
  cuts: readonly Span[],
  scopes: readonly DateScope[],
  language: string,
): Temporal[] {
  const found = expressions(text, cuts, language)
  const era = eraOf(found)
  const inOrder = [...scopes].sort((a, b) => a.from - b.from || b.to - a.to)
  const events = new EventDates(text)
  const open: { scope: DateScope; narrative: Narrative }[] = [
    { scope: { from: 0, to: text.length, when: null }, narrative: new Narrative(null, era) },
  ]
  let next = 0
  return found.flatMap((expression, index) => {
    while (next < inOrder.length && inOrder[next]!.from <= expression.from) {
      const scope = inOrder[next++]!
      open.push({ scope, narrative: new Narrative(anchorOf(scope), era) })
    }
    while (open.length > 1 && open.at(-1)!.scope.to < expression.to) open.pop()
    const { from, reading, rule } = expression
    const resolved = resolve({
      text,
      found,
      index,
      narrative: open.at(-1)!.narrative,
      events,
    })
    if (!resolved) return []
    const { when, timex, anchor, way, to } = resolved
    const calendar = reading.calendar ?? 'gregorian'
    return [{ from, to, kind: reading.kind, when, timex, anchor, rule: `${rule}/${way}`, calendar }]
  })
}

function anchorOf({ when, from }: DateScope): Anchor | null {
  if (!when) return null
  const [, year, month, day] = /^(-?\d{4})(?:-(0\d|1[0-2]))?(?:-(\d\d))?/.exec(when.edtf) ?? []
  if (year === undefined) return null
  return {
    year: Number(year),
    ...(month ? { month: Number(month) } : {}),
    ...(day ? { day: Number(day) } : {}),
    span: { from, to: from },
  }
}
