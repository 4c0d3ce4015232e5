import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checked } from '../../../test/kit/checked.ts'

const letter =
  'There is no dot there, no dash, nothing to show that a man has been by with scissors. It is very neat.'

test('words of the draft’s own around a source’s matter are a paraphrase, and the source’s words are shown', () => {
  const [judgement] = checked(
    'He left, he wrote, “no dot or dash behind him to betray the scissors.”',
    letter,
  ).judgements
  assert.equal(judgement!.verdict, 'paraphrase')
  assert.equal(judgement!.source!.exact, letter.slice(0, letter.indexOf(' It is very neat')))
})

test('a word or two in common make no paraphrase', () => {
  const [judgement] = checked(
    'He wrote: “The scissors lay on the table beside the lamp and the letters.”',
    letter,
  ).judgements
  assert.equal(judgement!.verdict, 'not-found')
})
