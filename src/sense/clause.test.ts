import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { draw, marked } from '../../test/kit/marked.ts'
import {
  beginsList,
  intensifiersIn,
  isAnswer,
  isClause,
  isOtherTense,
  isPersonal,
  isPronoun,
} from './clause.ts'
import type { Tongue } from './phrase.ts'

const clauses: Readonly<Record<Tongue, readonly string[]>> = {
  en: [
    'The gate is shut.',
    'the mills close tomorrow',
    'the clerk keeps the key',
    'the law forbids any man to fish',
    'The boats sailed in May',
    'the boats leave the harbour',
    'she sings',
    'They fish by night',
    'he sold nets',
    'it’s cold',
    'We’ll sail',
    'the bridge fell',
    'the road leads to the mill',
    'The mayor opened the gate',
    'the captain grew pale',
    'Close the gate',
    'the tide turns tomorrow',
    'men love the sea',
    'the council hereby dissolves itself',
    'it might rain',
    'the price rose by ten per cent',
    'the sluice stood open all night',
    'the gate was never shut',
  ],
  de: [
    'Das Tor ist zu.',
    'die Mühlen schließen morgen',
    'der Müller verkaufte Netze',
    'er singt',
    'wir fischen bei Nacht',
    'Der Schreiber öffnete das Tor',
  ],
  fr: [
    'La porte est fermée.',
    'les moulins ferment demain',
    'le maire ouvre la porte',
    'elle chante',
    'nous pêchons la nuit',
    'le greffier vendait des filets',
  ],
}
const names: Readonly<Record<Tongue, readonly string[]>> = {
  en: [
    'a most agreeable walk by the canal',
    'the harbour and the whole of the fishing fleet',
    'the boats moored by the quay',
    'all the boats of the northern towns and half the nets',
    'the last will of the old mayor',
    'with all his might',
    'the harbour lights',
    'the high walls round the town',
    'he and she',
    'twice a week',
    'such a day',
    'an old, dark, narrow lane behind the mill',
    'by all means',
    'under no circumstances',
    'The Mayor of Northfield',
    'the men in the boats and the women on the quay with their nets and baskets',
    '',
  ],
  de: [
    'ein sehr angenehmer Gang am Kanal',
    'der Hafen und die ganze Flotte der nördlichen Städte',
    'die alte Mühle hinter dem Haus',
    'mit aller Kraft',
  ],
  fr: [
    'une promenade très agréable le long du canal',
    'le port et toute la flotte de pêche',
    'la vieille porte de la ville',
    'tous les bateaux du port',
  ],
}

describe('Words', () => {
  for (const [tongue, list] of Object.entries(clauses) as [Tongue, string[]][])
    for (const text of list)
      it(`assert something in ${tongue}: ${text}`, () => {
        assert.equal(isClause(text, tongue), true)
      })
  for (const [tongue, list] of Object.entries(names) as [Tongue, string[]][])
    for (const text of list)
      it(`name something and assert nothing in ${tongue}: ${text}`, () => {
        assert.equal(isClause(text, tongue), false)
      })
})

describe('An answer', () => {
  it('says nothing without its question', () => {
    for (const [tongue, text] of [
      ['en', 'Certainly not.'],
      ['en', '“Yes, absolutely.'],
      ['en', 'Never!'],
      ['en', 'No.'],
      ['en', 'I do not.'],
      ['de', 'Keineswegs.'],
      ['de', 'Ja, natürlich.'],
      ['fr', 'Pas du tout.'],
      ['fr', 'Oui, monsieur.'],
    ] as const)
      assert.ok(isAnswer(text, tongue), text)
  })

  it('is no sentence that happens to begin with its word', () => {
    for (const [tongue, text] of [
      ['en', 'No boats came home.'],
      ['en', 'Nobody came.'],
      ['en', 'Never had it rained so.'],
      ['en', 'The gate is shut.'],
      ['de', 'Nie kam ein Boot.'],
      ['fr', 'Jamais bateau ne revint.'],
    ] as const)
      assert.ok(!isAnswer(text, tongue), text)
  })
})

describe('A list', () => {
  it('is begun by a first where a second follows', () => {
    assert.ok(beginsList('The first reason is the price.', 'The second is the weather.', 'en'))
    assert.ok(beginsList('Erstens ist es teuer.', 'Zweitens regnet es.', 'de'))
    assert.ok(beginsList('D’abord, le prix.', 'Ensuite, le temps.', 'fr'))
  })
  it('is not begun where both are there, or no second comes', () => {
    assert.ok(!beginsList('The first is the price, the second the weather.', 'The third is the road.', 'en'))
    assert.ok(!beginsList('The first reason is the price.', 'It rained.', 'en'))
  })
})

describe('A pronoun', () => {
  it('stands for something said before', () => {
    for (const [tongue, word] of [
      ['en', 'They'],
      ['de', 'dieser'],
      ['fr', 'celle-ci'],
    ] as const)
      assert.ok(isPronoun(word, tongue), word)
    assert.ok(!isPronoun('gate', 'en'))
  })
  it('stands for a person', () => {
    assert.ok(isPersonal('Whom', 'en') && isPersonal('ihre', 'de') && isPersonal('leur', 'fr'))
    assert.ok(!isPersonal('gate', 'en') && !isPersonal('this', 'en'))
  })
})

const tenses: readonly [Tongue, string, string, boolean][] = [
  ['en', 'reduce', 'reduced', true],
  ['en', 'reduces', 'reduced', true],
  ['en', 'will pay', 'paid', true],
  ['en', 'pays', 'will pay', true],
  ['en', 'has paid', 'paid', true],
  ['en', 'is', 'was', true],
  ['en', 'Are', 'were', true],
  ['en', 'seems', 'seemed', true],
  ['en', 'becomes', 'became', true],
  ['en', 'stops', 'stopped', true],
  ['en', 'carries', 'carried', true],
  ['en', 'goes', 'went', true],
  ['en', 'writes', 'wrote', true],
  ['en', 'reduce', 'reduces', false],
  ['en', 'need', 'needs', false],
  ['en', 'seemed', 'became', false],
  ['en', 'paid', 'paid', false],
  ['en', 'mill', 'milk', false],
  ['en', 'hop', 'hoped', false],
  ['en', 'bed', 'be', false],
  ['de', 'ist', 'war', true],
  ['de', 'geht', 'ging', true],
  ['de', 'ist', 'hat', false],
  ['fr', 'est', 'était', true],
  ['fr', 'peut', 'pourra', true],
  ['fr', 'est', 'a', false],
]

describe('Two forms of a verb', () => {
  for (const [tongue, a, b, is] of tenses)
    it(`are ${is ? '' : 'not '}other tenses of one in ${tongue}: ${a}, ${b}`, () => {
      assert.equal(isOtherTense(a, b, tongue), is)
      assert.equal(isOtherTense(b, a, tongue), is)
    })
})

describe('Intensifiers', () => {
  for (const [tongue, drawing] of [
    ['en', 'The gate is ‹very› old and ‹utterly› rotten.'],
    ['en', 'The gate is ‹too› low and ‹so› old.'],
    ['en', 'He came too, so that we left rather than wait.'],
    ['de', 'Das Tor ist ‹sehr› alt und ‹zu› niedrig.'],
    ['de', 'Er ging zu dem Haus, um zu schlafen.'],
    ['fr', 'La porte est ‹très› vieille et ‹trop› basse.'],
  ] as const)
    it(`are found in ${tongue}: ${drawing}`, () => {
      const { text } = marked(drawing)
      assert.equal(draw(text, intensifiersIn(text, tongue)), drawing)
    })
})
