import type { Box } from './extend.ts'

/**
 * Which wording is a formula: it stands in so many places that finding it in two of them says little about the two.
 * A greeting of five words is one when it stands in more than four other places; a sentence of twenty words must stand in more
 * than a hundred, for who copies at length has copied. Counted are places whose passages lie over one another by most
 * of both, in either text of each match, so that a formula within a longer borrowing does not count against that.
 */

/** Other places in which a wording of five words may stand, and words that double the number. */
const PLACES = 4
const DOUBLING = 3
/** Share of the longer of two passages that both must cover to be the same wording. */
const SAME = 0.6

export interface Placed extends Box {
  readonly a: number
  readonly b: number
  readonly words: number
}

/** For each match, in their order, whether its wording is a formula. */
export function formulaic(matches: readonly Placed[]): boolean[] {
  const passages = matches.flatMap(({ a, aFrom, aTo, b, bFrom, bTo }, match) => [
    { match, text: a, from: aFrom, to: aTo },
    { match, text: b, from: bFrom, to: bTo },
  ])
  passages.sort((x, y) => x.text - y.text || x.from - y.from || x.to - y.to)
  const places = new Float64Array(matches.length)
  for (let i = 0; i < passages.length; i++) {
    const passage = passages[i]!
    const limit = placesAllowed(matches[passage.match]!.words)
    let count = 1
    for (const way of [-1, 1]) {
      for (let at = i + way; at >= 0 && at < passages.length && count <= limit; at += way) {
        const other = passages[at]!
        // Passages that begin more than a passage's length before or behind it cannot cover most of it.
        if (other.text !== passage.text || Math.abs(other.from - passage.from) > passage.to - passage.from)
          break
        if (isSame(passage, other)) count++
      }
    }
    places[passage.match] = Math.max(places[passage.match]!, count)
  }
  return matches.map(({ words }, match) => places[match]! > placesAllowed(words))
}

function placesAllowed(words: number): number {
  return PLACES * 2 ** (Math.max(0, words - 5) / DOUBLING)
}

function isSame(one: { from: number; to: number }, other: { from: number; to: number }): boolean {
  const shared = Math.min(one.to, other.to) - Math.max(one.from, other.from)
  return shared >= SAME * Math.max(one.to - one.from, other.to - other.from)
}
