import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { indexed } from '../../../test/kit/indexed.ts'
import { plainKernels } from '../kernels.ts'
import type { Chain } from './chain.ts'
import { type Match, matchesOf } from './match.ts'
import { chainsOf } from './pairs.ts'

const settings = { grams: 'words', leastBits: 1, kernels: plainKernels, spill: null } as const

function found(...documents: readonly string[]): Match[] {
  const { texts } = indexed(...documents)
  return matchesOf(texts, chainsOf(texts, settings), plainKernels)
}

/** What each match shows of both texts. */
function shown(documents: readonly string[], matches: readonly Match[]): [string, string][] {
  const bytes = documents.map((text) => Buffer.from(text))
  return matches.map(({ a, aFrom, aTo, b, bFrom, bTo }) => [
    bytes[a]!.subarray(aFrom, aTo).toString(),
    bytes[b]!.subarray(bFrom, bTo).toString(),
  ])
}

const letter =
  'The harbour master wrote that no vessel had been seen since the storm, and that the lamp on the northern pier was ' +
  'out for three nights together before anyone climbed up to light it'
const before = 'Nothing in the papers of that spring prepares a reader for what follows. '
const after = '. Readers of the gazette were told another story altogether by the clerk.'
const other = 'Among the accounts of the parish we find this, which nobody has printed: '

test('a passage taken over word by word is one match with whole words at both ends', () => {
  const documents = [before + letter + after, other + letter + '; so ends the page.']
  const matches = found(...documents)
  assert.deepEqual(shown(documents, matches), [[letter, letter]])
  const [match] = matches
  assert.equal(match!.identity, 1)
  assert.equal(match!.words, letter.split(' ').length)
  assert.equal(match!.blocks.length, 4)
  assert.equal(match!.formulaic, false)
})

test('a passage with words put in, left out and misread is still one match', () => {
  const changed = letter
    .replace('no vessel', 'no merchant vessel of any kind')
    .replace('for three nights together ', '')
    .replace('storm', 'ftorrn')
  const documents = [before + letter + after, other + changed + '; so ends the page.']
  const matches = found(...documents)
  assert.deepEqual(shown(documents, matches), [[letter, changed]])
  assert.ok(matches[0]!.identity > 0.9 && matches[0]!.identity < 1)
  assert.ok(matches[0]!.blocks.length > 8)
})

test('sentences taken over in another order stay apart, each with its own place', () => {
  const first = 'The lamp on the northern pier was out for three nights together before anyone climbed up.'
  const second =
    'A clerk of the customs house counted eleven barrels where the bill of lading had named twelve.'
  const documents = [`${before}${first} ${second}`, `${other}${second} ${first}`]
  const texts = shown(documents, found(...documents)).map(([a]) => a)
  assert.equal(texts.length, 2)
  assert.ok(first.startsWith(texts[0]!) && second.startsWith(texts[1]!))
})

test('two places of one document are a match, and neither runs into the other', () => {
  const documents = [`${before}${letter}. ${other}${letter}${after}`]
  const matches = found(...documents)
  assert.deepEqual(shown(documents, matches), [[letter, letter]])
  assert.ok(matches[0]!.aTo <= matches[0]!.bFrom)
})

test('a passage that is said twice on end is matched with itself whole', () => {
  const documents = [`${letter}. ${letter}.`]
  assert.deepEqual(shown(documents, found(...documents)), [[letter, letter]])
})

test('texts in letters of two and three bytes are matched to the letter', () => {
  const greek = 'ὁ δὲ ἀνεξέταστος βίος οὐ βιωτὸς ἀνθρώπῳ ταῦτα δ᾿ ἔτι ἧττον πείσεσθέ μοι λέγοντι'
  const documents = [`Ἄλλως ἔχει ταῦτα· ${greek}. Τέλος.`, `Œuvres — « ${greek} » — fin déjà vue.`]
  const matches = found(...documents)
  assert.deepEqual(
    shown(documents, matches).map(([a]) => a.replaceAll('᾿', '')),
    [greek.replaceAll('᾿', '')],
  )
})

test('a hyphen at a line end that folds skip parts no word', () => {
  const text = before + letter.replace('harbour', 'har-\nbour') + after
  const at = text.indexOf('-\n')
  const { texts } = indexed({ text, cuts: [{ from: at, to: at + 2 }] }, other + letter + ' end.')
  const [match] = matchesOf(texts, chainsOf(texts, settings), plainKernels)
  assert.equal(match!.identity, 1)
  assert.equal(text.slice(match!.aFrom, match!.aTo), letter.replace('harbour', 'har-\nbour'))
})

test('texts that share no wording have no match, and no texts none', () => {
  assert.deepEqual(found(before + after, letter), [])
  assert.deepEqual(found(), [])
})

test('a greeting that stands in every letter is marked as formulaic, a long passage in two is not', () => {
  const greeting = 'I remain your most humble servant'
  const letters = [
    `Adams sold nine barrels of tar. ${greeting}, from the quay.`,
    `No ship came in May; Baker waited. ${greeting} at Dover.`,
    `We buried the old miller today. ${greeting}, as ever yours.`,
    `Rents rise again, and Dunn complains. ${greeting} until Easter.`,
    `Send paper, ink, sealing wax. ${greeting}, in some haste.`,
    `Her sister sings well enough now. ${greeting}: burn this.`,
    `Snow fell on every hill last week. ${greeting} by candlelight.`,
    `Grant will not sign any lease. ${greeting}, against my wish.`,
  ]
  const documents = [...letters, before + letter + after, other + letter + ' end.']
  for (const match of found(...documents)) assert.equal(match.formulaic, match.a < 8, JSON.stringify(match))
})

const vocabulary = (
  'harbour lamp storm vessel gazette clerk parish winter pier night barrel customs reader page story ' +
  'the of and was to in that for with by river bridge stone letter account spring'
).split(' ')
const words = (least: number, most: number): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom(...vocabulary), { minLength: least, maxLength: most })
    .map((some) => some.join(' '))
/** A text and the same with some letters lost. */
const damaged = fc.tuple(words(14, 40), fc.array(fc.nat(), { maxLength: 6 })).map(([text, at]) => ({
  text,
  copy: [...text].filter((_, i) => !at.some((each) => each % text.length === i)).join(''),
}))
const surroundings = fc.tuple(words(0, 20), words(0, 20), words(0, 20), words(0, 20))

test('every block lies inside its match, in order, and a block has as many letters on one side as on the other', () => {
  fc.assert(
    fc.property(damaged, surroundings, ({ text, copy }, [a, b, c, d]) => {
      const documents = [`${a} ${text} ${b}`, `${c} ${copy} ${d}`]
      for (const { aFrom, aTo, bFrom, bTo, blocks, a: one, b: two } of found(...documents)) {
        let [atA, atB] = [aFrom, bFrom]
        for (let i = 0; i < blocks.length; i += 4) {
          const [fromA, toA, fromB, toB] = blocks.slice(i, i + 4) as unknown as [
            number,
            number,
            number,
            number,
          ]
          assert.ok(atA <= fromA && fromA < toA && atB <= fromB && fromB < toB)
          const bare = (text: string): number => text.replaceAll(' ', '').length
          assert.equal(bare(documents[one]!.slice(fromA, toA)), bare(documents[two]!.slice(fromB, toB)))
          ;[atA, atB] = [toA, toB]
        }
        assert.ok(atA <= aTo && atB <= bTo)
      }
    }),
    { numRuns: 40 },
  )
})

test('the texts in another order give the same matches with their sides changed', () => {
  fc.assert(
    fc.property(damaged, ({ text, copy }) => {
      const documents = [before + text + after, other + copy + '; so ends the page.']
      const { texts } = indexed(...documents)
      const { texts: turned } = indexed(...[...documents].reverse())
      const chains = chainsOf(texts, settings)
      const mirrored = (one: Chain): Chain => ({
        ...one,
        aFrom: one.bFrom,
        aTo: one.bTo,
        bFrom: one.aFrom,
        bTo: one.aTo,
      })
      const across = chains.filter(({ a, b }) => a < b)
      const ends = (match: Match): number[] => [match.aFrom, match.aTo, match.bFrom, match.bTo, match.score]
      const straight = matchesOf(texts, across, plainKernels).map(ends)
      const back = matchesOf(turned, across.map(mirrored), plainKernels)
        .map(ends)
        .map(([a, b, c, d, score]) => [c, d, a, b, score])
      assert.deepEqual(sorted(back), sorted(straight))
    }),
    { numRuns: 40 },
  )
})

test('matches do not depend on the order of the chains', () => {
  fc.assert(
    fc.property(
      damaged,
      words(10, 60),
      fc.array(fc.nat(), { minLength: 20, maxLength: 20 }),
      (one, more, keys) => {
        const { texts } = indexed(`${more} ${one.text}`, `${one.copy} ${more}`, more)
        const chains = chainsOf(texts, settings)
        const shuffled = chains
          .map((chain, i) => ({ chain, key: keys[i % keys.length]! * (i + 1) }))
          .sort((x, y) => x.key - y.key)
          .map(({ chain }) => chain)
        assert.deepEqual(matchesOf(texts, shuffled, plainKernels), matchesOf(texts, chains, plainKernels))
      },
    ),
    { numRuns: 40 },
  )
})

function sorted(rows: readonly (readonly (number | undefined)[])[]): string[] {
  return rows.map((row) => row.join(' ')).sort()
}
