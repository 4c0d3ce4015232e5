import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isCitedPage } from './cited-page.ts'

test('a page is cited by itself, in a range however short it is written, in a list, and by what follows', () => {
  for (const [claimed, page] of [
    ['12', '12'],
    ['12–14', '13'],
    ['123-5', '124'],
    ['xii–xiv', 'xiii'],
    ['3, 7 and 9', '7'],
    ['23 f.', '24'],
    ['23 ff.', '26'],
    ['460', '*460'],
    ['XII', 'xii'],
  ] as const)
    assert.ok(isCitedPage(claimed, page), `${page} in ${claimed}`)
})

test('another page is not', () => {
  for (const [claimed, page] of [
    ['12', '13'],
    ['12–14', '15'],
    ['123-5', '126'],
    ['xii', '12'],
    ['23 f.', '25'],
    ['12', 'plate 12'],
  ] as const)
    assert.ok(!isCitedPage(claimed, page), `${page} in ${claimed}`)
})
