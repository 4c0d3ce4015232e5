import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { accountsRead } from '../../../test/kit/told.ts'
import { akinOf } from './akin.ts'
import { type Akin, type Sentence, sentencesOf } from './told-sentence.ts'

/** The first sentence of each text, and who is akin. */
function told(texts: readonly string[]): { first: Sentence[]; akin: Akin } {
  const accounts = accountsRead(texts)
  return { first: accounts.map((account) => sentencesOf(account)[0]!), akin: akinOf(accounts) }
}

/** A judgment of one court on a case of its own. */
function judgment(name: string): string {
  return `In the Supreme Court of Georgia the State called ${name}. Then ${name} left Lenn with ${name} the younger. The Court of Georgia heard Mr ${name} and upheld what the State had said of ${name}.`
}

test('judgments of one court are of several cases, however alike they are', () => {
  const { first, akin } = told(
    'Orsk Varn Lundt Brehm Kolar Tedder Hallam Pengarth Dray Keeble Wain Mohr Bellac Senn Gadd Purvis'
      .split(' ')
      .map(judgment),
  )
  for (const [i, a] of first.entries()) for (const b of first.slice(i + 1)) assert.equal(akin(a, b), false)
})

test('accounts of one event name the same people and places', () => {
  const { first, akin } = told([
    'The steamer Calista struck the Hollin Reef in 1874 under Captain Penhale.',
    'On the Hollin Reef lies the Calista, lost in 1874.',
    'The Lyric Theatre of Brennau burned in 1891 under Mr Quill.',
  ])
  assert.ok(akin(first[0]!, first[1]!))
  assert.equal(akin(first[0]!, first[2]!), false)
})

test('who is akin to one is so whichever is asked first', () => {
  const name = fc.constantFrom('Orsk', 'Varn', 'Lundt', 'Brehm', 'Kolar', 'Tedder')
  const texts = fc.array(
    fc.array(name, { minLength: 1, maxLength: 5 }).map((names) => `Then came ${names.join(', then ')}.`),
    { minLength: 2, maxLength: 6 },
  )
  fc.assert(
    fc.property(texts, (all) => {
      const [there, back] = [told(all), told(all)]
      for (const [i, a] of there.first.entries())
        for (const [j, b] of there.first.entries())
          if (i < j) assert.equal(there.akin(a, b), back.akin(back.first[j]!, back.first[i]!))
    }),
    { numRuns: 40 },
  )
})
