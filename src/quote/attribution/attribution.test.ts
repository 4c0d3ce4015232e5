import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { plainDocument } from '../../../test/kit/checked.ts'
import type { Span } from '../../text/span.ts'
import { quotations } from '../quotations.ts'
import { type Attribution, attributions } from './attribution.ts'

/** What a text attributes, a line each: "source | cue | content", and the type where it is not indirect. */
function told(text: string): string[] {
  const document = plainDocument('a.txt', text)
  const words = (spans: readonly Span[]): string =>
    spans.map(({ from, to }) => text.slice(from, to)).join(' … ')
  return attributions(document, quotations(document)).map(({ type, source, cue, content }) =>
    [words(source), words(cue), words(content), ...(type === 'indirect' ? [] : [type])].join(' | '),
  )
}

function all(text: string): Attribution[] {
  const document = plainDocument('a.txt', text)
  return attributions(document, quotations(document))
}

/** A sentence, and what it attributes. */
type Row = readonly [string, ...string[]]

function holds(rows: readonly Row[]): void {
  for (const [text, ...expected] of rows) assert.deepEqual(told(text), expected, text)
}

test('a verb of saying with a clause, with "that" and without', () => {
  holds([
    ['Prewett said that the wall would stand.', 'Prewett | said | that the wall would stand'],
    ['Prewett said the wall would stand.', 'Prewett | said | the wall would stand'],
    ['The surveyor has never claimed that clay holds.', 'The surveyor | has never claimed | that clay holds'],
    ['Prewett walked along the wall.'],
    ['The said wall fell in the night.'],
  ])
})

test('what somebody believes, hopes and fears', () => {
  holds([
    ['She believes the sluice is too narrow.', 'She | believes | the sluice is too narrow'],
    ['They hope that the tide turns.', 'They | hope | that the tide turns'],
    ['The tenants were afraid that the bank would go.', 'The tenants | were afraid | that the bank would go'],
    ['There was little hope.'],
    ['The bank was afraid of nobody.', 'The bank | was afraid of | nobody'],
  ])
})

test('somebody is told', () => {
  holds([
    ['Ruth told the board that the gate leaked.', 'Ruth | told | that the gate leaked'],
    ['Ruth told him she had seen it.', 'Ruth | told | she had seen it'],
  ])
})

test('questions that are reported', () => {
  holds([
    ['He asked whether the gate leaked.', 'He | asked | whether the gate leaked'],
    ['She wondered why nobody came.', 'She | wondered | why nobody came'],
  ])
})

test('what somebody wants or undertakes', () => {
  holds([
    ['The council plans to raise the wall.', 'The council | plans | to raise the wall'],
    ['The plans were lost in the flood.'],
    ['The board called for a new survey.', 'The board | called for | a new survey'],
  ])
})

test('"according to", before and behind', () => {
  holds([
    ['According to the clerk, the gate leaked.', 'the clerk | According to | the gate leaked'],
    ['The gate leaked, according to the clerk.', 'the clerk | according to | The gate leaked'],
    ['According to nature.'],
  ])
})

test('the remark behind the words, straight and turned round', () => {
  holds([
    ['The gate was leaking, Ruth said.', 'Ruth | said | The gate was leaking'],
    ['The gate was leaking, said Ruth Alder.', 'Ruth Alder | said | The gate was leaking'],
    ['The gate, he said, was leaking.', 'he | said | The gate … was leaking'],
  ])
})

test('a name with what is said of it is the source as a whole', () => {
  holds([
    ['Alder, the surveyor, said the wall was rotten.', 'Alder, the surveyor | said | the wall was rotten'],
    [
      'Alder (of the Harbour Board) said the wall was rotten.',
      'Alder (of the Harbour Board) | said | the wall was rotten',
    ],
    ['On Monday Alder said the wall was rotten.', 'Alder | said | the wall was rotten'],
  ])
})

test('a report in a report is a record of its own', () => {
  holds([
    [
      'Ruth said that Prewett had told him that the wall was rotten.',
      'Ruth | said | that Prewett had told him that the wall was rotten',
      'Prewett | had told | that the wall was rotten',
    ],
  ])
})

test('one person, two cues', () => {
  holds([
    [
      'Ruth said the wall was rotten and warned that it would fall.',
      'Ruth | said | the wall was rotten',
      'Ruth | warned | that it would fall',
    ],
  ])
})

test('nouns for what was said, and whose it was', () => {
  holds([
    ['Prewett’s claim that clay holds was laughed at.', 'Prewett’s | claim | that clay holds was laughed at'],
    ['Their fear of the sea is old.', 'Their | fear of | the sea'],
    ['The claim was paid in full.'],
    [
      'The report that the dam had gone reached us late.',
      ' | report | that the dam had gone reached us late',
    ],
  ])
})

test('passives name a source only where one is named', () => {
  holds([
    ['The wall is said to have fallen.', ' | is said | The wall … to have fallen'],
    ['It was reported that the wall fell.', ' | was reported | that the wall fell'],
    ['The wall was condemned by the surveyor.', 'the surveyor | was condemned | The wall'],
    ['The wall was built in May.'],
  ])
})

test('direct quotations with a cue, one record each, a broken one too', () => {
  holds([
    ['“The wall will never stand,” said Prewett.', 'Prewett | said | The wall will never stand, | direct'],
    [
      '“The wall,” said Prewett, “will never stand any sea.”',
      'Prewett | said | The wall, … will never stand any sea. | direct',
    ],
  ])
  const text = 'Ruth wrote: “The gate has been leaking since May.”'
  const [one] = all(text)
  assert.equal(one?.quotation, quotations(plainDocument('a.txt', text))[0]?.id)
})

test('words partly in marks are mixed, and name the quotation', () => {
  const text = 'Prewett said that the wall was “as rotten as any he had seen” in May.'
  const [one, ...others] = all(text)
  assert.deepEqual(told(text), [
    'Prewett | said | that the wall was “as rotten as any he had seen” in May | mixed',
  ])
  assert.equal(one?.quotation, quotations(plainDocument('a.txt', text))[0]?.id)
  assert.deepEqual(others, [])
})

test('words in marks at an end of what is mixed keep their mark', () => {
  holds([
    [
      'Prewett told them “the wall was as rotten as any” in May.',
      'Prewett | told | “the wall was as rotten as any” in May | mixed',
    ],
    [
      'Prewett said the wall was “as rotten as any he had seen”.',
      'Prewett | said | the wall was “as rotten as any he had seen” | mixed',
    ],
  ])
})

test('inside a quotation others are reported too', () => {
  holds([
    [
      'Ruth said: “Prewett told me that the wall was rotten.”',
      'Ruth | said | Prewett told me that the wall was rotten. | direct',
      'Prewett | told | that the wall was rotten',
    ],
  ])
})

test('German: dass, the subjunctive, the remark behind, phrases of source, hearsay, nouns', () => {
  holds([
    ['Der Vogt sagte, dass der Deich nicht hält.', 'Der Vogt | sagte | dass der Deich nicht hält'],
    ['Der Vogt sagte, der Deich sei nicht zu halten.', 'Der Vogt | sagte | der Deich sei nicht zu halten'],
    ['Gestern hat der Vogt erklärt, dass er den Deich baut.', 'der Vogt | erklärt | dass er den Deich baut'],
    ['Der Deich sei nicht zu halten, sagte der Vogt.', 'der Vogt | sagte | Der Deich sei nicht zu halten'],
    ['Laut dem Vogt ist der Deich nicht zu halten.', 'dem Vogt | Laut | ist der Deich nicht zu halten'],
    ['Der Vogt soll den Brief geschrieben haben.', ' | soll | Der Vogt … den Brief geschrieben haben'],
    ['Der Vogt soll den Brief und die Karte holen.'],
    [
      'Das ist die Behauptung des Vogts, dass der Deich hält.',
      'des Vogts | Behauptung | dass der Deich hält',
    ],
    ['Der Vogt sagte dem Boten, der auf dem Deich stand, kein Wort.'],
  ])
})

test('French: que, si, the remark behind, phrases of source, nouns', () => {
  holds([
    ['Le maire a dit que la digue ne tiendra pas.', 'Le maire | a dit | que la digue ne tiendra pas'],
    ['Elle demande si la vanne est fermée.', 'Elle | demande | si la vanne est fermée'],
    ['La digue ne tiendra pas, a déclaré le maire.', 'le maire | a déclaré | La digue ne tiendra pas'],
    ['La digue ne tiendra pas, dit-il.', 'il | dit | La digue ne tiendra pas'],
    ['Selon le maire, la digue ne tiendra pas.', 'le maire | Selon | la digue ne tiendra pas'],
    ['La crainte que la digue cède est ancienne.', ' | crainte | que la digue cède est ancienne'],
    ['Le maire a acheté la maison de la veuve.'],
  ])
})

const word = fc.constantFrom(
  'the',
  'wall',
  'said',
  'that',
  'he',
  'Prewett',
  'claim',
  'of',
  'to',
  'according',
  'to',
  'who',
  'and',
  'asked',
  'believes',
  'by',
  'is',
  'sagte',
  'dass',
  'laut',
  'der',
  'Vogt',
  'selon',
  'le',
  'maire',
  'dit-il',
  'que',
)
const sign = fc.constantFrom(
  ' ',
  ' ',
  ' ',
  ', ',
  '. ',
  ' “',
  '” ',
  ' (',
  ') ',
  '; ',
  ': ',
  '\n\n',
  ' ‘',
  '’ ',
  ' — ',
)

test('whatever a text says, no span is empty, and every one lies in it', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(word, sign), { maxLength: 80 }), (pairs) => {
      const text = pairs.flat().join('')
      const list = all(text)
      for (const { source, cue, content, type, quotation } of list) {
        for (const { from, to } of [...source, ...cue, ...content])
          assert.ok(0 <= from && from < to && to <= text.length)
        assert.ok(content.length > 0)
        assert.equal(type === 'indirect', quotation === null)
      }
      assert.deepEqual(all(text), list)
    }),
    { numRuns: 400 },
  )
})

test('thousands of cues without a full stop are read in time that grows with their number', () => {
  const time = (count: number): number => {
    const text = 'he said, '.repeat(count)
    const document = plainDocument('a.txt', text)
    const start = performance.now()
    attributions(document, [])
    return performance.now() - start
  }
  time(2000)
  assert.ok(time(24000) < 40 * Math.max(5, time(2000)))
})
