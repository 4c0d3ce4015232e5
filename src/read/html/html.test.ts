import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { draw } from '../../../test/kit/marked.ts'
import { assertTraced } from '../../../test/kit/traced.ts'
import type { RangeKind, Reading } from '../../index.ts'
import { Scribe } from '../scribe.ts'
import { readHtml, scribeHtml } from './html.ts'

async function read(html: string): Promise<Reading> {
  const reading = await readHtml({ bytes: Buffer.from(html), name: 'page.html' })
  assert.ok('text' in reading, 'problem' in reading ? reading.problem : '')
  assertTraced(reading, html)
  return reading
}

async function textOf(html: string): Promise<string> {
  return (await read(html)).text.trim()
}

/** The text with the ranges of one kind drawn into it, without the white space at its ends. */
async function drawn(html: string, kind: RangeKind): Promise<string> {
  const { text, ranges } = await read(html)
  return draw(
    text,
    ranges.filter((range) => range.kind === kind),
  ).trim()
}

test('text is laid out as a browser does: paragraphs apart, white space collapsed', async () => {
  assert.equal(
    await textOf('<h1>One</h1><p>Two\n  <b>three</b>  four</p><div>five</div><div>six</div>'),
    'One\n\nTwo three four\n\nfive\nsix',
  )
  assert.equal(await textOf('a<br>b<br><br>c<hr>d'), 'a\nb\n\nc\n\nd')
  assert.equal(await textOf('<pre>\n a  b\n  c</pre>'), 'a  b\n  c')
  assert.equal(await textOf('a&nbsp; b&shy;c'), 'a\u00a0 b\u00adc')
})

test('lists show their signs, tables their cells', async () => {
  assert.equal(await textOf('<ul><li>a<ul><li>b</ul><li><p>c</p></ul>d'), '• a\n• b\n\n• c\n\nd')
  assert.equal(await textOf('<ol start=3><li>a<li value=9>b</ol>'), '3. a\n9. b')
  assert.equal(await textOf('<ol type=i reversed><li>a<li>b</ol>'), 'ii. a\ni. b')
  assert.equal(await textOf('<ul style="list-style: none"><li>a</ul>'), 'a')
  assert.equal(
    await textOf('<table><tr><th>a<th>b<tr><td> <td><p>d</p><tr><td>e</td> <td>f</table>g'),
    'a\tb\n\td\ne\tf\n\ng',
  )
  assert.equal(
    await textOf('<table><tr><td><h1>a</h1><p>b</p><td><p>c</p><p>d</p></table>'),
    'a\n\nb\n\nc\n\nd',
  )
})

test('what a browser does not show is no text', async () => {
  const hidden =
    '<script>x</script><style>x</style><template>x</template><noscript>x</noscript><!-- x --><p hidden>x</p>' +
    '<p style="color: red; display: none">x</p><svg><title>x</title></svg><dialog>x</dialog>'
  assert.equal(await textOf(`<head><title>x</title></head>a${hidden}b`), 'ab')
})

test('quotations, emphasis, headings, code and deletions are known by their markup', async () => {
  assert.equal(await drawn('<p>a<blockquote><p>b</p><p>c</p></blockquote>d', 'quote'), 'a\n\n‹b\n\nc›\n\nd')
  assert.equal(await drawn('a <q>b <q>c</q></q> d', 'inline-quote'), 'a “‹b ‘‹c›’›” d')
  assert.equal(await drawn('a <em>b</em> <b>c </b>d', 'emphasis'), 'a ‹b› ‹c› d')
  assert.equal(await drawn('<del>a</del> <s>b</s> c', 'deleted'), '‹a› ‹b› c')
  assert.equal(await drawn('<code>a</code> b<pre class="lang-js">c = 1;</pre>', 'code'), '‹a› b\n\n‹c = 1;›')
  const { ranges } = await read('<h2>a</h2><div role=heading aria-level=4>b</div>')
  assert.deepEqual(
    ranges.map(({ kind, label }) => [kind, label]),
    [
      ['heading', '2'],
      ['heading', '4'],
    ],
  )
})

test('preformatted prose is no code, and its lines are those of print', async () => {
  const page = (n: number) =>
    `${'The keeper said nothing more about it that day.\n'.repeat(14)}          ${n}\n`
  const words = `${page(2)}so he went. It was an exam-\nple to all.\n${page(3)}and there it ended.\n${page(4)}at last.\n`
  const { ranges } = await read(`<pre>${words}</pre>`)
  const kinds = new Set(ranges.map((range) => range.kind))
  assert.deepEqual([...kinds].sort(), ['hyphen', 'page-number'])
})

test('note markers and notes are told by type, role, class or by where their links lead', async () => {
  for (const [html, markers, notes] of [
    [
      '<p>a<a epub:type="noteref" href="#n">1</a> b</p><aside epub:type="footnote" id="n"><p>c</p></aside>',
      'a‹1› b\n\nc',
      'a1 b\n\n‹c›',
    ],
    [
      '<p>a<sup class="reference" id="cite_ref-1"><a href="#cite_note-1">[1]</a></sup> b</p><ol class="references"><li id="cite_note-1">c</ol>',
      'a‹[1]› b\n\n1. c',
      'a[1] b\n\n‹1. c›',
    ],
    [
      '<p>a<a href="#n1" name="f1">[1]</a> b</p><p><a name="n1" href="#f1">1.</a> c</p>',
      'a‹[1]› b\n\n‹1.› c',
      'a[1] b\n\n‹1. c›',
    ],
    ['<p>a<sup>1</sup> b</p><p><sup>1</sup> c</p>', 'a‹1› b\n\n‹1› c', 'a1 b\n\n‹1 c›'],
    [
      '<p>a<footnotemark>1</footnotemark> b</p><footnote label="1"><p>c</p></footnote>',
      'a‹1› b\n\nc',
      'a1 b\n\n‹c›',
    ],
  ] as const) {
    assert.equal(await drawn(html, 'note-marker'), markers)
    assert.equal(await drawn(html, 'note'), notes)
    const { ranges } = await read(html)
    const labels = ranges.filter(({ kind }) => kind.startsWith('note')).map(({ label }) => label)
    assert.deepEqual([...new Set(labels)], ['1'], html)
  }
})

test('powers, links to chapters and links elsewhere are no notes', async () => {
  const html =
    '<p>10 m<sup>2</sup>, chapter <a href="#c1">1</a>, <a href="other.html">2</a></p><h2 id="c1">One</h2><p>c</p>'
  assert.equal(await drawn(html, 'note-marker'), '10 m2, chapter 1, 2\n\nOne\n\nc')
})

test('page numbers are set off so that the words around them join, and begin pages', async () => {
  for (const [html, expected] of [
    ['<p>one <span class="star-pagination" label="7">*7</span> two', 'one‹ *7› two'],
    ['<p>on<page-number label="7">*7</page-number>ly', 'on‹*7›ly'],
    ['<p>one\n  <span class=pagenum>\n [Pg 7]\n </span>\n  two', 'one‹ [Pg 7]› two'],
    ['<p>one <span class=pagenum>7</span>two', 'one ‹7›two'],
    ['<p>one</p><div class=pagenum>7</div><p>two', 'one\n\n‹7\n\n›two'],
    ['<p>one <span class=pagenum>7</span></p><p>two', 'one‹ 7›\n\ntwo'],
    ['<p><span class=pagenum>7</span> two', '‹7 ›two'],
    ['<p>exam-<span class=pagenum>7</span>ple', 'exam-‹7›ple'],
    ['<p>one <span role="doc-pagebreak" aria-label=" Page 7. "></span>two', 'one two'],
    ['<p>one <span epub:type="pagebreak" id="page7"></span>two', 'one two'],
    ['<p>one <span role="doc-pagebreak" title="Seite 7"></span>two', 'one two'],
    ['<p>one <span class=pagenum>p7</span> two', 'one‹ p7› two'],
  ] as const) {
    assert.equal(await drawn(html, 'page-number'), expected)
    const { text, pages } = await read(html)
    assert.deepEqual(
      pages.map(({ label, scan, to }) => [label, scan, to]),
      [['7', null, text.length]],
    )
  }
})

test('a word that a hyphen breaks at a line or page end is marked', async () => {
  assert.equal(await drawn('an exam-<br>ple of it', 'hyphen'), 'an exam‹-\n›ple of it')
  assert.equal(await drawn('an exam-<span class=pagenum>7</span>ple', 'hyphen'), 'an exam‹-›7ple')
})

test('a second numbering, as law reports have it, numbers no pages', async () => {
  const { pages } = await read('<a class="page-label" data-label="7">*7</a><a class="page-label">**63</a>one')
  assert.deepEqual(
    pages.map((page) => page.label),
    ['7'],
  )
})

const prose =
  'The keeper of the gate said that it had never been locked, which nobody believed, since all of them had tried it. '
const article = `<div class="body"><p>${prose.repeat(3)}</p><p>${prose.repeat(2)}</p><p>${prose.repeat(3)}</p></div>`

test('menus, boxes, head and foot of a page are furniture, and stay in the text', async () => {
  const html =
    '<header><nav><ul><li><a href="/">Home</a></ul></nav></header><h1>The Gate</h1><div class="share"><a>Tweet</a></div>' +
    `${article}<aside><h3>Most read</h3><a>Walls</a></aside><footer>All rights reserved.</footer>`
  const { text, ranges } = await read(html)
  const furniture = ranges
    .filter(({ kind }) => kind === 'furniture')
    .map(({ from, to }) => text.slice(from, to).trim())
  assert.deepEqual(furniture, ['• Home', 'Tweet', 'Most read\n\nWalls\nAll rights reserved.'])
})

test('a page without menus has no furniture, nor has prose that was merely passed over', async () => {
  const bare = `<div class="lead"><p>${prose}</p></div>${article}<p>Short.</p>`
  assert.ok((await read(bare)).ranges.every(({ kind }) => kind !== 'furniture'))
  const passed = await read(`<nav>Home</nav><div class="comments"><p>${prose.repeat(2)}</p></div>${article}`)
  const furniture = passed.ranges.filter(({ kind }) => kind === 'furniture')
  assert.deepEqual(
    furniture.map(({ from, to }) => passed.text.slice(from, to).trim()),
    ['Home'],
  )
})

test('what belongs to the article is none, whatever its name', async () => {
  const html = `<nav>Home</nav><article><header><h1>The Gate</h1><p>${prose.repeat(2)}</p></header>${article}</article>`
  assert.equal((await drawn(html, 'furniture')).match(/‹/g)?.length, 1)
})

test('facts come from the head, from JSON-LD, or from the page itself', async () => {
  const meta = await read(
    '<html lang="en-GB"><title>x | y</title><meta property="og:title" content="The Gate"><meta name="author" content="A. Keeper">' +
      '<meta property="article:published_time" content="2020-05-04T10:00:00Z"><p>words',
  )
  assert.deepEqual(
    [meta.title, meta.author, meta.date, meta.language],
    ['The Gate', 'A. Keeper', '2020-05-04', 'en'],
  )
  const data = {
    '@graph': [{ '@type': 'NewsArticle', author: [{ name: 'A' }, { name: 'B' }], datePublished: '2020-05' }],
  }
  const linked = await read(
    `<script type="application/ld+json">${JSON.stringify(data)}</script><h1>Gate</h1>words`,
  )
  assert.deepEqual([linked.title, linked.author, linked.date], ['Gate', 'A, B', '2020-05'])
  const own = await read('<a rel="author">A. Keeper</a> <time datetime="2020-05-04">May</time> words')
  assert.deepEqual([own.title, own.author, own.date, own.language], [null, 'A. Keeper', '2020-05-04', null])
})

test('facts that contradict each other or are broken are passed over', async () => {
  const html =
    '<script type="application/ld+json">{"@type": "Article", "author": </script><time datetime="2020-05-04">a</time>' +
    '<time datetime="2021-01-01">b</time><meta name="author" content="https://example.org/keeper">words'
  const { title, author, date } = await read(html)
  assert.deepEqual([title, author, date], [null, null, null])
})

test('a page without words is refused', async () => {
  const refused = await readHtml({ bytes: Buffer.from('<p> <img src="a.png"> — </p>'), name: 'page.html' })
  assert.match((refused as { problem: string }).problem, /page\.html has no text/)
})

test('XHTML is read as such, and a chapter can be written into a book', () => {
  const scribe = new Scribe()
  const source =
    '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="de"><head><title/></head><body>' +
    '<p>Das Tor<a id="tor"/> stand <span epub:type="pagebreak" title="12"/>offen.</p></body></html>'
  const { facts, anchors } = scribeHtml(source, scribe, 'chapter.xhtml')
  const reading = scribe.finish(facts)
  assert.equal(reading.text.trim(), 'Das Tor stand offen.')
  assert.equal(reading.language, 'de')
  assert.equal(anchors.get('tor'), 'Das Tor'.length)
  assert.deepEqual(reading.pages[0], { from: 13, to: reading.text.length, label: '12', scan: null })
  assert.ok(reading.origins.every((origin) => origin.entry === 'chapter.xhtml'))
  assertTraced(reading, source)
})

test('pages nested a hundred thousand deep are read', async () => {
  const deep = '<div>'.repeat(100_000)
  assert.equal(await textOf(`${deep}words`), 'words')
  const { text, remarks } = await read(`<nav>Home</nav>${deep}${prose.repeat(9)}`)
  assert.ok(text.startsWith('Home'))
  assert.match(remarks[0]!, /too large or too deeply nested/)
  for (const tag of ['b', 'q', 'sup', 'pre', 'blockquote', 'footnote', 'ul><li', 'table><tr><td'])
    await read(`<${tag}>a`.repeat(tag.length > 10 ? 2000 : 20_000))
})

/** Markup with "#" for words, which are numbered later so that their order shows. */
const { node } = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(
      '# ',
      '#',
      '#&amp; ',
      '#&#8212;',
      '<br>',
      '<!-- no -->',
      '<hr>',
      '\r\n#',
      '<script>no</script>',
    ),
    fc
      .tuple(
        fc.constantFrom(
          ...[
            'p',
            'div',
            'b',
            'em',
            'q',
            'sup',
            'ul',
            'li',
            'blockquote',
            'pre',
            'h2',
            'a href="#x"',
            'nav',
            'aside',
          ],
          ...['article', 'footer', 'span class="pagenum"', 'td', 'code', 'footnote', 'opinion'],
        ),
        fc.array(tie('node'), { maxLength: 4 }),
      )
      .map(([tag, inner]) =>
        tag === 'td'
          ? `<table><tr><td>${inner.join('')}</td><td># </td></tr></table>`
          : `<${tag}>${inner.join('')}</${tag.split(' ')[0]}>`,
      ),
  ),
}))
const pages = fc.array(node, { minLength: 1, maxLength: 8 }).map((nodes) => {
  let words = 0
  return nodes.join('').replace(/#(?!\d|x"|8212)/g, () => `w${words++}w`)
})

test('every word of a page is in its text, in order', async () => {
  await fc.assert(
    fc.asyncProperty(pages, async (html) => {
      const reading = await readHtml({ bytes: Buffer.from(html), name: 'page.html' })
      if (!('text' in reading)) return assert.ok(!/w\d+w/.test(html))
      assertTraced(reading, html)
      assert.deepEqual(reading.text.match(/w\d+w/g) ?? [], html.match(/w\d+w/g) ?? [])
      for (const word of reading.text.matchAll(/w\d+w[&—]?/g)) {
        const isTraced = (at: number) => reading.origins.some(({ from, to }) => from <= at && at < to)
        assert.ok(isTraced(word.index) && isTraced(word.index + word[0].length - 1), word[0])
      }
    }),
    { numRuns: 400 },
  )
})

test('whatever is done to a page, it is read or refused', async () => {
  const cuts = fc.array(
    fc.tuple(fc.nat(), fc.nat(12), fc.constantFrom('', '<', '>', '&', '"', '</p>', '<table>', '\0')),
  )
  const xml = fc.constantFrom('', '<?xml version="1.0"?>')
  await fc.assert(
    fc.asyncProperty(pages, cuts, xml, async (page, changes, start) => {
      let html = start + page
      for (const [at, length, insert] of changes) {
        const from = at % (html.length + 1)
        html = html.slice(0, from) + insert + html.slice(from + length)
      }
      const reading = await readHtml({ bytes: Buffer.from(html), name: 'page.html' })
      // With zeros in it, a scrap of markup can pass for UTF-16.
      if ('text' in reading && !reading.remarks[0]?.includes('UTF-16')) assertTraced(reading, html)
    }),
    { numRuns: 400 },
  )
})

test('any bytes are read or refused with a reason', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.uint8Array({ maxLength: 300 }),
        fc.string().map((s) => Buffer.from(s)),
      ),
      async (bytes) => {
        const reading = await readHtml({ bytes, name: 'any.html' })
        assert.ok('text' in reading ? reading.text.length > 0 : reading.problem.length > 0)
      },
    ),
  )
})
