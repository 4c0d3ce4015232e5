import { MATCH, OPEN, OTHER, WIDEN } from '../kernel/extend.ts'

/**
 * What an alignment's score is worth. The best score that two unrelated texts of m and n letters reach is spread as
 * Karlin and Altschul found: chance gives `K · m · n · exp(-LAMBDA · score)` alignments of that score or a better one.
 *
 * Both constants are fitted by `bench/reuse/decoy.ts` to texts of which one has its words shuffled, so that letters and
 * words are those of the language and only their order is chance. Fits of single texts lie between 0.33 and 0.50 for
 * LAMBDA and between 0.0006 and 0.004 for K; the values here lie among them. The exponent decides, and it was fitted to
 * pieces of 500 and 1500 letters: E-values far below one are an order of magnitude, not a measurement.
 */

export const LAMBDA = 0.45
export const K = 0.002

/** What two passages may cost that lie between two others in the same order: about sixteen letters' worth. */
export const BRIDGE = 32

/** Bits by which an alignment with this score is less likely than chance, before the size of the texts is counted. */
export function bitsOf(score: number): number {
  return (LAMBDA * score - Math.log(K)) / Math.LN2
}

/** How many alignments of this score or better chance would give among so many pairs of letters. */
export function eValueOf(score: number, pairs: number): number {
  return K * pairs * Math.exp(-LAMBDA * score)
}

/** The least score that chance gives no more often than `eValue` among so many pairs of letters. */
export function leastScore(eValue: number, pairs: number): number {
  return Math.log((K * pairs) / eValue) / LAMBDA
}

/** What leaving out so many letters of a and of b costs between two runs. */
export function gapCost(a: number, b: number): number {
  return oneSided(a) + oneSided(b)
}

function oneSided(letters: number): number {
  return letters === 0 ? 0 : OPEN + (letters - 1) * WIDEN
}

/** What a run of letters that stand one for one counts. */
export function runScore(equal: number, letters: number): number {
  return equal * MATCH - (letters - equal) * OTHER
}
