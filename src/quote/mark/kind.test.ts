import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plainDocument } from '../../../test/kit/checked.ts'
import { quotations } from '../quotations.ts'

/** What the quotations of a sentence are taken for. */
const kinds = (text: string): string =>
  quotations(plainDocument('a.txt', text))
    .map(({ kind }) => kind)
    .join(' ')

test('words that were said are told from terms, titles, words held at a distance and cries from the floor', () => {
  const expected: Readonly<Record<string, string>> = {
    'The keeper said, “The weir leaks.”': 'direct',
    'The keeper called it “a disgrace to the town and to the board”.': 'direct',
    'The minister said that the plan was “a disaster”.': 'direct',
    '“Now,” the keeper looked up.': 'direct',
    'She called “Anna!” and waved.': 'direct',
    'Here it is known as “the long house” to this day.': 'term',
    'The report called it “a disgrace”.': 'direct',
    'The word “weir” is older than the town.': 'term',
    'The so-called “improvement” cost a fortune.': 'term',
    'The so-called ‘improvers’ came in May.': 'term',
    'Das Wort „Wehr“ ist älter als die Stadt.': 'term',
    'Everybody knew her “system” by now.': 'scare',
    'He was one of the “drummers.” They sold drums.': 'scare',
    'In the pamphlet “The Weir and the Town” he is silent.': 'title',
    'She sang the overture to “The Miller and the Flood.” Nobody listened.': 'title',
    'The board met at six. (A voice: “Shame!”) It rose at seven.': 'interjection',
    'The board met at six. (“Shame!”) It rose at seven.': 'interjection',
  }
  const found = Object.keys(expected).map((text) => [text, kinds(text)])
  assert.deepEqual(Object.fromEntries(found), expected)
})
