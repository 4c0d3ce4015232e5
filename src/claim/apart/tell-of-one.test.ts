import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accountsTold } from '../../../test/kit/told.ts'
import { raritiesOf } from '../value/rarity.ts'
import { surroundings } from './around.ts'
import { areFar, closeOf, tellOfOne } from './tell-of-one.ts'
import { type Sentence, sentencesOf } from './told-sentence.ts'

const last = (texts: readonly string[]): Sentence[] =>
  accountsTold(texts).map((account) => sentencesOf(account).at(-1)!)

test('of a few documents, two that share two names are close though no names make them akin', () => {
  const [a, b] = last(['Then Orsk met Varn.', 'Here Varn left Orsk.']) as [Sentence, Sentence]
  assert.equal(tellOfOne(a, b), true)
  assert.equal(closeOf([a, b], () => false)(a, b), true)
})

test('two dates far apart are no one happening, near ones can be', () => {
  const [a, b, c] = last([
    'On 3 May 1912 the mill burned.',
    'On 9 May 1912 the mill burned.',
    'On 9 May 1913 the mill burned.',
  ]) as [Sentence, Sentence, Sentence]
  assert.equal(areFar(a, b), false)
  assert.equal(areFar(a, c), true)
})

// So much in front that the common opening of all texts is out of reach.
const far = 'One went. Two went. Three went. Four went. Five went. '

test('what stands around two sentences ties them to one happening', () => {
  const texts = Array.from(
    { length: 14 },
    (_, i) => `${far}The clerk of office ${'abcdefghijklmn'[i]} wrote.`,
  )
  const accounts = accountsTold([
    `${far}The stoker tied down the valve. The boiler of the dredger burst. It was his fault.`,
    `${far}Of the dredger nothing was left. The boiler had burst. That stoker and his valve.`,
    ...texts,
  ])
  const all = accounts.flatMap(sentencesOf)
  const near = surroundings(all, raritiesOf(all))
  const of = (i: number): Sentence => all.findLast(({ account }) => account === accounts[i])!
  assert.equal(near(of(0), of(1)), true)
  assert.equal(near(of(0), of(5)), false)
})
