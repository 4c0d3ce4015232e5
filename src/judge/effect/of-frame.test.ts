import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { draw, marked } from '../../../test/kit/marked.ts'
import type { Tongue } from '../../sense/phrase.ts'
import type { Around } from './around.ts'
import type { Bearing } from './bearing.ts'
import { effectsOfFrame } from './of-frame.ts'

/** What the sentences do to the words drawn in both, by a speaker whom the draft names. */
function effectsIn(
  source: string,
  draft: string,
  said: Partial<Pick<Bearing, 'isDenied' | 'tongue'>> = {},
): Around[] {
  const [theirs, ours] = [marked(source), marked(draft)]
  const { from, to } = theirs.spans[0]!
  const own = `${ours.text.slice(0, ours.spans[0]!.from - 1)} ${ours.text.slice(ours.spans[0]!.to + 1)}`
  return effectsOfFrame({
    tongue: 'en',
    before: theirs.text.slice(0, from),
    taken: theirs.text.slice(from, to),
    after: theirs.text.slice(to),
    previous: '',
    next: '',
    frame: own,
    around: own,
    isWriters: true,
    isClaimed: true,
    reports: false,
    isQuoted: false,
    isDenied: false,
    ...said,
  })
}

/** The source's sentence with the words drawn that put the clause into another light, as a grade and a drawing. */
function framing(source: string, found: readonly Around[]): string[] {
  const { text } = marked(source)
  return found.map(({ code, grade, words }) => {
    const from = text.indexOf(words)
    return `${code} ${grade} ${draw(text, [{ from, to: from + words.length }])}`
  })
}

const denied: Readonly<Record<Tongue, string>> = {
  en: 'It is not true that ‹the sluice was open all night›.',
  de: 'Es ist nicht wahr, dass ‹die Schleuse die ganze Nacht offen war›.',
  fr: 'Il est faux que ‹la vanne était ouverte toute la nuit›.',
}

describe('A clause that the source denies', () => {
  for (const [tongue, draft] of [
    ['en', 'Rask rejected the claim that “‹the sluice was open all night›”.'],
    ['en', 'Rask doubted whether “‹the sluice was open all night›”.'],
    ['en', 'It is not true, Rask writes, that “‹the sluice was open all night›”.'],
    ['en', '“‹The sluice was open all night›”: nothing of the kind, says Rask.'],
    ['de', 'Rask bestritt, dass „‹die Schleuse die ganze Nacht offen war›“.'],
    ['fr', 'Rask nie que «‹la vanne était ouverte toute la nuit›».'],
  ] as const)
    it(`is denied alike in ${tongue}: ${draft}`, () => {
      assert.deepEqual(effectsIn(denied[tongue], draft, { tongue }), [])
    })

  it('is denied alike where the draft says so of its speaker in whatever words', () => {
    const draft = 'Rask scouted it in May: “‹the sluice was open all night›”.'
    assert.equal(effectsIn(denied.en, draft).length, 1)
    assert.deepEqual(effectsIn(denied.en, draft, { isDenied: true }), [])
  })

  it('is lifted out by a draft that gives it plainly', () => {
    for (const draft of [
      'Rask wrote in May: “‹the sluice was open all night›”.',
      'Rask found that “‹the sluice was open all night›”.',
    ])
      assert.deepEqual(framing(denied.en, effectsIn(denied.en, draft)), [
        'B10 material ‹It is not true that› the sluice was open all night.',
      ])
  })
})

it('A clause that the source only supposes is lifted out by a draft that denies something, too', () => {
  const source = 'Suppose that ‹the sluice was open all night›.'
  const draft = 'Rask never slept, and wrote: “‹the sluice was open all night›”.'
  assert.deepEqual(framing(source, effectsIn(source, draft)), [
    'B10 material ‹Suppose that› the sluice was open all night.',
  ])
})
