import type { Kernels } from '../kernels.ts'
import type { IndexedText } from '../segment.ts'
import { type Chain, chainsIn, letterWeighing, type Weighing, wordWeighing } from './chain.ts'
import { type Linking, letterLinking, wordLinking } from './hit.ts'
import { askingForLetters, Lexicon } from './lexicon.ts'
import type { Sink } from './partition.ts'
import { type Places, placesOf, rangeRuns, textAt } from './place.ts'
import { PARTITIONS, Sieve } from './seed.ts'
import { type Spill, spillInMemory } from './spill.ts'
import { chainStage, groupStage, type MapText, mapLetters, mapWords } from './stage.ts'

export interface PairSettings {
  /** `auto`: words; letters too where texts are short or damaged. */
  readonly grams: 'words' | 'letters' | 'auto'
  /** What a chain of words must weigh; see `usualBits`. */
  readonly leastBits: number
  readonly kernels: Kernels
  /** Where blocks wait; null for memory. */
  readonly spill: Spill | null
}

/**
 * The weight that a chain of words should have in texts of so many words: that of one gram that stands in four places
 * or fewer.
 */
export function usualBits(words: number): number {
  return Math.max(1, Math.log2(Math.max(1, words)) - 2)
}

/** Letters recur by chance far more than words: a chain of them must weigh so many bits more. */
const LETTER_BITS = 12

/**
 * The chains between any two of the texts, or two places of one, sorted by a, aFrom, b, bFrom. `aTo` and `bTo` lie
 * within the last gram, perhaps within a character: alignment goes on from there.
 */
export function chainsOf(texts: readonly IndexedText[], settings: PairSettings): Chain[] {
  const places = placesOfTexts(texts)
  return sortedChains(chainBlocks(texts, places, settings), places)
}

/** The chains of blocks, in the order in which they are told. */
export function sortedChains(blocks: Iterable<Uint32Array>, places: Places): Chain[] {
  const chains: Chain[] = []
  for (const block of blocks) for (const chain of chainsIn(block, places)) chains.push(chain)
  return chains.sort((x, y) => x.a - y.a || x.aFrom - y.aFrom || x.b - y.b || x.bFrom - y.bFrom)
}

/** The places of texts in the order given. */
export function placesOfTexts(texts: readonly IndexedText[]): Places {
  return placesOf(texts.map(({ segment, ordinal }) => segment.textOf(ordinal).bytes.length))
}

/** The same as blocks, see `CHAIN`, in the order of ranges; memory is bounded by the largest partition and range. */
export function* chainBlocks(
  texts: readonly IndexedText[],
  places: Places,
  { grams, kernels, leastBits, spill }: PairSettings,
): Generator<Uint32Array> {
  const store = spill ?? spillInMemory()
  const all = texts.map((_, i) => i)
  let asking = new Set(all)
  if (grams !== 'letters') {
    const lexicon = new Lexicon()
    const write: Sink = (partition, pairs) => store.write(partition, bytesOf(pairs))
    const count = mapWords(mapTexts(texts, places, all), kernels, write, ({ number }, tokens) => {
      if (grams === 'auto') lexicon.add(number, tokens)
    })
    yield* chained(store, places, wordLinking, { ...wordWeighing, seeds: count, leastBits })
    const words = texts.map(({ words }) => words)
    asking = grams === 'auto' ? askingForLetters(words, lexicon) : new Set()
  }
  yield* letterBlocks(texts, places, asking, leastBits, store)
}

/** The chains of letters of which one text at least is among those asking. */
export function* letterBlocks(
  texts: readonly IndexedText[],
  places: Places,
  asking: ReadonlySet<number>,
  leastBits: number,
  store: Spill,
): Generator<Uint32Array> {
  if (asking.size === 0) return
  const write: Sink = (partition, pairs) => store.write(partition, bytesOf(pairs))
  const sieve = asking.size < texts.length ? new Sieve() : null
  const remember = sieve && { sieve, remember: true }
  let count = mapLetters(mapTexts(texts, places, [...asking]), remember, write)
  if (sieve) {
    const others = texts.map((_, i) => i).filter((i) => !asking.has(i))
    count += mapLetters(mapTexts(texts, places, others), { sieve, remember: false }, write)
  }
  const asked = sieve && ((place: number) => asking.has(textAt(places, place)))
  yield* chained(store, places, letterLinking(count, asked), {
    ...letterWeighing,
    seeds: count,
    leastBits: leastBits + LETTER_BITS,
  })
}

function* chained(
  store: Spill,
  places: Places,
  linking: Linking,
  weighing: Weighing,
): Generator<Uint32Array> {
  groupStage(partitionsOf(store), linking, (range, pairs) => store.write(PARTITIONS + range, bytesOf(pairs)))
  for (const { from, to } of rangeRuns(places)) {
    const block = chainStage(rangesOf(store, from, to), weighing)
    if (block.length > 0) yield block
  }
}

function* mapTexts(
  texts: readonly IndexedText[],
  { bases }: Places,
  numbers: readonly number[],
): Generator<MapText> {
  for (const number of numbers) {
    const { segment, ordinal } = texts[number]!
    yield { ...segment.textOf(ordinal), number, base: bases[number]! }
  }
}

function* partitionsOf(store: Spill): Generator<Uint32Array> {
  for (let partition = 0; partition < PARTITIONS; partition++) yield numbersOf(store.read(partition))
}

function* rangesOf(store: Spill, from: number, to: number): Generator<{ range: number; hits: Uint32Array }> {
  for (let range = from; range < to; range++) yield { range, hits: numbersOf(store.read(PARTITIONS + range)) }
}

function bytesOf(numbers: Uint32Array): Uint8Array {
  return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength)
}

function numbersOf(bytes: Uint8Array): Uint32Array {
  return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >>> 2)
}
