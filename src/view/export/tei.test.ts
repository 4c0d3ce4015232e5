import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checked } from '../../../test/kit/checked.ts'
import { teiOf } from '../../../test/kit/tei.ts'
import { checkTei } from './tei.ts'

const source = 'Rask wrote home: The lamp was dark all night, and the boat had no oars.'

function xmlOf(...args: Parameters<typeof checked>): string {
  return checkTei(checked(...args), '0.1.0')
}

test('a quotation has the draft’s words and the source’s side by side', () => {
  const xml = xmlOf('Rask wrote: “The lamp was lit all night, and the boat had no oars.”', source)
  assert.match(
    xml,
    /<quote xml:id="q1" source="#s1" ana="#altered">The lamp was <app type="A\d\d"><lem wit="#s1">dark<\/lem><rdg wit="#d1">lit<\/rdg><\/app> all night/,
  )
  const tei = teiOf(xml)
  assert.deepEqual(tei.words('d1'), ['Rask wrote: “The lamp was lit all night, and the boat had no oars.”'])
  assert.deepEqual(tei.words('s1'), ['Rask wrote: “The lamp was dark all night, and the boat had no oars.”'])
})

test('words that were left out are an empty reading of the draft', () => {
  const xml = xmlOf('Rask wrote: “The lamp was dark, and the boat had no oars.”', source)
  assert.match(xml, /<lem wit="#s1"> all night<\/lem><rdg wit="#d1"\/>/)
  assert.deepEqual(teiOf(xml).words('s1'), [
    'Rask wrote: “The lamp was dark all night, and the boat had no oars.”',
  ])
})

test('a quotation of two paragraphs is two elements, the second after the first', () => {
  const xml = xmlOf(
    'Rask wrote: “The lamp was dark all night.\n\n“The boat had no oars at all.”',
    'Rask: The lamp was dark all night.\n\nThe boat had no oars at all.',
  )
  assert.match(xml, /xml:id="q1".*\n.*xml:id="q1\.2" prev="#q1"/)
  teiOf(xml)
})

test('signs of markup and characters that XML cannot hold do no harm', () => {
  const xml = xmlOf('He wrote: “a < b & c > d, <script>, \u0001 and \ud800 stood there.”', source)
  assert.equal(
    teiOf(xml).words('d1')[0],
    'He wrote: “a < b & c > d, <script>, \ufffd and \ufffd stood there.”',
  )
})

test('an empty draft is a file all the same', () => {
  assert.equal(teiOf(xmlOf('', source)).count('quote'), 0)
})
