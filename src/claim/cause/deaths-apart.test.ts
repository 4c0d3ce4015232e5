import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accountsTold } from '../../../test/kit/told.ts'
import { akinOf } from '../apart/akin.ts'
import { sentencesOf } from '../apart/told-sentence.ts'
import { canBeOneDeath, deathModesIn } from './death-mode.ts'
import { deathsApart } from './deaths-apart.ts'

function deaths(...texts: readonly string[]): string[] {
  const accounts = accountsTold(texts)
  return deathsApart(accounts.flatMap(sentencesOf), akinOf(accounts)).map(
    ({ slot, sides }) => `${slot}: ${sides.map(({ value }) => value).join(' | ')}`,
  )
}

test('one person dies of one thing', () => {
  assert.deepEqual(
    deaths('Anna Lund died of typhus at the hospital.', 'Anna Lund was drowned in the Orve.'),
    ['cause: typhus | drowned'],
  )
  assert.deepEqual(
    deaths(
      'Anna Lund had her back to the wall. A baton killed her.',
      'The horses bolted. Anna Lund was thrown down under the wheels and died where she lay.',
    ),
    ['cause: A baton | thrown down under'],
  )
})

test('who is called by his first name, or spelled otherwise, is the same', () => {
  assert.deepEqual(
    deaths(
      'Luke Varn went ashore. Luke never saw a court. He got a spear in the thigh and took nine days dying.',
      'Varne died of typhus at the hospital.',
    ),
    ['cause: a spear | typhus'],
  )
})

test('to be put to death or to die in bed is another end, not another cause of it', () => {
  assert.deepEqual(deaths('Varn was hanged at Lenn in June.', 'Varn died of typhus in his cell.'), [
    'polarity: hanged | typhus',
  ])
})

test('a denial is met by who gives it', () => {
  assert.deepEqual(deaths('The captain did not die of scurvy.', 'Our captain died of scurvy in the hut.'), [
    'cause: not scurvy | scurvy',
  ])
  assert.deepEqual(
    deaths(
      'The winter was hard. The lake froze over. The harvest had been poor. He never had the flu.',
      'Jakob Varn died of influenza.',
    ),
    ['cause: not flu | influenza'],
  )
})

test('a coarser word, two people, somebody’s brother and many dead are left alone', () => {
  assert.deepEqual(deaths('Anna Lund died of fever.', 'Anna Lund died of typhus.'), [])
  assert.deepEqual(deaths('Anna Lund died of a fall.', 'Peter Orsk died of cholera.'), [])
  assert.deepEqual(deaths("Anna Lund's brother died of a fall.", 'Anna Lund died of cholera.'), [])
  assert.deepEqual(deaths('Anna Lund fled. They died of cholera.', 'Anna Lund was drowned.'), [])
  assert.deepEqual(deaths('It is believed that Anna Lund was drowned.', 'Anna Lund died of cholera.'), [])
})

test('"scarlet fever" is no other fever, and a blow is no wound by itself', () => {
  assert.deepEqual(
    deathModesIn('died of scarlet fever').map(({ mode }) => mode),
    ['diphtheria'],
  )
  assert.equal(canBeOneDeath('wounds', 'shooting'), true)
  assert.equal(canBeOneDeath('blow', 'shooting'), false)
})
