import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../../../test/kit/marked.ts'
import { accountsTold } from '../../../test/kit/told.ts'
import { sentencesOf } from '../apart/told-sentence.ts'
import { isFact, partAt } from './fact.ts'

/** The part around what is marked, by itself. */
function part(drawing: string): string {
  const { text, spans } = marked(drawing)
  const { from, to } = partAt(text, { from: 0, to: text.length }, spans[0]!)
  return text.slice(from, to).trim()
}

test('a part of a sentence ends where "which", "when" or "and she" begin another', () => {
  assert.equal(part('The boat, which was ‹old›, sank off Lenn.'), 'was old')
  assert.equal(part('The boat, which was old, sank off ‹Lenn›.'), 'sank off Lenn.')
  assert.equal(part('When the benches flew, I lowered the ‹curtain›.'), 'I lowered the curtain.')
  assert.equal(part('He came at ‹nine› and she left at ten.'), 'He came at nine')
  assert.equal(part('The boat had sails, oars and ‹nine› men.'), 'The boat had sails, oars and nine men.')
})

/** Whether what is marked is given as a fact. */
function told(drawing: string): boolean {
  const { text, spans } = marked(drawing)
  const [account] = accountsTold([text])
  const sentences = sentencesOf(account!)
  const shift = account!.document.text.length - text.length
  const [{ from, to }] = spans as [{ from: number; to: number }]
  const sentence = sentences.find((one) => one.to >= to + shift)!
  return isFact(sentence, { from: from + shift, to: to + shift })
}

test('what is said is a fact, whatever is denied or asked in another part of the sentence', () => {
  assert.ok(told('She sank on ‹3 May› and was never found.'))
  assert.ok(told('The wall is ‹nine› feet high, though nobody was thought able to climb it.'))
  assert.ok(told('He carried ‹six› boats, which could not be lowered.'))
})

test('what is denied, doubted, asked, feared or told by hearsay is no fact', () => {
  for (const drawing of [
    'She did not sink on ‹3 May›.',
    'He denied that she had sunk on ‹3 May›.',
    'Did she sink on ‹3 May›?',
    'It was rumoured that she sank on ‹3 May›.',
    'He wondered whether she sank on ‹3 May›.',
    'It is said that she sank on ‹3 May›.',
    'She might have sunk on ‹3 May›.',
  ])
    assert.equal(told(drawing), false, drawing)
})
