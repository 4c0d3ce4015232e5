import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { plainDocument } from '../../../test/kit/checked.ts'
import { quotations } from '../quotations.ts'

/** Of every quotation, who says it, and the words that tell: "Ida Lund ‹she›"; "nobody" where nothing tells. */
function said(text: string): string[] {
  return quotations(plainDocument('draft.txt', text)).map(({ speaker, via }) => {
    const who = speaker
      ? `${speaker.name ?? '?'} ‹${text.slice(speaker.evidence.from, speaker.evidence.to)}›`
      : 'nobody'
    return [who, ...via.map(({ name }) => name)].join(' < ')
  })
}

function check(text: string, ...voices: string[]): void {
  assert.deepEqual(said(text), voices, text)
}

test('the subject of the cue speaks, wherever it stands', () => {
  check('Ida Lund said: “The dam is safe.”', 'Ida Lund ‹Ida Lund›')
  check('“The dam is safe,” said Ida Lund.', 'Ida Lund ‹Ida Lund›')
  check('“The dam is safe,” Ida Lund told Carl Benn.', 'Ida Lund ‹Ida Lund›')
  check('Ida Lund, who never lies, said: “The dam is safe.”', 'Ida Lund ‹Ida Lund›')
  check('“We wait,” the chairman, Ida Lund, said.', 'Ida Lund ‹Ida Lund›')
  check('“We wait,” said the engineer, Carl Benn.', 'Carl Benn ‹Carl Benn›')
  check('Ida Lund took down the lamp and said: “We wait.”', 'Ida Lund ‹Ida Lund›')
  check('Ida Lund denied having said “the dam is safe”.', 'Ida Lund ‹Ida Lund›')
  check('“We wait,” put in Ida Lund.', 'Ida Lund ‹Ida Lund›')
  check('“We wait?” hooted Ida Lund.', 'Ida Lund ‹Ida Lund›')
})

test('a phrase that ends before its noun, or holds what somebody does, is nobody', () => {
  check(
    'The accusing memorandum makes the following claim: “The dean sold it.”',
    '? ‹The accusing memorandum›',
  )
  check('The villagers cannot say to the workers’ state: “Pay us.”', '? ‹The villagers›')
  check('What do these slanderers want to say with their “traitor and thief”?', '? ‹these slanderers›')
  check('I shall only quote one passage from Vol. IX, page 415: “No ship came.”', 'nobody')
  check('The passage is as follows: “No ship came that year.”', 'nobody')
  check('Read the manual. Just remember this: “The valve is hot.” It is just so.', 'nobody')
  check('The peasant decree, the “bread for all” decree, was passed.', 'nobody')
  check('I must place on record that these are “lies and rumours”.', 'nobody')
})

test('who is accused of words, asked or written by, and whom a letter is from', () => {
  check('Ida Lund was accused of having said that the poor “like it that way”.', 'Ida Lund ‹Ida Lund›')
  check('I was asked at that time by the peasant Holt: “Why?” and I replied.', 'Holt ‹Holt›')
  check('The letter that Abbot Simeon wrote to the king reads: “We starve.”', 'Abbot Simeon ‹Abbot Simeon›')
  check('“The sea gave it.” These words were written by Maud Ellery.', 'Maud Ellery ‹Maud Ellery›')
  check('“The sea gave it.” Maud Ellery said this in 1204.', 'Maud Ellery ‹Maud Ellery›')
  check('“It sinks.” It was not I who said this. Ida Lund said this May 8, 1904.', 'Ida Lund ‹Ida Lund›')
  check('In the quarrel of Carl Benn, Ida Lund taking his part, wrote: “It holds.”', 'Ida Lund ‹Ida Lund›')
  check('I was at a loss, but Ida Lund helped me by remarking: “It holds.”', 'Ida Lund ‹Ida Lund›')
  check('Holt7 wrote: “The gear sticks.” I disagree.', 'Holt7 ‹Holt7›')
  check('As Chief Justice Orme explained, “a line must be drawn”.', 'Chief Justice Orme ‹Chief Justice Orme›')
})

test('what goes on without naming anybody else is the same voice’s', () => {
  check(
    'The leaders say: “We do it for the crowd.” And more bluntly still: “They are fools.”',
    '? ‹The leaders›',
    '? ‹The leaders›',
  )
  check('It stands. (Voices: “Which one?” “Read it!”) I have.', '? ‹Voices›', '? ‹Voices›')
})

test('two who are named together are no one of the two', () => {
  check('Neither Ida Lund nor Carl Benn ever wrote “burn it all”.', '? ‹Ida Lund nor Carl Benn›')
})

test('a name inside another phrase is no subject', () => {
  check('In Wood v. Allen the court said: “A ditch is no wall.”', '? ‹the court›')
  check('In Wood v. Allen Lord Abner held: “A ditch is no wall.”', 'Lord Abner ‹Lord Abner›')
  check('When Carl Benn arrived, Ida Lund said: “The dam is safe.”', 'Ida Lund ‹Ida Lund›')
  check('The letter from Ida Lund to Carl Benn says: “The dam is safe.”', 'Ida Lund ‹Ida Lund›')
})

test('a cue in the next sentence belongs to other words', () => {
  check(
    'The minister’s reply was “never”. In the words of Ida Lund, “the dam is safe.”',
    '? ‹The minister›',
    'Ida Lund ‹Ida Lund›',
  )
  check('“The dam is safe.” Ida Lund wrote that “it leaks”.', 'nobody', 'Ida Lund ‹Ida Lund›')
})

test('nouns, phrases, labels and signatures name the speaker', () => {
  check('According to Ida Lund, “the dam is safe”.', 'Ida Lund ‹Ida Lund›')
  check('“The dam is safe,” as Ida Lund put it.', 'Ida Lund ‹Ida Lund›')
  check('Ida Lund’s answer was: “No.”', 'Ida Lund ‹Ida Lund›')
  check('Ida Lund: “The dam is safe.”', 'Ida Lund ‹Ida Lund›')
  check('“The dam is safe.” — Ida Lund', 'Ida Lund ‹Ida Lund›')
  check('“The dam is safe” (Lund 1905, 12).', 'Lund ‹Lund›')
})

test('a voice without a name has none', () => {
  check('A voice: “Louder!”', '? ‹A voice›')
  check(
    '(Comrade Holt: “I am of another mind.”) (A voice: “Why?”)',
    'Comrade Holt ‹Comrade Holt›',
    '? ‹A voice›',
  )
})

test('pronouns and descriptions stand for who was named', () => {
  check(
    'Nils Holt, the engineer, spoke. The engineer said: “It leaks.” He added: “Soon.”',
    'Nils Holt ‹The engineer›',
    'Nils Holt ‹He›',
  )
  check('My opponent, Mr. Ware, rose. My opponent said, “No tax is too high.”', 'Mr. Ware ‹My opponent›')
  check('Ida Lund met Carl Benn. The latter said, “Go home.”', 'Carl Benn ‹The latter›')
  check(
    'Carl Benn and Ida Lund spoke. He said: “It is safe.” She said: “It is not.”',
    'Carl Benn ‹He›',
    'Ida Lund ‹She›',
  )
  check('Ida Lund had written to the Echo. Later Lund said: “It leaks.”', 'Ida Lund ‹Lund›')
})

test('what could be two people is nobody', () => {
  check('The hall was full. He said: “It leaks.”', '? ‹He›')
  check('Anna Ferrand and Greta Holt had come. In the end she said: “It leaks.”', '? ‹she›')
  check('Ida Lund shrugged. The pumps ran. “It leaks.”', 'nobody')
})

test('words that go on behind who said them are the same voice’s', () => {
  check('“We wait,” Ida Lund said. “Winter comes.”', 'Ida Lund ‹Ida Lund›', 'Ida Lund ‹Ida Lund›')
})

test('a speaker who is held back is found', () => {
  check('“The dam is safe.” It was not I who said this; it was Carl Benn.', 'Carl Benn ‹Carl Benn›')
  check('“The dam is safe.”\n\nSo wrote Carl Benn in 1905.', 'Carl Benn ‹Carl Benn›')
  check('“The dam is safe” are the words of Carl Benn.', 'Carl Benn ‹Carl Benn›')
})

test('the hands that words came through are shown, the nearest to the reader first', () => {
  check('The resolution quotes Carl Benn as saying: “It leaks.”', 'Carl Benn ‹Carl Benn› < The resolution')
  check('Carl Benn reports that Ida Lund said: “It leaks.”', 'Ida Lund ‹Ida Lund› < Carl Benn')
  check('Benn quotes Lund, who quotes the Dam Book: “Water finds its way.”', '? ‹the Dam Book› < Benn < Lund')
})

test('who quotes himself is the writer, or whose turn it is', () => {
  const text = 'I said in May: “The dam leaks.”'
  const [own] = quotations({ ...plainDocument('draft.txt', text), author: 'Ida Lund' })
  assert.equal(own?.speaker?.name, 'Ida Lund')
  check(text, '? ‹I›')
  check('Mr. Holt: The pumps are old.\n\nMrs. Ware: I said in May, “The dam leaks.”', 'Mrs. Ware ‹I›')
})

test('German and French say it the other way round', () => {
  check('„Wir warten“, rief Greta Lund.', 'Greta Lund ‹Greta Lund›')
  check('1905 schrieb Greta Lund: „Der Damm hält.“', 'Greta Lund ‹Greta Lund›')
  check('In der Deichacht sagte Herr Wahr am 1. Mai 1888: „Das Siel ist offen.“', 'Herr Wahr ‹Herr Wahr›')
  check('„Der Damm hält“, so Greta Lund.', 'Greta Lund ‹Greta Lund›')
  check('Laut Greta Lund ist der Damm „ganz und gar sicher“.', 'Greta Lund ‹Greta Lund›')
  check('« Il est tard », murmura Hélène Salvat.', 'Hélène Salvat ‹Hélène Salvat›')
  check('Selon Hélène Salvat, « le sérum est un poison ».', 'Hélène Salvat ‹Hélène Salvat›')
  check(
    'Le ministre Paul Roux a déclaré : « Nous partons. » Il a ajouté : « Demain. »',
    'Paul Roux ‹Paul Roux›',
    'Paul Roux ‹Il›',
  )
})

test('in a tale two who talk take turns, and a name that is called is not the caller’s', () => {
  const tale = [
    'Anna Ferrand met Otto Holt at the lock.',
    '“You are late,” said Anna.',
    '“The bridge was up.”',
    '“It is always up, Otto.”',
    '“Not on Sundays,” he said.',
    '“Then come on Sunday.”',
  ].join('\n\n')
  assert.deepEqual(
    said(tale).map((voice) => voice.replace(/ ‹.*/s, '')),
    ['Anna Ferrand', 'Otto Holt', 'Anna Ferrand', 'Otto Holt', 'Anna Ferrand'],
  )
})

test('whatever is written, a speaker is shown in the text, and a name stands in it', () => {
  const words = fc.constantFrom(
    'Ida',
    'Lund',
    'Mr.',
    'Benn',
    'he',
    'she',
    'I',
    'said',
    'wrote:',
    'that',
    'quotes',
    'the',
    'engineer,',
    '(',
    ')',
    ',',
    '.',
    ':',
    '“We wait.”',
    '“No,”',
    '„Nie“',
    '\n\n',
    'according to',
    'it was',
    'who',
    'My',
    'the latter',
    '— ',
  )
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), (some) => {
      const text = some.join(' ')
      for (const { speaker, via, cue } of quotations(plainDocument('draft.txt', text))) {
        const spans = [speaker?.evidence, cue?.span, ...via.map(({ evidence }) => evidence)]
        for (const span of spans)
          if (span) assert.ok(0 <= span.from && span.from < span.to && span.to <= text.length)
        if (speaker?.name) assert.ok(text.replace(/\s+/g, ' ').includes(speaker.name), speaker.name)
      }
    }),
    { numRuns: 300 },
  )
})
