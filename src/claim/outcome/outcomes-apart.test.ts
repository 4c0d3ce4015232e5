import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contradictions } from '../../../test/kit/told.ts'

test('outcomes of one person that exclude each other are set against each other', () => {
  assert.deepEqual(
    contradictions('The jury acquitted Peter Orsk.', 'Peter Orsk was found guilty and went to prison.'),
    ['polarity: acquitted against found guilty'],
  )
  assert.deepEqual(contradictions('Peter Orsk was hanged at dawn.', 'Orsk died in the prison of Lenn.'), [
    'polarity: hanged against died in the prison',
  ])
  assert.deepEqual(contradictions('Peter Orsk was dismissed.', 'Peter Orsk kept his post.'), [
    'polarity: dismissed against kept his post',
  ])
})

test('a role, a pronoun and a noun are traced to whom they stand for', () => {
  assert.deepEqual(
    contradictions(
      'The stoker, Peter Orsk, was carried below. He was drowned.',
      'Peter Orsk, the stoker, was saved by a fishing boat.',
    ),
    ['polarity: drowned against was saved'],
  )
  assert.deepEqual(
    contradictions(
      'The court suspended the captain’s certificate.',
      'Captain Orsk was praised and kept his certificate.',
    ),
    ['polarity: suspended against kept his certificate'],
  )
  assert.deepEqual(
    contradictions(
      'The painter received the medal from the King.',
      'The medal was offered to the painter, who refused it.',
    ),
    ['polarity: received against refused'],
  )
})

test('outcomes of one thing are set against each other', () => {
  assert.deepEqual(contradictions('The tithe barn was burned.', 'The barn is still standing.'), [
    'polarity: burned against is still standing',
  ])
  assert.deepEqual(
    contradictions(
      'Anna Lund sold the mill of Varn to the town.',
      'Lund gave the mill of Varn to the town as a present.',
    ),
    ['polarity: sold against gave the mill of Varn to the town as'],
  )
  assert.deepEqual(
    contradictions(
      'The boiler of the pumping house was sound.',
      'The boiler of the pumping house had cracked.',
    ),
    ['polarity: sound against cracked'],
  )
  assert.deepEqual(
    contradictions('Her books she gave to the town as a present.', 'She sold her books to the town.'),
    ['polarity: gave to the town as against sold'],
  )
})

test('one who voted both ways in two texts is set against himself', () => {
  assert.deepEqual(
    contradictions(
      'Peter Orsk spoke against the levy, and he voted against it.',
      'Peter Orsk raised his hand for the levy.',
    ),
    ['polarity: spoke against against raised his hand for'],
  )
})

test('another bearer, another owner, another year and some of many contradict nothing', () => {
  assert.deepEqual(contradictions('Peter Orsk was acquitted.', 'John Varn was found guilty.'), [])
  assert.deepEqual(contradictions('Varn’s house was burned.', 'Orsk’s house was untouched.'), [])
  assert.deepEqual(
    contradictions('Peter Orsk was acquitted in 1912.', 'Peter Orsk was convicted in 1919.'),
    [],
  )
  assert.deepEqual(contradictions('Some of the crew were drowned.', 'The crew were saved.'), [])
  assert.deepEqual(contradictions('Three men were drowned.', 'Twelve men were saved.'), [])
})

test('a plan, a rumour, a question, a condition and an opinion contradict nothing', () => {
  const fate = 'Peter Orsk died in prison.'
  assert.deepEqual(contradictions('Peter Orsk was to be hanged at dawn.', fate), [])
  assert.deepEqual(contradictions('It is said that Peter Orsk was hanged.', fate), [])
  assert.deepEqual(contradictions('Was Peter Orsk hanged?', fate), [])
  assert.deepEqual(contradictions('If Peter Orsk was hanged, nobody wept.', fate), [])
  assert.deepEqual(contradictions('Peter Orsk might have been hanged.', fate), [])
  assert.deepEqual(
    contradictions('The jury believed that Peter Orsk was guilty.', 'Peter Orsk was acquitted.'),
    [],
  )
})

test('a text that tells both, one after the other, contradicts neither', () => {
  assert.deepEqual(
    contradictions(
      'Peter Orsk was dismissed in March, but Peter Orsk kept his post after all.',
      'Peter Orsk was dismissed.',
    ),
    [],
  )
})

test('two things of one matter are set against each other, unless each is told of another name', () => {
  assert.deepEqual(
    contradictions('The election of Peter Orsk was void.', 'The petition against Peter Orsk was dismissed.')
      .length,
    1,
  )
  assert.deepEqual(
    contradictions('The election of Peter Orsk was void.', 'The petition against John Varn was dismissed.'),
    [],
  )
})
