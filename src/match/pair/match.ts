import type { Kernels } from '../kernels.ts'
import type { IndexedText } from '../segment.ts'
import { boxesOf } from './boxes.ts'
import type { Chain } from './chain.ts'
import { bitsOf, eValueOf, leastScore } from './evidence.ts'
import type { Box } from './extend.ts'
import { formulaic } from './formulaic.ts'
import { joined } from './merge.ts'
import { type PassageLetters, passageLetters, type Read } from './passage-letters.ts'
import { endOfLetter, spelled } from './spelled.ts'
import { aligned, type Runs } from './trace-back.ts'
import { trimmed } from './trim.ts'
import { tally, worthwhile } from './worthwhile.ts'

/** A shared passage: bytes, half-open; blocks are runs aligned one to one: aFrom, aTo, bFrom, bTo in fours. */
export interface Match {
  readonly a: number
  readonly aFrom: number
  readonly aTo: number
  readonly b: number
  readonly bFrom: number
  readonly bTo: number
  /** Of the alignment, letter by letter; see the kernel `extend` for what counts how much. */
  readonly score: number
  /** The score as bits of evidence, see evidence.ts. */
  readonly bits: number
  /** How many matches as good as this chance would give among all these texts. */
  readonly eValue: number
  /** Words of a's passage. */
  readonly words: number
  /** Equal letters of a hundred aligned, as a share. */
  readonly identity: number
  readonly blocks: Uint32Array
  /** The wording stands in so many places that it says little. */
  readonly formulaic: boolean
}

/** Matches that chance would give more often than this among all the texts are left out. */
const RAREST = 0.05
/** Matches before one, in order of place, that are asked whether they hold it. */
const NEIGHBOURS = 256
/** Bytes of text that are worked on at a time: pairs of texts are taken by tiles, so that two tiles are in memory. */
const TILE = 12 << 20
/**
 * The matches that chains lead to: extended, those of one borrowing joined, aligned, trimmed to words, weighed; sorted
 * by a, aFrom, b, bFrom. The same whatever the chains' order.
 */
export function matchesOf(
  texts: readonly IndexedText[],
  chains: readonly Chain[],
  kernels: Kernels,
): Match[] {
  const letters = texts.reduce((sum, { units }) => sum + units, 0)
  const pairs = (letters * letters) / 2
  const least = leastScore(RAREST, pairs)
  const found: Match[] = []
  const read = reader(texts)
  for (const group of byPair(texts, chains)) {
    const { a, b } = group[0]!
    const one = read(a)
    const other = read(b)
    const boxes = joined(boxesOf(group, one, other, least, kernels), a === b)
    for (const box of boxes)
      for (const match of matchesIn(box, one, other, least, pairs, kernels)) found.push({ ...match, a, b })
  }
  found.sort((x, y) => x.a - y.a || x.aFrom - y.aFrom || x.b - y.b || x.bFrom - y.bFrom)
  const apart = found.filter((match, i) => !isRepeated(found, i, match))
  const marks = formulaic(apart)
  return apart.map((match, i) => (marks[i] ? { ...match, formulaic: true } : match))
}

/** Whether a match lies within another one of its pair on both sides; of two that are the same the first stays. */
function isRepeated(sorted: readonly Match[], i: number, one: Match): boolean {
  const holds = (other: Match): boolean =>
    other.b === one.b &&
    other.aFrom <= one.aFrom &&
    one.aTo <= other.aTo &&
    other.bFrom <= one.bFrom &&
    one.bTo <= other.bTo
  for (let at = i - 1; at >= 0 && at >= i - NEIGHBOURS && sorted[at]!.a === one.a; at--)
    if (holds(sorted[at]!)) return true
  const isLess = (other: Match): boolean =>
    other.aTo - other.aFrom > one.aTo - one.aFrom || other.bTo - other.bFrom > one.bTo - one.bFrom
  for (let at = i + 1; at < sorted.length && sorted[at]!.a === one.a && sorted[at]!.aFrom === one.aFrom; at++)
    if (isLess(sorted[at]!) && holds(sorted[at]!)) return true
  return false
}

/** The chains of one pair of texts together, pairs of the same tiles after one another, chains in order of place. */
function* byPair(texts: readonly IndexedText[], chains: readonly Chain[]): Generator<Chain[]> {
  const tiles = new Float64Array(texts.length)
  let size = 0
  texts.forEach(({ units }, text) => {
    tiles[text] = Math.floor(size / TILE)
    size += units
  })
  const sorted = [...chains].sort(
    (x, y) =>
      tiles[x.a]! - tiles[y.a]! ||
      tiles[x.b]! - tiles[y.b]! ||
      x.a - y.a ||
      x.b - y.b ||
      x.aFrom + x.bFrom - (y.aFrom + y.bFrom) ||
      x.aFrom - y.aFrom ||
      x.aTo - y.aTo,
  )
  let from = 0
  for (let at = 1; at <= sorted.length; at++) {
    const chain = sorted[at]
    const first = sorted[from]!
    if (chain && chain.a === first.a && chain.b === first.b) continue
    yield sorted.slice(from, at)
    from = at
  }
}

/** Reads texts, the ones read last kept. */
function reader(texts: readonly IndexedText[]): (text: number) => Read {
  const kept = new Map<number, Read>()
  let size = 0
  return (text) => {
    let found = kept.get(text)
    if (found) kept.delete(text)
    else {
      const { segment, ordinal } = texts[text]!
      const { bytes, cuts } = segment.textOf(ordinal)
      found = { bytes, cuts, letters: spelled(bytes, cuts, 0, bytes.length) }
      size += found.bytes.length
    }
    kept.set(text, found)
    for (const [other, { bytes }] of kept) {
      if (size <= 2 * TILE || kept.size <= 2) break
      kept.delete(other)
      size -= bytes.length
    }
    return found
  }
}

type Unplaced = Omit<Match, 'a' | 'b'>

function matchesIn(
  box: Box,
  one: Read,
  other: Read,
  least: number,
  pairs: number,
  kernels: Kernels,
): Unplaced[] {
  const a = passageLetters(one, box.aFrom, box.aTo, kernels)
  const b = passageLetters(other, box.bFrom, box.bTo, kernels)
  const runs = aligned(a.inner, b.inner)
  const matches: Unplaced[] = []
  for (const stretch of worthwhile(a.inner, b.inner, runs, least)) {
    const match = matchOf(stretch, a, b, pairs)
    if (match && match.score >= least) matches.push(match)
  }
  return matches
}

function matchOf(stretch: Runs, a: PassageLetters, b: PassageLetters, pairs: number): Unplaced | null {
  const shifted = stretch.map((at, i) => at + (i % 4 < 2 ? a.before : b.before))
  const whole = trimmed(shifted, a.borders, b.borders)
  if (!whole) return null
  const { aFrom, aTo, bFrom, bTo, runs } = whole
  const { score, equal, letters } = tally(a.all.codes, b.all.codes, runs)
  const blocks = new Uint32Array(runs.length)
  for (let i = 0; i < blocks.length; i += 2) {
    const side = i % 4 === 0 ? a : b
    blocks[i] = side.all.at[runs[i]!]!
    blocks[i + 1] = endOfLetter(side.bytes, side.all, runs[i + 1]! - 1)
  }
  return {
    aFrom: a.all.at[aFrom]!,
    aTo: endOfLetter(a.bytes, a.all, aTo - 1),
    bFrom: b.all.at[bFrom]!,
    bTo: endOfLetter(b.bytes, b.all, bTo - 1),
    score,
    bits: bitsOf(score),
    eValue: eValueOf(score, pairs),
    words: a.borders.filter((letter) => letter >= aFrom && letter < aTo).length,
    identity: equal / letters,
    blocks,
    formulaic: false,
  }
}
