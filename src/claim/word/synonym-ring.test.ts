import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keysIn } from './claim-words.ts'
import { ringOf } from './synonym-ring.ts'

test('words that tell of one thing in accounts of one event have one ring, in every form', () => {
  for (const [a, b] of [
    ['vessels', 'schooner'],
    ['perished', 'fatalities'],
    ['gaol', 'prisons'],
    ['borrowed', 'loan'],
  ] as const)
    assert.equal(ringOf(a), ringOf(b), `${a}, ${b}`)
  assert.equal(ringOf('lantern'), null)
})

test('a text is compared by rings, by events and by bare words', () => {
  assert.deepEqual(keysIn('The steamer’s crew perished in the gale'), ['ship', 'crew', '!death', '!storm'])
  assert.deepEqual(keysIn('Four were hanged, and he fled from the fire'), [
    'four',
    '!hanging',
    '!leaving',
    '!fire',
  ])
  assert.deepEqual(keysIn('The storm broke; they stormed the gate'), [
    '!storm',
    '!breaking',
    '!attack',
    'gate',
  ])
})

test('letters with points between them are one word, initials before a name are not', () => {
  assert.deepEqual(keysIn('He returned to the U.S.S.R., he said'), keysIn('He returned to the USSR, he said'))
  assert.deepEqual(keysIn('G. B. Smith'), ['g', 'b', 'smith'])
})
