import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { indexed } from '../../test/kit/indexed.ts'
import { marked } from '../../test/kit/marked.ts'
import { bareReading } from '../text/bare-reading.ts'
import type { Document, DocumentFacts, Range } from '../text/document.ts'
import { words } from '../text/word.ts'
import type { StemmaError } from './error.ts'
import type { Host } from './host.ts'
import { type Hit, type SearchMode, search } from './search.ts'

interface Text {
  readonly text: string
  readonly ranges?: readonly Range[]
}

function documentOf({ text, ranges = [] }: Text, key: number): Document {
  return { ...bareReading(text), id: `${key}.txt`, path: `${key}.txt`, ranges }
}

function hostOf(texts: readonly Text[]): Host {
  const documents = texts.map(documentOf)
  const segment = indexed(
    ...texts.map(({ text, ranges = [] }) => ({ text, cuts: ranges.map(({ from, to }) => ({ from, to })) })),
  )
  return {
    sources: documents.map(
      ({ text, ranges: _, ...facts }): DocumentFacts => ({
        ...facts,
        characters: text.length,
        words: 0,
        problem: null,
      }),
    ),
    segments: [segment],
    has: () => true,
    keyOf: (id) => documents.findIndex((one) => one.id === id),
    open: (key) => documents[key]!,
  }
}

function found(query: string, mode: SearchMode, ...texts: readonly Text[]): readonly Hit[] {
  return search({ query, mode, from: 0, limit: 100 }, [], hostOf(texts)).hits
}

/** The text with its hits marked. */
function drawn(query: string, mode: SearchMode, text: string, ranges: readonly Range[] = []): string {
  let shown = ''
  let at = 0
  for (const { from, to, exact } of found(query, mode, { text, ranges })) {
    shown += `${text.slice(at, from)}‹${exact}›`
    at = to
  }
  return shown + text.slice(at)
}

test('an exact search finds the letters as they stand', () => {
  assert.equal(drawn('men', 'exact', 'All men. Women. MEN.'), 'All ‹men›. Wo‹men›. MEN.')
  assert.equal(drawn('aa', 'exact', 'aaa'), '‹aa›a')
  assert.equal(drawn('🌊 s', 'exact', '🌊 🌊 sea'), '🌊 ‹🌊 s›ea')
})

test('a folded search finds the words, however they are written', () => {
  assert.equal(
    drawn('all men', 'folded', 'ALL\nMen; all “men”! All women.'),
    '‹ALL\nMen›; ‹all “men›”! All women.',
  )
  assert.equal(drawn('ete', 'folded', 'L’été, ÉTÉ, étés'), 'L’été, ‹ÉTÉ›, étés')
})

test('a folded search goes on across a page break, with the running head between the words', () => {
  const { text, spans } = marked('The lamp was ‹\n42 THE LOG 43\n›never dark.')
  const ranges = spans.map((span): Range => ({ ...span, kind: 'head' }))
  assert.equal(drawn('was never', 'folded', text, ranges), 'The lamp ‹was \n42 THE LOG 43\nnever› dark.')
})

test('a hit has its line, and whole words around it', () => {
  const text = `${'before '.repeat(20)}\n\nhere\n${'behind '.repeat(20)}`
  const [hit] = found('here', 'exact', { text })
  assert.equal(hit?.label, 'line 3')
  assert.match(hit.before, /^before (before )*\n\n$/)
  assert.match(hit.after, /^\n(behind )*behind$/)
  assert.ok(hit.before.length <= 80 && hit.after.length <= 80)
})

test('what has no words is refused, not looked for', () => {
  for (const query of ['', '…', ' '])
    assert.throws(
      () => found(query, 'folded', { text: 'words' }),
      (error: StemmaError) => error.code === 'misuse',
    )
})

test('a folded search finds what reading every word finds, and its pages are one list', () => {
  const word = fc.constantFrom('A', 'a', 'b', 'á', 'b.', '«a»', 'ab', '\n', '7', '7.5')
  const text = fc.array(word, { maxLength: 30 }).map((some) => ({ text: some.join(' ') }))
  const query = fc.array(fc.constantFrom('a', 'b', '7'), { minLength: 1, maxLength: 3 })
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), query, (texts, asked) => {
      const slow = texts.flatMap(({ text }, key) => {
        const all = words(text)
        const places: string[] = []
        for (let i = 0; i + asked.length <= all.length; i++)
          if (asked.every((one, j) => all[i + j]!.key === one)) {
            places.push(`${key}.txt ${all[i]!.from} ${all[i + asked.length - 1]!.to}`)
            i += asked.length - 1
          }
        return places
      })
      const host = hostOf(texts)
      const page = (from: number, limit: number) =>
        search({ query: asked.join(' '), mode: 'folded', from, limit }, [], host)
      const shown = ({ document, from, to }: Hit): string => `${document} ${from} ${to}`
      const all = page(0, 1000)
      assert.deepEqual(all.hits.map(shown), slow)
      assert.equal(all.total, slow.length)
      const paged: Hit[] = []
      while (paged.length < slow.length) paged.push(...page(paged.length, 2).hits)
      assert.deepEqual(paged, all.hits)
    }),
  )
})
