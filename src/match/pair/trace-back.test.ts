import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { MATCH, OPEN, OTHER, WIDEN } from '../kernel/extend.ts'
import { aligned, type Runs } from './trace-back.ts'
import { worthwhile } from './worthwhile.ts'

const codes = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 31)

/** Both texts with the letters that stand for one another over one another. */
function drawn(a: string, b: string, runs: Runs): string[] {
  const rows = ['', '']
  let [atA, atB] = [0, 0]
  for (let i = 0; i <= runs.length; i += 4) {
    const [fromA, toA, fromB, toB] =
      i < runs.length ? runs.slice(i, i + 4) : [a.length, a.length, b.length, b.length]
    rows[0] += a.slice(atA, fromA) + '-'.repeat(fromB! - atB) + a.slice(fromA, toA)
    rows[1] += '-'.repeat(fromA! - atA) + b.slice(atB, fromB) + b.slice(fromB, toB)
    ;[atA, atB] = [toA!, toB!]
  }
  return rows
}

test('letters left out, put in and replaced are where an eye sees them', () => {
  const draw = (a: string, b: string): string[] => drawn(a, b, aligned(codes(a), codes(b)))
  assert.deepEqual(draw('thekingdomofthenorth', 'thekingdomthenorth'), [
    'thekingdomofthenorth',
    'thekingdom--thenorth',
  ])
  assert.deepEqual(draw('afairhouse', 'afairhoufe'), ['afairhouse', 'afairhoufe'])
  assert.deepEqual(draw('abc', ''), ['abc', '---'])
})

/** The score of the best way through the whole table, end to end. */
function bestScore(a: Uint8Array, b: Uint8Array): number {
  const far = -1e9
  let best = Array.from({ length: b.length + 1 }, (_, j) => (j === 0 ? 0 : -OPEN - (j - 1) * WIDEN))
  const gapA = new Array<number>(b.length + 1).fill(far)
  for (let i = 1; i <= a.length; i++) {
    const next: number[] = []
    let gapB = far
    for (let j = 0; j <= b.length; j++) {
      gapA[j] = Math.max(best[j]! - OPEN, gapA[j]! - WIDEN)
      gapB = j > 0 ? Math.max(next[j - 1]! - OPEN, gapB - WIDEN) : far
      const paired = j > 0 ? best[j - 1]! + (a[i - 1] === b[j - 1] ? MATCH : -OTHER) : far
      next.push(Math.max(paired, gapA[j]!, gapB))
    }
    best = next
  }
  return best.at(-1)!
}

function scoreOf(a: Uint8Array, b: Uint8Array, runs: Runs): number {
  const gap = (letters: number): number => (letters === 0 ? 0 : -OPEN - (letters - 1) * WIDEN)
  let score = 0
  let [atA, atB] = [0, 0]
  for (let i = 0; i < runs.length; i += 4) {
    const [fromA, toA, fromB, toB] = runs.slice(i, i + 4) as [number, number, number, number]
    score += gap(fromA - atA) + gap(fromB - atB)
    for (let k = 0; k < toA - fromA; k++) score += a[fromA + k] === b[fromB + k] ? MATCH : -OTHER
    ;[atA, atB] = [toA, toB]
  }
  return score + gap(a.length - atA) + gap(b.length - atB)
}

const text = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 400 })
/** A text with some letters lost, put in or replaced. */
const pair = fc
  .tuple(
    text,
    fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 2 }), fc.integer({ min: 1, max: 20 })), {
      maxLength: 40,
    }),
  )
  .map(([letters, edits]) => {
    const copy = [...letters]
    for (const [at, kind, letter] of edits)
      copy.splice(at % (copy.length + 1), kind === 1 ? 0 : 1, ...(kind === 0 ? [] : [letter]))
    return { a: Uint8Array.from(letters), b: Uint8Array.from(copy) }
  })

test('no way through the whole table scores better than the alignment by anchors', () => {
  fc.assert(
    fc.property(pair, ({ a, b }) => {
      assert.equal(scoreOf(a, b, aligned(a, b)), bestScore(a, b))
    }),
    { numRuns: 200 },
  )
})

test('changing sides changes the sides of the runs and nothing else', () => {
  fc.assert(
    fc.property(pair, ({ a, b }) => {
      const back = [...aligned(b, a)]
      const turned = back.map((_, i) => back[i - (i % 4) + ((i + 2) % 4)]!)
      assert.deepEqual(turned, aligned(a, b))
    }),
  )
})

test('a passage goes on over a short stretch that has nothing in common, and no further', () => {
  const [first, second] = ['harbourmasterwrotethatnovessel', 'thelamponthenorthernpierwasout']
  const shared = (between: [string, string]): number => {
    const [a, b] = [codes(first + between[0] + second), codes(first + between[1] + second)]
    return worthwhile(a, b, aligned(a, b), 40).length
  }
  assert.equal(shared(['xyxyxyxyxyxyxyxyxyxyxyxyxy', 'qzqzqzqzqzqzqzqzqzqzqzqz']), 1)
  assert.equal(shared(['xy'.repeat(300), 'qz'.repeat(300)]), 2)
})
