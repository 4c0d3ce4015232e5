import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { assertSound, drawn, problemBy, readBy } from '../../../test/kit/drawn.ts'
import { mutated } from '../../../test/kit/mutated.ts'
import { epubOf, zipped } from '../../../test/kit/zipped.ts'
import { readEpub } from './epub.ts'

/** What a book shows, without the white space at its end. */
async function shown(book: Uint8Array): Promise<string> {
  return drawn(await readBy(readEpub, book, 'a.epub'), 'heading').trimEnd()
}

const metadata =
  '<dc:title>The Harbour</dc:title><dc:creator>Ada Merin</dc:creator><dc:language>en-GB</dc:language><dc:date>2011-05-04T00:00:00Z</dc:date>'

describe('epub', () => {
  test('chapters come in the order of the spine, with what the book says of itself', async () => {
    const book = epubOf({ two: '<h1>Two</h1><p>The tide went.</p>', one: '<p>The tide came.</p>' }, metadata)
    const reading = await readBy(readEpub, book, 'harbour.epub')
    assert.equal(await shown(book), '‹heading:1 Two›\n\nThe tide went.\n\nThe tide came.')
    const { title, author, language, date, edition } = reading
    assert.deepEqual(
      { title, author, language, date, edition },
      { title: 'The Harbour', author: 'Ada Merin', language: 'en', date: null, edition: '2011-05-04' },
    )
  })

  test('page marks in the text are pages and no words', async () => {
    const body = '<p>The tide.</p><p><span epub:type="pagebreak" id="p12" title="12"/>Noon.</p>'
    assert.equal(await shown(epubOf({ one: body }, metadata)), 'The tide.\n\n|p. 12|Noon.')
  })

  test('a list of pages serves where the text has no marks', async () => {
    const bodies = { one: '<p id="a">The tide.</p>', two: '<p>Noon.</p>' }
    const list =
      '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><body><nav epub:type="page-list"><ol><li><a href="text/one.xhtml#a">12</a></li><li><a href="text/two.xhtml">13</a></li></ol></nav></body></html>'
    const plain = epubOf(bodies, metadata)
    const entries = unzipSync(plain)
    const opf = strFromU8(entries['book/package.opf']!).replace(
      '<manifest>',
      '<manifest><item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>',
    )
    const book = zipped({ ...entries, 'book/package.opf': opf, 'book/nav.xhtml': list })
    assert.equal(await shown(book), '|p. 12|The tide.\n\n|p. 13|Noon.')
  })

  test('words stand in their chapter where the map says', async () => {
    const book = epubOf({ one: '<p>The tide came.</p>' }, metadata)
    const source = strFromU8(unzipSync(book)['book/text/one.xhtml']!)
    const { text, origins } = await readBy(readEpub, book, 'a.epub')
    for (const { from, to, entry, at } of origins) {
      assert.equal(entry, 'book/text/one.xhtml')
      assert.equal(source.slice(at, at + to - from), text.slice(from, to))
    }
    assert.ok(origins.length > 0)
  })

  test('a chapter that is missing is left out and named', async () => {
    const entries = unzipSync(epubOf({ one: '<p>One.</p>', two: '<p>Two.</p>' }, metadata))
    delete entries['book/text/one.xhtml']
    const reading = await readBy(readEpub, zipped(entries), 'a.epub')
    assert.equal(reading.text.trimEnd(), 'Two.')
    assert.deepEqual(reading.remarks, [
      'Chapters are missing or damaged and were not read: “book/text/one.xhtml”.',
    ])
  })

  test('a protected book is said to be so; garbled fonts are no protection', async () => {
    const encrypted = (method: string) => ({
      'META-INF/encryption.xml': `<encryption><EncryptedData><EncryptionMethod Algorithm="${method}"/></EncryptedData></encryption>`,
    })
    const bodies = { one: '<p>One.</p>' }
    const locked = epubOf(bodies, metadata, encrypted('http://www.w3.org/2001/04/xmlenc#aes128-cbc'))
    assert.match(await problemBy(readEpub, locked, 'a.epub'), /^a\.epub is protected against copying/)
    const fonts = epubOf(bodies, metadata, encrypted('http://www.idpf.org/2008/embedding'))
    assert.equal(await shown(fonts), 'One.')
    const garbled = epubOf({}, metadata, { 'META-INF/rights.xml': '<rights/>' })
    assert.match(await problemBy(readEpub, garbled, 'a.epub'), /^a\.epub has no text/)
  })

  test('what is no book, or has no words, is told apart', async () => {
    assert.match(
      await problemBy(readEpub, zipped({ 'a.txt': 'x' }), 'a.epub'),
      /the list of its chapters is missing/,
    )
    assert.match(
      await problemBy(readEpub, epubOf({ one: '<img src="a.png"/>' }, metadata), 'a.epub'),
      /has no text/,
    )
  })

  test('no damage makes it throw, and what it gives is sound', async () => {
    const entries = unzipSync(epubOf({ one: '<p>One <i>two</i>.</p>', two: '<h1>Three</h1>' }, metadata))
    const damaged = fc.constantFrom('book/package.opf', 'book/text/one.xhtml', 'META-INF/container.xml')
    const pieces = ['<', '</p>', '<p>', '<itemref idref="two"/>', '../', '%', '&', '"']
    await fc.assert(
      fc.asyncProperty(
        damaged.chain((name) =>
          mutated(entries[name]!, pieces).map((bytes) => ({ ...entries, [name]: bytes })),
        ),
        async (changed) => assertSound(await readEpub({ bytes: zipped(changed), name: 'a.epub' })),
      ),
      { numRuns: 200 },
    )
  })
})
