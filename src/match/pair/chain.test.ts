import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { plainKernels } from '../kernels.ts'
import { BIT, CHAIN, Chainer, wordWeighing } from './chain.ts'
import { CLASSES, wordLinking } from './hit.ts'
import { placesOf, rangeRuns } from './place.ts'
import { PARTITIONS } from './seed.ts'
import { chainStage, groupStage, mapWords } from './stage.ts'

const encoder = new TextEncoder()
const none = new Uint32Array()

interface Hit {
  readonly a: number
  readonly b: number
  readonly df: number
}

/** All stages with blocks that come in an order of their own: `turn` says which of two comes first. */
function chained(texts: readonly string[], leastBits: number, turn: 1 | -1): number[][] {
  const bytes = texts.map((text) => encoder.encode(text))
  const places = placesOf(bytes.map(({ length }) => length))
  const seeds: number[][] = Array.from({ length: PARTITIONS }, () => [])
  const mapTexts = bytes.map((bytes, i) => ({ number: i, bytes, cuts: none, base: places.bases[i]! }))
  let count = 0
  // Each text by itself, as workers would take them.
  for (const text of turn === 1 ? mapTexts : mapTexts.toReversed())
    count += mapWords([text], plainKernels, (partition, pairs) => seeds[partition]!.push(...pairs))
  const hits = new Map<number, number[]>()
  const partitions = seeds.map((pairs) => Uint32Array.from(pairs))
  groupStage(turn === 1 ? partitions : partitions.toReversed(), wordLinking, (range, pairs) => {
    const old = hits.get(range) ?? []
    hits.set(range, turn === 1 ? [...old, ...pairs] : [...pairs, ...old])
  })
  const weighing = { ...wordWeighing, seeds: count, leastBits }
  const blocks = rangeRuns(places).map(({ from, to }) =>
    chainStage(
      Array.from({ length: to - from }, (_, i) => ({
        range: from + i,
        hits: Uint32Array.from(hits.get(from + i) ?? []),
      })),
      weighing,
    ),
  )
  return sorted(blocks.flatMap((block) => rowsOf(block)))
}

function rowsOf(block: Uint32Array): number[][] {
  return Array.from({ length: block.length / CHAIN }, (_, i) => [
    ...block.subarray(i * CHAIN, (i + 1) * CHAIN),
  ])
}

function sorted(rows: number[][]): number[][] {
  return rows.toSorted((x, y) => x.reduce((order, value, i) => order || value - y[i]!, 0))
}

/** Every two places of one gram, by comparing every two places. */
function everyHit(texts: readonly string[]): { hits: Hit[]; seeds: number } {
  const bytes = texts.map((text) => encoder.encode(text))
  const { bases } = placesOf(bytes.map(({ length }) => length))
  const grams: { place: number; words: string }[] = []
  bytes.forEach((bytes, text) => {
    const { at, count } = plainKernels.scan(bytes, none)
    const words = texts[text]!.split(/ +/)
    for (let i = 0; i + 5 <= count; i++)
      grams.push({ place: bases[text]! + at[i]!, words: words.slice(i, i + 5).join(' ') })
  })
  const hits: Hit[] = []
  for (const late of grams) {
    const same = grams.filter(({ words }) => words === late.words)
    const earlier = same.filter(({ place }) => place < late.place)
    for (const early of same.length <= 64 ? earlier : earlier.slice(-8))
      if (late.place - early.place >= 64) hits.push({ a: early.place, b: late.place, df: same.length })
  }
  return { hits: hits.sort((x, y) => x.b - y.b || x.a - y.a), seeds: grams.length }
}

/** The definition at the head of chain.ts, read aloud: every hit looks at every chain. */
function chainedSlowly(texts: readonly string[], leastBits: number): number[][] {
  const { hits, seeds } = everyHit(texts)
  const chains: { aFrom: number; bFrom: number; a: number; b: number; weight: number; seeds: number }[] = []
  const total = Math.round(CLASSES * Math.log2(Math.max(1, seeds)))
  for (const { a, b, df } of hits) {
    const eighths = Math.max(0, total - Math.round(CLASSES * Math.log2(df)))
    const weight = Math.round((eighths * BIT) / CLASSES / 32)
    const stray = (chain: { a: number; b: number }): number => Math.abs(a - chain.a - (b - chain.b))
    const [best] = chains
      .filter((chain) => a > chain.a && b > chain.b && a - chain.a <= 192 && b - chain.b <= 192)
      .filter((chain) => stray(chain) <= 64 && a + 9 <= chain.bFrom)
      .sort((x, y) => stray(x) - stray(y) || y.b - x.b || y.a - x.a)
    if (best) {
      best.weight += weight * Math.min(32, a - best.a, b - best.b)
      best.seeds++
      best.a = a
      best.b = b
    } else chains.push({ aFrom: a, bFrom: b, a, b, weight: weight * 32, seeds: 1 })
  }
  return sorted(
    chains
      .filter(({ weight }) => weight >= leastBits * BIT)
      .map(({ aFrom, bFrom, a, b, weight, seeds }) => [aFrom, a + 9, bFrom, b + 9, weight, seeds]),
  )
}

const word = fc.constantFrom('law', 'bread', 'a', 'harbour', 'we')
const phrase = fc.constantFrom(
  'the harbour was closed in the winter of that year',
  'no one had asked for the keys of the gate',
  'so be it now and always then',
)
const text = fc
  .array(fc.oneof({ weight: 2, arbitrary: word }, { weight: 1, arbitrary: phrase }), { maxLength: 60 })
  .map((parts) => parts.join(' '))

test('chains: what comes out is the definition, hit for hit, whatever repeats', () => {
  fc.assert(
    fc.property(
      fc.array(text, { minLength: 1, maxLength: 5 }),
      fc.integer({ min: 0, max: 20 }),
      (texts, bits) => assert.deepEqual(chained(texts, bits, 1), chainedSlowly(texts, bits)),
    ),
    { numRuns: 60 },
  )
})

test('chains: how the work was divided and in what order blocks came makes no difference', () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 2, maxLength: 6 }), (texts) =>
      assert.deepEqual(chained(texts, 2, -1), chained(texts, 2, 1)),
    ),
    { numRuns: 40 },
  )
})

test('chains: a line that stands in a hundred texts is linked in each of them', () => {
  const texts = Array.from(
    { length: 100 },
    (_, i) => `item ${i} says that all the gates shall stand open at dawn`,
  )
  const rows = chained(texts, 0, 1)
  assert.deepEqual(rows, chainedSlowly(texts, 0))
  const later = new Set(rows.map(([, , bFrom]) => bFrom))
  assert.equal(later.size, 99)
})

test('chains: many chains open at once are all kept', () => {
  const chainer = new Chainer({ ...wordWeighing, seeds: 1000, leastBits: 0 })
  const hits = Array.from({ length: 5000 }, (_, i) => [(9_000_000 << 8) >>> 0, i * 1000]).flat()
  chainer.add(8, Uint32Array.from(hits))
  assert.equal(chainer.finish().length / CHAIN, 5000)
})
