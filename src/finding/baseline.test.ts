import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseBaseline } from './baseline.ts'

test('a baseline is the findings of an earlier check, by fingerprint and rule', () => {
  const findings = [{ fingerprint: '0123456789abcdef', rule: 'quote/altered', severity: 'warning' }]
  const read = parseBaseline(JSON.stringify({ schema: 'stemma/check@1', findings }), 'old.json')
  assert.deepEqual(read, { name: 'old.json', known: new Set(['0123456789abcdef quote/altered']) })
})

test('any other file is told in a sentence, with the way to make one', () => {
  const cases: [text: string, said: RegExp][] = [
    ['', /^old\.json cannot be a baseline: it is no JSON\. Make one with “stemma check/],
    ['null', /it is no output of a check/],
    ['[1]', /it is no output of a check/],
    ['{"schema":"stemma/check@1"}', /it is no output of a check/],
    ['{"schema":"stemma/quotations@1","findings":[]}', /it is “stemma\/quotations@1”, not “stemma\/check@1”/],
    ['{"schema":"stemma/check@1","findings":[{"rule":"quote/altered"}]}', /an earlier Stemma made it/],
    ['{"schema":"stemma/check@1","findings":[null]}', /an earlier Stemma made it/],
  ]
  for (const [text, said] of cases) {
    const read = parseBaseline(text, 'old.json')
    assert.match('problem' in read ? read.problem : '', said, text)
  }
})
