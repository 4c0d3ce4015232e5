import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { isCorrection } from './correction.ts'
import type { Tongue } from './phrase.ts'

const corrections: Readonly<Record<Tongue, readonly string[]>> = {
  en: [
    'Well, perhaps in August.',
    'Well almost every night.',
    '“Well, except the smallest.',
    'I mean, some of them.',
    'That is, most of the nets.',
    'Or rather, the miller did.',
    'Or almost all.',
    'At least not in winter.',
    'Correction: two boats.',
    'No, wait, it was the mayor.',
  ],
  de: ['Na ja, fast alle.', 'Das heißt, im August.', 'Oder vielmehr der Müller.', '„Besser gesagt, zwei.'],
  fr: [
    'Enfin, presque tous.',
    'Ou plutôt le meunier.',
    'C’est-à-dire quelques bateaux.',
    'Du moins en hiver.',
  ],
}
const others: Readonly<Record<Tongue, readonly string[]>> = {
  en: [
    'The well is dry, perhaps.',
    'Well, the gate is shut.',
    'I mean the old mill.',
    'At least two boats sank.',
    'He would rather wait.',
    'No boat came.',
  ],
  de: ['Das Tor ist zu.', 'Das heißeste Jahr war 1911.', 'Ich meinerseits blieb.'],
  fr: ['La porte est enfin fermée.', 'Plutôt mourir.', 'C’est-à-dire le maire.'],
}

describe('A sentence', () => {
  for (const [tongue, list] of Object.entries(corrections) as [Tongue, string[]][])
    for (const text of list)
      it(`takes back some of the one before it in ${tongue}: ${text}`, () => {
        assert.ok(isCorrection(text, tongue))
      })
  for (const [tongue, list] of Object.entries(others) as [Tongue, string[]][])
    for (const text of list)
      it(`leaves the one before it as it is in ${tongue}: ${text}`, () => {
        assert.ok(!isCorrection(text, tongue))
      })
})
