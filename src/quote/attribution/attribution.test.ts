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
    [
      'Gestern hat der Vogt erklärt, dass er den Deich baut.',
      'der Vogt | hat … erklärt | dass er den Deich baut',
    ],
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

test('what a clause before the main one reports ends where the main one begins', () => {
  holds([
    [
      'After the bank refused to lend the money, no other house was ready to help.',
      'the bank | refused | to lend the money',
    ],
    [
      'Although he denied that the wall was rotten, the council closed the gate.',
      'he | denied | that the wall was rotten',
    ],
    [
      'Tenants who were opposed to his plan, the clerk said, left early.',
      'the clerk | said | Tenants who were opposed to his plan … left early',
      'Tenants | were opposed | to his plan',
    ],
    ['He left at once (Ruth said that the gate leaked) and ran.', 'Ruth | said | that the gate leaked'],
    [
      'The clerk said the wall, though leaning, would stand.',
      'The clerk | said | the wall, though leaning, would stand',
    ],
  ])
})

test('the cue carries its negation and the verbs that lead to it', () => {
  holds([
    ['Ruth was glad to say that the gate was mended.', 'Ruth | was glad to say | that the gate was mended'],
    ['Ruth did not say that the gate leaked.', 'Ruth | did not say | that the gate leaked'],
    ['She went on to say that the gate leaked.', 'She | went on to say | that the gate leaked'],
  ])
})

test('a report that a noun and its verb make together is told once', () => {
  holds([
    [
      'Prewett denied the rumour that the gate was sold.',
      'Prewett | denied | the rumour that the gate was sold',
    ],
    ['The clerk states in his report that the wall leaks.', 'The clerk | states | that the wall leaks'],
  ])
})

test('who was told, and when, is neither the source nor the content', () => {
  holds([
    [
      'Ruth promised the tenants that she would mend the gate.',
      'Ruth | promised | that she would mend the gate',
    ],
    ['In 1931 Prewett ordered the clerk to close the gate.', 'Prewett | ordered | to close the gate'],
    [
      'Two or three weeks ago, the board’s own paper, the Gazette, denied that the wall was rotten.',
      'the board’s own paper, the Gazette | denied | that the wall was rotten',
    ],
    ['The rumour of the sale came from the inn.', ' | rumour of | the sale'],
    ['The claim that clay holds, was laughed at.', ' | claim | that clay holds'],
    ['The board assumed that the wall would stand.', 'The board | assumed | that the wall would stand'],
    ['All agreed that the wall would stand.', 'All | agreed | that the wall would stand'],
  ])
})

test('what looks like a report and is none', () => {
  holds([
    ['In the house in which Prewett wrote this book hangs a map.'],
    ['There are no signs to indicate where the gate stood.'],
    ['It is difficult to assume that the wall will stand.'],
    ['Written: May 1931.'],
    ['The denial of Prewett was read aloud.'],
    ['The board never assumed command of the gate.'],
    ['That is proved by the flood.'],
    ['Let us say that the wall stands.'],
  ])
})

test('German: where reported clauses end, infinitives, sources amid the sentence', () => {
  holds([
    ['Der Vogt sagte, er werde kommen.', 'Der Vogt | sagte | er werde kommen'],
    [
      'Die Müllerin sagte nicht, dass sie den Schlüssel habe.',
      'Die Müllerin | sagte nicht | dass sie den Schlüssel habe',
    ],
    [
      'Gestern hat der Bürgermeister im Rat erklärt, dass der Deich erhöht werde.',
      'der Bürgermeister | hat … erklärt | dass der Deich erhöht werde',
    ],
    [
      'Laut der Hafenzeitung wurde die Schleuse im Mai geschlossen.',
      'der Hafenzeitung | Laut | wurde die Schleuse im Mai geschlossen',
    ],
    [
      'Die Schleuse wurde laut Polizei im Mai geschlossen.',
      'Polizei | laut | Die Schleuse wurde … im Mai geschlossen',
    ],
    ['Dem Bericht zufolge war die Mauer morsch.', 'Dem Bericht | zufolge | war die Mauer morsch'],
    [
      'Die Mauer war einem Zeugen zufolge schon im Herbst morsch.',
      'einem Zeugen | zufolge | Die Mauer war … schon im Herbst morsch',
    ],
    [
      'Nach Angaben der Feuerwehr wurden drei Boote gerettet.',
      'der Feuerwehr | Nach Angaben | wurden drei Boote gerettet',
    ],
    ['Die Mauer sei morsch gewesen, so der Ingenieur.', 'der Ingenieur | so | Die Mauer sei morsch gewesen'],
    [
      'Die Mauer sei, so der Ingenieur, seit Jahren morsch.',
      'der Ingenieur | so | Die Mauer sei … seit Jahren morsch',
    ],
    [
      'Anna Brandt bestritt, den Brief gelesen zu haben.',
      'Anna Brandt | bestritt | den Brief gelesen zu haben',
    ],
    [
      'Der Wirt behauptet, dass er nichts wisse, und schweigt seitdem.',
      'Der Wirt | behauptet | dass er nichts wisse',
    ],
  ])
})

test('German: what else is reported, with negations, helpers and prefixes in the cue', () => {
  holds([
    ['Man fragte sie, ob sie den Vogt kenne.', ' | fragte | ob sie den Vogt kenne'],
    [
      'Der Rat hat nie behauptet, dass der Deich sicher sei.',
      'Der Rat | hat nie behauptet | dass der Deich sicher sei',
    ],
    ['Sie glaubt, die Brücke halte noch zehn Jahre.', 'Sie | glaubt | die Brücke halte noch zehn Jahre'],
    ['Es heißt, der Deich sei verkauft worden.', ' | heißt | der Deich sei verkauft worden'],
    [
      'Obwohl der Vogt versprach, dass er zahle, ging der Hof verloren.',
      'der Vogt | versprach | dass er zahle',
    ],
    [
      'Der Minister kündigte an, den Hafen zu schließen.',
      'Der Minister | kündigte an | den Hafen zu schließen',
    ],
    ['Die Befürchtung, dass die Flut steige, war unbegründet.', ' | Befürchtung | dass die Flut steige'],
    ['Als der Bote fragte, wo der Vogt sei, lachte die Wirtin.', 'der Bote | fragte | wo der Vogt sei'],
    [
      'Der Lehrer teilte den Eltern mit, dass die Schule geschlossen bleibe.',
      'Der Lehrer | teilte … mit | dass die Schule geschlossen bleibe',
    ],
    [
      'Wie der Vogt schrieb, war die Mauer seit Jahren morsch.',
      'der Vogt | schrieb | war die Mauer seit Jahren morsch',
    ],
    [
      'Die Mauer war, wie der Vogt schrieb, seit Jahren morsch.',
      'der Vogt | schrieb | Die Mauer war … seit Jahren morsch',
    ],
    ['Sie fragte, wie der Vogt schrieb.', 'Sie | fragte | wie der Vogt schrieb'],
  ])
})

test('German and French: no report', () => {
  holds([
    ['Der Hund lief über den Deich, der im Mai gebaut wurde.'],
    ['Der Brief, den der Vogt schrieb, liegt im Archiv.'],
    ['Der Mann, der das sagte, ging nach Hause.'],
    ['Le maire a écrit la lettre que la veuve attendait.'],
    ['La lettre que le bailli écrivit se trouve aux archives.'],
  ])
})

test('French: where reported clauses end, infinitives, negation', () => {
  holds([
    ['Le maire a déclaré que la digue serait relevée.', 'Le maire | a déclaré | que la digue serait relevée'],
    ['Le maire n’a pas dit que la digue tiendrait.', 'Le maire | n’a pas dit | que la digue tiendrait'],
    [
      'La meunière ne croit pas que la vanne soit fermée.',
      'La meunière | ne croit pas | que la vanne soit fermée',
    ],
    [
      'Selon la gazette du port, l’écluse a été fermée en mai.',
      'la gazette du port | Selon | l’écluse a été fermée en mai',
    ],
    ['L’écluse a été fermée en mai, selon la police.', 'la police | selon | L’écluse a été fermée en mai'],
    [
      'L’écluse a été fermée, selon la police, au mois de mai.',
      'la police | selon | L’écluse a été fermée … au mois de mai',
    ],
    [
      'D’après un témoin, le mur était pourri depuis l’automne.',
      'un témoin | D’après | le mur était pourri depuis l’automne',
    ],
    ['Le mur était pourri, a affirmé l’ingénieur.', 'l’ingénieur | a affirmé | Le mur était pourri'],
    ['Le mur, a-t-il ajouté, était pourri.', 'il | a … ajouté | Le mur … était pourri'],
    ['Anne Brandt nie avoir lu la lettre.', 'Anne Brandt | nie | avoir lu la lettre'],
    ['Le préfet a promis de fermer le port.', 'Le préfet | a promis | de fermer le port'],
    [
      'Il a demandé à la veuve si elle connaissait le bailli.',
      'Il | a demandé | si elle connaissait le bailli',
    ],
    ['Elle dit qu’il viendra demain.', 'Elle | dit | qu’il viendra demain'],
    [
      'Bien que le bailli ait juré qu’il paierait, la ferme fut perdue.',
      'le bailli | ait juré | qu’il paierait',
    ],
    [
      'Le conseil n’a jamais prétendu que la digue était sûre.',
      'Le conseil | n’a jamais prétendu | que la digue était sûre',
    ],
    [
      'L’aubergiste affirme qu’il ne sait rien, mais il se tait depuis.',
      'L’aubergiste | affirme | qu’il ne sait rien',
    ],
    ['On dit que la digue a été vendue.', ' | dit | que la digue a été vendue'],
    [
      'Quand le messager demanda où était le bailli, la patronne rit.',
      'le messager | demanda | où était le bailli',
    ],
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
