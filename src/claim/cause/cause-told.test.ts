import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accountsTold } from '../../../test/kit/told.ts'
import { sentencesOf } from '../apart/told-sentence.ts'
import { causesIn } from './cause-told.ts'

/** The causes that the last sentence of a text tells: "not" where denied, "only" and "the" where it says so. */
function causes(text: string): string[] {
  const all = accountsTold([text]).flatMap(sentencesOf)
  return causesIn(all.at(-1)!, all.slice(-3, -1)).map(({ words, isDenied, isSole, isDefinite }) =>
    [isDenied ? 'not' : '', isSole ? 'only' : '', isDefinite ? 'the' : '', `‹${words}›`]
      .filter(Boolean)
      .join(' '),
  )
}

test('causes are told by verbs, nouns, conjunctions and prepositions', () => {
  assert.deepEqual(causes('The wreck was caused by a broken shaft.'), ['‹a broken shaft›'])
  assert.deepEqual(causes('The real cause of the wreck was a broken shaft.'), ['only the ‹a broken shaft›'])
  assert.deepEqual(causes('A broken shaft was the cause of the wreck.'), ['the ‹A broken shaft›'])
  assert.deepEqual(causes('Owing to the fever, the mill was closed.'), ['‹the fever›'])
  assert.deepEqual(causes('The new tax led to the riot.'), ['‹The new tax›'])
  assert.deepEqual(causes('What brought about the closure was the loan.'), ['‹the loan›'])
  assert.deepEqual(causes('The disaster was put down to the valve.'), ['‹the valve›'])
  assert.deepEqual(causes('A throat operation forced her to leave the stage.'), ['‹A throat operation›'])
  assert.deepEqual(causes('They refused to march for one reason: the leave had been cancelled.'), [
    'only the ‹the leave had been cancelled›',
  ])
})

test('"that was the reason" points to what was told before', () => {
  assert.deepEqual(causes('The shaft had broken. In my view that was the whole cause.'), [
    'only the ‹The shaft had broken.›',
  ])
})

test('causes are denied in as many ways', () => {
  assert.deepEqual(causes('The wreck was not caused by the shaft.'), ['not ‹the shaft›'])
  assert.deepEqual(causes('The shaft had nothing to do with the wreck.'), ['not ‹The shaft›'])
  assert.deepEqual(causes('The question of the Diet was a pretext.'), ['not ‹The question of the Diet›'])
  assert.deepEqual(causes('Nor was it the gate that killed those people.'), ['not ‹the gate›'])
  assert.deepEqual(causes('The run killed the bank. That is nonsense.'), ['not ‹The run›'])
})

test('what is in part, perhaps, or by hearsay the cause is not told as the cause', () => {
  assert.deepEqual(causes('The wreck was partly caused by the shaft.'), [])
  assert.deepEqual(causes('The wreck may have been caused by the shaft.'), [])
  assert.deepEqual(causes('It is said that the wreck was caused by the shaft.'), [])
  assert.deepEqual(causes('Was the wreck caused by the shaft?'), [])
})
