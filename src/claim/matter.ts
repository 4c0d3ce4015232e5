import { compareDates, compareNames, isDay, numberOfDay } from './compare-slot.ts'
import type { Slot, Statement } from './statement/statement.ts'
import { matterOf } from './word/event-lexicon.ts'

/** The slots of a statement that conflicts are about. */
export type MatterSlot = 'date' | 'place' | 'person' | 'number' | 'polarity'

/** What happens once to the one it happens to, as `matterOf` names it; all else can happen again. */
const once = new Set(
  'death birth founding building destruction sinking invention discovery burial baptism publication writing marriage opening beginning ending explosion collision signing crowning graduation'.split(
    ' ',
  ),
)

/** What one does often, each time to another thing. */
const madeThings = new Set(
  'founding building destruction invention discovery publication writing signing opening beginning ending'.split(
    ' ',
  ),
)

/** What does not happen again within weeks to the one it happened to. */
const lasting = new Set(
  'exile deportation expulsion dismissal sentence verdict appointment release resignation invasion breaking surrender conducting acquittal'.split(
    ' ',
  ),
)

/** What one alone does to a thing: two who did it contradict each other. */
const byOne = new Set('writing founding invention discovery death building'.split(' '))

const anybody =
  /^(?:he|she|it|they|we|i|you|who|man|woman|men|women|person|people|persons|child|children|boy|girl|worker|workers|soldier|soldiers|officer|officers|one|others|another|some|many|all|nobody|none|both|thing|things|year|day|time|place|house|town|city|author|reader|case|part|way)$/u

/** Who did it and to whom or what it happened: "she died" and "they killed her" have one patient. */
interface Roles {
  readonly agent: Slot | null
  readonly patient: Slot | null
  readonly second: Slot | null
}

/** The roles of a statement; without an object, what happens happens to its subject. */
export function rolesOf({ who, whom, what }: Statement): Roles {
  const patient = whom ?? what
  return patient
    ? { agent: who, patient, second: whom ? what : null }
    : { agent: null, patient: who, second: null }
}

/** A thing that a reader is taken to know: named, or with "the", "this", "his". Two may each write a letter. */
export function isDefinite(slot: Slot | null): boolean {
  return (
    slot !== null &&
    (slot.entity !== null ||
      /^(?:["“«„‘]|\p{Lu}|(?:the|this|that|these|those|his|her|its|their|our|my|your|der|die|das|den|dem|le|la|les|l['’])(?!\p{L}))/u.test(
        slot.exact,
      ))
  )
}

/**
 * Whether two statements tell of one event, as far as slots other than the one compared show it. A sameness of names
 * weighs more than of words; what can happen twice needs two slots that agree, or one and the day.
 */
export function sameMatter(a: Statement, b: Statement, slot: MatterSlot): boolean {
  const matter = matterOf(a.predicate)
  if (matter !== matterOf(b.predicate)) return false
  const [x, y] = [rolesOf(a), rolesOf(b)]
  if (slot === 'person' && !(isDefinite(x.patient) && isDefinite(y.patient))) return false
  const agreements = [
    agreement(x.patient, y.patient),
    agreement(x.second, y.second),
    slot === 'person' ? 'open' : agreement(x.agent, y.agent),
  ]
  if (agreements.includes('different') || countsDiffer(x.agent, y.agent)) return false
  const unique =
    agreements[0] === 'named' && once.has(matter) && isUndergone(a, matter) && isUndergone(b, matter)
  const isCounted = slot === 'number' && a.howMany?.unit !== null && a.howMany?.unit === b.howMany?.unit
  const alike =
    agreements.filter((one) => one !== 'open').length + (isCounted && agreements[0] === 'open' ? 1 : 0)
  if (alike === 0) return false
  const place = slot === 'place' ? 'open' : agreement(a.where, b.where)
  if (place === 'different' && slot !== 'date' && !unique) return false
  const placed = place === 'named' || place === 'worded' ? 1 : 0
  if (slot === 'date')
    return (
      unique ||
      (isKin(x.patient) && once.has(matter)) ||
      (alike + placed >= 2 && isSlip(a, b)) ||
      (once.has(matter) && isSlip(a, b)) ||
      (lasting.has(matter) && agreements[0] === 'named' && isSlip(a, b))
    )
  const apart = areApart(a, b)
  if (slot === 'place') return unique || onOneDay(a, b)
  if (slot === 'person') return byOne.has(matter) && (unique || onOneDay(a, b)) && !apart
  if (apart && !unique) return false
  return unique || alike + placed + (inOneMonth(a, b) ? 1 : 0) >= 2
}

// "The top 1 per cent" are not "the top 10 per cent".
function countsDiffer(a: Slot | null, b: Slot | null): boolean {
  const [x, y] = [a, b].map((slot) => slot?.exact.match(/\d[\d.,]*/u)?.[0])
  return x !== undefined && y !== undefined && x !== y
}

// "He wrote in 1918": many things, as long as none is named.
function isUndergone({ whom, what }: Statement, matter: string): boolean {
  return whom !== null || what !== null || !madeThings.has(matter)
}

// One has one father and one mother; whose they are, the owner's names or pronouns say.
function isKin(slot: Slot | null): boolean {
  return /^(?:his|her|my)\s+(?:father|mother)$/iu.test(slot?.exact.split(',')[0] ?? '')
}

type Agreement = 'named' | 'worded' | 'different' | 'open'

/** How two fillers of one place agree: by the entity, by their words, not, or not to be told. */
export function agreement(a: Slot | null, b: Slot | null): Agreement {
  if (!a || !b) return 'open'
  if (a.entity !== null && b.entity !== null) {
    if (isHers(a.exact) !== isHers(b.exact) && (isHis(a.exact) || isHis(b.exact))) return 'different'
    if (a.entity === b.entity) return 'named'
    return compareNames(a.exact, b.exact).relation === 'contradiction' ? 'different' : 'open'
  }
  if (a.entity !== null || b.entity !== null) {
    if (isFullName(a.exact, b.exact)) return 'named'
    return sharesName(a.exact, b.exact) ? 'worded' : 'open'
  }
  const [x, y] = [headOf(a.exact), headOf(b.exact)]
  if (!x || !y || anybody.test(x) || anybody.test(y)) return 'open'
  if (x !== y) return 'different'
  if (ordinalIn(a.exact) !== ordinalIn(b.exact) && ordinalIn(a.exact) && ordinalIn(b.exact))
    return 'different'
  const names = namesIn(a.exact)
  const others = namesIn(b.exact)
  if (names.length > 0 && others.length > 0 && !names.some((name) => others.includes(name)))
    return 'different'
  return 'worded'
}

// "Mrs Wedmore" bears her husband's name, and is not he.
function isHers(phrase: string): boolean {
  return /^(?:she|her|mrs|miss|lady|madame|mme|frau|the widow)\b/iu.test(phrase)
}

function isHis(phrase: string): boolean {
  return /^(?:he|his|him|mr|sir|lord|herr|monsieur)\b/iu.test(phrase)
}

function sharesName(a: string, b: string): boolean {
  const others = namesIn(b)
  return namesIn(a).some((name) => others.includes(name))
}

function ordinalIn(phrase: string): string | undefined {
  return /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last)\b/iu
    .exec(phrase)?.[0]
    ?.toLowerCase()
}

// "I", where the author is known by name, is whom others name so.
function isFullName(a: string, b: string): boolean {
  const [x, y] = [namesIn(a), namesIn(b)].sort((one, other) => one.length - other.length)
  return x!.length >= 2 && x!.every((name) => y!.includes(name))
}

const openers =
  /^(?:the|his|her|its|their|our|your|this|that|these|those|some|all|both|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|about|nearly|almost|over|more|most|many|several|few)$/u

/** The words of a phrase that begin with a capital, in lower case, but for what merely opens a sentence. */
export function namesIn(phrase: string): string[] {
  return (phrase.match(/\p{Lu}[\p{L}’'-]{2,}/gu) ?? [])
    .map((word) => word.toLowerCase().replace(/['’]s$/u, ''))
    .filter((word) => !openers.test(word))
}

/** The word that a phrase is about, without its plural: "the old bridges over the Lenn" is "bridge". */
export function headOf(phrase: string): string | null {
  const [core] = phrase
    .toLowerCase()
    .split(
      /[,;:(]|\b(?:of|over|in|at|on|for|with|by|from|to|who|which|that|against|near|between|under|about)\b/u,
    )
  const word = core!.match(/[\p{L}'’-]{2,}/gu)?.at(-1)
  if (!word) return null
  return word.replace(/['’]s$/u, '').replace(/(?<=[^s])s$/u, '')
}

function areApart({ when: a }: Statement, { when: b }: Statement): boolean {
  return Boolean(a?.when && b?.when && compareDates(a.when, b.when).relation === 'contradiction')
}

function onOneDay({ when: a }: Statement, { when: b }: Statement): boolean {
  return Boolean(a?.when && b?.when && isDay(a.when) && isDay(b.when) && a.when.earliest === b.when.earliest)
}

function inOneMonth({ when: a }: Statement, { when: b }: Statement): boolean {
  if (!a?.when || !b?.when || areApartDates(a.when.earliest, b.when.latest)) return false
  return !areApartDates(b.when.earliest, a.when.latest)
}

function areApartDates(from: string, to: string): boolean {
  return Math.abs(numberOfDay(to) - numberOfDay(from)) > 45
}

// Two dates that can be meant for one event that may happen again: a few weeks apart, or one part of three differs.
function isSlip({ when: a, document: x }: Statement, { when: b, document: y }: Statement): boolean {
  if (!a?.when || !b?.when || x === y) return false
  const apart = Math.abs(numberOfDay(a.when.earliest) - numberOfDay(b.when.earliest))
  if (apart <= 45) return true
  if (!isDay(a.when) || !isDay(b.when)) return false
  const [one, other] = [a.when.earliest.split('-'), b.when.earliest.split('-')]
  return one.filter((part, i) => part !== other[i]).length === 1
}
