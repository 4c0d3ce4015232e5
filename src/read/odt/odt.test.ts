import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { assertSound, drawn, problemBy, readBy } from '../../../test/kit/drawn.ts'
import { mutated } from '../../../test/kit/mutated.ts'
import { odtOf, zipped } from '../../../test/kit/zipped.ts'
import type { Range, Reading } from '../../index.ts'
import { readOdt } from './odt.ts'

type Parts = Parameters<typeof odtOf>[1]

const read = (body: string, parts?: Parts): Promise<Reading> =>
  readBy(readOdt, odtOf(body, parts), 'minutes.odt')

async function shown(body: string, parts?: Parts, ...kinds: Range['kind'][]): Promise<string> {
  return drawn(await read(body, parts), ...kinds)
}

/** A paragraph, in a style if one is named. */
function p(words: string, style = ''): string {
  return `<text:p${style && ` text:style-name="${style}"`}>${words}</text:p>`
}

const style = (name: string, properties: string, parent = '', family = 'paragraph') =>
  `<style:style style:name="${name}" style:family="${family}"${parent && ` style:parent-style-name="${parent}"`}>${properties}</style:style>`
const margin = (left: string) => `<style:paragraph-properties fo:margin-left="${left}"/>`
const words = (properties: string) => `<style:text-properties ${properties}/>`

describe('odt: words', () => {
  test('white space is one space, unless the file says how many', async () => {
    assert.equal(
      await shown(
        p('\n  The  tide\n came<text:s text:c="3"/>in<text:tab/>at<text:line-break/>noon. ') + p('Yes.'),
      ),
      'The tide came   in\tat\nnoon.\n\nYes.',
    )
  })

  test('what was deleted, comments, descriptions and templates are not shown', async () => {
    const body = `<text:tracked-changes><text:changed-region><text:deletion>${p('gone')}</text:deletion></text:changed-region></text:tracked-changes>
      <text:table-of-content><text:table-of-content-source><text:index-title-template>Template</text:index-title-template></text:table-of-content-source><text:index-body>${p('Contents')}</text:index-body></text:table-of-content>
      ${p('The <office:annotation><dc:creator>A</dc:creator><text:p>why?</text:p></office:annotation>tide<draw:frame><svg:desc>A wave</svg:desc></draw:frame>.')}
      <text:section text:display="none">${p('hidden')}</text:section>`
    assert.equal(await shown(body), 'Contents\n\nThe tide.')
  })

  test('a text box stands behind its paragraph', async () => {
    assert.equal(
      await shown(
        p(`Before<draw:frame><draw:text-box>${p('In the box.')}</draw:text-box></draw:frame> behind.`),
      ),
      'Before behind.\n\nIn the box.',
    )
  })

  test('cells are parted by tabs and rows by line ends', async () => {
    const cell = (inside: string) => `<table:table-cell>${inside}</table:table-cell>`
    const table = `<table:table><table:table-row>${cell(p('Year'))}${cell(p('Ships'))}</table:table-row><table:table-row>${cell(p('1926') + p('1927'))}${cell(p('four'))}</table:table-row></table:table>`
    assert.equal(
      await shown(p('Above.') + table + p('Below.')),
      'Above.\n\nYear\tShips\n1926\n1927\tfour\n\nBelow.',
    )
  })

  test('list items and headings have the markers that the page shows', async () => {
    const number = (level: number, format: string) =>
      `<text:list-level-style-number text:level="${level}" style:num-format="${format}" style:num-suffix="."/>`
    const automatic = `<text:list-style style:name="L1">${number(1, '1')}${number(2, 'a')}</text:list-style><text:list-style style:name="L2"><text:list-level-style-bullet text:level="1" text:bullet-char="-"/></text:list-style>`
    const styles = `<text:outline-style><text:outline-level-style text:level="1" style:num-format="I" style:num-suffix="."/><text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2"/></text:outline-style>`
    const item = (inside: string) => `<text:list-item>${inside}</text:list-item>`
    const heading = (level: number) => `<text:h text:outline-level="${level}">Head</text:h>`
    const body = `${heading(1)}${heading(2)}<text:list text:style-name="L1">${item(p('one') + p('more'))}${item(p('two') + `<text:list>${item(p('in'))}</text:list>`)}${item(p('three'))}</text:list><text:list text:style-name="L2">${item(p('dot'))}</text:list>`
    assert.equal(
      (await read(body, { automatic, styles })).text,
      'I. Head\n\nI.1 Head\n\n1. one\n\nmore\n\n2. two\n\na. in\n\n3. three\n\n• dot',
    )
  })
})

describe('odt: how words are set', () => {
  test('slanted, bold, struck and hidden words are told by their styles', async () => {
    const automatic = [
      style('T1', words('fo:font-style="italic"'), '', 'text'),
      style('T2', words('fo:font-weight="bold"'), '', 'text'),
      style('T3', words('style:text-line-through-style="solid"'), '', 'text'),
      style('T4', words('text:display="none"'), '', 'text'),
    ].join('')
    const span = (name: string, inside: string) =>
      `<text:span text:style-name="${name}">${inside}</text:span>`
    assert.equal(
      await shown(
        p(`So ${span('T1', 'all ')}${span('T2', 'men')} ${span('T3', 'never')}${span('T4', 'secret')} lie`),
        { automatic },
      ),
      'So ‹emphasis all men› ‹deleted never› lie',
    )
  })

  test('headings, quotations by style and quotations by indent are told', async () => {
    const styles =
      style('Quotations', margin('1cm')) + style('Mine', '', 'Quotations') + style('Block_20_Text', '')
    const automatic =
      style('P1', margin('0.5in')) +
      style('P2', `<style:paragraph-properties fo:margin-left="0.5in" fo:text-indent="-0.5in"/>`)
    const long = p('The ordinary words of the text stand at the margin.')
    const body = `<text:h text:outline-level="2">Head</text:h>${long}${p('A', 'Quotations')}${p('B', 'Quotations')}${long}${p('C', 'Mine')}${long}${p('D', 'P1')}${long}${p('E', 'P2')}${p('F', 'Block_20_Text')}`
    const drawing = await shown(body, { styles, automatic })
    assert.deepEqual(drawing.match(/‹[^›]*›/g), [
      '‹heading:2 Head›',
      '‹quote A\n\nB›',
      '‹quote C›',
      '‹quote D›',
      '‹quote F›',
    ])
  })
})

describe('odt: what stands outside of the text', () => {
  const note = (label: string, inside: string, kind = 'footnote') =>
    `<text:note text:note-class="${kind}"><text:note-citation>${label}</text:note-citation><text:note-body>${inside}</text:note-body></text:note>`

  test('notes stand at the end, footnotes first, each behind its marker', async () => {
    assert.equal(
      await shown(
        p(
          `He came${note('i', p('Last.'), 'endnote')} and went${note('1', p('<text:s/>First.') + p('More.'))}.`,
        ),
      ),
      'He came‹note-marker:i i› and went‹note-marker:1 1›.\n\n‹note:1 1 First.\n\nMore.›\n\n‹note:i i Last.›',
    )
  })

  test('pages that the file remembers are scans, and a note is on the page of its marker', async () => {
    const styles = style('New', '<style:paragraph-properties fo:break-before="page"/>')
    const body = `${p(`One${note('1', p('Note.'))} <text:soft-page-break/>two`)}${p('Three', 'New')}`
    assert.equal(
      await shown(body, { styles }, 'note'),
      '|p. scan 1|One1 |p. scan 2|two\n\n|p. scan 3|Three\n\n|p. scan 1|‹note:1 1 Note.›',
    )
    assert.deepEqual((await read(p('No page is remembered.'))).pages, [])
  })

  test('each running head stands once at the end', async () => {
    const head = (name: string, inside: string) => `<style:${name}>${inside}</style:${name}>`
    const styles = `<office:master-styles><style:master-page>${head('header', p('HARBOUR'))}${head('header-left', p('HARBOUR'))}${head('footer', p('<text:page-number>1</text:page-number>'))}</style:master-page></office:master-styles>`
    assert.equal(await shown(p('Text.'), { styles }), 'Text.\n\n‹head HARBOUR›\n\n‹head 1›')
  })

  test('title, first author and language are told, and no day of saving', async () => {
    const meta =
      '<dc:title>The Harbour</dc:title><meta:initial-creator>Ada Merin</meta:initial-creator><dc:creator>Another</dc:creator><dc:date>2020-01-01</dc:date><dc:language>en-GB</dc:language>'
    const { title, author, language, date } = await read(p('Words.'), { meta })
    assert.deepEqual(
      { title, author, language, date },
      { title: 'The Harbour', author: 'Ada Merin', language: 'en', date: null },
    )
    const automatic = style('P1', words('fo:language="fr" fo:country="FR"'))
    assert.equal((await read(p('Des mots.', 'P1'), { meta, automatic })).language, 'fr')
  })

  test('words stand in content.xml where the map says', async () => {
    const bytes = odtOf(p('The tide\n  came <text:span>in</text:span>.'))
    const source = strFromU8(unzipSync(bytes)['content.xml']!).replaceAll('\n', ' ')
    const { text, origins } = await readBy(readOdt, bytes, 'minutes.odt')
    assert.equal(text, 'The tide came in.')
    for (const { from, to, at } of origins)
      if (text.slice(from, to).trim() !== '')
        assert.equal(source.slice(at, at + to - from), text.slice(from, to))
  })
})

describe('odt: files that are wrong', () => {
  test('a locked file, one without text and one that breaks off are told apart', async () => {
    const locked = zipped({
      'META-INF/manifest.xml': '<manifest:manifest><manifest:encryption-data/></manifest:manifest>',
      'content.xml': 'x',
    })
    assert.match(await problemBy(readOdt, locked, 'a.odt'), /^a\.odt is locked with a password/)
    assert.match(await problemBy(readOdt, odtOf(p('')), 'a.odt'), /^a\.odt has no text/)
    assert.match(
      await problemBy(readOdt, zipped({ 'a.txt': 'x' }), 'a.odt'),
      /the part with its text is missing/,
    )
    const cut = zipped({
      'content.xml': '<office:document-content><office:body><office:text><text:p>One.</text:p><text:p>Tw',
    })
    const reading = await readBy(readOdt, cut, 'a.odt')
    assert.equal(reading.text, 'One.\n\nTw')
    assert.deepEqual(reading.remarks, ['The text is damaged: what follows line 1 of it was not read.'])
  })

  test('no damage makes it throw, and what it gives is sound', async () => {
    const entries = unzipSync(
      odtOf(`${p(`One${note()} two.`)}<text:list><text:list-item>${p('a')}</text:list-item></text:list>`),
    )
    const pieces = [
      '<',
      '</text:p>',
      '<text:p>',
      '<text:note>',
      '<draw:text-box>',
      '<table:table-cell>',
      '&',
      '"',
      '<text:span>',
    ]
    await fc.assert(
      fc.asyncProperty(mutated(entries['content.xml']!, pieces), async (bytes) => {
        assertSound(await readOdt({ bytes: zipped({ ...entries, 'content.xml': bytes }), name: 'a.odt' }))
      }),
      { numRuns: 200 },
    )
    function note(): string {
      return `<text:note><text:note-citation>1</text:note-citation><text:note-body>${p('b')}</text:note-body></text:note>`
    }
  })
})
