import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compareDays, parseWhen } from './when.ts'

const bounds = (edtf: string): string | null => {
  const when = parseWhen(edtf)
  return when && `${when.earliest} ${when.latest}`
}

test('years, months, days, seasons and masks have their bounds', () => {
  assert.equal(bounds('1926'), '1926-01-01 1926-12-31')
  assert.equal(bounds('1928-02'), '1928-02-01 1928-02-29')
  assert.equal(bounds('1933-22'), '1933-06-01 1933-08-31')
  assert.equal(bounds('193X'), '1930-01-01 1939-12-31')
  assert.equal(bounds('18XX'), '1800-01-01 1899-12-31')
  assert.equal(bounds('-0217'), '-0217-01-01 -0217-12-31')
})

test('intervals and alternatives reach from the first to the last', () => {
  assert.equal(bounds('1926-11/1927-02'), '1926-11-01 1927-02-28')
  assert.equal(bounds('[1928-01-16,1928-01-17]'), '1928-01-16 1928-01-17')
  assert.equal(bounds('[1928-01-16..1928-02]'), '1928-01-16 1928-02-29')
})

test('what is no date, or runs backwards, is nothing', () => {
  for (const edtf of ['', '1926-13', '1926-02-30', '1930/1929', 'soon'])
    assert.equal(parseWhen(edtf), null, edtf)
})

test('days before Christ are ordered as they came', () => {
  assert.ok(compareDays('-0217-01-01', '-0215-01-01') < 0)
  assert.ok(compareDays('-0217-03-01', '-0217-01-01') > 0)
  assert.ok(compareDays('-0001-12-31', '0001-01-01') < 0)
})
