import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseWhen } from '../time/when.ts'
import { whenText } from './when-text.ts'

test('dates are written for people who do not know EDTF', () => {
  const cases: Readonly<Record<string, string>> = {
    '1926-12-10': '1926-12-10',
    '1926': '1926',
    '1926~': 'about 1926',
    '1926-12?': '1926-12, uncertain',
    '1917-22': 'summer 1917',
    '193X': '1930s',
    '18XX': '1800s',
    '-0263': '264 BC',
    '1926-01/1926-03': '1926-01 to 1926-03',
    '[1928-01-16,1928-01-17]': '1928-01-16 or 1928-01-17',
    '[1928-01-16..1928-01-20]': 'on a day from 1928-01-16 to 1928-01-20',
  }
  for (const [edtf, words] of Object.entries(cases)) assert.equal(whenText(parseWhen(edtf)!), words)
})
