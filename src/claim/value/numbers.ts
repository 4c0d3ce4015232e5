import { type NumberAt, numbersIn } from '../../sense/number.ts'
import { type Sentence, wordsOf } from '../apart/told-sentence.ts'
import { type Comparison, compareAmounts } from '../compare-slot.ts'
import { type Evidence, is } from '../likelihood.ts'
import { isPersonNoun } from '../statement/person-noun.ts'
import { ringOf } from '../word/synonym-ring.ts'
import { contextOf } from './context.ts'
import { type Numbered, numbered } from './numbered.ts'
import { common, type Kind } from './value.ts'

/** A number of which its document may give another of the same happening. */
interface Told extends Numbered {
  readonly isOneOfSeveral: boolean
  /** The other numbers of its sentence. */
  readonly others: ReadonlySet<number>
}

/** Parts, scopes and roundings make numbers look alike that are of two things: more must speak for it than of days. */
const ENOUGH = 0.7

/** The numbers that sentences give, and what tells whether two count one thing. */
export const numbers: Kind<Told> = { slot: 'number', enough: ENOUGH, valuesOf, compare, evidence }

// A text that tells of nine who were hanged and of three tells of two happenings, or of a part.
function valuesOf(all: readonly Sentence[]): Told[] {
  const values = numbered(all)
  const cardinals = new Map<Sentence, readonly NumberAt[]>()
  const byFate = Map.groupBy(
    values.filter(isWhole),
    ({ sentence, happening }) => `${sentence.account.document.id} ${happening}`,
  )
  return values.map((one) => ({
    ...one,
    others: othersOf(one, cardinals),
    isOneOfSeveral:
      isWhole(one) &&
      byFate
        .get(`${one.sentence.account.document.id} ${one.happening}`)!
        .some(
          ({ amount }) =>
            compareAmounts({ ...amount, unit: null }, { ...one.amount, unit: null }).relation ===
            'contradiction',
        ),
  }))
}

function isWhole(one: Numbered): boolean {
  return (
    isFate(one) &&
    one.scope.length === 0 &&
    one.names.length === 0 &&
    (isOfPeople(one) || one.amount.unit === null)
  )
}

// Pounds are not miles, nor canvases men; "fifteen were stolen" can be of anything, and sailors are people.
function compare(a: Told, b: Told): Comparison {
  const [x, y] = [unitOf(a), unitOf(b)]
  const areFates = isFate(a) && isFate(b)
  const areOther =
    a.isMeasure !== b.isMeasure || (x !== y && x && y && !areFates && !(isOfPeople(a) && isOfPeople(b)))
  const unit = x === y ? x : null
  const found = compareAmounts({ ...a.amount, unit }, { ...b.amount, unit })
  if (areOther || (areFates && fateOf(a) !== fateOf(b)) || isGiven(a, b) || isGiven(b, a))
    return { ...found, relation: 'unknown' }
  if (found.relation !== 'contradiction') return found
  return (areFates && (canBePart(a, b) || a.isOneOfSeveral || b.isOneOfSeveral)) ||
    areOfOtherPeople(a, b) ||
    areOfOtherScope(a, b) ||
    canBeSum(a, b)
    ? { ...found, relation: 'scope' }
    : found
}

// "Eleven were killed on the spot; with those who died later the dead numbered fourteen" knows the eleven, too.
function isGiven({ amount: { least, most } }: Told, { others }: Told): boolean {
  return least === most && others.has(least)
}

function othersOf({ sentence, amount }: Numbered, known: Map<Sentence, readonly NumberAt[]>): Set<number> {
  let all = known.get(sentence)
  if (!all) {
    all = numbersIn(sentence.account.document.text, 'en', sentence).filter(({ kind }) => kind === 'cardinal')
    known.set(sentence, all)
  }
  return new Set(all.flatMap(({ from, value }) => (from < amount.from || from >= amount.to ? [value] : [])))
}

function areOfOtherScope(a: Told, b: Told): boolean {
  return a.scope.length > 0 && b.scope.length > 0 && !a.scope.some((one) => b.scope.includes(one))
}

// "On both journeys together she found 97" may hold the 62 of the first.
function canBeSum(a: Told, b: Told): boolean {
  const [part, whole] = a.amount.most < b.amount.least ? [a, b] : [b, a]
  return isTotal(whole) && !isTotal(part)
}

// "Nine in the town" may be of "thirty in all", as "killed" of "killed and wounded" and the dead of the first night of all.
function canBePart(a: Told, b: Told): boolean {
  const [part, whole] = a.amount.most < b.amount.least ? [a, b] : [b, a]
  if (isOfBothFates(whole) !== isOfBothFates(part)) return true
  const words = wordsOf(whole.sentence, whole.sentence).toLowerCase()
  return [...part.scope, ...part.names].some((one) => !words.includes(one.toLowerCase()))
}

// Of a loss that a set phrase gives, the unit is not told.
function unitOf({ amount: { unit } }: Numbered): string | null {
  return unit === 'one' ? null : unit
}

// What befalls people, so that whatever is counted is people.
function isFate({ happening }: Numbered): boolean {
  return fates.test(happening ?? '')
}

// Who was killed died.
function fateOf({ happening }: Numbered): string | null {
  return happening === '!killing' ? '!death' : happening
}

// Men are not women, nor passengers sailors; "persons" are both.
function areOfOtherPeople(a: Told, b: Told): boolean {
  const [x, y] = [a.noun, b.noun]
  if (x === y || !isOfPeople(a) || !isOfPeople(b) || !x || !y) return false
  if ([x, y].some((noun) => /^(?:women|woman|girls?|children|child|boys?)$/.test(noun)))
    return !anybody.test(x) && !anybody.test(y)
  return !anybody.test(x) && !anybody.test(y) && x !== 'men' && y !== 'men' && ringOf(x) !== ringOf(y)
}

const anybody = /^(?:persons?|people|souls?|lives|life|victims?|dead|others|inhabitants)$/u

const fates =
  /^!(?:death|killing|wounding|arrest|hanging|rescue|survival|sentence|imprisonment|exile|deportation|acquittal|load|burial|dismissal)$/u

const bothFates =
  /^[\p{L}\p{N},.-]+\s+(?:\p{L}+\s+){0,3}?(?:killed|dead)\s+(?:and|or)\s+(?:wounded|injured|hurt|missing)\b/iu

function isOfBothFates({ sentence, at }: Numbered): boolean {
  return bothFates.test(wordsOf(sentence, { from: at.from, to: sentence.to }))
}

function evidence(a: Told, b: Told): Evidence {
  const [x, y] = [a.amount, b.amount]
  const [unit, otherUnit] = [unitOf(a), unitOf(b)]
  const [scope, other] = [a, b].map((one) => new Set([...one.scope, ...one.names]))
  const shared = common(scope!, other!).length
  const totals = is(isTotal(a)) + is(isTotal(b))
  return {
    'one unit': is(unit !== null && unit === otherUnit),
    'unit and verb': is(
      unit !== null && unit === otherUnit && common(contextOf(a).verbs, contextOf(b).verbs).length > 0,
    ),
    'no unit': is(unit === null || otherUnit === null),
    'other people': is(unit && otherUnit && unit !== otherUnit),
    measure: is(a.isMeasure),
    // 34 for 43, 231 for 213: a slip of the pen.
    'same figures': is(figures(x.least) === figures(y.least)),
    'less than twice': is(Math.abs(Math.log(x.least / y.least)) < Math.log(2)),
    'one scope': Math.min(shared, 2) / 2,
    'other scope': is(scope!.size > 0 && other!.size > 0 && shared === 0),
    'one without scope': is(scope!.size > 0 !== other!.size > 0),
    totals: is(totals === 2),
    'one total': is(totals === 1),
    round: is(x.least !== x.most || y.least !== y.most),
  }
}

function isOfPeople({ amount: { unit }, noun }: Numbered): boolean {
  return unit === 'person' || isPersonNoun(noun)
}

function figures(number: number): string {
  return [...String(number)].sort().join('')
}

function isTotal({ sentence, clause }: Numbered): boolean {
  return /\b(?:amount(?:ing|ed|s)|in all|altogether|in total|total(?:led|ling)?|together)\b/iu.test(
    wordsOf(sentence, clause),
  )
}
