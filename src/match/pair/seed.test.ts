import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { grams } from '../hash.ts'
import { scan } from '../scan.ts'
import { spell } from '../spell.ts'
import { Dealer } from './partition.ts'
import { dealLetters, dealWords, lettersOf, PARTITIONS, Sieve } from './seed.ts'

const encoder = new TextEncoder()
const none = new Uint32Array()

type Seed = [partition: number, hash: number, place: number]

function dealt(deal: (seeds: Dealer) => number): Seed[] {
  const seeds: Seed[] = []
  const dealer = new Dealer(PARTITIONS, (partition, pairs) => {
    for (let i = 0; i < pairs.length; i += 2) seeds.push([partition, pairs[i]!, pairs[i + 1]!])
  })
  const count = deal(dealer)
  dealer.close()
  assert.equal(seeds.length, count)
  return seeds.sort((x, y) => x[2] - y[2])
}

function lettersDealt(text: string, base: number): Seed[] {
  return dealt((seeds) => dealLetters(lettersOf(encoder.encode(text), none), base, seeds, null))
}

test('seeds: the grams of words are those of the index, each at the byte of its first word', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('ab', 'Stra\u00dfe', 'x', '\u4eba'), { maxLength: 30 }), (words) => {
      const tokens = scan(encoder.encode(words.join(' ')), none)
      const { a, b } = grams(tokens.hash.subarray(0, tokens.count), 5)
      const expected = [...a].map((lane, i) => [lane >>> 24, b[i]!, 1000 + tokens.at[i]!])
      assert.deepEqual(
        dealt((seeds) => dealWords(tokens, 1000, seeds)),
        expected,
      )
    }),
  )
})

test('letters: they are those of spell, whatever the text, each at the byte of its character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const bytes = encoder.encode(text)
      const codes = new Uint8Array(bytes.length * 3)
      const count = spell(bytes, 0, bytes.length, codes)
      const letters = lettersOf(bytes, none)
      assert.deepEqual(letters.codes.subarray(0, letters.count), codes.subarray(0, count))
      for (const at of letters.at.subarray(0, letters.count)) assert.notEqual(bytes[at]! & 0xc0, 0x80)
    }),
  )
})

test('letters: spaces, points and cuts between them make no other gram', () => {
  const hashes = (seeds: Seed[]): number[] => seeds.map(([, hash]) => hash)
  assert.deepEqual(
    hashes(lettersDealt('the ferry is late', 0)),
    hashes(lettersDealt('thefer, ryisl ate.', 7)),
  )
  const withPage = encoder.encode('the fer| 12 |ry is late')
  const cut = Uint32Array.of(withPage.indexOf(0x7c), withPage.lastIndexOf(0x7c) + 1)
  const cutSeeds = dealt((seeds) => dealLetters(lettersOf(withPage, cut), 0, seeds, null))
  assert.deepEqual(hashes(cutSeeds), hashes(lettersDealt('the ferry is late', 0)))
})

test('sieve: every gram that was remembered passes', () => {
  const sieve = new Sieve()
  const letters = lettersOf(encoder.encode('the ferryman counts his passengers twice'), none)
  const remembered = dealt((seeds) => dealLetters(letters, 0, seeds, { sieve, remember: true }))
  assert.deepEqual(
    dealt((seeds) => dealLetters(letters, 0, seeds, { sieve, remember: false })),
    remembered,
  )
  const others = lettersOf(encoder.encode('quite another sentence about bread'), none)
  const seeds: number[] = []
  const dealer = new Dealer(PARTITIONS, (_, pairs) => seeds.push(pairs.length))
  assert.ok(dealLetters(others, 0, dealer, { sieve, remember: false }) > 0)
  dealer.close()
  assert.deepEqual(seeds, [])
})
