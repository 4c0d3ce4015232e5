import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { type Recording, replay, setApart } from './apart.ts'
import { walkXml, type XmlFault, type XmlHandler } from './walk.ts'

/** What a walk reports, one mark a line. */
function report(
  source: string,
  namespaces?: ReadonlyMap<string, string>,
): { marks: string[]; fault: XmlFault | null } {
  const marks: string[] = []
  const fault = walkXml(source, reporter(marks), namespaces)
  return { marks, fault }
}

function reporter(marks: string[]): XmlHandler {
  return {
    open: (name, attributes) =>
      marks.push(['<' + name, ...Object.entries(attributes).map((e) => e.join('='))].join(' ')),
    close: (name) => marks.push('/' + name),
    text: (text) => {
      // Texts that follow each other are one to whoever reads them.
      if (marks.at(-1)?.startsWith('"')) marks[marks.length - 1] += text
      else marks.push('"' + text)
    },
  }
}

describe('walkXml', () => {
  test('elements, attributes and characters come in order', () => {
    const { marks, fault } = report(
      '<?xml version="1.0"?><a b="1"><!-- no -->One<c/> two<![CDATA[ <three>]]></a>',
    )
    assert.deepEqual(marks, ['<a b=1', '"One', '<c', '/c', '" two <three>', '/a'])
    assert.equal(fault, null)
  })

  test('references to characters are read, those of HTML too; any other stays as it is typed', () => {
    const { marks } = report('<a b="&lt;&eacute;&who;">&amp; &#233; &#xE9; &mdash; &who; A & B &#0;</a>')
    assert.deepEqual(marks, ['<a b=<é&who;', '"& é é — &who; A & B &#0;', '/a'])
  })

  test('entities that a file defines are never expanded', () => {
    const bomb = '<!DOCTYPE a [<!ENTITY x "xxxx"><!ENTITY y "&x;&x;">]><a>&y; end</a>'
    assert.deepEqual(report(bomb).marks, ['<a', '"&y; end', '/a'])
  })

  test('each namespace has the prefix that we know it by', () => {
    const known = new Map([
      ['urn:words', 'w'],
      ['urn:plain', ''],
    ])
    const source =
      '<n:a xmlns:n="urn:words" n:id="1"><b xmlns="urn:words"/><c/><m:d xmlns:m="urn:plain"/><x:e xmlns:x="urn:other"/></n:a>'
    assert.deepEqual(
      report(source, known).marks.filter((mark) => mark.startsWith('<')),
      [
        '<w:a xmlns:n=urn:words w:id=1',
        '<w:b xmlns=urn:words',
        '<c',
        '<d xmlns:m=urn:plain',
        '<x:e xmlns:x=urn:other',
      ],
    )
  })

  test('what comes before a fault is kept, and every element is closed', () => {
    const wrong = report('<a>\n<b>one</b>\n<c>two</d> three</a>')
    assert.deepEqual(wrong.marks, ['<a', '"\n', '<b', '"one', '/b', '"\n', '<c', '"two', '/c', '/a'])
    assert.deepEqual(wrong.fault, { line: 3, cut: false })
    const cut = report('<a><b>one</b> and tw')
    assert.deepEqual(cut.marks, ['<a', '<b', '"one', '/b', '" and tw', '/a'])
    assert.deepEqual(cut.fault, { line: 1, cut: true })
  })

  test('a sign for less that begins no tag is one', () => {
    const { marks, fault } = report('<a b="2<3">1 < 2, 2 <3 <b>i <= j</b></a>')
    assert.equal(fault, null)
    assert.deepEqual(marks, ['<a b=2<3', '"1 < 2, 2 <3 ', '<b', '"i <= j', '/b', '/a'])
  })

  test('white space before the declaration, control characters and a second root do no harm', () => {
    const { marks, fault } = report('\n<?xml version="1.1"?><a>o\u0001ne ]]></a><b>two</b>')
    assert.equal(fault, null)
    assert.deepEqual(
      marks.filter((mark) => mark !== '"\n'),
      ['<a', '"o\u0001ne ]]>', '/a', '<b', '"two', '/b'],
    )
  })

  test('a million elements in each other do not overflow', () => {
    let words = ''
    const handler: XmlHandler = { open() {}, close() {}, text: (text) => (words += text) }
    assert.equal(walkXml('<a>'.repeat(200_000) + 'deep' + '</a>'.repeat(200_000), handler), null)
    assert.equal(words, 'deep')
  })

  test('characters stand in the source where the walk says', () => {
    const word = fc.constantFrom(
      'one',
      ' two ',
      '&amp;',
      '&#233;',
      '\r\n',
      '<b/>',
      '<!--x-->',
      '<![CDATA[y<]]>',
      '\n',
    )
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const source = `<a>${words.join('')}</a>`
        walkXml(source, {
          open: (_, __, at) => assert.equal(source[at], '<'),
          close() {},
          text: (text, at) => {
            if (/^[^&\r]/.test(source[at]!)) assert.equal(source.slice(at, at + text.length), text)
          },
        })
      }),
    )
  })

  test('no string makes it throw', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '/',
      '!',
      '?',
      '-',
      '[',
      ']',
      '&',
      ';',
      '"',
      '=',
      'a',
      ' ',
      '\ud800',
      '\0',
    )
    const strings = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece, { maxLength: 40 }).map((all) => all.join('')),
    )
    fc.assert(
      fc.property(strings, (source) => {
        const open: string[] = []
        walkXml(source, {
          open: (name) => open.push(name),
          close: (name) => assert.equal(open.pop(), name),
          text() {},
        })
        assert.deepEqual(open, [])
      }),
      { numRuns: 2000 },
    )
  })
})

describe('setApart', () => {
  test('an element is taken out of the walk and can be walked again', () => {
    const marks: string[] = []
    const kept: Recording[] = []
    const handler = reporter(marks)
    const apart = setApart(handler, (name) => (name === 'note' ? (note) => kept.push(note) : null))
    walkXml('<a>one<note>see <note>b</note></note> two</a>', apart)
    assert.deepEqual(marks, ['<a', '"one two', '/a'])
    assert.equal(kept.length, 1)
    marks.length = 0
    replay(kept[0]!, handler)
    assert.deepEqual(marks, ['<note', '"see ', '<note', '"b', '/note', '/note'])
  })
})
