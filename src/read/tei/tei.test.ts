import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { assertSound, drawn, readBy } from '../../../test/kit/drawn.ts'
import { mutated } from '../../../test/kit/mutated.ts'
import type { Range, Reading } from '../../index.ts'
import { readXml } from '../xml/xml.ts'

function file(body: string, header = ''): string {
  return `<?xml version="1.0"?>\n<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><teiHeader>${header}</teiHeader><text><body>${body}</body></text></TEI>`
}

const read = (body: string, header?: string): Promise<Reading> =>
  readBy(readXml, file(body, header), 'harbour.xml')

async function shown(body: string, ...kinds: Range['kind'][]): Promise<string> {
  return drawn(await read(body), ...kinds)
}

describe('tei: layout', () => {
  test('divisions, heads and paragraphs are parted by empty lines, verses by line ends', async () => {
    assert.equal(
      await shown(
        `<div><head>The <hi>first</hi>
          book</head> <div><head>One</head><p>The  tide
          came in.</p><lg><l>Low water,</l> <l>high sand.</l></lg></div></div>`,
      ),
      '‹heading:1 The ‹emphasis first› book›\n\n‹heading:2 One›\n\nThe tide came in.\n\nLow water,\nhigh sand.',
    )
  })

  test('speeches, lists, tables and letters have their lines', async () => {
    assert.equal(
      await shown(
        '<sp><speaker>ADA</speaker><p>To <stage>aside</stage> be.</p><stage>Exit.</stage></sp><list><label>a</label><item>one</item><item>two</item></list><table><row><cell>Year</cell><cell><p>Ships</p></cell></row><row><cell/><cell>4</cell></row></table><closer><salute>Yours,</salute><signed>A. M.</signed></closer>',
      ),
      'ADA\n\nTo aside be.\n\nExit.\n\na\none\ntwo\n\nYear\tShips\n\t4\n\nYours,\nA. M.',
    )
  })

  test('a line that ends is a line end, and a word goes on where the file says so', async () => {
    assert.equal(
      await shown(
        '<p>The\n<lb/>tide of the har-\n<lb break="no"/>\nbour and the is<lb break="no"/> land.</p>',
      ),
      'The\ntide of the har‹hyphen -\n›bour and the island.',
    )
  })

  test('a hyphen at the end of a line parts a word also where the file does not say so', async () => {
    assert.equal(
      await shown('<p>The har-<lb/>bour, nineteenth-<lb/>and twentieth-century.</p>'),
      'The har‹hyphen -\n›bour, nineteenth-\nand twentieth-century.',
    )
  })

  test('page breaks show nothing and are pages, also within a word', async () => {
    const body = '<pb n="xiv"/><p>One t<pb n="15" break="no"/>wo.</p><pb n="16"/><p>Three.</p>'
    const reading = await read(body)
    assert.equal(drawn(reading), '|p. xiv|One t|p. 15|wo.\n\n|p. 16|Three.')
    assert.deepEqual(
      reading.pages.map(({ scan }) => scan),
      [null, null, null],
    )
  })

  test('pages without a number are counted, and those of a second edition are left out', async () => {
    assert.equal(await shown('<p><pb facs="a"/>One <pb facs="b"/>two.</p>'), '|p. scan 1|One |p. scan 2|two.')
    assert.equal(
      await shown('<p><pb ed="A" n="1"/>One <pb ed="B" n="7"/>two <pb ed="A" n="2"/>three.</p>'),
      '|p. 1|One two |p. 2|three.',
    )
  })

  test('running heads and page numbers are ranges with their line ends', async () => {
    assert.equal(
      await shown(
        '<p>He went <pb n="2"/><fw type="head">THE <hi>HARBOUR</hi></fw><fw type="pageNum">2</fw> home.</p>',
        'head',
        'page-number',
      ),
      'He went\n|p. 2|‹head THE HARBOUR\n›‹page-number 2\n›home.',
    )
  })
})

describe('tei: what the witness shows', () => {
  test('of two spellings the one that stands there, of variants the main one', async () => {
    const reading = await read(
      '<p><choice><corr>the</corr><sic>teh</sic></choice> <choice><orig>ſea</orig><reg>sea</reg></choice> <choice><abbr>Mr</abbr><expan>Master</expan></choice> <app><lem>came</lem><rdg>went</rdg></app> <app><rdg>in</rdg><rdg>out</rdg></app></p>',
    )
    assert.equal(reading.text, 'teh ſea Mr came in')
    assert.deepEqual(reading.remarks, ['Of the variants in the apparatus only the main readings are shown.'])
  })

  test('deletions are marked, what was supplied is shown, what is lost is a sign', async () => {
    assert.equal(
      await shown(
        '<p>He <del>never</del> <add>often</add> <supplied>came</supplied> <gap><desc>torn</desc></gap><figure><figDesc>A wave</figDesc></figure></p>',
      ),
      'He ‹deleted never› often came […]',
    )
  })

  test('a quotation is a block where it stands by itself or holds paragraphs, else in the line', async () => {
    assert.equal(
      await shown(
        '<p>He said <q who="#ada">all men <q>lie</q></q>.</p><quote>Low water.</quote><p>So: <quote><p>One.</p><p>Two.</p></quote></p><cit><quote>High sand.</quote> <bibl>Merin</bibl></cit><p><said rend="block">Alone.</said></p>',
        'quote',
        'inline-quote',
      ),
      'He said ‹inline-quote:ada all men ‹inline-quote lie››.\n\n‹quote Low water.›\n\nSo:\n\n‹quote One.\n\nTwo.›\n\n‹quote High sand.›\n\nMerin\n\n‹quote Alone.›',
    )
  })

  test('notes leave their marker and stand at the end, on the page of the marker', async () => {
    assert.equal(
      await shown(
        '<p><pb n="4"/>He came<note n="*">Why?<note>So.</note></note> and<note place="inline"> (quickly)</note> <pb n="5"/>went<note><p>Ah.</p></note>.</p>',
        'note',
        'note-marker',
      ),
      '|p. 4|He came‹note-marker:* *› and (quickly) |p. 5|went‹note-marker:1 1›.\n\n|p. 4|‹note:* * Why?‹note-marker:2 2››\n\n|p. 5|‹note:1 1 Ah.›\n\n|p. 4|‹note:2 2 So.›',
    )
  })

  test('notes that the book has at its end stay there, and what points to them is a marker', async () => {
    assert.equal(
      await shown(
        '<p>He came<ref target="#n1">1</ref>.</p><div><head>Notes</head><note xml:id="n1" n="1"><p>Why?</p></note></div>',
      ),
      'He came‹note-marker:1 1›.\n\n‹heading:1 Notes›\n\n‹note:1 1 Why?›',
    )
  })
})

describe('tei: the header', () => {
  const header = (titles: string, publication: string, source: string, profile = '') =>
    `<fileDesc><titleStmt>${titles}</titleStmt><publicationStmt>${publication}</publicationStmt><sourceDesc>${source}</sourceDesc></fileDesc><profileDesc>${profile}</profileDesc>`

  test('title, authors, dates and language are told', async () => {
    const reading = await read(
      '<p>Words.</p>',
      header(
        '<title>The Harbour</title><title type="sub">A tale</title><author>Ada <surname>Merin</surname></author><author>B. Sand</author>',
        '<date when="2011-05">May</date>',
        '<origDate notBefore="1848" notAfter="1850">about 1849</origDate>',
        '<langUsage><language ident="de-AT"/></langUsage>',
      ),
    )
    const { title, author, date, edition, language } = reading
    assert.deepEqual(
      { title, author, date, edition, language },
      {
        title: 'The Harbour',
        author: 'Ada Merin; B. Sand',
        date: '1848/1850',
        edition: '2011-05',
        language: 'de',
      },
    )
    assert.equal(reading.text, 'Words.')
  })

  test('a date in words is read, one that says nothing is none, and the file’s own is only the edition', async () => {
    const of = async (publication: string, source: string) => {
      const { date, edition } = await read('<p>Words.</p>', header('', publication, source))
      return [date, edition]
    }
    assert.deepEqual(await of('<date>2011</date>', '<bibl><date>4 March 1926</date></bibl>'), [
      '1926-03-04',
      '2011',
    ])
    assert.deepEqual(await of('<date>2011</date>', '<p>Written late.</p>'), [null, '2011'])
    assert.deepEqual(await of('', '<bibl><date>undated</date></bibl>'), [null, null])
  })

  test('a corpus has a part for each of its texts', async () => {
    const text = (title: string, words: string) =>
      `<TEI><teiHeader>${header(`<title>${title}</title>`, '', '')}</teiHeader><text><body><p>${words}</p></body></text></TEI>`
    const corpus = `<teiCorpus xmlns="http://www.tei-c.org/ns/1.0"><teiHeader>${header('<title>Both</title>', '', '')}</teiHeader>${text('One', 'First words.')}${text('Two', 'Second words.')}</teiCorpus>`
    const reading = await readBy(readXml, corpus, 'both.xml')
    assert.equal(reading.title, 'Both')
    assert.deepEqual(
      reading.parts.map(({ title, from, to }) => [title, reading.text.slice(from, to)]),
      [
        ['One', 'First words.'],
        ['Two', 'Second words.'],
      ],
    )
  })
})

describe('tei: any file', () => {
  test('words stand in the file where the map says', async () => {
    const source = file('<p>The <hi>tide</hi>\n came &amp; went.</p>')
    const { text, origins } = await readBy(readXml, source, 'harbour.xml')
    for (const { from, to, at } of origins) {
      if (/^[<&]/.test(source[at]!)) continue
      assert.equal(source.slice(at, at + to - from).replace('\n', ' '), text.slice(from, to))
    }
  })

  test('no damage makes it throw, and what it gives is sound', async () => {
    const source = file(
      '<pb n="1"/><div><head>A</head><p>One<note n="1">b</note> <choice><sic>c</sic><corr>d</corr></choice><lb break="no"/> <q>e</q></p><table><row><cell>f</cell></row></table></div>',
    )
    const pieces = [
      '<',
      '</p>',
      '<p>',
      '<note>',
      '</note>',
      '<choice>',
      '<fw>',
      '<cell>',
      '<pb/>',
      '&',
      '"',
      '<q>',
      '<teiHeader>',
    ]
    await fc.assert(
      fc.asyncProperty(mutated(Buffer.from(source), pieces), async (bytes) => {
        assertSound(await readXml({ bytes, name: 'a.xml' }))
      }),
      { numRuns: 500 },
    )
  })

  test('notes in notes and spellings in spellings a hundred thousand deep are read in time', async () => {
    const deep = (open: string, close: string) => open.repeat(50_000) + 'deep' + close.repeat(50_000)
    assert.match((await read(`<p>x${deep('<note>', '</note>')}</p>`)).text, /deep/)
    assert.equal((await read(`<p>${deep('<choice><sic>', '</sic></choice>')}</p>`)).text, 'deep')
  })
})
