import assert from 'node:assert/strict'
import { test } from 'node:test'
import { languageOf } from './language.ts'

test('a text’s language is told by a few of its words', async () => {
  const cases: [text: string, language: string | null][] = [
    ['The wall will stand any sea that is known here, if the footing is rock.', 'en'],
    ['Die Mauer wird jeder See standhalten, wenn der Grund aus Fels ist.', 'de'],
    ['Le mur résistera à toutes les mers, si le pied est sur le roc.', 'fr'],
    ['Стена выдержит любое море, если основание скала.', 'ru'],
    ['Murus stabit dum mare eum feriet, si fundamentum in saxo positum est et aqua non subit.', 'la'],
    ['12, 48, 1926; 7.', null],
    ['', null],
  ]
  for (const [text, language] of cases) assert.equal(await languageOf(text), language, text)
})
