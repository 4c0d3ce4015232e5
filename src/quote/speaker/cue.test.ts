import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plainDocument } from '../../../test/kit/checked.ts'
import { quotations } from '../quotations.ts'

/** The cue of the first quotation: its word, what it does, and whether the words are denied. */
function cueOf(text: string): string | null {
  const cue = quotations(plainDocument('draft.txt', text))[0]?.cue
  return cue ? `${text.slice(cue.span.from, cue.span.to)}/${cue.act}/${cue.polarity}` : null
}

test('a cue is negated where the words themselves are denied', () => {
  const denied: Readonly<Record<string, string>> = {
    'Ida Lund never said “the dam is safe”.': 'said/says/negated',
    'Ida Lund did not write “the dam is safe”.': 'write/writes/negated',
    'Ida Lund denied having said “the dam is safe”.': 'said/says/negated',
    'It is not true that Ida Lund said “the dam is safe”.': 'said/says/negated',
    'Never did Ida Lund say “the dam is safe”.': 'say/says/negated',
    'No one has ever said “the dam is safe”.': 'said/says/negated',
    'Nie hat Greta Lund gesagt: „Der Damm hält.“': 'gesagt/says/negated',
    'Greta Lund sagte nie: „Der Damm hält.“': 'sagte/says/negated',
    'Hélène Salvat n’a jamais dit : « Nous restons. »': 'dit/says/negated',
  }
  for (const [text, cue] of Object.entries(denied)) assert.equal(cueOf(text), cue, text)
})

test('a negation elsewhere in the sentence denies nothing', () => {
  for (const text of [
    'Ida Lund did not only say “the dam is safe”.',
    'I have never denied saying “the dam is safe”.',
    'Ida Lund, who had never seen it, said “the dam is safe”.',
    'Ida Lund had not arrived when Carl Benn said “the dam is safe”.',
  ])
    assert.match(cueOf(text) ?? '', /\/affirmed$/, text)
})

test('a noun is a cue where it is somebody’s and leads to the words', () => {
  assert.equal(cueOf('Ida Lund’s answer was: “No, never.”'), 'answer/replies/affirmed')
  assert.equal(cueOf('The report of the engineer said: “It leaks.”'), 'said/says/affirmed')
})

test('a word that is a noun here, or says what else is done, is no cue', () => {
  for (const text of [
    'They began to circulate the gossip about a “Judas” among us.',
    'It need not be said that this gives no cause for “alarm”.',
    'In his letter Benn broke off “all relations” with him.',
    'Under this name, the “combined party” stood.',
  ])
    assert.equal(cueOf(text), null, text)
})
