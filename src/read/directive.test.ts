import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readBy } from '../../test/kit/drawn.ts'
import { docxOf, epubOf } from '../../test/kit/zipped.ts'
import type { Reading } from '../index.ts'
import { directiveIn, withShownDirectives } from './directive.ts'
import { readDocx } from './docx/docx.ts'
import { readBytes } from './read.ts'

async function reading(name: string, content: string | Uint8Array): Promise<Reading> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const read = await readBytes({ bytes, name })
  return 'problem' in read ? assert.fail(read.problem) : read
}

/** Each directive of a file: its words, and the text that it is about. */
async function directives(name: string, content: string | Uint8Array): Promise<[string, string][]> {
  const { directives, text } = await reading(name, content)
  return directives.map(({ from, to, words }) => [words, text.slice(from, to)])
}

const order = 'stemma-disable-next-line altered -- as printed'

test('a comment speaks to Stemma when it begins with its name; white space in it does not count', () => {
  assert.equal(directiveIn(' stemma-disable-next-line\n  altered -- as\tprinted '), order)
  assert.equal(directiveIn('TODO: ask the stemma-keeper'), null)
  assert.equal(directiveIn('stemma'), null)
})

test('in Markdown a comment is about the block behind it, in all of its lines', async () => {
  const words = `The quay.\n\n<!-- ${order} -->\nHe wrote: “the pier\nstands”.\n\nThe end.\n`
  assert.deepEqual(await directives('draft.md', words), [[order, 'He wrote: “the pier\nstands”.']])
})

test('in Markdown a comment within a line is about the rest of its block, one between items about the next item', async () => {
  assert.deepEqual(
    await directives('draft.md', `He wrote <!-- ${order} -->“the pier” and “the quay”.\n\nEnd.`),
    [[order, '“the pier” and “the quay”.']],
  )
  assert.deepEqual(await directives('draft.md', `- one\n  <!-- ${order} -->\n- two\n- three\n`), [
    [order, '• two'],
  ])
})

test('in HTML a comment is about the block behind it, also within what is shown of markup in Markdown', async () => {
  const page = `<!doctype html><p>The quay.</p><!-- ${order} --><p>He wrote: “the <b>pier</b>\nstands”.</p><p>End.</p>`
  assert.deepEqual(await directives('draft.html', page), [[order, 'He wrote: “the pier stands”.']])
  assert.deepEqual(await directives('draft.md', `<div><!-- ${order} --><p>One.</p><p>Two.</p></div>\n`), [
    [order, 'One.'],
  ])
})

test('a comment in what a page does not show says nothing', async () => {
  assert.deepEqual(await directives('draft.html', `<div hidden><!-- ${order} --></div><p>Words.</p>`), [])
})

test('in TEI a processing instruction and a comment say the same, in the text and in notes', async () => {
  const tei = (inside: string): string =>
    `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader/><text><body>${inside}</body></text></TEI>`
  const twoHyphens = tei(`<p>One.</p><!-- ${order} --><p>Two &amp; three.</p><p>Four.</p>`)
  for (const source of [twoHyphens, tei(`<p>One.</p><?${order}?><p>Two &amp; three.</p><p>Four.</p>`)])
    assert.deepEqual(await directives('draft.xml', source), [[order, 'Two & three.']])
  assert.deepEqual(
    await directives('draft.xml', tei(`<p>One<note n="7"><?${order}?>Noted.</note> and two.</p>`)),
    [[order, 'Noted.']],
  )
  assert.deepEqual((await reading('draft.xml', twoHyphens)).remarks, [])
})

test('a chapter of a book has its own', async () => {
  const book = epubOf({ one: `<p>One.</p><!-- ${order.replace(' --', ' —')} --><p>Two.</p>` }, '')
  assert.deepEqual(await directives('draft.epub', book), [[order.replace('--', '—'), 'Two.']])
})

test('in plain text a comment is a line of the text, is about the next line, and is passed over in reading', async () => {
  const words = `He wrote: “one\r\n<!-- ${order} -->\r\ntwo” and\r\n“three”.\r\n`
  const { text, directives, ranges } = await reading('draft.txt', words)
  assert.equal(text, words)
  assert.deepEqual(
    directives.map(({ from, to }) => text.slice(from, to)),
    ['two” and'],
  )
  assert.deepEqual(
    ranges.map(({ kind, from, to }) => [kind, text.slice(from, to)]),
    [['furniture', `<!-- ${order} -->\r\n`]],
  )
})

test('of several lines of comments in plain text, all are about the first line that is none', async () => {
  const words = `<!-- stemma-disable-next-line A10 -- a -->\n\n<!-- stemma-disable-next-line A31 -- b -->\nThe pier.\nThe quay.`
  assert.deepEqual(
    (await directives('draft.txt', words)).map(([, about]) => about),
    ['The pier.', 'The pier.'],
  )
})

test('in a Word document it is a paragraph, whose hyphens Word may have made a dash', async () => {
  const p = (words: string): string => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`
  const body = p('One.') + p(`&lt;!— ${order.replace('--', '–')} —&gt;`) + p('Two.') + p('Three.')
  const { directives, text } = withShownDirectives(await readBy(readDocx, docxOf(body), 'draft.docx'))
  assert.deepEqual(
    directives.map(({ from, to, words }) => [words, text.slice(from, to)]),
    [[order.replace('--', '–'), 'Two.']],
  )
})

test('a comment that nothing follows is kept, over nothing', async () => {
  for (const name of ['draft.md', 'draft.html', 'draft.txt'])
    assert.deepEqual(await directives(name, `<p>Words.</p>\n\n<!-- ${order} -->\n`), [[order, '']])
})

test('where a format has comments, the text is what it is without them', async () => {
  const pieces = fc.constantFrom(
    'The pier ',
    '“stood”',
    '\n\n',
    '\n',
    '- a ',
    '> b ',
    '<p>',
    '</p>',
    '*c*',
    '<br>',
  )
  const list = fc.array(pieces, { maxLength: 12 }).map((all) => all.join(''))
  await fc.assert(
    fc.asyncProperty(list, list, async (before, after) => {
      const words = (middle: string): string => `Words.\n\n${before}\n\n${middle}\n\n${after}`
      const [bare, commented] = [
        await reading('a.html', words('')),
        await reading('a.html', words(`<!-- ${order} -->`)),
      ]
      assert.equal(commented.text, bare.text)
      assert.deepEqual(commented.ranges, bare.ranges)
      assert.equal(commented.directives.length, 1)
    }),
    { numRuns: 60 },
  )
})
