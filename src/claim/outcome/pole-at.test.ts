import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { accountsTold } from '../../../test/kit/told.ts'
import { answersApart } from '../apart/answers-apart.ts'
import { sentencesOf } from '../apart/told-sentence.ts'
import { raritiesOf } from '../value/rarity.ts'
import { polesIn } from './pole-at.ts'
import { polePatterns } from './pole-pattern.ts'
import { readingsOf } from './sentence-reading.ts'

/** The poles of a sentence, as "axis pole: who bears it"; those that are denied with "not" before the pole. */
function told(sentence: string): string[] {
  const readings = readingsOf(accountsTold([sentence]).flatMap(sentencesOf))
  const { tokens, account } = readings.at(-1)!
  return polesIn(tokens).map(({ pole, bearer, isDenied }) => {
    const whom = bearer
      ? account.document.text.slice(tokens[bearer.first]!.from, tokens[bearer.last]!.to)
      : '?'
    return `${pole.axis.name} ${isDenied ? 'not ' : ''}${pole.at}: ${whom}`
  })
}

test('the one who bears it stands before a passive verb, behind an active one, or before both', () => {
  const isTold = (sentence: string, expected: string): void =>
    assert.ok(told(sentence).includes(expected), `${sentence} ${told(sentence).join('; ')}`)
  isTold('Peter Orsk was acquitted.', 'verdict 0: Peter Orsk')
  isTold('The jury found Peter Orsk guilty.', 'verdict 1: Peter Orsk')
  isTold('Orsk the jury did not acquit.', 'verdict not 0: the jury')
  isTold('With the rest was burned the tithe barn.', 'damage 0: the tithe barn')
  isTold('The books they burned.', 'damage 0: The books')
  isTold('They burned the barn down.', 'damage 0: the barn')
})

test('"not", "nobody", "nor" and "refused to" deny', () => {
  assert.deepEqual(told('The barn was not burned.'), [
    'damage not 0: The barn',
    'end of a ship not 0: The barn',
    'what became of it not 0: The barn',
    'how copies were destroyed not 0: The barn',
  ])
  assert.ok(told('Nobody was acquitted.').includes('verdict not 0: Nobody'))
  assert.ok(told('Nor was the barn destroyed.').includes('damage not 0: the barn'))
  assert.ok(told('Peter Orsk declined to resign.').includes('leaving an office not 0: Peter Orsk'))
})

test('what might be, was planned or is a noun tells no pole', () => {
  assert.deepEqual(told('Peter Orsk might have been acquitted.'), [])
  assert.deepEqual(told('Peter Orsk was to be acquitted.'), [])
  assert.deepEqual(told('The sound was near.'), [])
})

test('every form of words begins with a word and belongs to an axis that has a name', () => {
  for (const [opener, patterns] of polePatterns) {
    assert.match(opener, /^[\p{L}-]+$/u)
    for (const { pole } of patterns) assert.notEqual(pole.axis.name, '')
  }
})

test('no text makes it throw, and two of the same words contradict nothing', () => {
  const word = fc.constantFrom(
    ...polePatterns.keys(),
    ...'Orsk Varn the not never no one nobody was were had been to of by it him her , and who barn ship'.split(
      ' ',
    ),
  )
  fc.assert(
    fc.property(fc.array(fc.array(word, { minLength: 1, maxLength: 14 }), { maxLength: 6 }), (sentences) => {
      const text = sentences.map((words) => `${words.join(' ')}.`).join(' ')
      const all = accountsTold([text, text]).flatMap(sentencesOf)
      answersApart(all, () => true, raritiesOf(all))
    }),
    { numRuns: 60 },
  )
})
