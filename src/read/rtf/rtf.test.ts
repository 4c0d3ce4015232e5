import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { assertSound, drawn, problemBy, readBy } from '../../../test/kit/drawn.ts'
import { mutated } from '../../../test/kit/mutated.ts'
import type { Range, Reading } from '../../index.ts'
import { readRtf } from './rtf.ts'

/** What is read from the inside of an RTF file; its characters beyond ASCII are bytes of Latin-1. */
function read(inside: string): Promise<Reading> {
  return readBy(readRtf, Buffer.from(`{\\rtf1\\ansi${inside}}`, 'latin1'), 'minutes.rtf')
}

async function shown(inside: string, ...kinds: Range['kind'][]): Promise<string> {
  return drawn(await read(inside), ...kinds)
}

describe('rtf: words', () => {
  test('paragraphs are parted by an empty line; the file’s own line ends are nothing', async () => {
    assert.equal(
      await shown(' The tide\r\n came in.\\par At\nnoon.\\line Yes.\\par'),
      'The tide came in.\n\nAtnoon.\nYes.',
    )
  })

  test('signs that are words are the characters they show', async () => {
    assert.equal(
      await shown(String.raw` \ldblquote a\rdblquote\~b\_c\-d\emdash e\tab\{\\\}`),
      '“a”\u00a0b\u2011c\u00add—e\t{\\}',
    )
  })

  test('bytes are read in the code page of the document, or of the font', async () => {
    assert.equal(await shown(String.raw`\ansicpg1251 \'cc\'e8\'f0`), 'Мир')
    assert.equal(
      await shown(String.raw`{\fonttbl{\f0\fcharset0 A;}{\f1\fcharset238 B;}}\f0 \'e9\f1\'f8`),
      'éř',
    )
    assert.equal(await shown(String.raw`\ansicpg932 \'8a\'43\'82q`), '海Ｒ')
    assert.equal(await shown(String.raw`{\fonttbl{\f3\fcharset2 Symbol;}}x{\f3 a\'b7}`), 'xα•')
    assert.equal(await shown(' caf\u00e9'), 'café')
  })

  test('a Unicode character stands for the ones that follow it for older programs', async () => {
    assert.equal(await shown(String.raw` \u8212 -a\u8212\'97b{\uc2 \u233 xxc}\uc0\u233 d`), '—a—bécéd')
    assert.equal(await shown(String.raw` a\u-10179 ?\u-8704 ?b\u-10179 ?c`), 'a😀b\ufffdc')
  })

  test('hidden words, pictures, field codes and unknown groups are not shown', async () => {
    assert.equal(
      await shown(
        String.raw` a{\v secret}{\pict\bin3 {}}b{\field{\*\fldinst HYPERLINK "x"}{\fldrslt link}}{\*\unknown c}{\colortbl;}{\*\bkmkstart d}e`.replace(
          '\\bin3 {}}',
          '\\bin3 {}\\}',
        ),
      ),
      'ablinke',
    )
  })

  test('cells are parted by tabs and rows by line ends', async () => {
    const row = (...cells: string[]) =>
      `\\trowd ${cells.map((cell) => `\\pard\\intbl ${cell}\\cell `).join('')}\\row `
    assert.equal(
      await shown(` Above.\\par ${row('Year', 'Ships')}${row('1926\\par 1927', '')}\\pard Below.\\par`),
      'Above.\n\nYear\tShips\n1926\n1927\t\n\nBelow.',
    )
  })

  test('a text box stands behind its paragraph', async () => {
    const box = String.raw`{\shp{\*\shpinst{\sp{\sn a}{\sv b}}{\shptxt \pard In the box.\par}}}`
    assert.equal(await shown(` Before ${box}behind.\\par After.`), 'Before behind.\n\nIn the box.\n\nAfter.')
  })

  test('the marker of a list item is the one that the file gives', async () => {
    assert.equal(
      await shown(
        String.raw`\pard{\listtext\tab 1.\tab}\ls1\fi-360\li720 one\par\pard{\pntext\f9\'b7\tab}dot\par`,
      ),
      '1. one\n\n· dot',
    )
  })
})

describe('rtf: how words are set', () => {
  test('slanted, bold and struck words are marked; settings end with their group', async () => {
    assert.equal(
      await shown(String.raw` So {\i all }\b men\b0  {\strike never} lie\plain .`),
      'So ‹emphasis all men› ‹deleted never› lie.',
    )
  })

  test('headings and quotations are told by level, style or indent', async () => {
    const long = 'The ordinary words of the text stand at the margin.'
    const inside = String.raw`{\stylesheet{\s1\b heading 1;}{\s2 Quote;}}\pard\s1 Head\par\pard ${long}\par\pard\s2 Style\par\pard ${long}\par\pard\li720 Indent\par more\par\pard ${long}\par\pard\li720\fi-720 Hanging\par\pard\outlinelevel2 Level\par`
    const drawing = await shown(inside)
    assert.deepEqual(drawing.match(/‹[^›]*›/g), [
      '‹heading:1 Head›',
      '‹quote Style›',
      '‹quote Indent\n\nmore›',
      '‹heading:3 Level›',
    ])
  })
})

describe('rtf: what stands outside of the text', () => {
  test('notes stand at the end, footnotes first, each behind its marker', async () => {
    const inside = String.raw` He came{\super\chftn}{\footnote\pard\plain{\super\chftn} First.\par More.} and{\super\chftn}{\footnote\ftnalt{\super\chftn} Last.} went{\super\chftn}{\*\footnote\chftn\~Second.}.`
    assert.equal(
      await shown(inside),
      'He came‹note-marker:1 1› and‹note-marker:i i› went‹note-marker:2 2›.\n\n‹note:1 1 First.\n\nMore.›\n\n‹note:2 2 Second.›\n\n‹note:i i Last.›',
    )
  })

  test('a marker that the author typed is one too', async () => {
    assert.equal(
      await shown(String.raw` He came{\super *}{\footnote{\super *} Why?}.`),
      'He came‹note-marker:* *›.\n\n‹note:* * Why?›',
    )
  })

  test('each running head stands once at the end', async () => {
    assert.equal(
      await shown(String.raw`{\header\pard HARBOUR\par}{\headerl HARBOUR}{\footer Page \chpgn 1}Text.\par`),
      'Text.\n\n‹head HARBOUR›\n\n‹head Page 1›',
    )
  })

  test('title, author and language are told, and no day of saving', async () => {
    const { title, author, language, date } = await read(
      String.raw`{\info{\title The \u8220 ?Harbour\u8221 ?}{\author Ada Merin}{\creatim\yr2020\mo1}{\author Another}}\lang1031 Worte.`,
    )
    assert.deepEqual(
      { title, author, language, date },
      { title: 'The “Harbour”', author: 'Ada Merin', language: 'de', date: null },
    )
  })

  test('words stand in the file where the map says', async () => {
    const bytes = Buffer.from(String.raw`{\rtf1\ansi The {\i tide} came\par in.}`)
    const { text, origins } = await readBy(readRtf, bytes, 'minutes.rtf')
    assert.deepEqual(
      origins.map(({ from, to, at }) => [text.slice(from, to), bytes.toString().slice(at, at + to - from)]),
      ['The ', 'tide', ' came', 'in.'].map((words) => [words, words]),
    )
  })
})

describe('rtf: files that are wrong', () => {
  test('what is no RTF, has no text, or breaks off is told apart', async () => {
    assert.match(
      await problemBy(readRtf, 'Dear Sir', 'a.rtf'),
      /^a\.rtf is not what its name says: Rich Text begins with “\{\\rtf”/,
    )
    assert.match(await problemBy(readRtf, '{\\rtf1 }', 'a.rtf'), /^a\.rtf has no text/)
    assert.match(await problemBy(readRtf, '{\\rtf1{\\fonttbl{\\f0 A', 'a.rtf'), /^a\.rtf is damaged/)
    const cut = await readBy(readRtf, '{\\rtf1 One.\\par {\\b Tw', 'a.rtf')
    assert.equal(cut.text, 'One.\n\nTw')
    assert.deepEqual(cut.remarks, ['The file ends before its text does. What is there was read.'])
    const early = await readBy(readRtf, '{\\rtf1 One.} and more', 'a.rtf')
    assert.match(early.remarks[0]!, /^What follows byte 12, behind the end/)
  })

  test('a claim to hold two gigabytes, lines without end and groups without end are no harm', async () => {
    assert.equal((await read(' One.\\bin2147483647 two')).text, 'One.')
    assert.equal((await read(' ' + 'a\n'.repeat(100_000))).text.length, 100_000)
    assert.equal((await readBy(readRtf, '{\\rtf1 ' + '{'.repeat(100_000) + 'deep', 'a.rtf')).text, 'deep')
  })

  test('no damage makes it throw, and what it gives is sound', async () => {
    const whole = String.raw`{\rtf1\ansi\ansicpg1252{\fonttbl{\f0\fcharset0 A;}}{\header h}\pard\li720 One{\super\chftn}{\footnote b} \u8212 -\'e9\par\intbl c\cell\row\pard{\i d}\par}`
    const pieces = [
      '{',
      '}',
      '\\',
      "\\'",
      '\\u55357 ',
      '\\bin9',
      '\\par ',
      '{\\footnote ',
      '{\\shptxt ',
      '\\*',
      '\\cell ',
    ]
    await fc.assert(
      fc.asyncProperty(mutated(Buffer.from(whole), pieces), async (bytes) => {
        assertSound(await readRtf({ bytes, name: 'a.rtf' }))
      }),
      { numRuns: 500 },
    )
  })
})
