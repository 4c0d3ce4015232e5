import type { Span } from '../text/span.ts'
import { fromJulian } from './calendar.ts'
import type { EventDates } from './event-date.ts'
import type { Anchor, Narrative } from './narrative.ts'
import type { Partial, Reading } from './reading.ts'
import { type Reckoned, related, shifted } from './reckoning.ts'
import type { Expression } from './recognise.ts'
import { nearestWeekday } from './speech.ts'
import { monthsAway, timexOf, whenOf, whenOfSpan } from './value.ts'
import { parseWhen, type When, yearText } from './when.ts'
import { type Base, yearOf } from './year.ts'

/** Where a reading stands: the text, what came before and after, and what the narrative last spoke of. */
export interface Place {
  readonly text: string
  readonly found: readonly Expression[]
  readonly index: number
  readonly narrative: Narrative
  readonly events: EventDates
}

/** What an expression means, from what, and by which way. */
export interface Resolved {
  readonly when: When | null
  readonly timex: string | null
  readonly anchor: Span | null
  /** "text", "narrative", "speech", "event", "neighbour" */
  readonly way: string
  /** Where the expression ends, when the event it is reckoned from belongs to it. */
  readonly to: number
}

/** Places a reading in the narrative, and tells the narrative what it learned. */
export function resolve(place: Place): Resolved | null {
  const { reading, from, to } = place.found[place.index]!
  if (reading.era) {
    const told = place.narrative.at(place.text, from)
    if (!told || told.year > 0 || Math.abs(1 - reading.year! - told.year) > 150) return null
    return calendar(place, { ...reading, year: 1 - reading.year! })
  }
  if (reading.kind === 'duration' || reading.kind === 'set') return plain(null, reading.timex ?? null, to)
  if (reading.span) return stretch(place, reading)
  if (reading.offset) return offset(place, reading)
  if (reading.borrow) return borrowed(place, reading)
  if (reading.weekday !== undefined && reading.month === undefined) return weekday(place, reading)
  if (reading.month !== undefined || reading.season || reading.year !== undefined)
    return calendar(place, reading)
  if (reading.relation) return relation(place, reading)
  if (reading.hour) return plain(null, `XXXX-XX-XXT${reading.hour}`, to)
  return plain(null, reading.timex === 'null' ? null : (reading.timex ?? null), to)
}

function plain(when: When | null, timex: string | null, to: number): Resolved {
  return { when, timex, anchor: null, way: 'text', to }
}

function stretch(place: Place, reading: Reading): Resolved {
  const { to } = place.found[place.index]!
  const { from: first, years } = reading.span!
  const base = reading.short ? place.narrative.at(place.text, to) : null
  const from = reading.short ? Math.floor((base?.year ?? 1900) / 100) * 100 + first : first
  if (reading.short && !base) return plain(null, null, to)
  const digits = yearText(from < 0 ? -from : from).slice(0, years === 10 ? 3 : 2)
  const timex = from < 0 ? `BC${String(-Math.ceil((from + 1) / 100) - 1 + 1).padStart(2, '0')}` : digits
  return {
    when: whenOfSpan(from, years, reading),
    timex,
    anchor: base?.span ?? null,
    way: base ? 'narrative' : 'text',
    to,
  }
}

function calendar(place: Place, reading: Reading): Resolved {
  const { from, to } = place.found[place.index]!
  const base = yearFor(place, reading)
  if (!base) return plain(null, unknownYear(reading), to)
  const written: Partial & { year: number } = {
    year: base.year,
    ...(reading.month === undefined ? {} : { month: reading.month }),
    ...(reading.day === undefined ? {} : { day: reading.day }),
    ...(reading.season === undefined ? {} : { season: reading.season }),
  }
  const date = newStyle(written, reading)
  const when = whenOf(date, reading)
  if (!when) return plain(null, null, to)
  const anchor = { ...date, ...reading.until, span: { from, to } } as Anchor
  learn(place, anchor)
  const half =
    /^[HQ]/.test(reading.part ?? '') && reading.month === undefined && !reading.season
      ? `-${reading.part}`
      : ''
  return { when, timex: timexOfAll(date, reading) + half, anchor: base.span, way: base.way, to }
}

function yearFor(place: Place, reading: Reading): Base | null {
  if (reading.short && reading.year !== undefined) {
    const near = place.narrative.at(place.text, place.found[place.index]!.from)
    return (
      near && { year: Math.floor(near.year / 100) * 100 + reading.year, span: near.span, way: 'narrative' }
    )
  }
  return reading.year === undefined ? yearOf(place, reading) : { year: reading.year, span: null, way: 'text' }
}

function timexOfAll(date: Partial & { year: number }, reading: Reading): string {
  const { until, hour, timex } = reading
  if (timex?.endsWith('-WI')) return timex
  if (!until || hour) return timexOf(date, hour)
  return `${timexOf(date)}/${timexOf({ ...date, ...until, year: until.year ?? date.year })}`
}

// Old Style is reckoned over; a dual date already stands in ours.
function newStyle(date: Partial & { year: number }, reading: Reading): Partial & { year: number } {
  const { year, month, day } = date
  if (reading.calendar !== 'julian' || reading.timex === 'dual' || month === undefined || day === undefined)
    return date
  return fromJulian({ year, month, day })
}

function unknownYear({ month, day, season }: Reading): string {
  const two = (n: number): string => String(n).padStart(2, '0')
  return season ? `XXXX-${season}` : `XXXX-${two(month!)}${day === undefined ? '' : `-${two(day)}`}`
}

function learn({ text, found, index, narrative, events }: Place, anchor: Anchor): void {
  narrative.tell(text, anchor, nextYear(found, index))
  if (anchor.day !== undefined && anchor.span) events.learn(anchor, anchor.span.from, anchor.span.to)
}

/** The next year named outright; looks no further than a dozen expressions, so that the whole stays linear. */
function nextYear(found: readonly Expression[], index: number): number | null {
  for (let i = index + 1; i < Math.min(found.length, index + 12); i++) {
    const { year, short, era } = found[i]!.reading
    if (year !== undefined && !short && !era && found[i]!.from - found[index]!.to > 20) return year
  }
  return null
}

function borrowed(place: Place, reading: Reading): Resolved {
  const { from, to } = place.found[place.index]!
  const next = reading.borrow === 'next' ? place.found[place.index + 1]?.reading : undefined
  // "The 2nd of this month" is the writer's month, where it is known when he wrote.
  const isPresent = reading.relation !== undefined || /\bthis month$/i.test(place.text.slice(from, to))
  const today = isPresent ? place.narrative.speech : null
  const last =
    (today && monthBeside(today, reading.relation?.step ?? 0)) ?? place.narrative.at(place.text, from)
  const month = next?.month ?? last?.month
  if (month === undefined) return plain(null, null, to)
  const dated: Reading = {
    kind: 'date',
    month,
    day: reading.day!,
    ...(next?.year === undefined ? {} : { year: next.year }),
  }
  if (next) return { ...calendar(place, dated), way: 'neighbour' }
  return { ...calendar(place, { ...dated, year: last!.year }), anchor: last!.span, way: 'neighbour' }
}

function monthBeside(anchor: Anchor, step: number): Anchor | null {
  if (anchor.month === undefined) return null
  return { ...monthsAway({ year: anchor.year, month: anchor.month }, step), span: anchor.span }
}

function offset(place: Place, reading: Reading): Resolved {
  const { text, narrative, events } = place
  const { from, to } = place.found[place.index]!
  if (reading.from === 'event') {
    const event = events.find(to)
    if (!event) return plain(null, null, to)
    return reckoned(place, shifted(event.anchor, reading.offset!), event.anchor, 'event', reading, event.to)
  }
  const anchor = (reading.from === 'speech' && narrative.speech) || narrative.latest(text, from)
  if (!anchor) return plain(null, reading.offset!.sign > 0 ? 'FUTURE_REF' : 'PAST_REF', to)
  return reckoned(place, shifted(anchor, reading.offset!), anchor, way(place, anchor), reading, to)
}

function relation(place: Place, reading: Reading): Resolved {
  const { text, narrative } = place
  const { from, to } = place.found[place.index]!
  const { unit, step } = reading.relation!
  if (reading.timex && !narrative.speech) return plain(null, reading.timex, to)
  const anchor =
    (reading.from === 'speech' && narrative.speech) ||
    (step === 0 ? narrative.latest(text, from) : narrative.at(text, from))
  if (!anchor) return plain(null, null, to)
  return reckoned(place, related(anchor, unit, step), anchor, way(place, anchor), reading, to)
}

function weekday(place: Place, reading: Reading): Resolved {
  const { text, narrative } = place
  const { from, to } = place.found[place.index]!
  const anchor = narrative.speech ?? narrative.at(text, from)
  const found = anchor && nearestWeekday(text, from, to, anchor, reading)
  if (!found) return plain(null, `XXXX-WXX-${reading.weekday}`, to)
  return reckoned(place, found, anchor, way(place, anchor), reading, to)
}

function way({ narrative }: Place, anchor: Anchor): string {
  return anchor === narrative.speech ? 'speech' : 'narrative'
}

function reckoned(
  place: Place,
  { when, timex, date }: Reckoned,
  anchor: Anchor,
  how: string,
  reading: Reading,
  to: number,
): Resolved {
  const { from } = place.found[place.index]!
  // "Two years earlier" and "the previous year" look back; the story does not go there.
  const back = reading.offset?.sign === -1 || (reading.relation?.step ?? 0) < 0
  if (date && back) place.narrative.glance({ ...date, span: { from, to } })
  else if (date) learn(place, { ...date, span: { from, to } })
  const narrow = date && reading.part ? whenOf(date, reading) : when
  const value = date && reading.hour ? timexOf(date, reading.hour) : timex
  return {
    when: narrow ?? (timex ? parseWhen(timex) : null),
    timex: value,
    anchor: anchor.span,
    way: how,
    to,
  }
}
