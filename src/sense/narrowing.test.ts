import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { marked } from '../../test/kit/marked.ts'
import { beginsNarrowing } from './narrowing.ts'
import type { Tongue } from './phrase.ts'

// What stands behind the words drawn says of which they hold.
const narrowed: Readonly<Record<Tongue, readonly string[]>> = {
  en: [
    'The harbour answers for ‹every defect› of which it had notice.',
    'They mend ‹all the boats› that lie in the harbour.',
    'He paid ‹every man› whose net was torn.',
  ],
  de: [
    'Der Hafen haftet für ‹jeden Mangel›, von dem er weiß.',
    'Er las ‹alle Briefe›, die der Müller schrieb.',
  ],
  fr: [
    'Le port répond de ‹tous les dommages› dont il est averti.',
    'Il lut ‹toutes les lettres› que le maire écrivit.',
  ],
}
const whole: Readonly<Record<Tongue, readonly string[]>> = {
  en: [
    'The harbour answers for ‹every defect›, which is much.',
    'They mend ‹all the boats› of the harbour.',
    'He mends ‹all the boats› whichever way they come.',
  ],
  de: ['Der Hafen haftet für ‹jeden Mangel› von gestern.', 'Er las ‹alle Briefe›, dann schlief er.'],
  fr: ['Le port répond de ‹tous les dommages› du quai.', 'Il lut ‹toutes les lettres›, quelle peine !'],
}

function behind(drawing: string): string {
  const { text, spans } = marked(drawing)
  return text.slice(spans[0]!.to)
}

describe('What stands behind', () => {
  for (const [tongue, list] of Object.entries(narrowed) as [Tongue, string[]][])
    for (const drawing of list)
      it(`says of which in ${tongue}: ${drawing}`, () => {
        assert.ok(beginsNarrowing(behind(drawing), tongue))
      })
  for (const [tongue, list] of Object.entries(whole) as [Tongue, string[]][])
    for (const drawing of list)
      it(`leaves it said of all in ${tongue}: ${drawing}`, () => {
        assert.ok(!beginsNarrowing(behind(drawing), tongue))
      })
})
