import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { draw } from '../../../test/kit/marked.ts'
import { assertTraced } from '../../../test/kit/traced.ts'
import type { RangeKind, Reading } from '../../index.ts'
import { readMarkdown } from './markdown.ts'

async function read(markdown: string): Promise<Reading> {
  const reading = await readMarkdown({ bytes: Buffer.from(markdown), name: 'draft.md' })
  assert.ok('text' in reading, 'problem' in reading ? reading.problem : '')
  assertTraced(reading, markdown)
  return reading
}

async function textOf(markdown: string): Promise<string> {
  return (await read(markdown)).text.trim()
}

async function drawn(markdown: string, kind: RangeKind): Promise<string> {
  const { text, ranges } = await read(markdown)
  return draw(
    text,
    ranges.filter((range) => range.kind === kind),
  ).trim()
}

test('the text is what a reader of the rendered page sees', async () => {
  assert.equal(
    await textOf('# *One*\n\nTwo **three**\n[four](http://a.b "t") ~~five~~\n'),
    'One\n\nTwo three\nfour five',
  )
  assert.equal(await textOf('a  \nb\\\nc\r\nd'), 'a\nb\nc\nd')
  assert.equal(
    await textOf('![a *gate*](g.png) <b>x</b><!-- no --> <https://a.b> www.c.d e@f.org'),
    'a gate x https://a.b www.c.d e@f.org',
  )
  assert.equal(await textOf('as he says [@keeper33, p. 23] -- "so"'), 'as he says [@keeper33, p. 23] -- "so"')
  assert.equal(await textOf('a\n\n---\n\n[x]: http://a.b\n\nb'), 'a\n\nb')
})

test('lists show their signs, tables their cells', async () => {
  assert.equal(
    await textOf('a\n\n* b\n* c\n  1. d\n  2. e\n\n     f\n* [x] g\n\nh'),
    'a\n\n• b\n• c\n1. d\n2. e\n\nf\n• ☑ g\n\nh',
  )
  assert.equal(await textOf('3) a\n4) b'), '3. a\n4. b')
  assert.equal(await textOf('| a | b |\n|---|---|\n| 1 \\| 2 | **c** |\n\nd'), 'a\tb\n1 | 2\tc\n\nd')
})

test('blockquotes, headings, emphasis, code and deletions are known by their marks', async () => {
  assert.equal(await drawn('a\n\n> b\n> c\n>\n> d\n\ne', 'quote'), 'a\n\n‹b\nc\n\nd›\n\ne')
  assert.equal(await drawn('*a* __b__ c', 'emphasis'), '‹a› ‹b› c')
  assert.equal(
    await drawn('`` a`b `` c\n\n    d\n      e\n\n~~~\nf\n~~~', 'code'),
    '‹a`b› c\n\n‹d\n  e›\n\n‹f›',
  )
  assert.equal(await drawn('~~a~~ b', 'deleted'), '‹a› b')
  const { ranges } = await read('One\n===\n\n### Two')
  assert.deepEqual(
    ranges.map(({ kind, label }) => [kind, label]),
    [
      ['heading', '1'],
      ['heading', '3'],
    ],
  )
})

test('footnotes are numbered as they are called, and stand at the end', async () => {
  const markdown =
    'a[^x] b[^y] c[^x]\n\n[^y]: Second.\n\n[^x]: First, see[^z].\n\n    More.\n\n[^z]: Third.\n[^w]: Fourth.'
  assert.equal(
    await drawn(markdown, 'note-marker'),
    'a‹[1]› b‹[2]› c‹[1]›\n\n‹[1]› First, see‹[3]›.\n\nMore.\n\n‹[2]› Second.\n\n‹[3]› Third.\n\n‹[4]› Fourth.',
  )
  const { text, ranges } = await read(markdown)
  const notes = ranges.filter(({ kind }) => kind === 'note')
  assert.deepEqual(
    notes.map(({ from, to, label }) => [label, text.slice(from, to)]),
    [
      ['1', '[1] First, see[3].\n\nMore.'],
      ['2', '[2] Second.'],
      ['3', '[3] Third.'],
      ['4', '[4] Fourth.'],
    ],
  )
})

test('markup of HTML shows what a browser shows of it', async () => {
  assert.equal(
    await textOf('a\n\n<div>\n<p>b &amp; c</p><!-- no -->\n</div>\n\nd<br>e'),
    'a\n\nb & c\n\nd\ne',
  )
  assert.equal(
    await textOf('> <blockquote>\n> a\n> b</blockquote>\n\n<script>\nno\n</script>\n\nc'),
    'a b\n\nc',
  )
})

test('escapes, references and the marks of containers are traced to where they stand', async () => {
  const source =
    '> AT&amp;T \\*is\\*\n> not, he said.\n\n- one &copy; two\n  three\n\n> > > deep\nlazy\n\n1. `a  b`\n'
  const { text, origins } = await read(source)
  const traced = (word: string) => {
    const at = text.indexOf(word)
    const origin = origins.find(({ from, to }) => from <= at && at < to)!
    return source.slice(origin.at + at - origin.from).slice(0, word.length)
  }
  for (const word of ['AT', 'T *', '*is', 'not', 'two', 'three', 'deep', 'lazy', 'a  b'])
    assert.equal(traced(word).replace(/^T \\/, 'T *'), word)
  assert.equal(traced('© two')[0], '&')
})

test('front matter states facts and is no text; a title heading is a title', async () => {
  const reading = await read('---\ntitle: Gates\nlang: de\n---\n# Other\n\nText')
  assert.deepEqual([reading.title, reading.language, reading.text], ['Gates', 'de', 'Other\n\nText'])
  assert.equal((await read('# The *Gate*\n\nText\n\n## Two')).title, 'The Gate')
  assert.equal((await read('# One\n\nText\n\n# Two')).title, null)
})

test('page numbers and broken words of a transcription are found as in plain text', async () => {
  const filler = 'and so the long day went on without a word from either of the two who sat there'
  const markdown = `A [p. 7] ${filler} exam-\nple [p. 8] ${filler} [p. 9] ${filler}`
  assert.equal((await drawn(markdown, 'page-number')).match(/‹/g)?.length, 3)
  assert.match(await drawn(markdown, 'hyphen'), /exam‹-\n›ple/)
})

test('Markdown that nests very deep is read', async () => {
  for (const mark of ['> ', '- ', '*a ', '[']) {
    const { text } = await read(`${mark.repeat(2000)}words`)
    assert.ok(text.trim().endsWith('words'))
  }
})

const inline = fc.constantFrom(
  ...[
    '#',
    '*#*',
    '**#**',
    '`#`',
    '~~#~~',
    '[#](http://a.b)',
    '#&amp;',
    '\\*#',
    '![#](g.png)',
    '<b>#</b>',
    '#\n',
    '#  \n',
  ],
  ...['<!-- no -->', '[^n]', '&copy;#', '#\r\n', '“#”', '[@#, p. 2]', '\\#', '&#35;'],
)
const line = fc.array(inline, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(' '))
const block = fc
  .tuple(fc.constantFrom('', '# ', '> ', '- ', '1. ', '    ', '> - ', '- > ', '> > '), line)
  .map(([mark, words]) => mark + words.replaceAll('\n', mark.includes('>') ? '\n> ' : '\n'))
const drafts = fc.array(block, { minLength: 1, maxLength: 6 }).map((blocks) => {
  let words = 0
  return blocks.join('\n\n').replace(/(?<![&\\]|^|> |- |\n)#(?!35)/g, () => `w${words++}w`)
})

test('every word of a draft is in its text, in order, and traced', async () => {
  await fc.assert(
    fc.asyncProperty(drafts, async (markdown) => {
      const reading = await readMarkdown({ bytes: Buffer.from(markdown), name: 'draft.md' })
      if (!('text' in reading)) return assert.ok(!/w\d+w/.test(markdown))
      assertTraced(reading, markdown)
      assert.deepEqual(reading.text.match(/w\d+w/g) ?? [], markdown.match(/w\d+w/g) ?? [])
      const words = [...reading.text.matchAll(/w\d+w/g)]
      const isTraced = (at: number) => reading.origins.some(({ from, to }) => from <= at && at < to)
      assert.ok(words.every((word) => isTraced(word.index)))
    }),
    { numRuns: 500 },
  )
})

test('any text and any bytes are read or refused with a reason', async () => {
  const scraps = fc.array(fc.constantFrom(...'abc *_`~[]()!<>#&;:|-+=\\\n\t"^1.0'.split('')), {
    maxLength: 60,
  })
  const any = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.string({ unit: 'binary' }).map((text) => Buffer.from(text)),
    scraps.map((signs) => Buffer.from(signs.join(''))),
  )
  await fc.assert(
    fc.asyncProperty(any, async (bytes) => {
      const reading = await readMarkdown({ bytes, name: 'any.md' })
      if (!('text' in reading)) return assert.ok(reading.problem.length > 0)
      const isUtf8 = reading.remarks.length === 0
      if (isUtf8) assertTraced(reading, new TextDecoder().decode(bytes))
    }),
    { numRuns: 1500 },
  )
})
