import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Reading } from '../../index.ts'
import { readPlain } from './plain.ts'

const read = (text: string) => readPlain({ bytes: Buffer.from(text), name: 'letter.txt' }) as Promise<Reading>

test('the text of a plain file is the file, with its line ends', async () => {
  const text = 'One line.\r\nAnother.\rA third,\n\twith a tab and “marks”.'
  const reading = await read(`\ufeff${text}`)
  assert.equal(reading.text, text)
  assert.deepEqual(reading.remarks, [])
  assert.deepEqual(reading.origins, [{ from: 0, to: text.length, entry: null, at: 0 }])
})

test('an empty file is refused, and the reason given', async () => {
  const refused = await readPlain({ bytes: new Uint8Array(), name: 'nothing.txt' })
  assert.match((refused as { problem: string }).problem, /empty \(0 bytes\)/)
})

test('lines at the top that state title, author and date are believed', async () => {
  const reading = await read(
    'Title: The Open Gate\nAuthor: A. Keeper\nDate: 26 August 1933\n\nIt was open.\n',
  )
  assert.deepEqual(
    [reading.title, reading.author, reading.date],
    ['The Open Gate', 'A. Keeper', '1933-08-26'],
  )
  const written = await read(
    'The Open Gate\n\n\nWritten: Summer 1933.\nSource: a newspaper.\n\nIt was open.\n',
  )
  assert.deepEqual([written.title, written.author, written.date], [null, null, '1933-22'])
})

test('the head of a Project Gutenberg file is read up to its start line', async () => {
  const head =
    'The Project Gutenberg eBook of Gates\n\nThis eBook is free.\n\nTitle: Gates\n\n\nAuthor: A. Keeper\n\n'
  const rest =
    'Release date: May 1, 2005\n\nLanguage: English\n\n*** START OF THIS EBOOK ***\n\nTitle: none\n'
  const reading = await read(head + rest)
  assert.deepEqual(
    [reading.title, reading.author, reading.date, reading.language],
    ['Gates', 'A. Keeper', null, 'en'],
  )
})

test('what stands further down, or could be prose, states nothing', async () => {
  const text = `${'Many words stand here.\n\n'.repeat(6)}Title: The Open Gate\n`
  const reading = await read(text)
  assert.deepEqual([reading.title, reading.author, reading.date, reading.language], [null, null, null, null])
  assert.equal((await read('Date: 04/05/2020\n\nWords.')).date, null)
})

test('no sign makes reading slow by standing everywhere', async () => {
  const started = performance.now()
  const signs = [
    '[1] ',
    '*1 ',
    '{1}\n',
    '1\n',
    '-\na',
    '> a\n',
    '¹',
    '    a\n\n',
    '\r',
    'a-\n\n',
    '\n',
    '5  a\n',
  ]
  for (const sign of signs) await read(sign.repeat(100_000))
  await read('\f'.repeat(5000))
  assert.ok(performance.now() - started < 20_000)
})

const scraps = fc.constantFrom(
  ...[
    'word',
    ' ',
    '\n',
    '\r\n',
    '\f',
    '-\n',
    '[p. 1]',
    '[2]',
    '*3',
    '\n    ',
    '5',
    '¹',
    '> ',
    '\u00ad\n',
    'é',
    '\t',
  ],
)
const drafts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(scraps, { maxLength: 80 }).map((parts) => parts.join('')),
)

test('any text is its own reading, with ranges and pages inside it and in order', async () => {
  await fc.assert(
    fc.asyncProperty(drafts, async (draft) => {
      const text = draft.toWellFormed()
      const reading = await read(text)
      if (!('text' in reading)) return
      assert.equal(reading.text, text.replace(/^\ufeff/, ''))
      for (const { from, to } of [...reading.ranges, ...reading.pages])
        assert.ok(0 <= from && from < to && to <= reading.text.length)
      reading.pages.forEach((page, index) => {
        assert.ok(index === 0 || reading.pages[index - 1]!.to <= page.from)
        assert.ok(page.label !== null || page.scan !== null)
      })
      reading.ranges.forEach((range, index) => {
        assert.ok(index === 0 || reading.ranges[index - 1]!.from <= range.from)
      })
    }),
    { numRuns: 500 },
  )
})

test('any bytes are read or refused with a reason', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
      const reading = await readPlain({ bytes, name: 'any.txt' })
      assert.ok('text' in reading ? reading.text.length > 0 : reading.problem.length > 0)
    }),
  )
})
