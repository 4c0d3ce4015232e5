import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../../../test/kit/marked.ts'
import { accountsTold } from '../../../test/kit/told.ts'
import { sentencesOf } from '../apart/told-sentence.ts'
import { partOf } from './person-part.ts'

/** The role of who is marked, and the verbs of what he does or suffers. */
function role(drawing: string): string {
  const { text, spans } = marked(drawing)
  const [account] = accountsTold([text])
  const shift = account!.document.text.length - text.length
  const [{ from, to }] = spans as [{ from: number; to: number }]
  const sentence = sentencesOf(account!).find((one) => one.to >= to + shift)!
  const part = partOf(sentence, { from: from + shift, to: to + shift })
  return part ? `${part.isCleft ? 'only ' : ''}${part.role}: ${[...part.verbs].sort().join(' ')}` : 'none'
}

test('a subject does it, also behind an aside; who stands before "by" did it, too', () => {
  assert.equal(role('‹Orsk› mended the mill.'), 'agent: mend')
  assert.equal(role('The miller, ‹Orsk›, whose son was ill, mended the mill.'), 'agent: mend')
  assert.equal(role('The mill was mended by the miller ‹Orsk›.'), 'agent: mend')
  assert.equal(role('When the rain stopped, ‹Orsk› mended the mill.'), 'agent: mend')
})

test('a passive is suffered, an object too', () => {
  assert.equal(role('‹Orsk› was mended at the mill.'), 'patient: mend')
  assert.equal(role('They mended ‹Orsk› at the mill.'), 'patient: mend')
})

test('"it was he who" leaves no other', () => {
  assert.equal(role('It was ‹Orsk› who mended the mill.'), 'only agent: mend')
})

test('whose house it is does nothing', () => {
  assert.equal(role('The mill of ‹Orsk› burned.'), 'none')
})
