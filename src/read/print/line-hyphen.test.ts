import assert from 'node:assert/strict'
import { test } from 'node:test'
import { breaksWord } from './line-hyphen.ts'

const cases: [string, string, boolean][] = [
  ['it was im-', 'portant', true],
  ['it was im\u00ad', 'portant', true],
  ['it was im\u2010', 'portant', true],
  ['it was im¬', 'portant', true],
  ['a well-', 'known man', true],
  ['the Anglo-', 'Dutch war', false],
  ['in 1914-', 'eighteen', false],
  ['he came -', 'and went', false],
  ['nineteenth-', 'and twentieth-century', false],
  ['nineteenth-', 'anderson', true],
  ['it was', 'important', false],
  ['', '', false],
]
for (const [line, next, breaks] of cases)
  test(`line ends: “${line} / ${next}” is ${breaks ? 'one word' : 'no broken word'}`, () =>
    assert.equal(breaksWord(line, next), breaks))
