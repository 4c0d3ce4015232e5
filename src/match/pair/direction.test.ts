import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Dated, directionOf } from './direction.ts'

const dated = (
  name: string,
  earliest: string | null,
  latest = earliest,
  more: Partial<Dated> = {},
): Dated => ({
  name,
  when: { earliest, latest },
  cites: false,
  ...more,
})

test('what is surely later borrowed, and the reason gives both dates', () => {
  const { borrower, reason } = directionOf(
    dated('Annals', '1701-03-02'),
    dated('Digest', '1640-01-01', '1640-12-31'),
  )
  assert.equal(borrower, 'a')
  assert.match(reason, /Annals .* 1701-03-02 .* Digest .* 1640-12-31/)
  assert.equal(directionOf(dated('x', '-0044-03-15'), dated('y', '0012-01-01')).borrower, 'b')
})

test('an explicit citation decides before dates do, unless the dates forbid it', () => {
  const citing = { cites: true }
  assert.equal(directionOf(dated('Annals', null, null, citing), dated('Digest', '1640-01-01')).borrower, 'a')
  const forbidden = directionOf(
    dated('Annals', '1600-01-01', '1600-01-01', citing),
    dated('Digest', '1640-01-01'),
  )
  assert.equal(forbidden.borrower, null)
  assert.match(forbidden.reason, /dated earlier/)
})

test('without dates, who alone changed the wording is the borrower', () => {
  const direction = directionOf(
    dated('Annals', null, null, { singular: 3 }),
    dated('Digest', null, null, { singular: 0 }),
  )
  assert.equal(direction.borrower, 'a')
  assert.match(direction.reason, /3 readings/)
  const both = directionOf(
    dated('Annals', null, null, { singular: 3 }),
    dated('Digest', null, null, { singular: 2 }),
  )
  assert.equal(both.borrower, null)
})

test('where nothing decides the reason says what is missing', () => {
  assert.match(directionOf(dated('Annals', null), dated('Digest', '1640-01-01')).reason, /Annals has no date/)
  const same = dated('Annals', '1640-01-01', '1650-01-01')
  assert.match(directionOf(same, dated('Digest', '1645-01-01')).reason, /do not part them/)
})
