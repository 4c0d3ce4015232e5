import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { moneyIn, moneyOf } from './money.ts'

function read(text: string): string[] {
  return moneyIn(text, { from: 0, to: text.length }).map(({ pence }) => moneyOf(pence))
}

test('pounds, shillings and pence are read as they were written', () => {
  assert.deepEqual(read('£41 2s.'), ['£41 2s.'])
  assert.deepEqual(read('he paid 6s. 8d. in the pound'), ['6s. 8d.'])
  assert.deepEqual(read('five pounds ten shillings'), ['£5 10s.'])
  assert.deepEqual(read('twelve shillings and sixpence'), ['12s. 6d.'])
  assert.deepEqual(read('12l. 5s. to one, and 3l. to another'), ['£12 5s.', '£3'])
  assert.deepEqual(read('six pounds of bread'), [])
})

test('an amount that is printed is read again', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), (pence) => {
      assert.equal(moneyIn(moneyOf(pence), { from: 0, to: 40 })[0]?.pence, pence)
    }),
  )
})
