import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { words } from '../text/word.ts'
import { type Alignment, align, type QuotedWord, type SourceWord } from './align.ts'

/**
 * Draws an alignment as an editor marks a proof: words as they stand, `{+added+}`, `{-left out-}`, `{source>quoted}`.
 * In `quote`, "…" stands for an ellipsis and brackets mark what the quoter put in; in `source`, "(…)" holds free words.
 */
function drawn(quote: string, source: string): string {
  const quoted = quotedWords(quote)
  const from = sourceWords(source)
  return draw(align(quoted, from), quoted, from)
}

function draw(alignment: Alignment, quote: readonly QuotedWord[], source: readonly SourceWord[]): string {
  return alignment.steps
    .map((step) => {
      const there = source
        .slice(step.sourceFrom, step.sourceTo)
        .map((word) => word.key)
        .join(' ')
      const here = quote
        .slice(step.quoteFrom, step.quoteTo)
        .map((word) => word.key)
        .join(' ')
      if (step.kind === 'same') return here
      if (step.kind === 'added') return `{+${here}+}`
      if (step.kind === 'omitted') return `{-${there}-}`
      return `{${there}>${here}}`
    })
    .join(' ')
    .replaceAll('+} {+', ' ')
    .replaceAll('-} {-', ' ')
}

function quotedWords(quote: string): QuotedWord[] {
  let bracketed = false
  let elided = false
  const out: QuotedWord[] = []
  for (const piece of quote.split(/(…|(?<!\p{L})\[|\](?!\p{L}))/u)) {
    if (piece === '…') elided = true
    else if (piece === '[') bracketed = true
    else if (piece === ']') bracketed = false
    else
      for (const { key, from, to } of words(piece)) {
        const spelled = piece.slice(from, to + (piece[to] === ']' ? 1 : 0))
        const bare = spelled.includes('[')
          ? (words(spelled.replace(/\[[^\]]*\]?/, ''))[0]?.key ?? null)
          : null
        out.push({ key, bare, bracketed, elided })
        elided = false
      }
  }
  return out
}

function sourceWords(source: string): SourceWord[] {
  return source
    .split(/[()]/)
    .flatMap((piece, i) => words(piece).map(({ key }) => ({ key, free: i % 2 === 1 })))
}

test('align reads a quotation as an editor does', () => {
  const cases: [quote: string, source: string, reading: string][] = [
    ['all men are equal', 'we hold that all men are equal and free', 'all men are equal'],
    [
      'all men are created equal',
      'that all men are not created equal here',
      'all men are {-not-} created equal',
    ],
    ['all men are not created equal', 'that all men are created equal', 'all men are {+not+} created equal'],
    ['the landlord may stay', 'the landlord shall stay now', 'the landlord {shall>may} stay'],
    ['the ablest captain', 'the ablest captains of the age', 'the ablest {captains>captain}'],
    ['a well-known man', 'he is a wellknown man', 'a {wellknown>well known} man'],
    ['the council met', 'then the coun cil met at noon', 'the {coun cil>council} met'],
    [
      'we shall … raise taxes',
      'we shall not I repeat not raise taxes',
      'we shall {-not i repeat not-} raise taxes',
    ],
    ['it [the bank] failed', 'after that it failed', 'it {+the bank+} failed'],
    ['[she] left', 'then he left', '{he>she} left'],
    ['I want[ed] him', 'but I want him', 'i wanted him'],
    [
      'the court held that the rule stands',
      'the court held (see 12 F 2d 34) that the rule stands',
      'the court held {-see 12 f 2d 34-} that the rule stands',
    ],
    [
      'the wall is sound',
      'say that the wall as far as the bend is sound and good',
      'the wall {-as far as the bend-} is sound',
    ],
    ['he signed it and', 'then he signed it in ink and with his seal', 'he signed it {-in ink-} and'],
    ['he signed it and', 'then he signed it in good black ink and with his seal', 'he signed it {+and+}'],
    [
      'to be sent home at once',
      'to be sent for and brought home at once',
      'to be sent {-for and brought-} home at once',
    ],
  ]
  for (const [quote, source, reading] of cases) assert.equal(drawn(quote, source), reading)
})

const letters = fc.constantFrom('a', 'b', 'c', 'ab', 'bc', 'abcd', 'abce')
const sourceWord = fc.record({ key: letters, free: fc.boolean() })
const quotedWord = fc.record({
  key: letters,
  bare: fc.constantFrom(null, 'a'),
  bracketed: fc.boolean(),
  elided: fc.boolean(),
})

test('align accounts for every quoted word once, in order, and walks the source without a jump', () => {
  fc.assert(
    fc.property(
      fc.array(quotedWord, { maxLength: 12 }),
      fc.array(sourceWord, { maxLength: 20 }),
      (quote, source) => {
        const { steps } = align(quote, source)
        let at = 0
        let there = steps[0]?.sourceFrom ?? 0
        for (const step of steps) {
          assert.equal(step.quoteFrom, at)
          assert.equal(step.sourceFrom, there)
          at = step.quoteTo
          there = step.sourceTo
        }
        assert.equal(at, quote.length)
      },
    ),
  )
})

test('align finds the cheapest reading, as trying every one does', () => {
  fc.assert(
    fc.property(
      fc.array(quotedWord, { maxLength: 5 }),
      fc.array(sourceWord, { maxLength: 6 }),
      (quote, source) => {
        const found = align(quote, source).cost
        assert.ok(
          Math.abs(found - cheapest(quote, source)) < 1e-9,
          `${found} against ${cheapest(quote, source)}`,
        )
      },
    ),
    { numRuns: 300 },
  )
})

test('align with anchors reads a long quotation as it does a short one', () => {
  const word = (i: number): string => `w${i % 7}x${i}`
  const long = Array.from({ length: 400 }, (_, i) => word(i))
  const quoted = long
    .filter((_, i) => i !== 200)
    .map((key) => ({ key, bare: null, bracketed: false, elided: false }))
  const { steps } = align(
    quoted,
    long.map((key) => ({ key, free: false })),
  )
  assert.deepEqual(
    steps.filter((step) => step.kind !== 'same').map((step) => [step.kind, step.sourceFrom, step.quoteFrom]),
    [['omitted', 200, 200]],
  )
})

/** The slow oracle: every way to read the quotation, by plain recursion over the same costs. */
function cheapest(quote: readonly QuotedWord[], source: readonly SourceWord[]): number {
  const omission = (i: number, j: number): { open: number; each: number } => {
    if (source[j]!.free) return { open: 0, each: 0.02 }
    if (quote[i]?.elided) return { open: 0, each: 0.004 }
    return quote[i]?.bracketed || quote[i - 1]?.bracketed
      ? { open: 0.05, each: 0.12 }
      : { open: 0.7, each: 0.12 }
  }
  const walk = (i: number, j: number, run: 'none' | 'added' | 'omitted'): number => {
    let best = i === quote.length ? 0 : Infinity
    const word = quote[i]
    if (word && j < source.length)
      best = Math.min(
        best,
        pair(word, source[j]!.key) +
          (i > 0 && word.elided && run !== 'omitted' ? 0.08 : 0) +
          walk(i + 1, j + 1, 'none'),
      )
    for (const [a, b] of [
      [1, 2],
      [2, 1],
      [1, 3],
      [3, 1],
    ] as const)
      if (i + a <= quote.length && j + b <= source.length) {
        const here = quote
          .slice(i, i + a)
          .map((w) => w.key)
          .join('')
        if (
          here ===
          source
            .slice(j, j + b)
            .map((w) => w.key)
            .join('')
        )
          best = Math.min(best, 0.1 + walk(i + a, j + b, 'none'))
      }
    if (word) {
      const cost = word.bracketed
        ? { open: 0.1, each: 0.05 }
        : { open: 0.7, each: word.key.length <= 3 ? 0.35 : 0.75 }
      best = Math.min(best, (run === 'added' ? 0 : cost.open) + cost.each + walk(i + 1, j, 'added'))
    }
    if (j < source.length && i > 0 && i < quote.length) {
      const cost = omission(i, j)
      best = Math.min(best, (run === 'omitted' ? 0 : cost.open) + cost.each + walk(i, j + 1, 'omitted'))
    }
    return best
  }
  let best = Infinity
  for (let from = 0; from <= source.length; from++) best = Math.min(best, walk(0, from, 'none'))
  return best
}

function pair(word: QuotedWord, key: string): number {
  if (word.key === key || word.bare === key) return 0
  if (word.bracketed || word.bare !== null) return 0.14
  const alike = likenesses.get([word.key, key].sort().join(' '))
  return alike === undefined ? 1.5 : 1.3 - alike
}

// Of the few words that the oracle knows, those that are alike at all, by hand.
const likenesses = new Map([
  ['abcd abce', 0.75],
  ['ab abcd', 0.5],
  ['ab abce', 0.5],
  ['abcd bc', 0.5],
  ['abce bc', 0.5],
  ['a ab', 0.5],
  ['ab b', 0.5],
  ['b bc', 0.5],
  ['bc c', 0.5],
])
