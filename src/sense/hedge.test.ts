import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { draw, marked } from '../../test/kit/marked.ts'
import { hedgesIn, type Modality } from './hedge.ts'
import type { Tongue } from './phrase.ts'

const hedges: readonly [Tongue, string, ...Modality[]][] = [
  ['en', 'The boats ‹may› sail in May.', 'possible'],
  ['en', 'The boats sailed on May 14 and again in May.'],
  ['en', 'He pulled with all his might.'],
  ['en', 'It ‹might› rain.', 'possible'],
  ['en', '‹Perhaps› the well is dry.', 'possible'],
  ['en', 'The mayor read the will aloud, against her will.'],
  ['en', 'The mayor ‹will› read it.', 'due'],
  ['en', 'The gate ‹is to› be shut.', 'due'],
  ['en', 'The gate is to the left.'],
  ['en', 'The well ‹appears to› be dry.', 'probable'],
  ['en', 'The actress appeared on the stage.'],
  ['en', 'It ‹appears› that the well is dry.', 'probable'],
  ['en', 'The well is ‹probably› dry, I ‹should think›.', 'probable', 'probable'],
  ['en', 'The clerk ‹allegedly› sold the ‹so-called› relic.', 'reported', 'reported'],
  ['en', 'The bridge ‹is said to› be old.', 'reported'],
  ['en', '‹I think› the bridge is old.', 'opinion'],
  ['en', 'They ‹tried to› close the gate.', 'attempted'],
  ['en', 'The fleet was ‹about to› sail and is ‹going to› sink.', 'attempted', 'attempted'],
  ['en', 'He was going to the market.'],
  ['en', 'The tenant ‹is allowed to› fish.', 'permitted'],
  ['en', 'The boats sail at dawn.'],
  ['en', 'A mighty wind shook the willows.'],
  ['de', 'Der Brunnen ist ‹vielleicht› trocken.', 'possible'],
  ['de', 'Der Schreiber hat ‹angeblich› gestohlen.', 'reported'],
  ['de', 'Der Brunnen ist ‹wohl› trocken.', 'probable'],
  ['de', 'Er sorgt für das Wohl der Stadt.'],
  ['de', '‹Ich glaube›, der Brunnen ist trocken.', 'opinion'],
  ['de', 'Die Brücke ‹dürfte› alt sein.', 'possible'],
  ['de', 'Der Pächter ‹darf› fischen.', 'permitted'],
  ['de', 'Der Wille der Stadt ist klar.'],
  ['de', 'Die Boote fahren im Mai.'],
  ['fr', 'Le puits est ‹peut-être› sec.', 'possible'],
  ['fr', 'Le puits ‹semble› sec.', 'probable'],
  ['fr', 'Le greffier ‹aurait› vendu la relique.', 'reported'],
  ['fr', '‹Je crois› que le pont est vieux.', 'opinion'],
  ['fr', 'Le maire ‹compte› partir.', 'attempted'],
  ['fr', 'Le greffier tient le compte des bateaux et en rend compte.'],
  ['fr', 'Il ‹doit› fermer la porte.', 'due'],
  ['fr', 'Les bateaux partent en mai.'],
]

describe('Hedges', () => {
  for (const [tongue, drawing, ...modalities] of hedges)
    it(`are found in ${tongue}: ${drawing}`, () => {
      const { text } = marked(drawing)
      const found = hedgesIn(text, tongue)
      assert.equal(draw(text, found), drawing)
      assert.deepEqual(
        found.map(({ modality }) => modality),
        modalities,
      )
    })

  it('keep their place when only a part of the text is looked at', () => {
    const text = 'It may rain. It might snow.'
    assert.deepEqual(
      hedgesIn(text, 'en', { from: 13, to: text.length }).map(({ phrase }) => phrase),
      ['might'],
    )
  })
})
