import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { builtModule } from '../../tools/kernel/build.ts'
import { plainKernels, type Tokens } from '../index.ts'
import { fastKernels } from './kernels.ts'

const fast = fastKernels()
const encoder = new TextEncoder()
const pieces = [
  ...'aAbvjſæéßŒ’\'"[]|.,-– \n12&%0٣ж北ไ\u00ad\u0301𝒜ﷺ',
  ...['\ud83d\ude00', 'hello ', 'world, ', "don't ", '3.14 ', 'λόγος, ', 'straße ', '“quoted” ', '......'],
  ...['a', 'word ', 'incomprehensibilities '],
]

test('the compiled kernels are the ones in use', () => {
  assert.notEqual(fast, plainKernels)
})

test('building the kernels again gives the module that is kept', async () => {
  const kept = readFileSync(join(import.meta.dirname, 'module.ts'), 'utf8')
  assert.equal(await builtModule(), kept)
})

test('both scanners find the same words in any text with any cuts', () => {
  const text = fc.array(fc.constantFrom(...pieces), { maxLength: 120 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, fc.array(fc.nat(300), { maxLength: 8 }), (text, borders) => {
      const bytes = encoder.encode(text)
      const sorted = borders.map((at) => Math.min(at, bytes.length)).sort((a, b) => a - b)
      scansAlike(bytes, Uint32Array.from(sorted.slice(0, sorted.length & ~1)))
    }),
    { numRuns: 2000 },
  )
})

test('both scanners make the same of bytes that are no text', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => scansAlike(bytes, new Uint32Array(0))),
    { numRuns: 1000 },
  )
})

test('both scanners end where a view into a larger buffer ends', () => {
  const pool = encoder.encode(
    'one two three four five six seven eight nine ten eleven twelve thirteen '.repeat(4),
  )
  for (let from = 0; from < 80; from++)
    for (const length of [0, 1, 15, 16, 63, 64, 65, 130])
      scansAlike(pool.subarray(from, from + length), new Uint32Array(0))
})

test('words are kept when the next text is scanned, and batches of words do not mix', () => {
  const many = encoder.encode('alpha beta, gamma’s delta 12.5 épsilon '.repeat(1500))
  const first = fast.scan(many, new Uint32Array(0))
  fast.scan(encoder.encode('other words stand here'.repeat(3000)), new Uint32Array(0))
  assert.deepEqual(found(first), found(plainKernels.scan(many, new Uint32Array(0))))
})

const letters = fc.uint8Array({ min: 1, max: 31, maxLength: 400 })

test('both find the same nearest stretch', () => {
  fc.assert(
    fc.property(fc.uint8Array({ min: 1, max: 4, maxLength: 70 }), letters, (pattern, text) => {
      assert.deepEqual(fast.distance(pattern, text), plainKernels.distance(pattern, text))
    }),
    { numRuns: 1000 },
  )
})

test('both read two texts on equally far, whatever is changed, left out or put in', () => {
  const edits = fc.array(fc.tuple(fc.nat(400), fc.nat(2), fc.integer({ min: 1, max: 60 })), { maxLength: 12 })
  fc.assert(
    fc.property(letters, edits, letters, (a, edits, tail) => {
      const b = Uint8Array.from([...edited([...a], edits), ...tail])
      assert.deepEqual(fast.extend(a, b), plainKernels.extend(a, b))
      assert.deepEqual(fast.extend(b, a), plainKernels.extend(b, a))
    }),
    { numRuns: 300 },
  )
})

test('a long text is read on as far as it goes, though only its beginning is looked at first', () => {
  const a = Uint8Array.from({ length: 30_000 }, (_, at) => 1 + ((at * at + (at >> 3)) % 26))
  const b = Uint8Array.from(
    edited(
      [...a],
      [
        [9_000, 1, 20],
        [17_000, 2, 9],
      ],
    ),
  )
  const read = fast.extend(a, b)
  assert.deepEqual(read, plainKernels.extend(a, b))
  assert.equal(read.aTo, a.length)
})

type Change = readonly [at: number, kind: number, size: number]

/** Replaces a letter, leaves letters out, or puts letters in. */
function edited(letters: number[], edits: readonly Change[]): number[] {
  for (const [at, kind, size] of edits) {
    if (kind === 0 && at < letters.length) letters[at] = 1 + (size % 31)
    if (kind === 1) letters.splice(at, size)
    if (kind === 2) letters.splice(at, 0, ...Array.from({ length: size }, (_, i) => 1 + ((i * 7) % 31)))
  }
  return letters
}

function scansAlike(bytes: Uint8Array, cuts: Uint32Array): void {
  assert.deepEqual(found(fast.scan(bytes, cuts)), found(plainKernels.scan(bytes, cuts)))
}

function found({ count, at, hash }: Tokens): { at: number[]; hash: number[] } {
  return { at: [...at.slice(0, count)], hash: [...hash.slice(0, count)] }
}
