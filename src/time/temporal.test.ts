import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { marked } from '../../test/kit/marked.ts'
import { type DateScope, type Temporal, temporals } from './temporal.ts'
import { parseWhen } from './when.ts'

/** The dates at the marks, which must be all that the text has, as EDTF. */
function dated(drawing: string, language = 'en', scopes: readonly DateScope[] = []): (string | null)[] {
  const { text, spans } = marked(drawing)
  const found = temporals(text, [], scopes, language)
  const shown = (one: { from: number; to: number }): string => text.slice(one.from, one.to)
  assert.deepEqual(found.map(shown), spans.map(shown))
  return found.map(({ when }) => when?.edtf ?? null)
}

function only(text: string, language = 'en'): Temporal {
  const found = temporals(text, [], [], language)
  assert.equal(found.length, 1, text)
  return found[0]!
}

test('a date without a year belongs to the year the story is in', () => {
  assert.deepEqual(dated('He came in ‹November 1926›. On ‹3 December› he left.'), ['1926-11', '1926-12-03'])
})

test('a story of December that goes on in January has passed the turn of the year', () => {
  assert.deepEqual(dated('On ‹5 December 1931› he left. In ‹January› he was back.'), [
    '1931-12-05',
    '1932-01',
  ])
})

test('an aside to a far year does not capture the dates behind it', () => {
  const story =
    'The mill burnt on ‹4 May 1911›. It had been built in ‹1820› by a miller. On ‹9 May› the owner came.'
  assert.deepEqual(dated(story), ['1911-05-04', '1820', '1911-05-09'])
})

test('a year that opens a sentence is where the story goes', () => {
  assert.deepEqual(dated('He came in ‹1911›. In ‹1914› he left. In ‹May› he died.'), [
    '1911',
    '1914',
    '1914-05',
  ])
})

test('a look ahead leaves the story where it is', () => {
  const story =
    'In ‹May 1911› she moved to the mill, where she stayed until ‹1913›. In ‹July› her brother came.'
  assert.deepEqual(dated(story), ['1911-05', '1913', '1911-07'])
})

test('a year later than a month is a year, not the same month', () => {
  assert.deepEqual(dated('He left in ‹November 1926›. ‹A year later› he was ill.'), ['1926-11', '1927'])
})

test('what was reckoned names what it was reckoned from', () => {
  const { text, spans } = marked('On ‹30 March 1928› he wrote. Two days later he fell ill.')
  const [, later] = temporals(text, [], [], 'en')
  assert.equal(later!.when!.edtf, '1928-04-01')
  assert.deepEqual(later!.anchor, spans[0])
  assert.equal(later!.rule, 'offset/narrative')
})

test('two or three weeks ago is a stretch', () => {
  const [, ago] = dated('It was ‹30 March 1928›; he had come ‹two or three weeks ago›.')
  assert.equal(ago, '1928-03-09/1928-03-16')
})

test('nights, ranges and alternatives keep both their days', () => {
  assert.deepEqual(dated('on ‹the night of 16–17 January 1928›'), ['1928-01-16/1928-01-17'])
  assert.deepEqual(dated('on ‹16 or 17 January 1928›'), ['[1928-01-16,1928-01-17]'])
  assert.deepEqual(dated('from ‹12–15 March 1915›'), ['1915-03-12/1915-03-15'])
  assert.deepEqual(dated('from ‹1914–18›'), ['1914/1918'])
})

test('the first of a pair takes its year from the second', () => {
  assert.deepEqual(dated('from ‹March 12› to ‹April 3, 1916›'), ['1916-03-12', '1916-04-03'])
  assert.deepEqual(dated('from ‹November› to ‹January 1916›'), ['1915-11', '1916-01'])
})

test('seasons have their own bounds', () => {
  const { when, kind, timex } = only('in the summer of 1933')
  assert.deepEqual(when, { edtf: '1933-22', earliest: '1933-06-01', latest: '1933-08-31' })
  assert.equal(kind, 'season')
  assert.equal(timex, '1933-SU')
  assert.deepEqual(dated('in ‹the winter of 1928–29›'), ['1928-12/1929-02'])
})

test('decades and centuries, and their parts', () => {
  assert.deepEqual(dated('in ‹the 1930s› and in ‹the early 1930s›'), ['193X', '1930~/1934~'])
  assert.deepEqual(dated('in ‹the eighteenth century›'), ['17XX'])
})

test('years before Christ are astronomical in EDTF and counted in the value', () => {
  const { when, timex } = only('in 218 BC')
  assert.equal(when!.edtf, '-0217')
  assert.equal(timex, 'BC0218')
})

test('among years before Christ a bare number behind a preposition is one of them', () => {
  assert.deepEqual(dated('He fled in ‹495 BC›. In ‹490›, he came back.'), ['-0494', '-0489'])
  assert.deepEqual(dated('He fled in ‹1911›. In 490, he would be dead.'), ['1911'])
})

test('Old Style, dual and Republican dates stand in our calendar and say which they were', () => {
  const old = only('on 25 October 1917 (O.S.)')
  assert.deepEqual([old.when!.edtf, old.calendar], ['1917-11-07', 'julian'])
  const dual = only('on 12/25 November 1917')
  assert.deepEqual([dual.when!.edtf, dual.calendar], ['1917-11-25', 'julian'])
  const year = only('on 18 Brumaire Year VIII')
  assert.deepEqual([year.when!.edtf, year.calendar], ['1799-11-09', 'republican'])
})

test('an event that the text dates is a date to reckon from, and one it does not date is none', () => {
  const story =
    'The Torville bridge opened on ‹4 May 1911›. It was green. ‹Two days after the Torville bridge opened›, it shook.'
  assert.equal(dated(story)[1], '1911-05-06')
  const unknown =
    'The Torville bridge opened on ‹4 May 1911›. It was green. ‹Two days after› the Meryl strike he left.'
  assert.equal(dated(unknown)[1], null)
})

test('words inside a scope are reckoned from its date and do not carry the story off', () => {
  const { text, spans } = marked('It was 1911. ‹I came two days ago.› In May he left.')
  const scope = { ...spans[0]!, when: parseWhen('1917-06-10') }
  const found = temporals(text, [], [scope], 'en')
  assert.deepEqual(
    found.map(({ when }) => when?.edtf),
    ['1911', '1917-06-08', '1911-05'],
  )
})

test('a paper of January speaks of the December past', () => {
  const text = 'The treasurer fled in ‹December›.'
  assert.deepEqual(dated(text, 'en', [{ from: 0, to: 40, when: parseWhen('2012-01-20') }]), ['2011-12'])
})

test('lengths and repetitions have a value and no date', () => {
  const length = only('for three days')
  assert.deepEqual([length.kind, length.timex, length.when], ['duration', 'P3D', null])
  const often = only('he wrote daily')
  assert.deepEqual([often.kind, often.timex, often.when], ['set', 'XXXX-XX-XX', null])
})

test('numbers, verbs and names that look like dates are none', () => {
  for (const text of [
    'They may march.',
    'Mr May said so.',
    'with 1914 men',
    'on page 1834',
    'for $1999',
    'the fall of Torville',
  ])
    assert.deepEqual(temporals(text, [], [], 'en'), [], text)
})

test('days that no calendar has mean nothing', () => {
  assert.equal(only('on 31 April 1930').when, null)
})

test('German and French', () => {
  const german = 'Am ‹12. März 1917› kam er, ‹im› Januar 1918 ging er.'.replace(
    '‹im› Januar 1918',
    'im ‹Januar 1918›',
  )
  assert.deepEqual(dated(german, 'de'), ['1917-03-12', '1918-01'])
  assert.deepEqual(dated('‹Zwei Jahre später› starb er.', 'de'), [null])
  assert.deepEqual(dated('Il vint ‹le 1er mars 1917›. ‹Deux ans plus tard› il partit.', 'fr'), [
    '1917-03-01',
    '1919',
  ])
})

test('a running head inside a date parts nothing', () => {
  const { text, spans } = marked('He came on 4 ‹\n\nTHE MILL 17\n\n› May 1911.')
  const [one] = temporals(text, spans, [], 'en')
  assert.equal(one!.when!.edtf, '1911-05-04')
})

test('whatever the text, spans are in order, apart and inside it, and dates are in order too', () => {
  const word = fc.constantFrom(
    ...'the of 12 31 1914 1,000 May march two weeks later ago BC - / ( 5th night , . \n early'.split(' '),
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), (words) => {
      const text = words.join(' ')
      let last = 0
      for (const { from, to, when } of temporals(text, [], [], 'en')) {
        assert.ok(from >= last && to > from && to <= text.length)
        last = to
        if (when) assert.deepEqual(parseWhen(when.edtf)?.earliest !== undefined, true, when.edtf)
      }
    }),
    { numRuns: 400 },
  )
})
