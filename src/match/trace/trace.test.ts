import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { align } from '../align.ts'
import { apparatus } from './apparatus.ts'
import { type Carried, collate } from './collation.ts'
import { type Relative, treeOf } from './tree.ts'

/** A witness laid along a lemma, both as words with spaces between. */
function laid(lemma: string, witness: string): Carried {
  const quote = lemma.split(' ').map((key) => ({ key, bare: null, bracketed: false, elided: false }))
  const words = witness.split(' ').map((key) => ({ key, free: false }))
  return { words, steps: align(quote, words).steps }
}

/** "a sound wall] A; the sound wall B" for each place, witnesses named by their letters. */
function printed(lemma: string, ...witnesses: string[]): string[] {
  const keys = lemma.split(' ')
  const carried = witnesses.map((one) => [laid(lemma, one)])
  const names = (which: readonly number[]): string => which.map((i) => 'ABCDEFG'[i]).join('')
  return apparatus(keys, collate(keys, carried)).map(({ from, to, lemma: agree, variants }) =>
    [
      `${keys.slice(from, to).join(' ')}] ${names(agree)}`.trim(),
      ...variants.map((one) => `${one.key === '' ? 'om.' : one.key} ${names(one.witnesses)}`),
    ].join('; '),
  )
}

describe('an apparatus', () => {
  const lemma = 'the old wall will stand any sea that is known here'
  it('has nothing where all agree', () => assert.deepEqual(printed(lemma, lemma, lemma), []))
  it('names a word replaced, with the witnesses of either side', () =>
    assert.deepEqual(printed(lemma, lemma, 'the old wall will stand any storm that is known here'), [
      'sea] A; storm B',
    ]))
  it('says what was left out', () =>
    assert.deepEqual(printed(lemma, 'the wall will stand any sea that is known here', lemma), [
      'old] B; om. A',
    ]))
  it('prints words put in behind the word before them', () =>
    assert.deepEqual(printed(lemma, lemma, 'the old wall will not stand any sea that is known here'), [
      'will] A; will not B',
    ]))
  it('keeps apart what one witness changed in two places', () =>
    assert.deepEqual(printed(lemma, lemma, 'the old pier will stand any sea that is charted here'), [
      'wall] A; pier B',
      'known] A; charted B',
    ]))
  it('makes one place of changes that overlap', () =>
    assert.deepEqual(
      printed(
        lemma,
        lemma,
        'the old wall will stand any storm known here',
        'the old wall will stand any sea which is known here',
      ),
      ['sea that is] A; storm B; sea which is C'],
    ))
})

describe('collation', () => {
  const word = fc.constantFrom('sea', 'wall', 'stone', 'rock', 'clay', 'harbour', 'winter')
  const texts = fc.array(word, { minLength: 4, maxLength: 12 })
  it('gives back every witness when its readings are put into the lemma', () => {
    fc.assert(
      fc.property(texts, texts, texts, (lemma, one, two) => {
        const carried = [one, two].map((words) => laid(lemma.join(' '), words.join(' ')))
        const places = collate(
          lemma,
          carried.map((each) => [each]),
        )
        carried.forEach(({ steps, words }, witness) => {
          const taken = steps.filter(({ sourceFrom, sourceTo }) => sourceFrom < sourceTo)
          const has = words.slice(taken[0]?.sourceFrom ?? 0, taken.at(-1)?.sourceTo ?? 0)
          let out = ''
          let at = 0
          for (const { from, to, readings } of places) {
            out += ` ${lemma.slice(at, from).join(' ')} ${readings[witness]?.key ?? lemma.slice(from, to).join(' ')}`
            at = to
          }
          out += ` ${lemma.slice(at).join(' ')}`
          assert.equal(out.replace(/\s+/g, ' ').trim(), has.map(({ key }) => key).join(' '))
        })
      }),
      { numRuns: 300 },
    )
  })
})

function relative(id: string, readings: string, year: string | null = null, cites: string[] = []): Relative {
  const when = year === null ? null : { earliest: `${year}-01-01`, latest: `${year}-12-31` }
  return { id, readings: [...readings].map((one) => (one === '-' ? null : one)), when, cites }
}

function drawn(...witnesses: Relative[]): string[] {
  return treeOf(witnesses).edges.map(({ from, to, directed }) => `${from}${directed ? '>' : '-'}${to}`)
}

describe('a tree', () => {
  it('goes by dates where they part the witnesses', () =>
    assert.deepEqual(drawn(relative('A', 'xx', '1924'), relative('B', 'xy', '1926')), ['A>B']))
  it('has no direction where nothing decides', () =>
    assert.deepEqual(drawn(relative('A', 'xx'), relative('B', 'xy')), ['A-B']))
  it('goes from the one that is named to the one that names it', () =>
    assert.deepEqual(drawn(relative('A', 'xx'), relative('B', 'xx', null, ['A'])), ['A>B']))
  it('takes a copy of a copy for what it is', () =>
    assert.deepEqual(
      drawn(relative('A', 'xxxx', '1924'), relative('B', 'yxxx', '1925'), relative('C', 'yyxx', '1926')),
      ['A>B', 'B>C'],
    ))
  it('lets a witness with readings of its own come from one that has none', () =>
    assert.deepEqual(drawn(relative('A', 'xxx'), relative('B', 'xxx'), relative('C', 'xyx')), ['A-B', 'A>C']))
  it('supposes a lost ancestor of two that share an error when neither can come from the other', () => {
    const { nodes, edges } = treeOf([
      relative('A', 'xxxx', '1924'),
      relative('B', 'xxxx', '1924'),
      relative('C', 'xxyz', '1925'),
      relative('D', 'xzyx', '1925'),
    ])
    assert.deepEqual(
      nodes.filter(({ lost }) => lost).map(({ id }) => id),
      ['α'],
    )
    assert.deepEqual(
      edges
        .filter(({ from }) => from === 'α')
        .map(({ to }) => to)
        .sort(),
      ['C', 'D'],
    )
  })
  it('joins every witness to every other by one path, and gives each line a reason', () => {
    const readings = fc.array(
      fc.string({ unit: fc.constantFrom('x', 'y', 'z', '-'), minLength: 5, maxLength: 5 }),
      {
        minLength: 1,
        maxLength: 8,
      },
    )
    fc.assert(
      fc.property(readings, (all) => {
        const { nodes, edges } = treeOf(all.map((one, i) => relative(`W${i}`, one)))
        assert.equal(edges.length, nodes.length - 1)
        const reached = new Set([nodes[0]!.id])
        for (let i = 0; i < nodes.length; i++)
          for (const { from, to } of edges)
            if (reached.has(from) || reached.has(to)) reached.add(from).add(to)
        assert.equal(reached.size, nodes.length)
        for (const { reason } of edges) assert.match(reason, /\.$/)
      }),
    )
  })
})
