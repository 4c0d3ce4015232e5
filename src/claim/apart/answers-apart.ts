import { deedsApart } from '../outcome/deeds-apart.ts'
import { denialsApart } from '../outcome/denials-apart.ts'
import { outcomesApart } from '../outcome/outcomes-apart.ts'
import { readingsOf } from '../outcome/sentence-reading.ts'
import type { Akin, Apart, Sentence } from './told-sentence.ts'

/** Outcomes that exclude each other, and denials of what another document says; of two sentences the first that is found. */
export function answersApart(all: readonly Sentence[], akin: Akin, rarity: (key: string) => number): Apart[] {
  const readings = readingsOf(all)
  const told = [
    ...outcomesApart(readings, akin, rarity),
    ...deedsApart(readings, akin, rarity),
    ...denialsApart(all, akin, rarity),
  ]
  const found = new Map<string, Apart>()
  for (const one of told) {
    const sides = one.sides.map(({ document, from }) => `${document}:${from}`).sort()
    const key = [one.slot, ...sides].join('\n')
    if (!found.has(key)) found.set(key, one)
  }
  return [...found.values()]
}
