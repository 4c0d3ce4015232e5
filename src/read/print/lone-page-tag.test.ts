import assert from 'node:assert/strict'
import { test } from 'node:test'
import { draw, marked } from '../../../test/kit/marked.ts'
import { cuts, words } from '../../index.ts'
import { plainMarks } from '../plain/marks.ts'

function pagesOf(drawing: string): { drawn: string; labels: (string | null)[] } {
  const { text } = marked(drawing)
  const { ranges, pages } = plainMarks(text)
  const drawn = draw(
    text,
    ranges.filter(({ kind }) => kind === 'page-number'),
  )
  return { drawn, labels: pages.map((page) => page.label) }
}

test('a single page tag inside a sentence is no word of it, and begins its page', () => {
  for (const [label, drawing] of [
    ['534', 'The wall was theirs as long as any ‹*534 ›mason could remember, and so was the gate.'],
    ['12', 'The wall was theirs as long as any ‹*12 ›mason could remember.'],
    ['535', 'The wall was theirs as long as any\n‹[*535]\n›mason could remember.'],
    ['535', 'The wall was theirs, as far back as any\n‹*535 ›mason could remember.'],
    ['610', 'So much was said. ‹*610 ›Nothing was written down.'],
    ['13', 'The bolt was forged by a girl ‹[p. 13] ›of twelve behind the bakery.'],
    ['xi', 'The bolt was forged by a girl ‹[p. xi] ›of twelve behind the bakery.'],
    ['13', 'The bolt was forged in May.\n\n‹[p. 13]\n\n›It held for a year.'],
    ['13', 'Den Riegel schlug der Knabe ‹[S. 13] ›hinter der Bäckerei.'],
    ['412', 'We asked for a bridge and were sent a\n\n‹[Column 412]\n\n›drawing of a bridge.'],
    ['413', 'We asked for a bridge and were sent a ‹[Col. 413] ›drawing of a bridge.'],
  ] as const)
    assert.deepEqual(pagesOf(drawing), { drawn: drawing, labels: [label] })
})

test('two tags that follow each other are two pages', () => {
  const filler = 'and nobody who lived on that side of the river said a word about it'
  const drawing = `It was late ‹*77 ›${filler} ‹*78 ›${filler}.`
  assert.deepEqual(pagesOf(drawing), { drawn: drawing, labels: ['77', '78'] })
  const apart = `It was late *77 ${filler} *112 ${filler}.`
  assert.deepEqual(pagesOf(apart), { drawn: apart, labels: [] })
})

test('the pages of two reporters stand side by side; the first gives the label', () => {
  const drawing = 'The tenant paid on the first ‹*1188 ›‹**402 ›of the month.'
  assert.deepEqual(pagesOf(drawing), { drawn: drawing, labels: ['1188'] })
})

test('a word that is broken at the end of a page goes on behind the tag', () => {
  for (const text of [
    'She had never seen the prem-\n\n*1189\n\nises, and said so.',
    'She had never seen the prem- *1189 ises, and said so.',
    'She had never seen the prem-\n[p. 9]\nises, and said so.',
  ]) {
    const keys = words(text, cuts(plainMarks(text).ranges)).map(({ key }) => key)
    assert.deepEqual(keys, ['she', 'had', 'neuer', 'seen', 'the', 'premises', 'and', 'said', 'so'])
  }
})

test('stars and brackets that mean something else stay words', () => {
  for (const text of [
    'The comb is of antler.*\n\n*12 See plate IV.',
    'The comb is of antler\n*12 see plate IV',
    'Shopping:\n*250 g of flour\n*eggs and a little salt',
    'For this you need the usual things from the cupboard\n*250 g of flour\n*eggs and a little salt',
    'It comes to 5 *60 pounds in all, or 5*60 as they write it.',
    'Five *5 stars for the soup.',
    'int *12 = 0;',
    'They were *40 men and more* on that day.',
    'Anna Berg, *1850 in Graz, was a glazier.',
    'To be left alone, dial *67 before the number.',
    'So held in Lund v. Wahr, 2010 WL 395680, at *12 and again later.',
    'As Price says [p. 13] the wheel was cut by hand.',
    'The wheel was cut by hand, as one of them says [p. 13] and the other denies.',
    'The wheel was cut by hand, says Price [p. 13] and others.',
    'He calls the wheel “a wonder” in the notes [p. 13] and moves on.',
    '> The wheel was cut by hand.\n\n[p. 13]\n\nSo it was.',
    `See the plan *534 of it. ${'There is nothing else to see here. '.repeat(800)}`,
  ])
    assert.deepEqual(pagesOf(text), { drawn: text, labels: [] })
})
