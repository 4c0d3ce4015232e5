import type { Sentence } from '../apart/told-sentence.ts'
import { dateKeys } from './placed.ts'

/** Two short texts are taken for part of so many sentences: in four, no word is rare. */
const FEWEST = 80

/** For each ten times as many sentences, how much less a shared word says: among many, some meet by chance. */
const CHANCE = 0.15

/**
 * How rare each word is among sentences, by the logarithm of how many there are for each that has it, on one scale for
 * few and for many: a word of one sentence counts about 4, of every tenth 2.
 */
export function raritiesOf(all: readonly Sentence[]): (key: string) => number {
  const having = new Map<string, number>()
  for (const { keys, dates } of all)
    for (const key of [...keys, ...dates.flatMap(dateKeys)]) having.set(key, (having.get(key) ?? 0) + 1)
  const size = Math.max(FEWEST, all.length)
  const chance = 1 + CHANCE * Math.max(0, Math.log10(size / 100))
  const scale = Math.log(FEWEST + 1) / Math.log(size + 1) / chance
  return (key) => scale * Math.log((size + 1) / ((having.get(key) ?? 0) + 0.5))
}
