import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checked } from '../../../test/kit/checked.ts'
import { checkAnnotations } from './web-annotation.ts'

interface Target {
  source: string
  selector: { type: string; exact?: string; prefix?: string; suffix?: string; start?: number; end?: number }[]
}

interface Annotation {
  id: string
  type: string
  motivation: string
  body?: { purpose: string; value: string }[]
  target: Target | Target[]
}

const draft = 'A 🜂 stood on the cover. Rask wrote: “The lamp was lit all night.” So he said.'
const source = '🜂🜂 Letter of Rask: The lamp was dark all night.'

function annotationsOf(...args: Parameters<typeof checked>): Annotation[] {
  return JSON.parse(checkAnnotations(checked(...args), '0.0.0')).items
}

test('a quotation is assessed where it stands, and linked to its place in the source', () => {
  const [assessment, link, ...others] = annotationsOf(draft, source)
  assert.equal(others.length, 0)
  assert.equal(assessment!.motivation, 'assessing')
  assert.equal(assessment!.body!.find(({ purpose }) => purpose === 'classifying')!.value, 'altered')
  assert.equal(link!.motivation, 'linking')
  assert.deepEqual(
    [link!.target].flat().map(({ source }) => source),
    ['draft.md', 'a.txt'],
  )
})

test('positions count characters, not halves of them, and agree with the quoted words and their surroundings', () => {
  const texts: Record<string, string> = { 'draft.md': draft, 'a.txt': source }
  for (const { target } of annotationsOf(draft, source))
    for (const { source, selector } of [target].flat()) {
      const points = [...texts[source]!]
      const [quote, position] = selector
      const { start, end } = position as { start: number; end: number }
      assert.equal(points.slice(start, end).join(''), quote!.exact)
      assert.ok(points.slice(0, start).join('').endsWith(quote!.prefix!))
      assert.ok(points.slice(end).join('').startsWith(quote!.suffix!))
    }
})

test('every annotation has an id of its own', () => {
  const twice = annotationsOf('“The lamp was dark,” he said. “The lamp was dark,” she said.', source)
  assert.equal(new Set(twice.map(({ id }) => id)).size, twice.length)
})
