import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { draw, marked } from '../../test/kit/marked.ts'
import { calendarIn, numbersIn, unitsIn } from './number.ts'
import type { Tongue } from './phrase.ts'

const numbers: readonly [Tongue, string, ...number[]][] = [
  ['en', 'He lost ‹four hundred and twelve› nets.', 412],
  ['en', 'The ‹46,000› nets cost £‹3.5› each.', 46000, 3.5],
  ['en', 'The fleet lost ‹1.240.000› nets.', 1240000],
  ['en', 'In ‹1848›, ‹300› men sailed.', 1848, 300],
  ['en', 'In ‹1848› ‹300› men sailed.', 1848, 300],
  ['en', 'It cost ‹two and a half million› crowns.', 2500000],
  ['en', 'It took ‹three and a half› years.', 3.5],
  ['en', 'It cost ‹half a million› crowns.', 500000],
  ['en', 'She bought a ‹dozen› eggs and ‹two dozen› loaves and ‹half a dozen› hens.', 12, 24, 6],
  ['en', '‹Two-thirds› of the nets and a ‹third› of the boats were lost.', 2 / 3, 1 / 3],
  ['en', '‹Twenty-one› boats and ‹three› or ‹four› nets.', 21, 3, 4],
  ['en', '‹Three› and ‹four› are not ‹thirty› and ‹forty›.', 3, 4, 30, 40],
  ['en', 'a ‹thousand and one› nights', 1001],
  ['en', '‹Four and twenty› blackbirds sang.', 24],
  [
    'en',
    'The mill burnt down in ‹nineteen fourteen› and again in ‹nineteen hundred and twenty›.',
    1914,
    1920,
  ],
  ['en', 'It rained on May ‹14› and on the ‹5th› of June.', 14, 5],
  ['en', 'The boats of the ‹1960s› were slow.', 1960],
  ['en', 'The boat lies at pier No. ‹5›.', 5],
  ['en', 'A rope of ‹5km› weighs ‹30kg›.', 5, 30],
  ['en', 'A sail of ‹3½› yards and a rope of ‹3 1/2› yards.', 3.5, 3.5],
  ['en', 'It was the night of ‹19›/‹20› April.', 19, 20],
  ['en', 'He waited a second and wrote to someone.'],
  ['en', 'The ‹second› boat and the ‹twenty-first› sank.', 2, 21],
  ['en', 'No one knows which one he bought.'],
  ['en', 'The tent was often wet.'],
  ['de', 'Es waren ‹1.240.000› Netze.', 1240000],
  ['de', 'Es waren ‹zweiundvierzig› Netze für ‹1,5› Taler.', 42, 1.5],
  ['de', 'Es waren ‹vierhundertzwölf› Boote und ‹sechsundvierzigtausend› Netze.', 412, 46000],
  ['de', 'Es dauerte ‹dreieinhalb› Jahre, nicht ‹anderthalb›.', 3.5, 1.5],
  ['de', 'Es kostete ‹3,5 Millionen› Mark und ‹zwei Millionen› Taler.', 3.5e6, 2e6],
  ['de', 'Es waren ‹drei› und ‹vier› Boote.', 3, 4],
  ['de', 'Nimm dich in Acht, wir achten das Gesetz.'],
  ['de', 'Am ‹achten› Mai und am ‹zwanzigsten› Juni sank ein Boot.', 8, 20],
  ['fr', 'Il y avait ‹1 240 000› filets.', 1240000],
  ['fr', 'Il y avait ‹1\u202f240\u202f000› filets à ‹1,5› franc.', 1240000, 1.5],
  ['fr', 'Il y avait ‹quatre-vingt-douze› bateaux et ‹quatre-vingts› filets.', 92, 80],
  ['fr', 'Il y avait ‹soixante et onze› bateaux et ‹vingt et un› filets.', 71, 21],
  ['fr', 'Il y avait ‹deux cent quarante› bateaux en ‹mil neuf cent quatorze›.', 240, 1914],
  ['fr', '‹Une centaine› de bateaux et ‹une douzaine› de filets.', 100, 12],
  ['fr', 'Le prix monta de ‹dix› pour cent.', 10],
  ['fr', 'Il a acheté un bateau neuf et ‹neuf› filets.', 9],
  ['fr', 'Un bateau sans voile.'],
]

describe('Numbers', () => {
  for (const [tongue, drawing, ...values] of numbers)
    it(`are read in ${tongue}: ${drawing}`, () => {
      const { text } = marked(drawing)
      const found = numbersIn(text, tongue)
      assert.equal(draw(text, found.map(bare(text))), drawing)
      assert.deepEqual(
        found.map(({ value }) => value),
        values,
      )
    })

  it('in figures and in words come to the same', () => {
    for (const [tongue, figures, words] of [
      ['en', '412', 'four hundred and twelve'],
      ['en', '2.5 million', 'two and a half million'],
      ['de', '1.250.000', 'eine Million zweihundertfünfzigtausend'],
      ['fr', '1999', 'mille neuf cent quatre-vingt-dix-neuf'],
    ] as const)
      assert.deepEqual(
        numbersIn(words, tongue).map(({ value }) => value),
        numbersIn(figures, tongue).map(({ value }) => value),
        words,
      )
  })

  it('are never without a value', () => {
    for (const text of ['1.2.3', '1,2,3', "1'234.567,8", '12.345,67', '0,5', '1.234,567', '5,5,5.5'])
      for (const tongue of ['en', 'de', 'fr'] as const)
        for (const { value } of numbersIn(text, tongue))
          assert.ok(Number.isFinite(value), `${tongue}: ${text}`)
  })
})

// Signs of money and per cent belong to what is found; the drawings show the number.
function bare(text: string): (found: { from: number; to: number }) => { from: number; to: number } {
  return ({ from, to }) => {
    const [sign = ''] = /^[£$€¥]\s?/.exec(text.slice(from, to)) ?? []
    return { from: from + sign.length, to }
  }
}

describe('Units', () => {
  for (const [tongue, text, ...units] of [
    ['en', 'The price rose 12% in a year.', '%'],
    ['en', 'The price rose 12 per cent.', '%'],
    ['en', 'The price rose twelve percent.', '%'],
    ['en', 'The rate rose two percentage points.', 'percentage point'],
    ['en', 'It cost £5 and 3 dollars.', '£', '$'],
    ['en', 'A rope of 5km and 30 kg.', 'kilometre', 'kilogram'],
    ['en', 'It cost $3m.', '$'],
    ['de', 'Der Preis stieg um zwölf Prozent auf 5 €.', '%', '€'],
    ['de', 'Das Seil ist 5 Meter lang.', 'metre'],
    ['fr', 'Le prix monta de dix pour cent.', '%'],
    ['fr', 'Une corde de 5 mètres.', 'metre'],
    ['en', 'He has 5 boats.', null],
  ] as const)
    it(`are read beside their number in ${tongue}: ${text}`, () => {
      assert.deepEqual(
        numbersIn(text, tongue).map(({ unit }) => unit),
        units,
      )
    })

  it('are found without a number too', () => {
    assert.deepEqual(unitsIn('miles, not kilometres', 'en'), ['mile', 'kilometre'])
  })

  it('of millions scale the number', () => {
    assert.deepEqual(
      numbersIn('It cost $3m, then £2bn.', 'en').map(({ value }) => value),
      [3e6, 2e9],
    )
  })
})

describe('Words of the calendar', () => {
  for (const [tongue, text, ...words] of [
    ['en', 'On Monday in March the boats sailed to-day.', 'monday', 'march', 'today'],
    ['en', 'The boats sailed in May and on May 14.', 'may', 'may'],
    ['en', 'They march to an august house and may spring up.'],
    ['en', 'May I come in?'],
    ['de', 'Am Montag im Mai fuhren sie.', 'montag', 'mai'],
    ['fr', 'Il a été malade; l’été fut long.', 'été'],
  ] as const)
    it(`are found in ${tongue}: ${text}`, () => {
      assert.deepEqual(calendarIn(text, tongue), words)
    })
})
