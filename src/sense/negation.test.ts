import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { draw, marked } from '../../test/kit/marked.ts'
import { clauseAt, denialsIn, isNegated, litotesIn, negatorsIn } from './negation.ts'
import type { Tongue } from './phrase.ts'

const negators: Readonly<Record<Tongue, readonly string[]>> = {
  en: [
    'The gate is ‹not› shut.',
    'The gate ‹isn’t› shut and the clerk ‹didn’t› lock it.',
    "The gate ‹isn't› shut.",
    'They ‹shan’t› pass, and he ‹mayn’t› try.',
    'She ‹never› wrote to him.',
    '‹No› boat came home.',
    '‹None› of the boats came home.',
    '‹No one› signed it.',
    'The pump is ‹no longer› sound.',
    'The clerk ‹failed to› post the letter.',
    'The miller ‹refuses to› pay.',
    'The bridge is ‹far from› safe.',
    'The cellar was ‹anything but› dry.',
    '‹By no means› all the boats are sound.',
    'He left ‹without› his hat.',
    '‹Neither› the mayor ‹nor› the clerk signed.',
    'He ‹denies› that the well is deep.',
    'The report ‹is false›.',
    'There were ‹no› 5-pound notes in the chest.',
    'The lamp was ‹not at all› bright.',
    'He wore a false beard.',
    'The boat lies at pier No. 5.',
    'The boat lies at pier no. 5 or No 6.',
    'Not only the mayor signed it.',
    'One cannot but admire the bridge.',
    'I cannot help thinking of the sea.',
    'She never fails to lock the door.',
    'It is cold here, isn’t it?',
    'No matter how hard it rains, the boats sail.',
    'The roof, to say nothing of the walls, is old.',
    'None the less the boats sailed.',
    'He is nothing if not punctual.',
    'A noble note came from the north.',
    'The knot in the notice was tight.',
  ],
  de: [
    'Das Tor ist ‹nicht› offen.',
    'Der Schreiber hat ‹keinen› Brief geschickt.',
    '‹Niemand› kam, und ‹nichts› geschah.',
    'Die Pumpe ist ‹nicht mehr› dicht.',
    '‹Weder› der Müller noch der Schmied kam.',
    'Er ging ‹ohne› Hut.',
    'Die Brücke ist ‹alles andere als› sicher.',
    'Der Müller ‹weigert sich› zu zahlen.',
    'Nicht nur der Müller kam.',
    'Ich kann nicht umhin, die Brücke zu loben.',
    'Er kam ohne Zweifel zu spät.',
    'Kein anderer als der Müller hat es getan.',
    'Ob er kommt oder nicht, das Tor bleibt offen.',
    'Es ist kalt, nicht wahr?',
    'Er blieb eine Nacht in der Kneipe.',
  ],
  fr: [
    'La porte n’est ‹pas› ouverte.',
    'Il ne vient ‹jamais›.',
    '‹Personne› ne signa la lettre.',
    'Il n’y a ‹plus› de pain.',
    'Elle est partie ‹sans› chapeau.',
    'Le meunier ‹refuse de› payer.',
    'Il n’est venu que trois bateaux.',
    'Il ne cesse de pleuvoir.',
    'Il veut plus de pain.',
    'Non seulement le maire, mais le greffier signa.',
    'Cette personne attend la lettre.',
    'Il fit un pas. Il ne vit ‹rien›.',
    'Je crains qu’il ne vienne.',
    'Il est sans doute en retard.',
  ],
}

describe('Words that negate', () => {
  for (const [tongue, drawings] of Object.entries(negators) as [Tongue, string[]][])
    for (const drawing of drawings)
      it(`are found in ${tongue}: ${drawing}`, () => {
        const { text } = marked(drawing)
        assert.equal(draw(text, negatorsIn(text, tongue)), drawing)
      })

  it('that stand alone as an answer are told from those of a sentence', () => {
    const kinds = (text: string): string[] => negatorsIn(text, 'en').map(({ kind }) => kind)
    assert.deepEqual(kinds('No, the gate is shut.'), ['answer'])
    assert.deepEqual(kinds('No gate is shut.'), ['negation'])
    assert.deepEqual(kinds('No, the gate is not shut.'), ['answer', 'negation'])
  })
})

const negated: readonly [Tongue, string, boolean][] = [
  ['en', 'The gate is shut.', false],
  ['en', 'Not once did she look up.', true],
  ['en', 'Neither the mayor nor the clerk signed.', true],
  ['en', 'I do not, I repeat not, accept it.', true],
  ['en', 'She did not fail to write.', false],
  ['en', 'She never sails without her dog.', false],
  ['en', 'It is not impossible.', false],
  ['en', 'Nobody denies the debt.', false],
  ['en', 'No, he signed it.', false],
  ['en', 'There isn’t any oil in the lamp.', true],
  ['en', 'It is not that he is poor.', true],
  ['en', 'He hardly spoke.', true],
  ['en', 'No more than ten boats sailed.', true],
  ['en', 'The gate is unable to close.', true],
  ['en', 'It is not unlike a ship.', false],
  ['de', 'Er kommt nie ohne seinen Hund.', false],
  ['de', 'Er hat weder Haus noch Hof.', true],
  ['de', 'Es ist nicht unmöglich.', false],
  ['de', 'Er kommt nicht, ich sage nicht, heute.', true],
  ['fr', 'Il n’a jamais rien dit à personne.', true],
  ['fr', 'Il n’a ni maison ni bateau.', true],
  ['fr', 'Il n’a pas plus de pain que moi.', true],
  ['fr', 'Il ne vient jamais sans son chien.', false],
  ['fr', 'La porte est ouverte.', false],
]

describe('A sentence', () => {
  for (const [tongue, text, is] of negated)
    it(`is ${is ? '' : 'not '}negated in ${tongue}: ${text}`, () => {
      assert.equal(isNegated(text, tongue), is)
    })
})

describe('Litotes', () => {
  it('holds a negative word whose loss turns the sense, though the whole does not negate', () => {
    for (const drawing of [
      '‹Not only› the mayor signed.',
      '‹No fewer› than ten boats sank.',
      'It is ‹not unlike› a ship.',
      'The gate is not shut.',
    ]) {
      const { text } = marked(drawing)
      assert.equal(draw(text, litotesIn(text, 'en')), drawing)
    }
  })
})

describe('A denial of what was said before', () => {
  for (const [tongue, drawing] of [
    ['en', '‹I do not think so›.'],
    ['en', 'But ‹nothing of the kind› was found.'],
    ['en', 'I think so.'],
    ['de', '‹Das stimmt nicht›.'],
    ['fr', 'Mais ‹il n’en est rien›.'],
  ] as const)
    it(`is found in ${tongue}: ${drawing}`, () => {
      const { text } = marked(drawing)
      assert.equal(draw(text, denialsIn(text, tongue)), drawing)
    })
})

describe('The clause around a word', () => {
  for (const [drawing, at] of [
    ['‹The gate is not shut›; the door is.', 'gate'],
    ['The gate is shut, ‹but the door is not›.', 'door'],
    ['‹Mr. Hale left the boat at pier No. 5 with 1.5 tons of coal›.', 'tons'],
    ['‹The train left at 10:30 for the coast›: we missed it.', 'coast'],
    ['‹He said no›. Then he left.', 'said'],
    ['Er kam, ‹daß er uns sehe›.', 'uns'],
    ['Il vint, ‹puisqu’il le fallait›.', 'fallait'],
  ] as const)
    it(`reaches to the nearest border: ${drawing}`, () => {
      const { text } = marked(drawing)
      const clause = clauseAt(text, text.indexOf(at))
      assert.equal(draw(text, [clause]), drawing)
    })
})
