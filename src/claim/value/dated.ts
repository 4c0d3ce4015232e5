import { overlaps } from '../../text/span.ts'
import type { Temporal } from '../../time/temporal.ts'
import { parseWhen, type When } from '../../time/when.ts'
import { hasVerb, type Sentence, wordsOf } from '../apart/told-sentence.ts'
import {
  type Comparison,
  compareDates,
  compareTemporals,
  isDay,
  isInferred,
  numberOfDay,
} from '../compare-slot.ts'
import { type Evidence, is } from '../likelihood.ts'
import { contextOf } from './context.ts'
import { isFact } from './fact.ts'
import { isOften, isOnce } from './happening-kind.ts'
import { nearestHappening, placed } from './placed.ts'
import { common, type Kind, type Value } from './value.ts'

/** A date that a sentence gives to something that happened. */
interface Dated extends Value {
  readonly date: Temporal
  /** Null of a day and month whose year is not told. */
  readonly when: When | null
  /** The happening that is nearest to it on the side where it stands, as a key. */
  readonly deed: string | null
  /** The only date of its sentence. */
  readonly isOnly: boolean
}

/** Words between a date and what happened on it: places stand between them. */
const REACH = 14

/** The days that sentences give to what happened, and what tells whether two are of one happening. */
export const dates: Kind<Dated> = { slot: 'date', enough: 0.5, valuesOf, compare, evidence }

function compare(a: Dated, b: Dated): Comparison {
  const [x, y] = daysOf(a, b)
  if (!x || !y) return { relation: 'unknown', derivation: '' }
  const found = compareTemporals({ ...a.date, when: x }, { ...b.date, when: y })
  if (found.relation !== 'contradiction') return found
  if (givesBoth(a, y) || givesBoth(b, x) || areOfOthers(a, b) || areReckonedAlike(a, b) || areBothEnds(a, b))
    return { ...found, relation: 'unknown' }
  const gap = gapOf(x, y)
  const canBeLag = isOfStyle(a) !== isOfStyle(b) && LAG.least <= gap && gap <= LAG.most
  return canBeLag ? { ...found, relation: 'calendar' } : found
}

// A sentence that gives the other's day too: "he spoke to us yesterday of the accident of August 1906".
function givesBoth({ sentence, date }: Dated, when: When): boolean {
  return sentence.dates.some(
    (other) =>
      other !== date &&
      other.kind === 'date' &&
      other.when &&
      compareDates(other.when, when).relation !== 'contradiction',
  )
}

// "In the following year" of two texts is one year, told of from two others.
function areReckonedAlike(a: Dated, b: Dated): boolean {
  const [x, y] = [a, b].map(({ sentence, date }) =>
    wordsOf(sentence, date)
      .toLowerCase()
      .replace(/^(?:in|on)\s+/u, ''),
  )
  return x === y && Boolean(a.date.anchor ?? b.date.anchor)
}

// What was begun on one day was completed on another.
function areBothEnds(a: Dated, b: Dated): boolean {
  const [x, y] = [a, b].map(({ sentence, clause }) => wordsOf(sentence, clause))
  return (begun.test(x!) && ended.test(y!)) || (ended.test(x!) && begun.test(y!))
}

const begun = /\b(?:beg[au]n|started|opened|commenced)\b/iu
const ended = /\b(?:ended|completed|finished|closed|concluded)\b/iu

// Of Orsk and of Varn two days are told.
function areOfOthers(a: Dated, b: Dated): boolean {
  const [x, y] = [a, b].map(({ sentence, clause }) => subject.exec(wordsOf(sentence, clause))?.[1])
  return x !== undefined && y !== undefined && !x.split(' ').some((name) => y.includes(name))
}

const subject =
  /^(?:(?:Then|On|In|At|By|Later)\b[^,]{0,24},?\s+)??(?:(?:Mr|Mrs|Miss|Dr|Captain|Major|Colonel|General|Baron|Count)\.?\s+)?(\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)*)\s+(?:was|had|is|\p{Ll}+ed)\b/u

/** Days by which years may be told wrong. */
const YEARS = 4 * 366

/** Days by which the Julian calendar was behind, or all but, where one of two accounts says in which calendar it reckons. */
const LAG = { least: 9, most: 14 }

function isOfStyle({ sentence }: Dated): boolean {
  return /\b(?:[Oo]ld|[Nn]ew)\s+[Ss]tyle\b|\b[ON]\.\s?S\.|\b(?:Julian|Gregorian|our|their) calendar\b/u.test(
    wordsOf(sentence, sentence),
  )
}

function gapOf(x: When, y: When): number {
  return Math.abs(numberOfDay(x.earliest) - numberOfDay(y.earliest))
}

function evidence(a: Dated, b: Dated): Evidence {
  const [x, y] = daysOf(a, b) as readonly [When, When]
  const [one, other] = [x.earliest.split('-'), y.earliest.split('-')]
  const areDays = isDay(x) && isDay(y)
  const isSame = a.deed !== null && a.deed === b.deed
  return {
    days: is(areDays),
    'within a week': is(gapOf(x, y) <= 7),
    // One part of three differs: a slip of the pen.
    'one part': is(areDays && one.filter((part, i) => part !== other[i]).length === 1),
    'a few years': is(!areDays && gapOf(x, y) <= YEARS),
    'deed of one subject': is(isSame && common(contextOf(a).subject, contextOf(b).subject).length > 0),
    'deed of one person': is(isSame && contextOf(a).who && contextOf(a).who === contextOf(b).who),
    inferred: is(isInferred(a.date) || isInferred(b.date)),
    anchored: is(a.date.anchor || b.date.anchor),
    only: is(a.isOnly && b.isOnly),
    'deed once': is(isSame && isOnce(a.deed!)),
    'deed often': is(isSame && isOften(a.deed!)),
    'deed other': is(a.deed && b.deed && !isSame),
  }
}

/** The days of two values, one that has no year of its own in the year of the other. */
function daysOf(a: Dated, b: Dated): readonly [When | null, When | null] {
  if (isYearless(a) && !isYearless(b)) return [inYearOf(a, b.when), b.when]
  return [a.when, isYearless(b) ? inYearOf(b, a.when) : b.when]
}

// Whether the year of a day was not told: "the tenth of April" of an account that names no year.
function isYearless({ when, date }: Dated): boolean {
  return when === null || (isDay(when) && isInferred(date))
}

function inYearOf({ when, date }: Dated, other: When | null): When | null {
  if (!other || !isDay(other)) return when
  return parseWhen(`${other.earliest.slice(0, -6)}-${when?.earliest.slice(-5) ?? monthDay(date)}`)
}

function monthDay({ timex }: Temporal): string | undefined {
  return /^XXXX-(\d\d-\d\d)$/u.exec(timex?.slice(0, 10) ?? '')?.[1]
}

const bound = /\b(?:before|after|until|till|since|by|from|than|between|of)\s+(?:the\s+)?$/iu
// Appointed for a day, and not yet done on it.
const planned =
  /\b(?:will|shall|(?:is|are)\s+(?:(?:now|still|soon)\s+)?to\b|(?:is|are|was|were|been)\s+(?:set(?:\s+down)?|fixed|due|appointed|announced|expected|advertised|called|summoned)\s+for)\b/u

/** The days that sentences give to what happened; of a diary's entry, the day that heads it. */
function valuesOf(all: readonly Sentence[]): Dated[] {
  return all.flatMap((sentence, i) => {
    const before = all[i - 1]?.account === sentence.account ? all[i - 1] : undefined
    if (planned.test(wordsOf(sentence, sentence))) return []
    const own = sentence.dates.length > 0 || !before || !isHead(before) ? sentence.dates : before.dates
    return own.flatMap((date) => (isCoarse(date, own) ? [] : (dated(sentence, date, before) ?? [])))
  })
}

// "In this year, upon the tenth of April": the year says nothing more.
function isCoarse({ when }: Temporal, beside: readonly Temporal[]): boolean {
  return beside.some(
    (other) =>
      when &&
      other.when &&
      other.when.edtf !== when.edtf &&
      when.earliest <= other.when.earliest &&
      other.when.latest <= when.latest,
  )
}

// "19 March." before what happened on it.
function isHead(sentence: Sentence): boolean {
  const [date, ...others] = sentence.dates
  const letters = sentence.to - sentence.from
  return date !== undefined && others.length === 0 && letters < 40 && date.to - date.from > letters / 2
}

// "The Orve Flood, a disaster of 3 May 1912": what an article says first has no verb.
const defined = /^[^,]{3,60}, (?:an?|the) \p{Ll}/u

function tells(sentence: Sentence): boolean {
  return hasVerb(sentence) || defined.test(wordsOf(sentence, sentence))
}

function dated(sentence: Sentence, date: Temporal, before: Sentence | undefined): Dated | null {
  const { text } = sentence.account.document
  const isLength = date.kind === 'duration' || date.kind === 'set'
  if (isLength || !(date.when || monthDay(date)) || !tells(sentence)) return null
  if (bound.test(text.slice(Math.max(sentence.from, date.from - 12), date.from))) return null
  const at = overlaps(date, sentence) ? date : { from: sentence.from, to: sentence.from }
  const value = placed(sentence, at, before)
  if (!isFact(sentence, at)) return null
  const leads = at.from - value.clause.from < 16
  const deed = nearestHappening(sentence, at, value.clause, leads ? 'after' : 'before', () => true, REACH)
  const isOnly = sentence.dates.every(
    (other) => !other.when || !date.when || compareDates(other.when, date.when).relation !== 'contradiction',
  )
  return {
    ...value,
    name: date.when?.edtf ?? text.slice(date.from, date.to),
    date,
    when: date.when,
    deed,
    isOnly,
  }
}
