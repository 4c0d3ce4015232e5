import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { draw, marked } from '../../test/kit/marked.ts'
import { finderOf, outermost, outside, tongueOf } from './phrase.ts'

describe('A finder of phrases', () => {
  const find = finderOf({ en: "up to|up|don't|net*", de: '', fr: '' })

  it('finds whole words, the longest first, whatever space and apostrophes stand in them', () => {
    for (const drawing of [
      '‹Up to› ten ‹nets› went ‹up›.',
      '‹up\n  to› the cup',
      "I ‹don’t› and I ‹don't› and I ‹donʼt›.",
      'A ‹network›, a magnet.',
    ]) {
      const { text } = marked(drawing)
      assert.equal(draw(text, find(text, 'en')), drawing)
    }
  })

  it('gives a phrase in lower case with one space and a straight apostrophe', () => {
    assert.deepEqual(
      find('UP\n to, Don’t', 'en').map(({ phrase }) => phrase),
      ['up to', "don't"],
    )
  })

  it('finds nothing in a language without phrases', () => {
    assert.deepEqual(find('up to', 'de'), [])
  })
})

describe('Stretches', () => {
  it('inside a longer one are the longer one’s', () => {
    const { spans } = marked('‹‹no› ‹longer››, ‹not›')
    assert.deepEqual(outermost(spans), [spans[0], spans[3]])
  })

  it('that an idiom takes are dropped', () => {
    const { spans } = marked('‹not› only, ‹never›')
    assert.deepEqual(outside(spans, [{ from: 0, to: 8 }]), [spans[1]])
  })
})

describe('A language', () => {
  it('has rules by its first subtag, and English where none is known', () => {
    assert.equal(tongueOf('de-AT'), 'de')
    assert.equal(tongueOf(null), 'en')
    assert.equal(tongueOf('la'), null)
  })
})
