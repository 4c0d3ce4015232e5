import { plainKernels } from '../../src/match/kernels.ts'
import type { Chain } from '../../src/match/pair/chain.ts'
import { type Match, matchesOf } from '../../src/match/pair/match.ts'
import { chainsOf, type PairSettings, usualBits } from '../../src/match/pair/pairs.ts'
import type { IndexedText } from '../../src/match/segment.ts'
import { indexed } from './corpus-files.ts'

export type Grams = PairSettings['grams']

/** The chains among texts, with the settings that a user gets. */
export function usualChains(
  texts: readonly IndexedText[],
  grams: Grams,
  spill: PairSettings['spill'] = null,
): Chain[] {
  const leastBits = usualBits(texts.reduce((sum, { words }) => sum + words, 0))
  return chainsOf(texts, { grams, leastBits, kernels: plainKernels, spill })
}

/** Reuse by texts from `first` on of texts before it; what else they share is not aligned. */
export function reuseOf(texts: readonly string[], first: number, grams: Grams): Match[] {
  const held = indexed(texts)
  const between = usualChains(held, grams).filter(({ a, b }) => a < first && b >= first)
  return matchesOf(held, between, plainKernels)
}
