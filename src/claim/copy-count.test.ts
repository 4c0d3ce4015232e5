import assert from 'node:assert/strict'
import { test } from 'node:test'
import { copyAwareCount, type Vote } from './copy-count.ts'

/** Numbers from 0 up to 1, the same for the same seed. */
function random(seed: number): () => number {
  let state = seed * 2654435761
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9) | 0
    return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32
  }
}

/** Five who err on their own, and three that copied one who errs often; every true value is "true". */
function votes(seed: number): Vote[] {
  const next = random(seed)
  const items = Array.from({ length: 60 }, (_, i) => `item ${i}`)
  const own = (rate: number): string[] =>
    items.map(() => (next() < rate ? `false ${Math.floor(next() * 50)}` : 'true'))
  const said = new Map(['a', 'b', 'c', 'd', 'e'].map((source) => [source, own(0.25)]))
  const master = own(0.5)
  for (const source of ['x1', 'x2', 'x3', 'x4'])
    said.set(
      source,
      master.map((value) => (next() < 0.95 ? value : 'true')),
    )
  return [...said].flatMap(([source, values]) =>
    values.map((value, i) => ({ source, item: items[i]!, value })),
  )
}

const seeds = Array.from({ length: 20 }, (_, i) => i + 1)

test('copiers are found by the errors they share, and independents are not joined', () => {
  for (const seed of seeds)
    for (const { a, b, dependent } of copyAwareCount(votes(seed)).counts) {
      const isCopy = a.startsWith('x') && b.startsWith('x')
      assert.ok(isCopy ? dependent > 0.9 : dependent < 0.1, `seed ${seed}: ${a} and ${b} ${dependent}`)
    }
})

test('copies discounted are right at least as often as plain votes', () => {
  for (const seed of seeds) {
    const all = votes(seed)
    const right = [...copyAwareCount(all).items.values()].filter(([best]) => best!.value === 'true').length
    const plain = [...Map.groupBy(all, ({ item }) => item).values()].filter((of) => {
      const ranked = [...Map.groupBy(of, ({ value }) => value)].sort((a, b) => b[1].length - a[1].length)
      return ranked[0]![0] === 'true'
    }).length
    assert.ok(right >= plain, `seed ${seed}: ${right} against ${plain}`)
  }
})

test('counts are shown, and few shared items give none', () => {
  const few = votes(1).filter(({ item }) => /item \d$/.test(item) && item !== 'item 9')
  assert.deepEqual(copyAwareCount(few).counts, [])
  const [first] = copyAwareCount(votes(1)).counts
  assert.equal(first!.agreedTrue + first!.agreedFalse + first!.differed, 60)
})

test('a part of a value speaks for the whole when the whole has supporters of its own', () => {
  const say = (sources: number, value: string, from = 0): Vote[] =>
    Array.from({ length: sources }, (_, i) => ({ source: `s${from + i}`, item: 'book', value }))
  const isPart = (part: string, whole: string): boolean => part !== whole && whole.includes(part)
  const best = (all: Vote[]): string => copyAwareCount(all, isPart).items.get('book')![0]!.value
  assert.equal(best([...say(5, 'Brandt'), ...say(3, 'Brandt, Zorn', 5)]), 'Brandt, Zorn')
  assert.equal(best([...say(5, 'Brandt'), ...say(1, 'Brandt, Zorn', 5)]), 'Brandt')
})
