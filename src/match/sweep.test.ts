import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { indexed } from '../../test/kit/indexed.ts'
import { words } from '../text/word.ts'
import { excerptOf } from './seek.ts'
import { codesOf } from './spell.ts'
import { LEAST_LETTERS, sweep } from './sweep.ts'

const pattern = (text: string): { letters: Uint8Array } => ({
  letters: codesOf(words(text).map(({ key }) => key)),
})

/** For each phrase, what the sweep shows of each document it reports, by document. */
function swept(documents: readonly string[], phrases: readonly string[]): string[][] {
  const segment = indexed(...documents)
  return sweep(segment.texts, phrases.map(pattern)).map((regions) =>
    regions.map((region) => excerptOf(region).text),
  )
}

const filler = fc
  .array(
    fc.constantFrom('harbour', 'loan', 'of', 'the', 'winter', 'gale', 'and', 'Müller', 'stone', 'λόγος'),
    { maxLength: 400 },
  )
  .map((some) => some.join(' '))

test('sweep finds every phrase of four letters or more in whatever stands around it, in all documents', () => {
  const phrase = fc
    .array(fc.constantFrom('no', 'breakwater', 'will', 'stand', 'ever', 'дом', 'ça'), {
      minLength: 1,
      maxLength: 9,
    })
    .map((some) => some.join(' '))
    .filter((some) => codesOf([some.replaceAll(' ', '')]).length >= LEAST_LETTERS)
  fc.assert(
    fc.property(
      filler,
      filler,
      fc.array(phrase, { minLength: 1, maxLength: 5 }),
      (before, after, phrases) => {
        const documents = phrases.map((phrase) => `${before} ${phrase} ${after}`)
        swept(documents, phrases).forEach((shown, i) => {
          assert.ok(
            shown.some((text) => text.includes(phrases[i]!)),
            `${phrases[i]} in ${documents[i]}`,
          )
        })
      },
    ),
  )
})

test('sweep finds a phrase of four words with one of them replaced, and one that bad type has damaged', () => {
  const quote = 'no breakwater can stand'
  const filler = 'It was said in the town that the works were paid for twice over. '.repeat(40)
  for (const stands of [
    'no breakwater could stand',
    'no hreakwater cau staud',
    'no break-\nwater can\n\nstand',
    'NO BREAK WATER CAN STAND',
  ])
    assert.equal(
      swept([`${filler}${stands}. ${filler}`], [quote])[0]!.some((text) => text.includes(stands)),
      true,
      stands,
    )
})

test('sweep reports little of what is not there', () => {
  const filler =
    'The committee met again on Tuesday and heard the treasurer upon the state of the accounts. '.repeat(200)
  assert.deepEqual(swept([filler], ['no breakwater can stand against the bishop']), [[]])
})

test('sweep counts nothing across the border of two documents', () => {
  assert.deepEqual(swept(['they had no break', 'water can stand'], ['no breakwater can stand'])[0], [
    'water can stand',
  ])
  assert.deepEqual(swept(['the brea', 'kwater'], ['breakwater']), [[]])
})
