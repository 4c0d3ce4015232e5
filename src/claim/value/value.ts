import type { Sentence } from '../apart/told-sentence.ts'
import type { Comparison } from '../compare-slot.ts'
import type { Evidence } from '../likelihood.ts'
import type { Placed } from './placed.ts'

/** A day, number, place or person that a sentence gives of something. */
export interface Value extends Placed {
  /** As it is printed. */
  readonly name: string
}

/** One kind of value: where sentences give it, how two of it stand to each other, and what tells whether they are of one thing. */
export interface Kind<T extends Value> {
  readonly slot: 'date' | 'number' | 'place' | 'person'
  /** From what likelihood on two values are taken for values of one thing. */
  readonly enough: number
  readonly valuesOf: (all: readonly Sentence[]) => T[]
  readonly compare: (a: T, b: T) => Comparison
  /** What only this kind has to say; the rest is in evidence.ts. */
  readonly evidence: (a: T, b: T, rarity: (key: string) => number) => Evidence
}

/** The keys that two sets share. */
export function common<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): T[] {
  return [...a].filter((one) => b.has(one))
}
