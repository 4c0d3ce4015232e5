import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accountsTold } from '../../../test/kit/told.ts'
import { akinOf, sentencesOf } from '../apart/told-sentence.ts'
import { causesApart } from './causes-apart.ts'

/** The causes that texts about one matter tell apart. */
function causes(...texts: readonly string[]): string[] {
  const accounts = accountsTold(texts)
  return causesApart(accounts.flatMap(sentencesOf), akinOf(accounts)).map(({ sides }) =>
    sides.map(({ value }) => value).join(' | '),
  )
}

test('a cause that one denies is met by whoever gives it', () => {
  assert.deepEqual(
    causes('We did not walk out because of the foreman.', 'They walked out on account of the foreman Orsk.'),
    ['not the foreman | the foreman Orsk'],
  )
  assert.deepEqual(
    causes('The men struck because of the new clock.', 'The new clock had nothing to do with the strike.'),
    ['not The new clock | the new clock'],
  )
  assert.deepEqual(causes('The fever was milk-borne.', 'It was not the milk.'), ['not the milk | milk'])
})

test('"there is no truth in this" denies what the sentence before has said', () => {
  assert.deepEqual(
    causes(
      'It has been said that the run killed the bank. There is no truth in this.',
      'The run on Friday ruined the bank.',
    ),
    ['not the run | The run on Friday'],
  )
})

test('the whole cause, and the cause, leave no room for another', () => {
  assert.deepEqual(
    causes(
      'That cracked plate was the whole cause of the disaster.',
      'The disaster was occasioned by the stoker, who had tied down the valve.',
    ),
    ['That cracked plate | the stoker'],
  )
  assert.deepEqual(
    causes('Rain was the cause of the accident.', 'The cause of the accident was a drunk driver.'),
    ['Rain | a drunk driver'],
  )
})

test('somebody is exiled, a mill closed and a paper founded for one reason', () => {
  assert.deepEqual(
    causes(
      'Orsk was dismissed for writing verses.',
      'Orsk was dismissed because he had struck the sergeant.',
    ),
    ['writing verses | he had struck the sergeant'],
  )
  assert.deepEqual(
    causes(
      'The mill was closed owing to the fever.',
      'The withdrawal of the loan brought about the closure of the mill.',
    ),
    ['the fever | The withdrawal of the loan'],
  )
  assert.deepEqual(
    causes(
      'The Courier was founded to support the bill.',
      'The Courier was founded to defend the harbour dues.',
    ),
    ['support the bill | defend the harbour dues'],
  )
})

test('two reasons of what can have many, and neglect behind a broken shaft, contradict nothing', () => {
  assert.deepEqual(
    causes('The men struck because of the new clock.', 'The men struck because the bread was short.'),
    [],
  )
  assert.deepEqual(
    causes('The cause of the wreck was neglect.', 'The cause of the wreck was a broken shaft.'),
    [],
  )
  assert.deepEqual(
    causes(
      'Orsk was dismissed for writing verses.',
      'Varn was dismissed because he had struck the sergeant.',
    ),
    [],
  )
})

test('a cause in part, a guess, a question and hearsay are no cause yet', () => {
  assert.deepEqual(
    causes('The mill was closed partly because of the fever.', 'The mill was closed because of the flood.'),
    [],
  )
  assert.deepEqual(
    causes('Perhaps the mill was closed because of the fever.', 'The mill was closed because of the flood.'),
    [],
  )
  assert.deepEqual(
    causes(
      'It is said that the mill was closed because of the fever.',
      'The mill was closed because of the flood.',
    ),
    [],
  )
})

test('who tells the cause of the other as well agrees', () => {
  assert.deepEqual(
    causes(
      'The cause of the accident was a broken chain. The driver was drunk and tore at the brake.',
      'A drunk driver was the cause of the accident.',
    ),
    [],
  )
})
