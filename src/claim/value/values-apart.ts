import type { Akin, Apart, Sentence } from '../apart/told-sentence.ts'
import { areCountedApart, areElsewhen, printed, told } from '../apart/told-sentence.ts'
import { type Evidence, likelihood } from '../likelihood.ts'
import { type Candidate, candidatesOf } from './candidates.ts'
import { evidenceOf } from './evidence.ts'
import { isOften } from './happening-kind.ts'
import { isEvent } from './placed.ts'
import type { Kind, Value } from './value.ts'
import { weights } from './weights.ts'

/** Two values with what tells whether they are of one thing. */
export interface Weighed<T extends Value> {
  readonly candidate: Candidate<T>
  readonly evidence: Evidence
}

/**
 * Values of one kind that two akin documents give of one thing and that cannot both be right, each taken once for each other
 * document, the surest first. How sure it is follows from the evidence by a logistic regression whose weights were learned
 * on worlds with planted conflicts (bench/chronology/learn.ts): rules with limits of their own found fewer of those they
 * were not made on, and gave no one number to draw the line by.
 */
export function valuesApart<T extends Value>(
  kind: Kind<T>,
  all: readonly Sentence[],
  akin: Akin,
  rarity: (key: string) => number,
): Apart[] {
  const sure: (Candidate<T> & { readonly likelihood: number })[] = []
  for (const { candidate, evidence } of weighedOf(kind, all, akin, rarity)) {
    // The more documents a value could meet, the likelier it meets one by chance.
    const chance = -Math.log(Math.max(1, candidate.documents / DOCUMENTS))
    const likely = likelihood(weights[kind.slot], evidence, chance)
    if (likely >= kind.enough) sure.push({ ...candidate, likelihood: likely })
  }
  sure.sort((x, y) => y.likelihood - x.likelihood)
  return oneToOne(sure).map(({ a, b, shared, beside, comparison }) => ({
    slot: kind.slot,
    topic: printed(a.sentence, (shared.length > 0 ? shared : beside).slice(0, 4)),
    sides: [told(a.sentence, a.name), told(b.sentence, b.name)],
    derivation: comparison.derivation,
  }))
}

/** All pairs of values that may be of one thing, with their evidence. */
export function* weighedOf<T extends Value>(
  kind: Kind<T>,
  all: readonly Sentence[],
  akin: Akin,
  rarity: (key: string) => number,
): Generator<Weighed<T>> {
  const values = kind.valuesOf(all)
  const counts = new Map<string, number>()
  const key = ({ sentence, happening }: Value): string => `${sentence.account.document.id}\n${happening}`
  for (const value of values) counts.set(key(value), (counts.get(key(value)) ?? 0) + 1)
  const rivals = (value: Value): number => counts.get(key(value))!
  for (const candidate of candidatesOf(values, kind, rarity, akin)) {
    if (!canBeOne(kind.slot, candidate)) continue
    const { a, b } = candidate
    yield {
      candidate,
      evidence: Object.assign(evidenceOf(candidate, rarity, rivals), kind.evidence(a, b, rarity)),
    }
  }
}

/** Words that the sentences must share of what happens every few days. */
const OFTEN = 4

// What one sentence tells both of, the first and the second meeting, an arrest and a wedding, and what is done again and
// again are no one thing.
function canBeOne(slot: Kind<Value>['slot'], { a, b, beside, knowing }: Candidate<Value>): boolean {
  if (knowing > 0 || areCountedApart(a.sentence, b.sentence)) return false
  if (slot === 'number' && areElsewhen(a.sentence, b.sentence)) return false
  if (a.happening === null || b.happening === null) return true
  if (a.happening === b.happening) return !isOften(a.happening) || beside.length >= OFTEN
  return slot !== 'place' || !isEvent(a.happening) || !isEvent(b.happening) || beside.some(isEvent)
}

/** The worlds of which the weights were learned have so many documents. */
const DOCUMENTS = 6

/** Of pairs, the surest first, those whose values have met no surer one of the same document. */
export function oneToOne<T extends Pick<Candidate<Value>, 'a' | 'b'>>(pairs: readonly T[]): T[] {
  const met = new Map<Value, Set<string>>()
  const idOf = ({ sentence }: Value): string => sentence.account.document.id
  const isMet = (one: Value, other: Value): boolean => met.get(one)?.has(idOf(other)) === true
  const meet = (one: Value, other: Value): void => {
    met.set(one, (met.get(one) ?? new Set()).add(idOf(other)))
  }
  return pairs.filter(({ a, b }) => {
    if (isMet(a, b) || isMet(b, a)) return false
    meet(a, b)
    meet(b, a)
    return true
  })
}
