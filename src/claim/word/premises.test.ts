import assert from 'node:assert/strict'
import { test } from 'node:test'
import { areApart, levelled } from './premises.ts'

test('two houses, two streets and two mere names are two places; a house and a street need not be', () => {
  for (const [a, b, isOne] of [
    ['Lind House', 'Hotel Bellevue', true],
    ['Canal Street', 'Mill Lane', true],
    ['Sollen', 'Tarrow', true],
    ['Lind House', 'Canal Street', false],
    ['Lind House', 'Sollen', false],
    ['Harne Island', 'Cape Fane', false],
    ['Harne Island', 'Orve Island', true],
  ] as const)
    assert.equal(areApart(levelled(a), levelled(b)), isOne, `${a}, ${b}`)
})
