import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plainDocument } from '../../../test/kit/checked.ts'
import { temporals } from '../../time/temporal.ts'
import { wrongOrder } from './wrong-order.ts'

function derivations(text: string): string[] {
  return wrongOrder({
    document: plainDocument('a.txt', text),
    quotations: [],
    attributions: [],
    temporals: temporals(text, [], [], 'en'),
    mentions: [],
    entityOf: () => null,
  }).map(({ derivation }) => derivation)
}

test('nobody comes home before he has left', () => {
  assert.deepEqual(derivations('She was released on 4 May 1911 and came home on 2 May 1911.'), [
    '1911-05-02, given for the coming, is before 1911-05-04, given for the leaving.',
  ])
})

test('an order that can be right is left alone', () => {
  for (const text of [
    'She was released on 4 May 1911 and came home on 6 May 1911.',
    'She left on 4 May 1911; he had arrived on 2 May 1911.',
    'He arrived on 4 May 1911 and left on 2 May 1911.',
  ])
    assert.deepEqual(derivations(text), [])
})
