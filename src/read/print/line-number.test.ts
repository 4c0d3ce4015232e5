import assert from 'node:assert/strict'
import { test } from 'node:test'
import { draw, marked } from '../../../test/kit/marked.ts'
import { plainMarks } from '../plain/marks.ts'

function numbersIn(drawing: string): string {
  const { text } = marked(drawing)
  return draw(
    text,
    plainMarks(text).ranges.filter((range) => range.kind === 'line-number'),
  )
}

const verse = (line: number) => `the ${'abcdefghijklmnopqrstuvwxyz'[line]} of the song goes on`
const poem = (set: (words: string, line: number) => string) =>
  Array.from({ length: 25 }, (_, i) => set(verse(i), i + 1)).join('\n')

test('numbers at every fifth line count lines, on either side', () => {
  const right = poem((words, line) => (line % 5 === 0 ? `${words}‹     ${line}›` : words))
  assert.equal(numbersIn(right), right)
  const left = poem((words, line) => (line % 5 === 0 ? `‹${line}   ›${words}` : `     ${words}`))
  assert.equal(numbersIn(left), left)
})

test('blank lines between stanzas do not count', () => {
  const spaced = poem((words, line) => {
    const numbered = line % 5 === 0 ? `${words}‹     ${line}›` : words
    return line % 4 === 0 ? `${numbered}\n` : numbered
  })
  assert.equal(numbersIn(spaced), spaced)
})

test('numbers on each line count lines where they number running prose', () => {
  const transcript = poem((words, line) => `‹${line}   ›${words}`)
  assert.equal(numbersIn(transcript), transcript)
})

test('in a short text two numbers suffice where they are the fifth and tenth line of a block', () => {
  const deed = (set: (words: string, line: number) => string) =>
    Array.from({ length: 11 }, (_, i) => set(verse(i), i + 1)).join('\n')
  for (const drawing of [
    deed((words, line) => (line % 5 === 0 ? `‹${line} ›${words}` : words)),
    deed((words, line) => (line % 5 === 0 ? `‹${line}   ›${words}` : words)),
    deed((words, line) => (line % 5 === 0 ? `${words}‹    ${line}›` : words)),
    deed((words, line) => (line % 5 === 0 ? `‹${line} ›${words}` : line === 4 ? `${words}\n` : words)),
    `Here is the deed.\n\n${deed((words, line) => (line % 5 === 0 ? `‹${line} ›${words}` : words))}`,
    deed((words, line) => ((line + 2) % 5 === 0 ? `‹${line + 22}  ›${words}` : words)),
  ])
    assert.equal(numbersIn(drawing), drawing)
  for (const text of [
    deed((words, line) => (line === 5 ? `5 ${words}` : words)),
    deed((words, line) => (line === 4 || line === 9 ? `${line + 1} ${words}` : words)),
    deed((words, line) => (line === 5 || line === 9 ? `${line === 5 ? 5 : 10} ${words}` : words)),
    deed((words, line) => (line === 2 || line === 7 ? `${1898 + line}  ${words}` : words)),
  ])
    assert.equal(numbersIn(text), text)
})

test('what lists, tables and dates number is no line', () => {
  for (const text of [
    poem((words, line) => `${line}. ${words}`),
    poem((words, line) => (line % 5 === 0 ? `${words}     ${1900 + line * 3}` : words)),
    poem((words, line) => `${line}   The ${words}`),
    'five   5\nten   10\n',
  ])
    assert.equal(numbersIn(text), text)
})
