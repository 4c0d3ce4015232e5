import assert from 'node:assert/strict'
import { test } from 'node:test'
import Papa from 'papaparse'
import { checked } from '../../../test/kit/checked.ts'
import { checkCsv } from './csv.ts'

const source = 'Rask said: “The lamp,\nas you call it, was dark all night.” Nobody asked him again.'

function rowsOf(csv: string): Record<string, string>[] {
  return Papa.parse<Record<string, string>>(csv.slice(1), { header: true, skipEmptyLines: true }).data
}

test('a row tells a person where to look, in the draft and in the source, and what differs', () => {
  const report = checked('Rask said: “The lamp, as you call it, was lit all night.”', source)
  const csv = checkCsv(report)
  assert.equal(csv[0], '\ufeff')
  assert.ok(csv.endsWith('\r\n'))
  const [row, ...others] = rowsOf(csv)
  assert.equal(others.length, 0)
  assert.equal(row!.draft, 'draft.md')
  assert.equal(row!['place in draft'], 'line 1')
  assert.equal(row!.quotation, 'The lamp, as you call it, was lit all night.')
  assert.equal(row!.source, 'a.txt')
  assert.equal(row!['place in source'], 'line 1')
  assert.equal(
    row!['words of the source']!.replace(/\s+/g, ' '),
    'The lamp, as you call it, was dark all night',
  )
  assert.match(row!.differences!, /“dark” became “lit”/)
  assert.equal(row!.fingerprint, report.fingerprints.get(report.judgements[0]!.quotation.id))
})

test('words that a spreadsheet would take for a formula are words', () => {
  const [row] = rowsOf(checkCsv(checked('He wrote: “=SUM(A1) is all that the clerk put down that day.”')))
  assert.equal(row!.quotation, "'=SUM(A1) is all that the clerk put down that day.")
})

test('a draft without quotations has its columns and no row', () => {
  assert.equal(rowsOf(checkCsv(checked('Nothing is quoted here.', source))).length, 0)
})
