import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accountsTold } from '../../../test/kit/told.ts'
import { akinOf } from '../apart/akin.ts'
import { sentencesOf } from '../apart/told-sentence.ts'
import { raritiesOf } from '../value/rarity.ts'
import { causesApart } from './causes-apart.ts'

/** The causes that texts about one matter tell apart. */
function causes(...texts: readonly string[]): string[] {
  const accounts = accountsTold(texts)
  const all = accounts.flatMap(sentencesOf)
  return causesApart(all, akinOf(accounts), raritiesOf(all)).map(({ sides }) =>
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

test('"the cause" by itself is of what stands right before it', () => {
  assert.deepEqual(
    causes(
      'The boiler exploded at noon. The cause was a stuck valve.',
      'The boiler exploded at noon. The cause was a crack in the plate.',
    ),
    ['a stuck valve | a crack in the plate'],
  )
  assert.deepEqual(
    causes(
      'The cause of the fire was a candle.',
      'The express was late that evening. The cause was snow on the line.',
    ),
    [],
  )
  assert.deepEqual(
    causes('The cause of the strike was the wage.', 'The strike collapsed in March. The cause was hunger.'),
    [],
  )
})

test('what did it excludes what else did it, where the two are of kinds that exclude each other', () => {
  assert.deepEqual(
    causes(
      'The explosion on the wharf was caused by a worn boiler.',
      'It was a bomb that caused the explosion on the wharf.',
    ).length,
    1,
  )
})

test('one chain of causes, told at two of its links, is no contradiction', () => {
  const pairs = [
    ['The cause of the explosion was fire-damp.', "The cause of the explosion was a miner's open lamp."],
    ['He resigned because he was ill.', 'He resigned because his health had broken down.'],
    ['The cause of death was drowning.', 'The cause was a fall from the quay. She was found in the river.'],
    ['The collision was due to the fog.', 'The collision was due to the signalman.'],
    ['The cause of the fire was a cigarette.', 'The fire was caused by a careless clerk.'],
    ['The ship sank because her plates had opened.', 'The ship sank because she had struck a rock.'],
    ['The collapse was caused by a rotten beam.', 'The collapse was caused by decay in the timbers.'],
    ['The derailment was caused by a broken axle.', 'A wheel came off and caused the derailment.'],
    ['The loss was caused by the shifting of the grain.', 'The loss was caused by a heavy list to port.'],
    ['The wreck was caused by a fog.', 'The loss of life in the wreck was caused by want of boats.'],
  ] as const
  for (const pair of pairs) assert.deepEqual(causes(...pair), [], pair.join(' '))
})
