import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { type DrawnPage, type PdfExtras, pdfOf, type RawPage, shown } from '../../../test/kit/pdf.ts'
import type { RangeKind, Reading } from '../../index.ts'
import { readPdf } from './pdf.ts'

async function read(pages: readonly (DrawnPage | RawPage)[], extras: PdfExtras = {}): Promise<Reading> {
  const reading = await readPdf({ bytes: pdfOf(pages, extras), name: 'harbour.pdf' })
  if ('problem' in reading) assert.fail(reading.problem)
  return reading
}

async function problemOf(bytes: Uint8Array, name = 'letters.pdf'): Promise<string> {
  const reading = await readPdf({ bytes, name })
  return 'problem' in reading ? reading.problem : assert.fail('was read')
}

/** The words of all ranges of a kind; the label before them where there is one. */
function ranges(reading: Reading, kind: RangeKind): string[] {
  return reading.ranges
    .filter((range) => range.kind === kind)
    .map(({ from, to, label }) => (label === undefined ? '' : `${label}: `) + reading.text.slice(from, to))
}

function labels(reading: Reading): (string | null)[] {
  return reading.pages.map((page) => page.label)
}

/** So many lines of prose, so that a page looks like one; each page its own. */
function prose(lines: number, seed = 0): string {
  const words = [
    'boat',
    'lamp',
    'stone',
    'keeper',
    'evening',
    'water',
    'wind',
    'harbour',
    'ledger',
    'rope',
    'bell',
  ]
  let at = seed
  const line = () => {
    let out = ''
    while (out.length < 54) out += `${words[((at = (at * 7 + 3) % 9973)) % words.length]} `
    return out.trimEnd()
  }
  return Array.from({ length: lines }, line).join('\n')
}

describe('pdf: lines and paragraphs', () => {
  test('lines are kept as printed, and an indent or a gap begins a paragraph', async () => {
    const { text, pages } = await read([
      `
The keeper lit the lamp at six and went down to the
shore to see who had come in.
   Nobody had. The boats lay where they had lain since
Sunday, with the water in them.

In the evening the wind turned.`,
    ])
    assert.equal(
      text,
      'The keeper lit the lamp at six and went down to the\nshore to see who had come in.\n\nNobody had. The boats lay where they had lain since\nSunday, with the water in them.\n\nIn the evening the wind turned.\n',
    )
    assert.deepEqual(pages, [{ from: 0, to: text.length, label: null, scan: 1 }])
  })

  test('first lines that stand out to the left begin a paragraph, as in a bibliography', async () => {
    const { text } = await read([
      `
Abbott, Mary. The lights of the northern coast and who
    kept them. Second edition.
Barker, John. A ledger of oil, wicks and wages in three
    volumes, with a map.
Carver, Ellen. Letters from the outer rock to her sister
    and her brother.
Dunn, Peter. What the inspector saw when he came in the
    spring.`,
    ])
    assert.match(text, /who\nkept them\. Second edition\.\n\nBarker.*\nvolumes, with a map\.\n\nCarver/)
  })

  test('columns are read one after the other, below a title that spans them', async () => {
    const { text } = await read([
      `
{16}A history of the light on the outer rock

The first light was a fire     In the second year the oil
of coals in a basket. It       came late, and the keeper
was kept by two brothers       burned his own chairs for
who took turns at night.       three nights running.
Nobody paid them for it.       He was thanked for that.`,
    ])
    assert.match(text, /^A history of the light on the outer rock\n\nThe first light was a fire\nof coals/)
    assert.match(text, /Nobody paid them for it\.\n\n?In the second year the oil\ncame late/)
  })

  test('a table is read across, not down', async () => {
    const { text } = await read([
      `
Year     Keeper          Wages
1801     Abbott          £ 12
1802     Abbott          £ 12
1803     Barker          £ 14
1804     Carver          £ 14
1805     Dunn            £ 15`,
    ])
    assert.match(text, /1803 Barker £ 14\n1804 Carver £ 14/)
  })

  test('a space is put where there is a gap, and none inside a word set in pieces', async () => {
    const operators = shown('the lam', 72, 700) + shown('p was', 114, 700) + shown('lit', 150, 700)
    assert.equal((await read([{ operators }])).text, 'the lamp was lit\n')
  })

  test('ligatures stay, accents drawn before their letter are put on it, spaced-out words are closed up', async () => {
    const operators =
      shown('the ﬁrst na¨ıve caf´e', 72, 700) +
      `2.5 Tc ${shown('Stemma', 72, 680)} 0 Tc ${shown('it was', 160, 680)}`
    assert.equal((await read([{ operators }])).text, 'the ﬁrst naïve café\n\nStemma it was\n')
  })

  test('a large first letter goes to the line it begins, and text printed twice stands once', async () => {
    const operators =
      shown('T', 72, 676, 36, 'F2') +
      shown('he keeper lit the lamp at six', 96, 700) +
      shown('and went down to the shore.', 96, 688) +
      shown('and went down to the shore.', 96.3, 688) +
      shown('Nobody had come.', 96, 676)
    const { text } = await read([{ operators }])
    assert.equal(text, 'The keeper lit the lamp at six\nand went down to the shore.\nNobody had come.\n')
  })

  test('turned text comes last on its page; a turned page reads as seen', async () => {
    const operators =
      `BT /F1 10 Tf 0 1 -1 0 40 300 Tm (Plate III) Tj ET\n` + shown('The lamp was lit at six', 72, 700)
    assert.equal((await read([{ operators }])).text, 'The lamp was lit at six\n\nPlate III\n')
    const turned = `BT /F1 10 Tf 0 1 -1 0 100 72 Tm (A wide table) Tj 0 -12 Td (of wages) Tj ET`
    assert.equal((await read([{ operators: turned, rotate: 90 }])).text, 'A wide table\nof wages\n')
  })

  test('a block indented as a whole, set off by a gap, is a quotation; a list is not', async () => {
    const reading = await read([
      `
The inspector came in the spring and wrote down what he
saw. His report was short:

     I found the lamp clean and the oil in good order,
     but of the keeper and his boat I saw nothing.

The committee read this twice and sent for the brothers.

     1) the elder brother came to the house on Monday and
        said that he had been ill

They were heard on the next day, each by himself, and
neither would say where the boat had gone.`,
    ])
    assert.deepEqual(ranges(reading, 'quote'), [
      'I found the lamp clean and the oil in good order,\nbut of the keeper and his boat I saw nothing.',
    ])
  })

  test('a quotation goes on at the top of the next page, a list that does is none', async () => {
    const page = (first: string) => `${first}\n${prose(8)}`
    const quoted = await read([
      `${prose(6)}\n\n     I found the lamp clean and the oil in good order,\n     but of the keeper and of his boat I`,
      page('     saw nothing.\n'),
    ])
    assert.deepEqual(ranges(quoted, 'quote').slice(1), ['saw nothing.'])
    const list = await read([
      `${prose(6)}\n• I found the lamp clean and the oil in good order,`,
      page('     but of the keeper and of his boat I saw nothing, nor\n     did I hear of him.\n'),
    ])
    assert.deepEqual(ranges(list, 'quote'), [])
  })

  test('larger lines are headings, numbers that count the lines are line numbers', async () => {
    const numbered = Array.from(
      { length: 20 },
      (_, at) => `${(at + 1) % 5 ? '  ' : String(at + 1).padStart(2)}    ${prose(1, at + 1)}`,
    )
    const reading = await read([`{16}Chapter one\n\n${numbered.join('\n')}`])
    assert.deepEqual(ranges(reading, 'heading'), ['Chapter one'])
    assert.deepEqual(ranges(reading, 'line-number'), ['5 ', '10 ', '15 ', '20 '])
  })
})

describe('pdf: words broken at line ends', () => {
  test('a hyphen between a letter and a small letter is a range that reaches to the rest of the word', async () => {
    const reading = await read([
      `
It was thought to be very im-
portant that the Anglo-
Dutch lamp of the nineteenth-
and the later century was bright.`,
    ])
    assert.deepEqual(ranges(reading, 'hyphen'), ['-\n'])
    assert.match(reading.text, /im-\nportant/)
  })

  test('across a page break, hyphen, number and running head together leave nothing between the halves', async () => {
    const pages = [0, 1, 2, 3].map(
      (n) => `
A HISTORY OF THE LIGHT

${prose(40, n)}
${n === 1 ? 'it was thought to be im-' : 'and it went on for long'}

                         ${n + 7}`,
    )
    pages[2] = pages[2]!.replace(/\n\n.*\n/, '\n\nportant that all of this was written down in the end\n')
    const reading = await read(pages)
    const cuts = reading.ranges.filter((range) => ['hyphen', 'head', 'page-number'].includes(range.kind))
    let words = ''
    let at = 0
    for (const cut of cuts) {
      words += reading.text.slice(at, cut.from)
      at = Math.max(at, cut.to)
    }
    assert.match(words, /thought to be important that all/)
  })
})

describe('pdf: running heads and page numbers', () => {
  const book = (count: number, first: number): string[] =>
    Array.from({ length: count }, (_, n) => {
      const number = String(first + n)
      const head =
        n % 2 ? `THE OUTER ROCK${' '.repeat(34)}${number}` : `${number}${' '.repeat(34)}A HISTORY OF LIGHT`
      return `\n${head}\n\n${prose(30, n)}`
    })

  test('heads that change between left and right pages are heads, and the number beside them is the page’s', async () => {
    const reading = await read(book(6, 12))
    assert.deepEqual(labels(reading), ['12', '13', '14', '15', '16', '17'])
    assert.deepEqual(ranges(reading, 'head').slice(0, 2), ['A HISTORY OF LIGHT\n', 'THE OUTER ROCK'])
    assert.deepEqual(ranges(reading, 'page-number').slice(0, 2), ['12 ', ' 13\n'])
  })

  test('a page without a number between two of a series gets its label; a number that contradicts gives none', async () => {
    const pages = book(7, 12)
    pages[2] = prose(30, 2)
    pages[4] = `\n                    61\n\n${prose(30, 4)}`
    assert.deepEqual(labels(await read(pages)), ['12', '13', '14', '15', null, '17', '18'])
  })

  test('roman pages before arabic ones keep their own numbers', async () => {
    const foot = (number: string, n: number) => `${prose(45, n)}\n\n                 ${number}`
    const numbers = ['iv', 'v', 'vi', '1', '2', '3', '4']
    const reading = await read(numbers.map(foot))
    assert.deepEqual(labels(reading), numbers)
    assert.equal(ranges(reading, 'page-number').length, 7)
    assert.deepEqual(
      reading.pages.map((page) => page.scan),
      [1, 2, 3, 4, 5, 6, 7],
    )
  })

  test('two agreeing numbers in a longer file are no series: the label is null', async () => {
    const pages = [1, 2, 3, 4, 5].map((n) => prose(45, n))
    pages[1] += '\n\n        20'
    pages[2] += '\n\n        21'
    assert.deepEqual(labels(await read(pages)), [null, null, null, null, null])
  })

  test('a verse that comes again at the top of two pages is no running head', async () => {
    const page = (n: number) => `O the light on the outer rock\n${prose(30, n)}`
    assert.deepEqual(ranges(await read([page(1), page(2)]), 'head'), [])
  })

  test('the labels that the file declares are used where they say more than 1, 2, 3', async () => {
    const pages = [1, 2, 3].map((n) => prose(10, n))
    const roman = await read(pages, { labels: '<</Nums [0 <</S /r /St 3>> 2 <</S /D>>]>>' })
    assert.deepEqual(labels(roman), ['iii', 'iv', '1'])
    const plain = await read(pages, { labels: '<</Nums [0 <</S /D>>]>>' })
    assert.deepEqual(labels(plain), [null, null, null])
  })

  test('declared labels that contradict the printed numbers are left aside', async () => {
    const pages = book(4, 12)
    pages.push(prose(10, 9))
    const wrong = await read(pages, { labels: '<</Nums [0 <</S /D /St 30>>]>>' })
    assert.deepEqual(labels(wrong), ['12', '13', '14', '15', null])
    const right = await read(pages, { labels: '<</Nums [0 <</S /D /St 12>>]>>' })
    assert.deepEqual(labels(right), ['12', '13', '14', '15', '16'])
  })
})

describe('pdf: notes', () => {
  test('small print at the foot that begins with a marker of the page is a note', async () => {
    const reading = await read([
      `
The keeper wrote that the light had failed.^1^ He did not
say why, though he knew^2^ it well enough, and the ledger
of that year has 5 m^2^ of sailcloth and nothing else.
${prose(6)}


{7}^1^ Ledger of the light, third
{7}volume, folio nine.
{7}^2^ His brother had told him.`,
    ])
    assert.deepEqual(ranges(reading, 'note'), [
      '1: 1 Ledger of the light, third\nvolume, folio nine.',
      '2: 2 His brother had told him.',
    ])
    assert.deepEqual(ranges(reading, 'note-marker').slice(0, 2), ['1: 1', '2: 2'])
  })

  test('a note that goes on at the foot of the next page keeps its label', async () => {
    const reading = await read([
      `The lamp was lit.^4^ ${prose(1)}\n${prose(8)}\n\n{7}^4^ So the ledger of that year, which says that the oil in its barrels, and all of the rope there, was`,
      `${prose(9, 5)}\n\n{7}brought by boat from the town.`,
    ])
    assert.deepEqual(ranges(reading, 'note'), [
      '4: 4 So the ledger of that year, which says that the oil in its barrels, and all of the rope there, was',
      '4: brought by boat from the town.',
    ])
  })

  test('a raised number behind a word is an endnote’s marker, behind a unit an exponent', async () => {
    const reading = await read([`The light had failed.^12^ The room had 30 m^2^ and a door.\n${prose(4)}`])
    assert.deepEqual(ranges(reading, 'note-marker'), ['12: 12'])
  })
})

describe('pdf: what the file says of itself', () => {
  test('title, author and language are taken when a person has written them', async () => {
    const reading = await read(['words'], {
      lang: 'en-GB',
      info: { Title: 'The Harbour — a history', Author: 'Ellen Carver', CreationDate: 'D:20200101000000Z' },
    })
    assert.equal(reading.title, 'The Harbour — a history')
    assert.equal(reading.author, 'Ellen Carver')
    assert.equal(reading.language, 'en')
    assert.equal(reading.date, null)
  })

  const none = [
    'Microsoft Word - harbour.doc',
    'untitled',
    'harbour',
    'chap_03-rev2',
    'final.indd',
    'Document1',
    '  ',
  ]
  for (const title of none)
    test(`“${title}” is no title`, async () =>
      assert.equal((await read(['words'], { info: { Title: title } })).title, null))

  for (const author of ['jsmith', 'Administrator', 'Microsoft Office User', 'me@example.org', 'HP-3'])
    test(`“${author}” is no author`, async () =>
      assert.equal((await read(['words'], { info: { Author: author } })).author, null))
})

describe('pdf: what cannot be read', () => {
  test('a file of pictures has no text layer', async () => {
    assert.equal(
      await problemOf(pdfOf(Array(14).fill({ image: true }))),
      'letters.pdf has no text layer (14 image pages). Run OCR on it, or give the text as another file.',
    )
  })

  test('pages without text among others are named', async () => {
    const image = { image: true }
    const { remarks, pages } = await read(['one', image, image, 'four', image, 'six'])
    assert.equal(pages.length, 6)
    assert.deepEqual(remarks, [
      'No text was found on pages 2–3 and 5 of 6: empty, or a picture. If there is text in the picture, run OCR on the file.',
    ])
  })

  test('a locked file asks for a copy without a password', async () => {
    assert.match(
      await problemOf(pdfOf(['secret'], { locked: true })),
      /^letters\.pdf is locked with a password\. /,
    )
  })

  test('a file without pages, one cut short and one that is damaged say so without jargon', async () => {
    assert.match(await problemOf(pdfOf([])), /^letters\.pdf has no pages\. /)
    const whole = pdfOf(['words'])
    assert.match(await problemOf(whole.slice(0, 40)), /^letters\.pdf is cut short: /)
    const blank = new TextEncoder().encode('%PDF-1.4\n1 0 obj\nnothing\nendobj\n%%EOF\n')
    assert.match(await problemOf(blank), /^letters\.pdf is damaged: /)
  })

  test('a file cut short that still shows its pages is read, with a remark', async () => {
    const bytes = pdfOf(['The lamp was lit.'])
    const reading = await readPdf({ bytes: bytes.slice(0, bytes.length - 30), name: 'letters.pdf' })
    assert.ok(!('problem' in reading))
    assert.equal(reading.text, 'The lamp was lit.\n')
    assert.match(reading.remarks[0]!, /^The file ends before its end mark/)
  })

  test('a page that takes too long is left out and named', async () => {
    const bytes = pdfOf(['one', { image: true }])
    const reading = await readPdf({ bytes, name: 'letters.pdf' }, -1000)
    assert.ok('problem' in reading)
    assert.match(reading.problem, /^letters\.pdf was not read: page 1 took longer than/)
  })

  test('a page that is a drawing of many thousand scraps is left out and named', async () => {
    const scraps = Array.from({ length: 81_000 }, (_, at) =>
      shown('a', (at * 7.3) % 600, (at * 3.7) % 780, 2),
    )
    const drawing = { operators: scraps.join('') }
    const { text, remarks } = await read([drawing, 'The lamp was lit.'])
    assert.equal(text, 'The lamp was lit.\n')
    assert.match(remarks[0]!, /^Left out because it is a drawing rather than text .*: page 1\.$/)
    assert.match(await problemOf(pdfOf([drawing])), /^letters\.pdf was not read: page 1 of it is a drawing/)
  })

  test('files read at the same time do not disturb each other', async () => {
    const texts = ['one', 'two', 'three', 'four']
    const readings = await Promise.all(texts.map((text) => read([text, text])))
    assert.deepEqual(
      readings.map(({ text }) => text),
      texts.map((text) => `${text}\n${text}\n`),
    )
  })

  test('the bytes given are left as they were', async () => {
    const bytes = pdfOf(['words'])
    const copy = bytes.slice()
    await readPdf({ bytes, name: 'a.pdf' })
    assert.deepEqual(bytes, copy)
  })
})

describe('pdf: promises', () => {
  const sample = pdfOf(
    [
      `HEAD OF PAGE              1\n\n${prose(12)}\n     a quo-\n     tation of some words.^1^\n\n{7}^1^ A note.`,
      `HEAD OF PAGE              2\n\n${prose(5, 3)}\n\nleft column here is text     right column is here too`,
      `HEAD OF PAGE              3\n\n${prose(5, 4)}`,
    ],
    { info: { Title: 'A title' }, labels: '<</Nums [0 <</S /D /St 1>>]>>', lang: 'en' },
  )

  test('fonts that are not in the file are not fetched from anywhere', async (t) => {
    const fetched = t.mock.method(globalThis, 'fetch', () => Promise.reject(new Error('no network')))
    await read([
      { operators: shown('in Times', 72, 700, 12, 'F2') + shown('in Helvetica', 72, 680, 12, 'F3') },
    ])
    assert.equal(fetched.mock.callCount(), 0)
  })

  test('a file with bytes changed, cut out or missing never throws, and says nothing but its answer', async (t) => {
    const said: unknown[] = []
    for (const method of ['log', 'warn', 'error', 'info', 'debug'] as const)
      t.mock.method(console, method, (...words: unknown[]) => said.push(words))
    const edit = fc.record({
      at: fc.nat(sample.length - 1),
      bytes: fc.uint8Array({ maxLength: 6 }),
      skip: fc.nat(40),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), fc.boolean(), async (edits, cut) => {
        let bytes = sample
        for (const { at, bytes: put, skip } of edits)
          bytes = new Uint8Array([
            ...bytes.subarray(0, at),
            ...put,
            ...(cut ? [] : bytes.subarray(at + skip)),
          ])
        const reading = await readPdf({ bytes, name: 'x.pdf' })
        if ('problem' in reading) assert.match(reading.problem, /^x\.pdf .*\.$/)
        else wellFormed(reading)
      }),
      { numRuns: 150 },
    )
    assert.deepEqual(said, [])
  })

  function wellFormed(reading: Reading): void {
    for (const { from, to } of reading.ranges) assert.ok(0 <= from && from < to && to <= reading.text.length)
    let at = 0
    for (const page of reading.pages) {
      assert.ok(page.from >= at && page.to >= page.from)
      at = page.to
    }
    assert.equal(at, reading.text.length)
  }

  test('letters thrown anywhere on a page are all in the text', async () => {
    const word = fc.record({
      x: fc.integer({ min: 20, max: 400 }),
      y: fc.integer({ min: 40, max: 760 }),
      size: fc.integer({ min: 4, max: 24 }),
      text: fc.stringMatching(/^[a-z]{2,8}$/),
    })
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(word, { minLength: 1, maxLength: 30 }), { minLength: 1, maxLength: 4 }),
        async (pages) => {
          const drawn = pages.map((words) => ({
            operators: words.map(({ x, y, size, text }) => shown(text, x, y, size)).join(''),
          }))
          const reading = await read(drawn)
          wellFormed(reading)
          const letters = (text: string) => [...text.replace(/\s/g, '')].sort().join('')
          assert.equal(
            letters(reading.text),
            letters(
              pages
                .flat()
                .map((each) => each.text)
                .join(''),
            ),
          )
        },
      ),
      { numRuns: 60 },
    )
  })
})
