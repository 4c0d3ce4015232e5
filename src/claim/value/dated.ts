import { hedgesIn } from '../../sense/hedge.ts'
import { overlaps } from '../../text/span.ts'
import type { Temporal } from '../../time/temporal.ts'
import { parseWhen, type When } from '../../time/when.ts'
import { compareDates, compareTemporals, isDay, isInferred, numberOfDay } from '../compare-slot.ts'
import { type Parallel, parallelsOf } from './parallel.ts'
import { happeningsBeside, nearestHappening, type Placed, placed } from './placed.ts'
import {
  type Akin,
  type Apart,
  areCountedApart,
  hasVerb,
  isDenied,
  isPlain,
  printed,
  type Sentence,
  told,
  wordsOf,
} from './told-sentence.ts'

/** A date that a sentence gives to something that happened. */
interface Dated extends Placed {
  readonly date: Temporal
  /** Null of a day and month whose year is not told. */
  readonly when: When | null
  /** What happened on it, as keys: the nearest happening, or all of the sentence where none is near. */
  readonly events: ReadonlySet<string>
  /** The one of them that is nearest, if any is near. */
  readonly near: string | null
  /** The only date of its sentence. */
  readonly isOnly: boolean
}

/** Words between a date and what happened on it: places stand between them. */
const REACH = 14

/** Days of one event are a slip of each other within so many days. */
const SLIP = 45

/** Dates of one happening in two akin documents that cannot be one, where neither document knows the other's. */
export function datesApart(all: readonly Sentence[], akin: Akin, rarity: (key: string) => number): Apart[] {
  const values = datedOf(all)
  return parallelsOf(values, rarity, akin, fits).flatMap((pair) => apart(pair, values) ?? [])
}

/** Rarity that shared words must have together, and the part of all words: tuned on the seen worlds. */
const WEIGHT = 2.5
const SHARE = 0.14
/** The same, for one happening and days that lie so near. */
const CLOSE = { weight: 1.8, share: 0.07, days: 7 }
/** The same, for dates that are no slip of each other. */
const FAR = { weight: 4.5, share: 0.3 }
/** The same, where no happening is named in both: so near in time, and names among what is shared. */
const UNNAMED = { weight: 5, share: 0.25, days: 7, names: 2 }

function fits(a: Dated, b: Dated): boolean {
  return isOneEvent(a, b) || (a.isOnly && b.isOnly)
}

function isOneEvent(a: Dated, b: Dated): boolean {
  for (const event of a.events) if (b.events.has(event)) return true
  return false
}

/** What is done every few days: nearly all words must be the same, unless it was the first. */
export const often: RegExp =
  /^!(?:meeting|vote|attack|happening|writing|sending|payment|load|leading|stay|growth|decrease|cause|performance|saying|sale|purchase|report|letter|order|visit)$/u
/** What happens once to the one of whom a text tells. */
const once = /^!(?:birth|baptism|death|burial|founding|crowning|sinking|retirement)$/u
/** What can be said of anything: another word must say of what. */
const general = /^!(?:coming|leaving|beginning|ending|opening|closing)$/u
const first = /\bfirst\b/iu

function apart(pair: Parallel<Dated>, values: readonly Dated[]): Apart | null {
  const { a, b, shared, weight, share } = pair
  const [x, y] = daysOf(a, b)
  if (!x || !y) return null
  const { relation, derivation } = compareTemporals({ ...a.date, when: x }, { ...b.date, when: y })
  const isSame = a.near !== null && a.near === b.near && !often.test(a.near) && !general.test(a.near)
  const isClose = isSame && Math.abs(numberOfDay(x.earliest) - numberOfDay(y.earliest)) <= CLOSE.days
  const least = isClose || (isSame && once.test(a.near!)) ? CLOSE.share : SHARE
  if (relation !== 'contradiction' || weight < (isClose ? CLOSE.weight : WEIGHT) || share < least) return null
  const isFar = !isSlip(x, y)
  if (isFar && (!isSame || weight < FAR.weight || share < FAR.share || a.date.anchor || b.date.anchor))
    return null
  const isNamed = isOneEvent(a, b)
  if (!isNamed && !isOneThing(pair, x, y)) return null
  if (isNamed && !tellsEnough(pair)) return null
  if (areCountedApart(a.sentence, b.sentence) || givesBoth(a, b) || givesBoth(b, a)) return null
  if (shared.length === 0 || areOfOthers(a, b) || knows(a, b, values) || knows(b, a, values)) return null
  return {
    slot: 'date',
    topic: printed(a.sentence, shared.slice(0, 4)),
    sides: [told(a.sentence, (a.when ?? x).edtf), told(b.sentence, (b.when ?? y).edtf)],
    derivation,
  }
}

// A sentence that gives the other's day too.
function givesBoth({ sentence }: Dated, { when }: Dated): boolean {
  return sentence.dates.some(
    (date) => date.when && when && isDay(date.when) && compareDates(date.when, when).relation === 'same',
  )
}

// "The Meridian left Castelmora on the 7th" and "went up from Castelmora on the 8th".
function isOneThing({ a, shared, weight, share }: Parallel<Dated>, x: When, y: When): boolean {
  const names = printed(a.sentence, shared).match(/(?<=\s|^)\p{Lu}\p{L}{2,}/gu) ?? []
  return (
    weight >= UNNAMED.weight &&
    share >= UNNAMED.share &&
    names.length >= UNNAMED.names &&
    Math.abs(numberOfDay(x.earliest) - numberOfDay(y.earliest)) <= UNNAMED.days
  )
}

function tellsEnough({ a, b, shared, weight }: Parallel<Dated>): boolean {
  const events = [...a.events].filter((event) => b.events.has(event))
  const isOneTime = events.some((event) => !often.test(event) && !general.test(event))
  if (isOneTime || [a, b].every(isFirst)) return true
  if (events.some((event) => general.test(event))) return shared.length >= 2 && weight >= 4
  return shared.length >= 4 || (shared.length === 3 && /\p{Lu}/u.test(printed(a.sentence, shared).slice(1)))
}

function isFirst({ sentence }: Dated): boolean {
  return first.test(wordsOf(sentence, sentence))
}

function monthDay({ timex }: Temporal): string | undefined {
  return /^XXXX-(\d\d-\d\d)$/u.exec(timex?.slice(0, 10) ?? '')?.[1]
}

// Whether the year of a day was not told: "the tenth of April" of an account that names no year.
function isYearless({ when, date }: Dated): boolean {
  return when === null || (isDay(when) && isInferred(date))
}

/** The days of two values, one that has no year of its own in the year of the other. */
function daysOf(a: Dated, b: Dated): readonly [When | null, When | null] {
  if (isYearless(a) && !isYearless(b)) return [inYearOf(a, b.when), b.when]
  return [a.when, isYearless(b) ? inYearOf(b, a.when) : b.when]
}

function inYearOf({ when, date }: Dated, other: When | null): When | null {
  if (!other || !isDay(other)) return when
  return parseWhen(`${other.earliest.slice(0, -6)}-${when?.earliest.slice(-5) ?? monthDay(date)}`)
}

// A few weeks apart, or one part of three differs.
function isSlip(a: When, b: When): boolean {
  if (!isDay(a) || !isDay(b)) return false
  if (Math.abs(numberOfDay(a.earliest) - numberOfDay(b.earliest)) <= SLIP) return true
  const [one, other] = [a.earliest.split('-'), b.earliest.split('-')]
  return one.filter((part, i) => part !== other[i]).length === 1
}

const name =
  /(?<=[\p{L},;] )(?<!\b(?:at|in|near|upon|on|of|from|to|the) )\p{Lu}\p{L}{2,}|^\p{Lu}\p{L}{2,}(?= (?:was|is|had|\p{Ll}+ed)\b)/gu

// Who it happened to: of Orsk and of Varn two days are told.
function areOfOthers(a: Dated, b: Dated): boolean {
  const [x, y] = [a, b].map(({ sentence, clause, at }) => {
    const words = `${wordsOf(sentence, { from: clause.from, to: at.from })} ${wordsOf(sentence, { from: at.to, to: clause.to })}`
    return new Set(words.match(name))
  })
  return x!.size > 0 && y!.size > 0 && ![...x!].some((one) => y!.has(one))
}

// A document that tells of the happening on the other's day as well tells of two.
function knows(one: Dated, other: Dated, values: readonly Dated[]): boolean {
  return values.some(
    (value) =>
      value.sentence.account === one.sentence.account &&
      value !== one &&
      value.near !== null &&
      value.near === other.near &&
      value.when !== null &&
      isDay(value.when) &&
      other.when !== null &&
      compareDates(value.when, other.when).relation !== 'contradiction',
  )
}

const bound = /\b(?:before|after|until|till|since|by|from|than|between|of)\s+(?:the\s+)?$/iu
// Appointed for a day, and not yet done on it.
const planned =
  /\b(?:will|shall|(?:is|are)\s+(?:now\s+)?to\b|(?:is|are|was|were|been)\s+(?:set(?:\s+down)?|fixed|due|appointed|announced|expected|advertised|called|summoned)\s+for)\b/u

/** The days that sentences give to what happened; of a diary's entry, the day that heads it. */
function datedOf(all: readonly Sentence[]): Dated[] {
  return all.flatMap((sentence, i) => {
    const before = all[i - 1]?.account === sentence.account ? all[i - 1] : undefined
    if (
      !isPlain(sentence) ||
      planned.test(wordsOf(sentence, sentence)) ||
      hedgesIn(sentence.account.document.text, 'en', sentence).length > 0
    )
      return []
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

function dated(sentence: Sentence, date: Temporal, before: Sentence | undefined): Dated | null {
  const { text } = sentence.account.document
  if (date.kind !== 'date' || !(date.when || monthDay(date))) return null
  if (bound.test(text.slice(Math.max(sentence.from, date.from - 12), date.from))) return null
  const isOwn = overlaps(date, sentence)
  const at = isOwn ? date : { from: sentence.from, to: sentence.from }
  const value = placed(sentence, at, before)
  if (isDenied(sentence, value.clause)) return null
  const leads = at.from - value.clause.from < 16
  const near = nearestHappening(sentence, at, value.clause, leads ? 'after' : 'before', () => true, REACH)
  const isOnly = sentence.dates.every(
    (other) => !other.when || !date.when || compareDates(other.when, date.when).relation !== 'contradiction',
  )
  const beside = isOnly ? happeningsBeside(sentence, at, value.clause) : []
  const others =
    beside.length > 0 || !isOnly ? beside : [...sentence.keys].filter((key) => key.startsWith('!'))
  const events = new Set([...others, ...(near === null ? [] : [near])])
  return (events.size > 0 || isOnly) && hasVerb(sentence)
    ? { ...value, date, when: date.when, events, near, isOnly }
    : null
}
