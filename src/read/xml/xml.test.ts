import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { assertSound, drawn, problemBy, readBy } from '../../../test/kit/drawn.ts'
import { readXml } from './xml.ts'

const shown = async (source: string | Uint8Array): Promise<string> =>
  drawn(await readBy(readXml, source, 'a.xml'))

describe('xml: any XML', () => {
  test('all characters come in order; an element with words of its own is a paragraph', async () => {
    assert.equal(
      await shown(
        '<book><title>The  Harbour</title><by/><chapter><p><b>The</b> tide\n came <i>in</i>.</p><p>Noon.</p></chapter></book>',
      ),
      'The Harbour\n\nThe tide came in.\n\nNoon.',
    )
  })

  test('encodings are told by the byte-order mark, the declaration, or the bytes', async () => {
    const declared = Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><a>caf\u00e9</a>', 'latin1')
    assert.equal(await shown(declared), 'café')
    assert.equal(await shown(Buffer.from('\ufeff<a>café</a>', 'utf16le')), 'café')
    const wrong = await readBy(
      readXml,
      Buffer.from('<?xml version="1.0" encoding="UTF-8"?><a>caf\u00e9</a>', 'latin1'),
      'a.xml',
    )
    assert.equal(wrong.text, 'café')
    assert.match(wrong.remarks[0]!, /Windows-1252/)
  })

  test('a file that stops being XML is read so far, and says where', async () => {
    const wrong = await readBy(readXml, '<a>\n<b>One.</b>\n<b>Two.</c>\n<b>Three.</b></a>', 'a.xml')
    assert.equal(wrong.text, 'One.\n\nTwo.')
    assert.deepEqual(wrong.remarks, [
      'The file stops being XML in line 3. What comes after that was not read.',
    ])
    const cut = await readBy(readXml, '<a><b>One.</b><b>Tw', 'a.xml')
    assert.equal(cut.text, 'One.\n\nTw')
    assert.deepEqual(cut.remarks, ['The file ends before its text does (in line 1). What is there was read.'])
  })

  test('what holds no words is told apart', async () => {
    assert.match(
      await problemBy(readXml, '<a>\n<b></c>words</a>', 'a.xml'),
      /^a\.xml stops being XML in line 2, before/,
    )
    assert.match(await problemBy(readXml, 'Dear Sir', 'a.xml'), /^a\.xml is no XML/)
    assert.match(await problemBy(readXml, '<a><b/></a>', 'a.xml'), /^a\.xml has no text/)
  })

  test('entities that the file defines stay as they are typed, and a remark says so', async () => {
    const reading = await readBy(readXml, '<!DOCTYPE a [<!ENTITY x "xxxx">]><a>One &x; two</a>', 'a.xml')
    assert.equal(reading.text, 'One &x; two')
    assert.match(reading.remarks[0]!, /left as they stand/)
  })

  test('a flat OpenDocument text is read as one', async () => {
    const flat =
      '<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:mimetype="application/vnd.oasis.opendocument.text"><office:meta><x>meta</x></office:meta><office:body><office:text><text:p>One.</text:p></office:text></office:body></office:document>'
    assert.equal(await shown(flat), 'One.')
  })

  test('no string makes it throw', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (words) => {
        assertSound(await readXml({ bytes: new TextEncoder().encode(`<a>${words}`), name: 'a.xml' }))
      }),
      { numRuns: 500 },
    )
  })
})

describe('xml: transcriptions of page images', () => {
  test('ALTO: words stand in attributes, a hyphen ends a line, and margins are running heads', async () => {
    const line = (...words: string[]) =>
      `<TextLine>${words.map((word) => `<String CONTENT="${word}"/>`).join('<SP/>')}</TextLine>`
    const source = `<alto xmlns="http://www.loc.gov/standards/alto/ns-v4#"><Layout><Page PHYSICAL_IMG_NR="7" PRINTED_IMG_NR="3"><TopMargin><TextBlock>${line('HARBOUR')}</TextBlock></TopMargin><PrintSpace><TextBlock>${line('The', 'tide').replace('</TextLine>', '<HYP CONTENT="-"/></TextLine>')}${line('water', 'came.')}</TextBlock><TextBlock>${line('Noon.')}</TextBlock></PrintSpace></Page></Layout></alto>`
    const reading = await readBy(readXml, source, 'a.xml')
    assert.equal(drawn(reading), '|p. 3|‹head HARBOUR\n›\nThe tide‹hyphen -\n›water came.\n\nNoon.')
    assert.equal(reading.pages[0]!.scan, 7)
  })

  test('PAGE: the text of a line is read once, whether it stands on lines, words or regions', async () => {
    const text = (words: string) => `<TextEquiv><Unicode>${words}</Unicode></TextEquiv>`
    const region = (type: string, inside: string) => `<TextRegion type="${type}">${inside}</TextRegion>`
    const body = [
      region('header', `<TextLine>${text('HARBOUR')}</TextLine>`),
      region(
        'paragraph',
        `<TextLine><Word>${text('The')}</Word><Word>${text('tide')}</Word>${text('The tide')}</TextLine><TextLine><Word>${text('came')}</Word><Word>${text('in.')}</Word></TextLine>${text('All again.')}`,
      ),
      region('paragraph', text('Noon.')),
    ]
    const source = `<PcGts xmlns="http://schema.primaresearch.org/PAGE/gts/pagecontent/2019-07-15"><Page>${body.join('')}</Page></PcGts>`
    assert.equal(await shown(source), '|p. scan 1|‹head HARBOUR\n›\nThe tide\ncame in.\n\nNoon.')
  })
})
