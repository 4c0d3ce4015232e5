import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { pdfOf } from '../../test/kit/pdf.ts'
import type { Reading } from '../index.ts'
import { readBytes } from './read.ts'

const bytesOf = (words: string): Uint8Array => Buffer.from(words, 'latin1')

async function reading(name: string, bytes: Uint8Array): Promise<Reading> {
  const result = await readBytes({ bytes, name })
  return 'problem' in result ? assert.fail(result.problem) : result
}

async function problem(name: string, bytes: Uint8Array): Promise<string> {
  const result = await readBytes({ bytes, name })
  return 'problem' in result ? result.problem : assert.fail(`was read: ${result.text}`)
}

function zipOf(entries: Record<string, string>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(entries).map(([name, body]) => [name, strToU8(body)])))
}

const page =
  '<!DOCTYPE html><html><head><title>Light</title></head><body><p>The lamp was lit.</p></body></html>'
const tei =
  '<?xml version="1.0"?><TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><p>The lamp was lit.</p></body></text></TEI>'
const rtf = '{\\rtf1\\ansi The lamp was lit.\\par}'
const word = zipOf({
  '[Content_Types].xml':
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  '_rels/.rels':
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  'word/document.xml':
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>The lamp was lit.</w:t></w:r></w:p></w:body></w:document>',
})
const odt = zipOf({
  mimetype: 'application/vnd.oasis.opendocument.text',
  'content.xml':
    '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text><text:p>The lamp was lit.</text:p></office:text></office:body></office:document-content>',
})
const epub = zipOf({
  mimetype: 'application/epub+zip',
  'META-INF/container.xml':
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0"><rootfiles><rootfile full-path="b.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
  'b.opf':
    '<package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata/><manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>',
  'a.xhtml': '<html xmlns="http://www.w3.org/1999/xhtml"><body><p>The lamp was lit.</p></body></html>',
})
const ole = (stream: string): Uint8Array =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(512), Buffer.from(stream, 'utf16le')])

describe('read: formats', () => {
  const samples: [string, Uint8Array][] = [
    ['letter.txt', bytesOf('The lamp was lit.\n')],
    ['letter.md', bytesOf('# Light\n\nThe lamp was lit.\n')],
    ['letter.html', bytesOf(page)],
    ['letter.xml', bytesOf(tei)],
    ['letter.rtf', bytesOf(rtf)],
    ['letter.docx', word],
    ['letter.odt', odt],
    ['letter.epub', epub],
    ['letter.pdf', pdfOf(['The lamp was lit.'])],
  ]
  for (const [name, bytes] of samples) {
    test(`${name} is read, with its suffix in capitals and without any`, async () => {
      for (const other of [name, name.toUpperCase(), 'letter']) {
        const { text, remarks } = await reading(other, bytes)
        assert.match(text, /The lamp was lit\./)
        assert.deepEqual(remarks, [])
      }
    })
  }

  test('without a suffix, Markdown is plain text: nothing in it says otherwise', async () => {
    assert.equal((await reading('letter', bytesOf('# Light\n\nThe lamp.\n'))).text, '# Light\n\nThe lamp.\n')
  })
})

describe('read: names that promise something else', () => {
  const cases: [string, Uint8Array, string][] = [
    [
      'speech.pdf',
      bytesOf(page),
      'speech.pdf is not a PDF: it is a web page saved under that name. It was read as a web page.',
    ],
    [
      'speech.docx',
      bytesOf(rtf),
      'speech.docx is not a Word document: it is RTF (rich text) saved under that name. It was read as RTF (rich text).',
    ],
    [
      'speech.doc',
      word,
      'speech.doc is not a Word document in the old format of before 2007: it is a Word document saved under that name. It was read as a Word document.',
    ],
    [
      'speech.txt',
      pdfOf(['The lamp was lit.']),
      'speech.txt is not plain text: it is a PDF saved under that name. It was read as a PDF.',
    ],
    [
      'speech.epub',
      bytesOf('The lamp was lit.'),
      'speech.epub is not an EPUB book: it is plain text saved under that name. It was read as plain text.',
    ],
    [
      'speech.xml',
      bytesOf('The lamp was lit.'),
      'speech.xml is not XML: it is plain text saved under that name. It was read as plain text.',
    ],
  ]
  for (const [name, bytes, remark] of cases)
    test(remark, async () => {
      const { text, remarks } = await reading(name, bytes)
      assert.match(text, /The lamp was lit\./)
      assert.equal(remarks[0], remark)
    })

  test('a web page saved as XML, and a script that is asked for by name, are read without a word', async () => {
    assert.deepEqual((await reading('page.xml', bytesOf(`<?xml version="1.0"?>${page}`))).remarks, [])
    assert.deepEqual((await reading('notes.tex', bytesOf('The lamp \\emph{was} lit.'))).remarks, [])
    assert.deepEqual((await reading('table.csv', bytesOf('lamp,lit\n'))).remarks, [])
  })
})

describe('read: what is not read', () => {
  const cases: [string, Uint8Array, RegExp][] = [
    [
      'scan.png',
      bytesOf('\x89PNG\r\n\x1a\n\0\0\0'),
      /^scan\.png is an image, which Stemma does not read\. Run OCR on it/,
    ],
    ['scan.tif', bytesOf('II*\0\x08\0\0\0'), /^scan\.tif is an image/],
    ['scan.jpg', bytesOf('\xff\xd8\xff\xe0\0\x10JFIF'), /^scan\.jpg is an image/],
    [
      'speech.pdf',
      bytesOf('\xff\xd8\xff\xe0\0\x10JFIF'),
      /^speech\.pdf is not a PDF: it is an image saved under that name\. Run OCR/,
    ],
    ['talk.mp3', bytesOf('ID3\x04\0\0'), /^talk\.mp3 is a sound or video recording, .* transcript/],
    ['talk.mp4', bytesOf('\0\0\0\x20ftypisom'), /^talk\.mp4 is a sound or video recording/],
    ['book.djvu', bytesOf('AT&TFORM\0\0'), /^book\.djvu is a DjVu scan/],
    [
      'book.mobi',
      Buffer.concat([Buffer.alloc(60), bytesOf('BOOKMOBI')]),
      /^book\.mobi is a Kindle book.*Calibre/,
    ],
    ['book.gz', bytesOf('\x1f\x8b\x08\0'), /^book\.gz is an archive of other files.* Unpack it/],
    ['book.zip', zipOf({ 'a.txt': 'a' }), /^book\.zip is an archive of other files/],
    ['tool.exe', Buffer.concat([bytesOf('MZ'), Buffer.alloc(80)]), /^tool\.exe is a program/],
    ['tool', bytesOf('\x7fELF\x02\x01\x01\0'), /^tool is a program/],
    ['old.doc', ole('WordDocument'), /^old\.doc is a Word document in the old format.* save it as \.docx/],
    ['sums.xls', ole('Workbook'), /^sums\.xls is a spreadsheet, which/],
    ['talk.ppt', ole('PowerPoint Document'), /^talk\.ppt is a presentation, which/],
    ['letter.docx', ole('EncryptedPackage'), /^letter\.docx is locked with a password/],
    [
      'sums.xlsx',
      zipOf({ '[Content_Types].xml': '', 'xl/workbook.xml': '' }),
      /^sums\.xlsx is a spreadsheet/,
    ],
    [
      'talk.pptx',
      zipOf({ '[Content_Types].xml': '', 'ppt/presentation.xml': '' }),
      /^talk\.pptx is a presentation/,
    ],
    [
      'sums.ods',
      zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }),
      /^sums\.ods is a spreadsheet/,
    ],
    [
      'talk.odp',
      zipOf({ mimetype: 'application/vnd.oasis.opendocument.presentation' }),
      /^talk\.odp is a presentation/,
    ],
    [
      'note.pages',
      zipOf({ 'Index/Document.iwa': '' }),
      /^note\.pages is a document of Apple Pages.*Export it/,
    ],
    ['talk.key', zipOf({ 'Index/Document.iwa': '' }), /^talk\.key is a presentation/],
    ['plate.ps', bytesOf('%!PS-Adobe-3.0\n'), /^plate\.ps is PostScript/],
    [
      'page.mht',
      bytesOf('MIME-Version: 1.0\nContent-Type: multipart/related;\n'),
      /^page\.mht is a web page packed/,
    ],
    ['notes.db', bytesOf('SQLite format 3\0'), /^notes\.db is a database/],
    [
      'speech.pdf',
      bytesOf('version https://git-lfs.github.com/spec/v1\noid sha256:00\n'),
      /^speech\.pdf is only a placeholder.*git lfs pull/,
    ],
    ['speech.pdf', Buffer.alloc(300, 7), /^speech\.pdf is not a PDF, as its name says: it holds no text/],
    ['letter.docx', Buffer.alloc(300, 7), /^letter\.docx is not a Word document, as its name says/],
    ['letter.txt', Buffer.alloc(300, 7), /^letter\.txt holds no text/],
    ['letter', Buffer.alloc(300, 7), /^letter holds no text and is of no kind that Stemma knows/],
    ['letter.txt', new Uint8Array(0), /^letter\.txt is empty \(0 bytes\)/],
    ['letter.docx', word.slice(0, word.length - 40), /^letter\.docx is cut short or damaged/],
    ['letter.pdf', pdfOf([{ image: true }]), /^letter\.pdf has no text layer \(1 image page\)/],
  ]
  for (const [name, bytes, expected] of cases)
    test(`${name}: ${expected.source.replace(/[\\^]/g, '')}`, async () => {
      const said = await problem(name, bytes)
      assert.match(said, expected)
      assert.match(said, /\.$/)
    })

  test('an OpenDocument text that is locked asks for a copy without a password', async () => {
    const locked = zipOf({
      mimetype: 'application/vnd.oasis.opendocument.text',
      'META-INF/manifest.xml': '<manifest:manifest><manifest:encryption-data/></manifest:manifest>',
      'content.xml': 'xxxx',
    })
    assert.match(await problem('letter.odt', locked), /^letter\.odt is locked with a password/)
  })

  test('line ends and terminal signs in a name do not get into the sentence', async () => {
    assert.match(await problem('a\u001b[31m\nb.txt', new Uint8Array(0)), /^a\ufffd\[31m\ufffdb\.txt is empty/)
  })
})

describe('read: promises', () => {
  const samples = [
    bytesOf(page),
    bytesOf(tei),
    bytesOf(rtf),
    word,
    odt,
    epub,
    ole('WordDocument'),
    pdfOf(['words']),
  ]
  const names = [
    'a.txt',
    'a.md',
    'a.html',
    'a.xml',
    'a.docx',
    'a.odt',
    'a.epub',
    'a.pdf',
    'a.rtf',
    'a',
    'a.png',
  ]

  test('whatever bytes come under whatever name, the answer is a text or a sentence about that file', async () => {
    const mangled = fc
      .record({
        sample: fc.constantFrom(...samples),
        at: fc.nat(),
        put: fc.uint8Array({ maxLength: 8 }),
        skip: fc.nat(30),
      })
      .map(({ sample, at, put, skip }) => {
        const place = at % sample.length
        return new Uint8Array([...sample.subarray(0, place), ...put, ...sample.subarray(place + skip)])
      })
    const anything = fc.oneof(mangled, fc.uint8Array({ maxLength: 400 }))
    await fc.assert(
      fc.asyncProperty(anything, fc.constantFrom(...names), async (bytes, name) => {
        const result = await readBytes({ bytes, name })
        if ('problem' in result) assert.match(result.problem, /^a\b[\s\S]*\.$/)
        else for (const { from, to } of result.ranges) assert.ok(from < to && to <= result.text.length)
      }),
      { numRuns: 400 },
    )
  })
})
