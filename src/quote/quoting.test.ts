import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { plainDocument } from '../../test/kit/checked.ts'
import { covers } from '../text/span.ts'
import { quotations, quotedSpans, quoting } from './quotations.ts'

const pieces = [
  'The miller said, ',
  '“',
  '”',
  '“the dam will hold”',
  '(A voice: “Shame!”) ',
  ' he wrote. ',
  '\n\n',
  '‘',
  '’',
  'words ',
]

test('what is quoted at a place is told the same alone as by all quotations of the document', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...pieces), { maxLength: 14 }),
      fc.nat(120),
      fc.nat(12),
      (parts, from, length) => {
        const document = plainDocument('a.txt', parts.join(''))
        const span = { from, to: from + length }
        const within = quotations(document).some((one) => covers(one, span) && one.kind !== 'interjection')
        const isSetOff = quotedSpans(document).some((one) => covers(one, span))
        assert.equal(quoting(document)(span), isSetOff && within)
      },
    ),
  )
})
