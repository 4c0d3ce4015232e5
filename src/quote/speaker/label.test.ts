import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plainDocument } from '../../../test/kit/checked.ts'
import { quotations } from '../quotations.ts'

/** Each quotation's words with its speaker, or with what stands for one. */
function voices(text: string): string[] {
  return quotations(plainDocument('page.txt', text)).map(({ from, to, speaker }) => {
    const who = speaker
      ? (speaker.name ?? `(${text.slice(speaker.evidence.from, speaker.evidence.to)})`)
      : 'nobody'
    return `${who}: ${text.slice(from, to)}`
  })
}

test('who cries from the floor is named in the parenthesis', () => {
  assert.deepEqual(
    voices('The dam will hold. (Comrade Petrov: “Who says so?”) The engineers. (A voice: “Which ones?”)'),
    ['Comrade Petrov: Who says so?', '(A voice): Which ones?'],
  )
})

test('what the clerk notes before is no part of a voice, and a sentence is no label', () => {
  assert.deepEqual(voices('It holds. (Laughter. A voice: “Since when?”) Since May.'), [
    '(A voice): Since when?',
  ])
  assert.deepEqual(voices('It holds. (The minister wrote to me: “It leaks.”) So much for him.'), [
    '(The minister): It leaks.',
  ])
})

test('words that only stand before a quotation are nobody', () => {
  assert.deepEqual(
    voices('It need not be said that these figures are no cause for “alarm and despondency.”'),
    ['nobody: alarm and despondency.'],
  )
})
