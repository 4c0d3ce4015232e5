import { compareAmounts } from '../compare-slot.ts'
import { isPersonNoun } from '../statement/person-noun.ts'
import { type Numbered, numbered } from './numbered.ts'
import { type Parallel, parallelsOf } from './parallel.ts'
import {
  type Akin,
  type Apart,
  areCountedApart,
  areElsewhen,
  printed,
  type Sentence,
  told,
  wordsOf,
} from './told-sentence.ts'

/** Numbers of one kind of thing that stand among the same words in two documents and cannot be one. */
export function numbersApart(all: readonly Sentence[], akin: Akin, rarity: (key: string) => number): Apart[] {
  const values = numbered(all)
  return parallelsOf(values, rarity, akin, fits).flatMap((pair) => apart(pair, values, rarity) ?? [])
}

/** Rarity that shared words must have together, less where what happened is the same: tuned on the seen worlds. */
const WEIGHT = 2.3
const SAME = 0.8
const SHARE = 0.12
/** The rarity of one shared word by itself, of money and the like. */
const ALONE = 3
/** The rarity of shared words where one counts people and the other supporters. */
const FAR = 6
/** How much nearer than the next number of the same kind a number must stand. */
const LEAD = 1.2

function apart(
  pair: Parallel<Numbered>,
  values: readonly Numbered[],
  rarity: (key: string) => number,
): Apart | null {
  const { a, b, shared } = pair
  const unit = a.amount.unit === b.amount.unit ? a.amount.unit : null
  const { relation, derivation } = compareAmounts({ ...a.amount, unit }, { ...b.amount, unit })
  if (
    relation !== 'contradiction' ||
    areElsewhen(a.sentence, b.sentence) ||
    areCountedApart(a.sentence, b.sentence)
  )
    return null
  if (![a, b].every((one) => isOnly(one, values))) return null
  const telling = shared.filter((key) => key !== unit)
  if (
    !isOfOne(
      pair,
      telling.filter((key) => rarity(key) > 0.5),
    )
  )
    return null
  return {
    slot: 'number',
    topic: printed(a.sentence, telling.slice(0, 4)),
    sides: [told(a.sentence, a.amount.exact), told(b.sentence, b.amount.exact)],
    derivation,
  }
}

function isTotal({ sentence, clause }: Numbered): boolean {
  return /\b(?:amount(?:ing|ed|s)|in all|altogether|in total|total(?:led|ling)?|together)\b/iu.test(
    wordsOf(sentence, clause),
  )
}

// "In all thirty-one men died": the fourteen who died in one fall may be among them.
function isPartOf(a: Numbered, b: Numbered): boolean {
  const [total, other] = isTotal(a) ? [a, b] : [b, a]
  return total.amount.least > other.amount.most && personal.test(other.happening ?? '')
}

// A text that tells of nine who were hanged and of three tells of two happenings, or of a part.
function isOnly(one: Numbered, values: readonly Numbered[]): boolean {
  if (!isOfPeople(one) || isScoped(one)) return true
  return values.every(
    (other) =>
      other === one ||
      other.sentence.account !== one.sentence.account ||
      other.happening !== one.happening ||
      !isOfPeople(other) ||
      isScoped(other) ||
      compareAmounts({ ...one.amount, unit: null }, { ...other.amount, unit: null }).relation !==
        'contradiction',
  )
}

function isScoped({ scope, names }: Numbered): boolean {
  return scope.length > 0 || names.length > 0
}

function isOfPeople({ amount: { unit } }: Numbered): boolean {
  return unit === null || unit === 'person'
}

function isOfOne({ a, b, weight, share, lead }: Parallel<Numbered>, telling: readonly string[]): boolean {
  if (lead < LEAD) return false
  if (isTotal(a) !== isTotal(b) && (a.isMeasure || isPartOf(a, b))) return false
  if (a.happening === '!tally' && telling.length === 0) return false
  if (a.isMeasure)
    return (
      weight >= WEIGHT &&
      (telling.length >= 2 ||
        (telling.length === 1 &&
          (((weight >= ALONE || isOfBoth(a, b, telling[0]!)) && !money.test(telling[0]!)) ||
            distance.test(a.amount.unit ?? ''))))
    )
  if (!isOneScope(a, b) || areOfSides(a, b)) return false
  // Nine soldiers may be a part of the fifty who died: only where the place is named, too.
  if (isOfPeople(a) !== isOfPeople(b))
    return weight >= FAR && /\p{Lu}/u.test(printed(a.sentence, telling).slice(1))
  if (a.happening && b.happening)
    return (
      a.happening === b.happening &&
      weight >= (a.amount.unit === b.amount.unit && a.happening !== '!tally' ? SAME : WEIGHT)
    )
  return telling.length > 0 && weight >= WEIGHT && share >= SHARE
}

function isOfBoth(a: Numbered, b: Numbered, key: string): boolean {
  return a.happening === key && b.happening === key
}

const money = /^!(?:sale|payment|purchase|gift|loan|debt)$/u
const distance = /^(?:mile|kilometre|metre|foot|league|acre|ton)$/u

// "Of ours there were 44 killed" and "we had 318 killed" are of two sides, where two write.
function areOfSides(a: Numbered, b: Numbered): boolean {
  const [x, y] = [a, b].map(({ sentence }) => sentence.account.document.author)
  return (
    x !== y && [a, b].every(({ sentence, clause }) => /\b(?:we|us|ours?)\b/iu.test(wordsOf(sentence, clause)))
  )
}

// "Of the crew", "from the Hopeful", "in the whole island": whose number it is.
function isOneScope(a: Numbered, b: Numbered): boolean {
  return [
    [a, b],
    [b, a],
  ].every(([one, other]) => {
    const words = wordsOf(other!.sentence, other!.sentence).toLowerCase()
    const names = isOfPeople(one!) ? one!.names : []
    return [...one!.scope, ...names].every((name) => words.includes(name.toLowerCase()))
  })
}

// "Thirty-eight were drowned": a number by itself is of people, where what happened to them says so.
// "Thirty-eight were drowned", "Forty-three supporters died": people by any noun, where what happened to them says so.
function fits(a: Numbered, b: Numbered): boolean {
  if (!isOfPeople(a) && !isOfPeople(b)) return a.amount.unit === b.amount.unit
  return (
    a.happening !== null &&
    a.happening === b.happening &&
    [a, b].every((one) => isOfPeople(one) || isPersonNoun(one.noun)) &&
    (a.amount.unit !== null || b.amount.unit !== null || personal.test(a.happening))
  )
}

const personal =
  /^!(?:death|killing|wounding|arrest|hanging|rescue|survival|sentence|imprisonment|exile|deportation|acquittal|load|burial|dismissal)$/u
