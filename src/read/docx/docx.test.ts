import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { assertSound, drawn, problemBy, readBy } from '../../../test/kit/drawn.ts'
import { mutated } from '../../../test/kit/mutated.ts'
import { type DocxParts, docxOf, zipped } from '../../../test/kit/zipped.ts'
import type { Range, Reading } from '../../index.ts'
import { readDocx } from './docx.ts'

/** A paragraph of plain runs; `properties` is the inside of its `w:pPr`. */
function p(words: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${r(words)}</w:p>`
}

function r(words: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`
}

const read = (body: string, parts?: DocxParts): Promise<Reading> =>
  readBy(readDocx, docxOf(body, parts), 'minutes.docx')

async function shown(body: string, parts?: DocxParts, ...kinds: Range['kind'][]): Promise<string> {
  return drawn(await read(body, parts), ...kinds)
}

const style = (id: string, name: string, inside = '', based = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${based && `<w:basedOn w:val="${based}"/>`}${inside}</w:style>`

describe('docx: words', () => {
  test('paragraphs are parted by an empty line, and runs are joined', async () => {
    assert.equal(
      await shown(p('The tide') + `<w:p>${r('came ')}${r('in.')}</w:p>` + p('') + p('Noon.')),
      'The tide\n\ncame in.\n\nNoon.',
    )
  })

  test('white space at the ends of a run counts only where the file says so', async () => {
    assert.equal(
      await shown('<w:p><w:r><w:t> one </w:t></w:r><w:r><w:t xml:space="preserve"> two</w:t></w:r></w:p>'),
      'one two',
    )
  })

  test('tabs, breaks, hyphens and symbols are the characters they show', async () => {
    const run =
      'a<w:tab/>b<w:br/>c<w:noBreakHyphen/>d<w:softHyphen/>e<w:sym w:font="Symbol" w:char="F061"/><w:sym w:font="Wingdings" w:char="F0E0"/>'
    const body = run.replace(/[a-e](?=<)/g, '<w:t>$&</w:t>')
    assert.equal(await shown(`<w:p><w:r>${body}</w:r></w:p>`), 'a\tb\nc\u2011d\u00adeα→')
  })

  test('a page break between paragraphs shows nothing and makes no pages', async () => {
    const reading = await read(p('One.') + '<w:p><w:r><w:br w:type="page"/></w:r></w:p>' + p('Two.'))
    assert.equal(reading.text, 'One.\n\nTwo.')
    assert.deepEqual(reading.pages, [])
  })

  test('fields show their result, hidden words and comments nothing', async () => {
    const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
    const cited = `${field('begin')}<w:r><w:instrText>ADDIN ZOTERO {"a":1}</w:instrText></w:r>${field('separate')}${r('(Merin 1926)')}${field('end')}`
    const nested = `${field('begin')}${field('begin')}${field('separate')}${r('inner')}${field('end')}${field('separate')}${r(' p. 4')}${field('end')}`
    assert.equal(
      await shown(
        `<w:p>${r('See ')}${cited}${nested}${r('secret', '<w:vanish/>')}<w:r><w:commentReference w:id="1"/></w:r>${r('.')}</w:p>`,
      ),
      'See (Merin 1926) p. 4.',
    )
  })

  test('a field that never ends hides nothing', async () => {
    const begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    assert.equal(await shown(`<w:p>${begin}${r('Still here.')}</w:p>`), 'Still here.')
  })

  test('a text box stands behind its paragraph, and once although the file has it twice', async () => {
    const box = `<w:txbxContent>${p('In the box.')}</w:txbxContent>`
    const drawing = `<w:r><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r>`
    assert.equal(
      await shown(`<w:p>${r('Before ')}${drawing}${r('behind.')}</w:p>`),
      'Before behind.\n\nIn the box.',
    )
  })

  test('cells are parted by tabs, rows by line ends, also where a cell has two paragraphs', async () => {
    const cell = (inside: string) => `<w:tc>${inside}</w:tc>`
    const table = `<w:tbl><w:tr>${cell(p('Year'))}${cell(p('Ships'))}</w:tr><w:tr>${cell(p('1926') + p('and 1927'))}${cell(p(''))}</w:tr></w:tbl>`
    assert.equal(
      await shown(p('Above.') + table + p('Below.')),
      'Above.\n\nYear\tShips\n1926\nand 1927\t\n\nBelow.',
    )
  })

  test('another prefix for Word’s namespace changes nothing', async () => {
    const bytes = zipped({
      'word/document.xml':
        '<x:document xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:body><x:p><x:r><x:t>Read.</x:t></x:r></x:p></x:body></x:document>',
    })
    assert.equal((await readBy(readDocx, bytes, 'minutes.docx')).text, 'Read.')
  })
})

describe('docx: how words are set', () => {
  test('what was struck out or deleted is shown and marked, what was put in is plain', async () => {
    const body = `<w:p>${r('He ')}<w:del w:id="1"><w:r><w:delText xml:space="preserve">never </w:delText></w:r></w:del><w:ins w:id="2">${r('often ')}</w:ins>${r('came', '<w:strike/>')}.</w:p>`
    assert.equal(await shown(body), 'He ‹deleted never› often ‹deleted came›')
  })

  test('runs set off alike are one stretch; a link is not set off by its line', async () => {
    const body = `<w:p>${r('So ')}${r('all ', '<w:i/>')}${r('men', '<w:b/>')}${r(' lie', '<w:i w:val="0"/>')} <w:hyperlink>${r(' here', '<w:u w:val="single"/>')}</w:hyperlink></w:p>`
    assert.equal(await shown(body), 'So ‹emphasis all men› lie here')
  })

  test('headings are told by level, by the style’s name in any language, and through what it is based on', async () => {
    const styles =
      style('H1', 'heading 1') +
      style('Mine', 'Chapter', '', 'H1') +
      style('Berschrift2', 'Überschrift 2') +
      style('Title', 'Title')
    const body = ['H1', 'Mine', 'Berschrift2', 'Title']
      .map((id) => p(id, `<w:pStyle w:val="${id}"/>`))
      .join('')
    assert.equal(
      await shown(body + p('Direct', '<w:outlineLvl w:val="2"/>') + p('Text', '<w:outlineLvl w:val="9"/>'), {
        styles,
      }),
      '‹heading:1 H1›\n\n‹heading:1 Mine›\n\n‹heading:2 Berschrift2›\n\n‹heading:1 Title›\n\n‹heading:3 Direct›\n\nText',
    )
  })

  test('a paragraph is a quotation by its style or by its indent; neighbours are one', async () => {
    const styles = style('Q', 'Intense Quote') + style('List', 'List Paragraph')
    const long = p('The ordinary words of the text stand at the margin, as most of them do.')
    const indent = '<w:ind w:left="720"/>'
    const body = [
      ...[
        long,
        p('By style.', '<w:pStyle w:val="Q"/>'),
        long,
        p('By indent.', indent),
        p('Its second part.', indent),
      ],
      ...[
        long,
        p('Hanging, a bibliography.', '<w:ind w:left="720" w:hanging="720"/>'),
        p('Centred.', `${indent}<w:jc w:val="center"/>`),
      ],
      ...[p('A list.', `<w:pStyle w:val="List"/>${indent}`), p('A signature.', '<w:ind w:left="5000"/>')],
    ]
    const drawing = await shown(body.join(''), { styles })
    assert.deepEqual(drawing.match(/‹quote [^›]*›/g), [
      '‹quote By style.›',
      '‹quote By indent.\n\nIts second part.›',
    ])
  })

  test('in a text that is indented as a whole nothing stands out', async () => {
    const body =
      p('All of it, from the first word on.', '<w:ind w:left="720"/>') +
      p('To the last.', '<w:ind w:left="720"/>')
    assert.equal(await shown(body), 'All of it, from the first word on.\n\nTo the last.')
  })

  test('list items have the markers that Word shows', async () => {
    const level = (at: number, format: string, text: string) =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`
    const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '%1.%2)')}</w:abstractNum><w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '\uf0b7')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>`
    const item = (words: string, list: number, at = 0) =>
      p(words, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`)
    const body =
      item('one', 1) +
      item('two', 1) +
      item('in', 1, 1) +
      item('three', 1) +
      item('in', 1, 1) +
      item('dot', 2) +
      item('seven', 3)
    assert.equal(
      (await read(body, { numbering })).text,
      ['1. one', '2. two', '2.a) in', '3. three', '3.a) in', '• dot', '7. seven'].join('\n\n'),
    )
  })
})

describe('docx: what stands outside of the text', () => {
  const note = (id: number, words: string, kind = 'footnote') =>
    `<w:${kind} w:id="${id}"><w:p><w:r><w:${kind}Ref/></w:r>${r(` ${words}`)}</w:p></w:${kind}>`
  const marker = (id: number, kind = 'footnote') => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`

  test('notes are numbered as the text leads to them and stand at its end', async () => {
    const body = `<w:p>${r('He came')}${marker(5)}${r(' and went')}${marker(2)}${r('.')}${marker(1, 'endnote')}</w:p>`
    const footnotes = `<w:footnote w:id="0" w:type="separator">${p('---')}</w:footnote>${note(2, 'Second.')}${note(5, 'First.')}${note(9, 'Nowhere.')}`
    assert.equal(
      await shown(body, { footnotes, endnotes: note(1, 'Last.', 'endnote') }),
      'He came‹note-marker:1 1› and went‹note-marker:2 2›.‹note-marker:i i›\n\n‹note:1 1 First.›\n\n‹note:2 2 Second.›\n\n‹note:i i Last.›',
    )
  })

  test('notes are counted as the settings say, and a typed marker is no number', async () => {
    const typed = '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="1"/><w:t>*</w:t></w:r>'
    const settings = '<w:footnotePr><w:numFmt w:val="upperRoman"/></w:footnotePr>'
    const footnotes = `<w:footnote w:id="1"><w:p>${r('* typed')}</w:p></w:footnote>${note(2, 'Counted.')}`
    assert.equal(
      await shown(`<w:p>${r('One')}${typed}${r(' two')}${marker(2)}</w:p>`, { settings, footnotes }),
      'One‹note-marker:* *› two‹note-marker:I I›\n\n‹note:* * * typed›\n\n‹note:I I Counted.›',
    )
  })

  test('each running head stands once at the end', async () => {
    assert.equal(
      await shown(p('Text.'), { headers: [p('THE HARBOUR'), p('THE HARBOUR'), p('Page 1')] }),
      'Text.\n\n‹head THE HARBOUR›\n\n‹head Page 1›',
    )
  })

  test('title, author and language are told, and no day of saving', async () => {
    const core =
      '<dc:title>The  Harbour</dc:title><dc:creator>Ada Merin</dc:creator><dcterms:created>2020-01-01</dcterms:created>'
    const { title, author, language, date } = await read(
      `<w:p>${r('Gezeiten', '<w:lang w:val="de-AT"/>')}</w:p>`,
      { core },
    )
    assert.deepEqual(
      { title, author, language, date },
      { title: 'The Harbour', author: 'Ada Merin', language: 'de', date: null },
    )
    assert.equal(
      (await read(p('x'), { core: '<dc:creator>Microsoft Office User</dc:creator>' })).author,
      null,
    )
  })

  test('words stand in their part where the map says', async () => {
    const bytes = docxOf(`<w:p>${r('He said &amp; left')}${marker(1)}</w:p>`, {
      footnotes: note(1, 'A note.'),
    })
    const entries = unzipSync(bytes)
    const { text, origins } = await readBy(readDocx, bytes, 'minutes.docx')
    const at = (words: string) => {
      const from = text.indexOf(words)
      const origin = origins.find((one) => one.from <= from && from < one.to)!
      const start = origin.at + from - origin.from
      return [origin.entry, strFromU8(entries[origin.entry!]!).slice(start, start + words.length)]
    }
    assert.deepEqual(at('He said'), ['word/document.xml', 'He said'])
    assert.deepEqual(at('left'), ['word/document.xml', 'left'])
    assert.deepEqual(at('A note.'), ['word/footnotes.xml', 'A note.'])
  })
})

describe('docx: files that are wrong', () => {
  test('a text that breaks off is read so far, and said to', async () => {
    const bytes = zipped({ 'word/document.xml': `<w:document><w:body>${p('One.')}<w:p><w:r><w:t>Tw` })
    const reading = await readBy(readDocx, bytes, 'minutes.docx')
    assert.equal(reading.text, 'One.\n\nTw')
    assert.deepEqual(reading.remarks, [
      'Its text is damaged: what follows line 1 of word/document.xml was not read.',
    ])
  })

  test('what cannot be read is told apart', async () => {
    assert.match(await problemBy(readDocx, docxOf(p('')), 'a.docx'), /^a\.docx has no text\./)
    assert.match(
      await problemBy(readDocx, zipped({ 'word/document.xml': '<w:docu' }), 'a.docx'),
      /^a\.docx is damaged/,
    )
    assert.match(
      await problemBy(readDocx, zipped({ 'xl/workbook.xml': '<a/>' }), 'a.docx'),
      /^a\.docx is a spreadsheet/,
    )
    const sheets =
      '<Relationships><Relationship Type="x/officeDocument" Target="/xl/workbook.xml"/></Relationships>'
    const book = zipped({ '_rels/.rels': sheets, 'xl/workbook.xml': '<workbook>Year</workbook>' })
    assert.match(await problemBy(readDocx, book, 'a.docx'), /^a\.docx is a spreadsheet/)
    assert.match(
      await problemBy(readDocx, zipped({ 'a.txt': 'x' }), 'a.docx'),
      /the part with its text is missing/,
    )
  })

  test('no damage makes it throw, and what it gives is sound', async () => {
    const footnotes = '<w:footnote w:id="1"><w:p><w:r><w:t>Note</w:t></w:r></w:p></w:footnote>'
    const source = strFromU8(
      unzipSync(
        docxOf(
          `${p('One two.')}<w:tbl><w:tr><w:tc>${p('a')}</w:tc></w:tr></w:tbl><w:p><w:r><w:footnoteReference w:id="1"/></w:r></w:p>`,
        ),
      )['word/document.xml']!,
    )
    const pieces = [
      '<',
      '</w:p>',
      '<w:p>',
      '<w:txbxContent>',
      '<mc:AlternateContent>',
      '</w:tc>',
      '<w:tbl>',
      '&',
      '<w:del>',
      '"',
    ]
    await fc.assert(
      fc.asyncProperty(mutated(Buffer.from(source), pieces), async (bytes) => {
        const entries = { ...unzipSync(docxOf('', { footnotes })), 'word/document.xml': bytes }
        assertSound(await readDocx({ bytes: zipped(entries), name: 'a.docx' }))
      }),
      { numRuns: 200 },
    )
  })
})
