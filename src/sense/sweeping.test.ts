import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Tongue } from './phrase.ts'
import { endsSweeping } from './sweeping.ts'

const sweeping: Readonly<Record<Tongue, readonly string[]>> = {
  en: [
    'The harbour answers for every defect',
    'They shall mend all',
    'The clerk opened no letter',
    'He kept each of the keys of the sluice-house',
    'Nobody',
  ],
  de: ['Der Hafen haftet für jeden Mangel', 'Er las sämtliche Briefe', 'Der Schreiber öffnete keinen Brief'],
  fr: ['Le port répond de tous les dommages', 'Il n’ouvrit aucune lettre', 'Chaque bateau du port'],
}
const others: Readonly<Record<Tongue, readonly string[]>> = {
  en: [
    'The harbour answers for the defect',
    'Every boat came home, and the mayor',
    'They shall mend all the boats that lie in the harbour of the town',
    'He kept each of the brass keys of the sluice-house',
    'The wall and the ball',
  ],
  de: ['Der Hafen haftet für den Mangel', 'Der Stall am Ende der Halle', 'Alle kamen, auch der Müller'],
  fr: ['Le port répond du dommage', 'Tous les bateaux, et le maire', 'La toute-puissance du maire'],
}

describe('Words', () => {
  for (const [tongue, list] of Object.entries(sweeping) as [Tongue, string[]][])
    for (const text of list)
      it(`end with what is said of all or of none in ${tongue}: ${text}`, () => {
        assert.ok(endsSweeping(text, tongue))
      })
  for (const [tongue, list] of Object.entries(others) as [Tongue, string[]][])
    for (const text of list)
      it(`end with something said of some, or of one, in ${tongue}: ${text}`, () => {
        assert.ok(!endsSweeping(text, tongue))
      })
})
