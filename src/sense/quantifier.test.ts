import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { draw, marked } from '../../test/kit/marked.ts'
import type { Tongue } from './phrase.ts'
import { quantifiersIn, restrictorsIn } from './quantifier.ts'

const quantifiers: Readonly<Record<Tongue, readonly string[]>> = {
  en: [
    '‹All› boats sailed.',
    '‹Some of› the boats sailed.',
    '‹Most› boats and ‹most of› the crews came home.',
    '‹At least› ten boats sailed.',
    '‹Up to› forty men were lost.',
    '‹Nearly› ‹all› the nets were torn.',
    '‹Only› the mayor signed.',
    '‹Every› boat has ‹a few› nets.',
    '‹About› forty men and ‹over› 300 nets were lost.',
    '‹Hundreds of› nets were lost.',
    '‹Almost› half a million nets were lost.',
    'It was a most agreeable walk.',
    'The walk was most agreeable.',
    'It was the most beautiful boat of its day.',
    'He walked about the town and over the bridge.',
    'He walked up to the gate.',
    'It is up to you.',
    'He was a just man, and his cause was just.',
    'I am certain that he came.',
    'The two boats met each other after all.',
    'All at once the gate was shut.',
    'First of all the gate was shut.',
    'The little boat sailed.',
    'The ballot was smaller than the mallet.',
  ],
  de: [
    '‹Alle› Boote fuhren aus.',
    '‹Einige› Boote und ‹die meisten› Netze fehlten.',
    '‹Nur› der Müller kam.',
    '‹Mindestens› zehn Boote fuhren.',
    '‹Bis zu› vierzig Mann fehlten.',
    '‹Über› vierzig Mann gingen über die Brücke.',
    'Er ging unter der Brücke rund um das Haus.',
  ],
  fr: [
    '‹Tous› les bateaux partirent.',
    '‹Certains› bateaux et ‹la plupart› des filets manquaient.',
    '‹Au moins› dix bateaux partirent.',
    '‹Presque› ‹toutes› les portes sont fermées.',
    'Il partit tout de suite, et tout à coup il revint.',
    'Il n’est pas du tout riche.',
  ],
}

describe('Quantifiers', () => {
  for (const [tongue, drawings] of Object.entries(quantifiers) as [Tongue, string[]][])
    for (const drawing of drawings)
      it(`are found in ${tongue}: ${drawing}`, () => {
        const { text } = marked(drawing)
        // Half is both a number and a share: here the share is what is asked for.
        const found = quantifiersIn(text, tongue).filter(({ phrase }) => phrase !== 'half')
        assert.equal(draw(text, found), drawing)
      })

  it('stand at the end of a stretch without the number that they are about', () => {
    assert.deepEqual(
      quantifiersIn('up to ', 'en').map(({ phrase }) => phrase),
      ['up to'],
    )
  })
})

describe('Restrictors', () => {
  for (const [tongue, drawing] of [
    ['en', '‹Some of› the boats and ‹almost› all the nets came home.'],
    ['en', '‹No more than› ten boats sailed.'],
    ['en', 'It was a most agreeable walk.'],
    ['en', 'All boats sailed.'],
    ['de', '‹Höchstens› zehn Boote fuhren.'],
    ['fr', '‹Jusqu’à› dix bateaux partirent.'],
  ] as const)
    it(`are found in ${tongue}: ${drawing}`, () => {
      const { text } = marked(drawing)
      assert.equal(draw(text, restrictorsIn(text, tongue)), drawing)
    })
})
