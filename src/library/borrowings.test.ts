import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checked } from '../../test/kit/checked.ts'

const otters =
  'The otters have a path under the alders, worn as smooth as a church step by eleven generations of wet feet.'

/** The stretches of a draft that are said to be a source's words without any sign. */
function borrowed(draft: string, ...sources: string[]): string[] {
  return checked(draft, ...sources)
    .judgements.filter(({ verdict }) => verdict === 'unmarked-borrowing')
    .map(({ quotation }) => draft.slice(quotation.from, quotation.to))
}

test('a sentence of a source without any sign is reported, as far as it goes', () => {
  assert.deepEqual(borrowed(`Down by the mill ${otters.replace('The', 'the')} I went there.`, otters), [
    otters.replace('The', 'the').replace(/\.$/, ''),
  ])
})

test('a word changed here and there does not hide a borrowing', () => {
  const draft = otters.replace('smooth', 'even')
  assert.deepEqual(borrowed(draft, otters), [draft.replace(/\.$/, '')])
})

test('what is quoted is not borrowed', () => {
  assert.deepEqual(borrowed(`She wrote: “${otters}”`, otters), [])
})

test('words that every source has are nobody’s', () => {
  const formula =
    'In witness whereof the parties hereto have set their hands and seals the day and year first above written.'
  assert.deepEqual(borrowed(formula, ...['a', 'b', 'c', 'd'].map((name) => `Deed ${name}. ${formula}`)), [])
})

test('the same matter in other words is no borrowing', () => {
  assert.deepEqual(
    borrowed('Under the alders runs a track that generations of otters have polished.', otters),
    [],
  )
})

test('a draft among its own sources borrows nothing from itself', () => {
  const { judgements } = checked(`${otters} Nobody knows more.`, { draft: true })
  assert.deepEqual(judgements, [])
})
