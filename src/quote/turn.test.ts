import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plainDocument } from '../../test/kit/checked.ts'
import { draw, marked } from '../../test/kit/marked.ts'
import { type Turn, turns } from './turn.ts'

/** Draws what each speaker says. */
function check(drawing: string): Turn[] {
  const { text } = marked(drawing)
  const found = turns(plainDocument('minutes.txt', text))
  assert.equal(draw(text, found), drawing)
  return found
}

test('minutes: each speaker to the next, the clerk to nobody', () => {
  const found = check(`Chairman:‹ The gate is the only business tonight.›

Mr. Orde:‹ I built it, and I will answer for it.›

The motion was put and lost.

Chairman:‹ Then we adjourn.›`)
  assert.deepEqual(
    found.map(({ name }) => name),
    ['Chairman', 'Mr. Orde', 'Chairman'],
  )
})

test('a long answer goes on for paragraphs while somebody speaks in it', () => {
  check(`Chairman:‹ You have five minutes.›

Mr. Orde:‹ I thank you. The gate was built in a dry year.

Clay swells and timber does not. That is the whole science of sluices.

I told the board so, and you all heard me.›

(Applause)

Chairman:‹ Are there questions?›`)
})

test('questions and answers are voices without a name', () => {
  const found = check(`Q:‹ Who kept the gate?›

A:‹ My father did.›

Q:‹ And the lamp?›

A:‹ Nobody.›`)
  assert.ok(found.every(({ name }) => name === null))
})

test('the head of a text is no talk', () => {
  check('Written: Summer 1911.\nSource: The Quay, No. 4.\nTranscription: A friend.\n\nThe gate leaks.')
})

test('a turn ends with its part of the page', () => {
  const { text, spans } = marked(
    'Chairman: You have five minutes.\n\n‹Mr. Orde: I need three.\n\nI thank you.›\n\nI never liked the gate.',
  )
  const part = { id: '1', title: null, author: null, date: null, furniture: false, ...spans[0]! }
  const found = turns({ ...plainDocument('page.txt', text), parts: [part] })
  assert.equal(text.slice(found[1]!.from, found[1]!.to).trim(), 'I need three.\n\nI thank you.')
})
