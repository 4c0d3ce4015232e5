import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { quotations } from '../src/quote/quotations.ts'
import { readBytes } from '../src/read/read.ts'
import type { Document } from '../src/text/document.ts'
import { plainDocument } from './kit/checked.ts'

/** What is said of the quotations of a text that are no titles: work, locator (volume page number) and date. */
function cited(document: Document): string[] {
  return quotations(document)
    .filter(({ kind }) => kind !== 'title')
    .map(({ work, locator, date }) => {
      const { volume, page, number } = locator ?? {}
      const slots = [volume && `v${volume}`, page && `p${page}`, number && `n${number}`].filter(Boolean)
      return [work?.title ?? '-', slots.join(' ') || '-', date?.edtf ?? '-'].join(' | ')
    })
}

async function read(text: string, name: string): Promise<Document> {
  const reading = await readBytes({ bytes: new TextEncoder().encode(text), name })
  if ('problem' in reading) assert.fail(reading.problem)
  return { ...reading, id: name, path: name }
}

const english: Readonly<Record<string, string | readonly string[]>> = {
  'He wrote: “The wall is sound and will stand” (Ida Lund, *On Walls*, 2nd ed., vol. 3, Hull: Hart, 1957, p. 311).':
    'On Walls | v3 p311 | 1957',
  '“The wall is sound and will stand,” Barlow argues (*Walls and Weather*, ii, 214).':
    'Walls and Weather | vii p214 | -',
  '“The wall is sound and will stand” (*Collected Notes*, vol. 1, 56).': 'Collected Notes | v1 p56 | -',
  'As we read in volume 2 of his Memoirs, “the wall is sound and will stand”.': 'Memoirs | v2 | -',
  'In chapter 7 of The Quiet Wall she writes: “The wall is sound and will stand.”': 'The Quiet Wall | n7 | -',
  'The Harbour Beacon of March 3, 1931 carried this: “The wall is sound and will stand.”':
    'The Harbour Beacon | - | 1931-03-03',
  'In his last article in The Mason he says: “The wall is sound and will stand.”': 'The Mason | - | -',
  'In No. 12 of The Mason for 1908 he wrote: “The wall is sound and will stand.”': 'The Mason | n12 | 1908',
  'Writing in the Coastal Review (issue 88, May 1974), he called it “a wall built upon sand”.':
    'Coastal Review | n88 | 1974-05',
  'In a booklet published in 1923 under the title of Questions of Mortar he wrote: “The wall is sound.”':
    'Questions of Mortar | - | 1923',
  '“The wall is sound,” he said (speech at the opening of the lock, 5 August 1927).':
    'speech at the opening of the lock | - | 1927-08-05',
  'She noted in her diary on 2 September 1866 that “the wall is sound and will stand”.':
    'diary | - | 1866-09-02',
  '“The wall is sound and will stand,” she wrote in “The Empty Lock” (July 1922).':
    'The Empty Lock | - | 1922-07',
  'He wrote:\n\n“The wall is sound and will stand.”\n\nThis was written in 1922.': '- | - | 1922',
  'In No. 4 of The Mason, on 9 May 1922, he wrote:\n\n“The wall is sound and will stand.”':
    'The Mason | n4 | 1922-05-09',
  'He holds that “the wall is sound” (Ware, *Notes*, p. 5). Then “the wall is wet” (ibid., p. 12).': [
    'Notes | p5 | -',
    'Notes | p12 | -',
  ],
  'Of the wall he says: “It will not stand another winter” (Ware, Vol. 15, page 287, written on May 14, 1918).':
    '- | v15 p287 | 1918-05-14',
  'She held that “the wall is sound” (p. 68).': '- | p68 | -',
  'She held that “the wall is sound” (pp. 12–13).': '- | p12–13 | -',
  'He called it “a wall built upon sand” (Barlow, No. 19/20 of The Mason).': 'The Mason | n19/20 | -',
  'In his speech at the Xth Masons’ Congress Barlow said: “The wall is sound and will stand.”':
    'speech at the Xth Masons’ Congress | - | -',
  'Barlow writes: “The wall is sound and will stand” (Barlow, Problems of Masonry, p. 215).':
    'Problems of Masonry | p215 | -',
  'Of this he wrote: “The wall is sound” (Barlow, Complete Works, Danish edition, Vol. XX/2, page 487.)':
    'Complete Works | vXX/2 p487 | -',
  'Of this he wrote: “The wall is sound” (Barlow, Problems of Masonry, page 44, 1926).':
    'Problems of Masonry | p44 | 1926',
  'On 9 December 1926 Barlow told the board: “The wall is sound and will stand.”': '- | - | 1926-12-09',
  'In 1926 Barlow wrote that “the wall is sound and will stand”.': '- | - | 1926',
  'In November 1926 Barlow wrote that “the wall is sound and will stand”.': '- | - | 1926-11',
  'He recalls in his memoir A Life in Ditches that “the wall was never sound”.': 'A Life in Ditches | - | -',
  'In Plain Figures for Plain People (February 1927) she wrote: “The wall has cost us nothing.”':
    'Plain Figures for Plain People | - | 1927-02',
  'In his pamphlet “On Walls and Weather” he wrote: “The wall is sound and will stand.”':
    'On Walls and Weather | - | -',
  'In *Walls and Weather* (1881, p. 12) Barlow says that “the wall is sound and will stand”.':
    'Walls and Weather | p12 | 1881',
  '“The wall is sound and will stand,” Barlow says in the preface (p. xii).': '- | pxii | -',
  'On page 451 of volume 5 he says: “The wall is sound and will stand.”': '- | v5 p451 | -',
  'Barlow wrote in Granite (No. 34, April 1917): “The wall is sound and will stand.”':
    'Granite | n34 | 1917-04',
  '“The wall is sound and will stand” (Ferrand 1926, 12).': 'Ferrand 1926 | p12 | 1926',
  '“The wall is sound and will stand” (Ferrand 1926a: 12–14).': 'Ferrand 1926a | p12–14 | 1926',
  '“The wall is sound and will stand” (Ferrand, 1926, p. 12).': 'Ferrand 1926 | p12 | 1926',
  'Ferrand holds that “the wall is sound and will stand” (14).': '- | p14 | -',
  '“The wall is sound and will stand” (Ferrand 14).': '- | p14 | -',
  '“The wall is sound and will stand” (*Walls and Weather*, 14).': 'Walls and Weather | p14 | -',
  '“The wall is sound and will stand” (Ferrand, “On Mortar,” *Masons’ Quarterly* 3 (1926): 12–15).':
    'On Mortar | v3 p12–15 | 1926',
  'As she says, “the wall is sound and will stand” [@ferrand1926, p. 23].': '@ferrand1926 | p23 | -',
  'As she says, “the wall is sound and will stand” [see @ferrand1926, 23-24; @ware].':
    '@ferrand1926 | p23-24 | -',
  'As @ferrand1926 [p. 23] says, “the wall is sound and will stand”.': '@ferrand1926 | p23 | -',
  '“The wall is sound and will stand” (Report of the Harbour Commission, 1931, § 12).':
    'Report of the Harbour Commission | n12 | 1931',
  'In a letter to Ferrand of 5 January 1881 she writes: “The wall is sound and will stand.”':
    'letter to Ferrand | - | 1881-01-05',
  'In the last number of the Mason, on page 68, we read: “The wall is sound and will stand.”':
    'Mason | p68 | -',
  'Ware (1870–1931) wrote that “the wall is sound and will stand”.': '- | - | -',
  'Vane complained in the Evening Post (12 June 1911, p. 4): “The wall is sound and will stand.”':
    'Evening Post | p4 | 1911-06-12',
  'On p. 45 of his Short History of Walls Vane writes: “The wall is sound and will stand.”':
    'Short History of Walls | p45 | -',
  'According to the Report of the Wall Committee (1905, para. 17), “the wall is sound and will stand”.':
    'Report of the Wall Committee | n17 | 1905',
  '“The wall is sound and will stand,” wrote Hale (1904: 12).': '- | p12 | 1904',
  'The wall of 1850 was, Vane wrote, “sound in every stone of it”.': '- | - | -',
  'The wall, built in 1850, was in his words “sound in every stone of it”.': '- | - | -',
  'To 1500 men he cried: “The wall is sound and will stand!”': '- | - | -',
  'He said (and there were 3 p.m. shadows) that “the wall is sound and will stand”.': '- | - | -',
  'The wall which fell in 1881 was, he wrote, “sound in every stone of it”.': '- | - | -',
  'On page 5 he says “the wall is sound and stands”, and on page 9 “the wall has fallen in two”.': [
    '- | p5 | -',
    '- | p9 | -',
  ],
  '“The wall is sound and stands” (p. 5), he says, and then “the wall has fallen in two” (p. 9).': [
    '- | p5 | -',
    '- | p9 | -',
  ],
  'He says that “the wall is sound and stands” (p. 5). Later he adds: “The wall has fallen in two.”': [
    '- | p5 | -',
    '- | - | -',
  ],
  'He says “the wall is sound and stands” on page 5 and “the wall has fallen in two” on page 9.': [
    '- | p5 | -',
    '- | p9 | -',
  ],
}

const german: Readonly<Record<string, string>> = {
  '„Die Mauer steht und wird stehen“, heißt es im „Vorboten“ Nr. 17 vom 3. Mai 1919.':
    'Vorboten | n17 | 1919-05-03',
  '„Der Eigentümer darf die Mauer nach Belieben setzen“ (§ 903 BGB).': 'BGB | n903 | -',
  'Er schreibt: „Die Mauer steht und wird stehen“ (Ware, Mauer und Wetter, S. 23).':
    'Mauer und Wetter | p23 | -',
  'Er schreibt: „Die Mauer steht und wird stehen“ (Werke, Bd. 2, S. 23 f.).': 'Werke | v2 p23 f. | -',
  'Er schrieb in der Woge (Nr. 34, April 1917): „Die Mauer steht und wird stehen.“': 'Woge | n34 | 1917-04',
  'Am 9. Dezember 1926 sagte Ware: „Die Mauer steht und wird stehen.“': '- | - | 1926-12-09',
  'Im Dezember 1926 sagte Ware: „Die Mauer steht und wird stehen.“': '- | - | 1926-12',
  'Im Jahre 1926 schrieb Ware, „die Mauer steht und wird stehen“.': '- | - | 1926',
  'In seinem Buch Die Mauer am Meer schreibt er: „Die Mauer steht und wird stehen.“':
    'Die Mauer am Meer | - | -',
  'In der Rede auf dem X. Parteitag sagte er: „Die Mauer steht und wird stehen.“':
    'Rede auf dem X. Parteitag | - | -',
  'Er schreibt: „Die Mauer steht und wird stehen“ (Bergmann: Mauer und Wetter, Berlin 1926, S. 12).':
    'Mauer und Wetter | p12 | 1926',
  'Das Gericht: „Die Mauer steht dem Nachbarn zu“ (BGHZ 45, 223 (225)).': 'BGHZ | v45 p225 | -',
  '„Der Herr ist mein Hirte, mir wird nichts mangeln“ (Ps 23,1).': 'Ps | n23,1 | -',
  '„Eigentum verpflichtet und sein Gebrauch soll dienen“ (Art. 14 Abs. 2 GG).': 'GG | n14 | -',
  '„Die Mauer steht und wird stehen“ (Hale, Gezeiten, Bd. III, Nr. 2, S. 114f.).':
    'Gezeiten | vIII p114f. n2 | -',
  'Er sagte am 9.12.1926: „Die Mauer steht und wird stehen.“': '- | - | 1926-12-09',
}

const french: Readonly<Record<string, string>> = {
  'Il écrit : « Le mur tient et tiendra » (p. 23).': '- | p23 | -',
  'Il écrit : « Le mur tient et tiendra » (Notes sur les murs, t. II, p. 23).':
    'Notes sur les murs | vII p23 | -',
  'Il écrit dans Le Maçon (n° 4, mai 1926) : « Le mur tient et tiendra. »': 'Le Maçon | n4 | 1926-05',
  'Le 9 décembre 1926, Ware dit : « Le mur tient et tiendra. »': '- | - | 1926-12-09',
  'Le 1er mai 1926, Ware dit : « Le mur tient et tiendra. »': '- | - | 1926-05-01',
  'En 1926, Ware écrit : « Le mur tient et tiendra. »': '- | - | 1926',
  'Dans son livre Murs et Marées, il écrit : « Le mur tient et tiendra. »': 'Murs et Marées | - | -',
  'Il écrit : « Le mur tient et tiendra » (Ferrand, Murs et marées, Paris, Hart, 1926, p. 12-13).':
    'Murs et marées | p12-13 | 1926',
  'Vane écrit, à la page 45 de son livre Fleuves de fer : « Le mur tient et tiendra. »':
    'Fleuves de fer | p45 | -',
  'Dans Le Courrier du Port (no 12, p. 3), on lit : « Le mur tient et tiendra. »':
    'Le Courrier du Port | p3 n12 | -',
  'Dans son discours au Xe Congrès du Parti, il dit : « Le mur tient et tiendra. »':
    'discours au Xe Congrès du Parti | - | -',
}

const law: Readonly<Record<string, string>> = {
  'The Act says that “every wall shall carry a light” (Harbours Act 1894, s. 17).':
    'Harbours Act | n17 | 1894',
  'The code says that “every wall shall carry a light” (29 U.S.C. § 158(a)).': 'U.S.C. | v29 n158(a) | -',
  'The Court recalled that “a wall is common to both” (ECLI:EU:C:2019:801, para. 57).':
    'ECLI:EU:C:2019:801 | n57 | 2019',
  '“The wall is common to both,” he said (72 Cong. Rec. 1183, 1930).': 'Cong. Rec. | v72 p1183 | 1930',
  'Lord Abner said in Harrow v Bright [1954] 2 QB 311 at 318 that “a wall is common to both”.':
    'Harrow v Bright | v2 p318 | 1954',
  'The court held: “A wall on the line is common to both.” Harrow v. Bright, 123 U.S. 456, 460 (1990).':
    'Harrow v. Bright | v123 p460 | 1990',
  'The court held that “a wall on the line is common to both” (Harrow v. Bright, 123 U.S. 456, 460 (1990)).':
    'Harrow v. Bright | v123 p460 | 1990',
  'In Harrow v. Bright the court said that “a wall on the line is common to both”.':
    'Harrow v. Bright | - | -',
  'The court went on: “A wall on the line is common to both.” Id. at 461.': '- | p461 | -',
  'The rule is that “a wall on the line is common to both”. *Harrow v. Bright*, 512 F.3d 102, 110 (9th Cir. 2008).':
    'Harrow v. Bright | v512 p110 | 2008',
  'Lord Abner said: “A wall on the line is common to both” (Harrow v Bright [1932] AC 562, 580).':
    'Harrow v Bright | p580 | 1932',
  'The court: “A wall on the line is common to both.” In re Ball, 12 F. Supp. 2d 34, 36 (D. Me. 1999).':
    'In re Ball | v12 p36 | 1999',
}

const scripture: Readonly<Record<string, string>> = {
  '“There is no compulsion in religion” (Qur’an 2:256).': 'Qur’an | n2:256 | -',
  '“Many a brave soul did it send hurrying down” (Iliad 1.3).': 'Iliad | n1.3 | -',
  '“Behold men living in a cave under the earth” (Plato, Rep. 514a).': 'Rep. | n514a | -',
  '“All men by nature desire to know” (Aristotle, Metaphysics 980a21).': 'Metaphysics | n980a21 | -',
  '“He turned the wheel and said nothing at all” (*Hamlet* 3.1.56).': 'Hamlet | n3.1.56 | -',
  'The share was “as high as in any town of the coast” (Table 2.1).': '- | - | -',
  '“Charity suffereth long, and is kind” (1 Cor. 13:4).': '1 Cor. | n13:4 | -',
  'It is written: “The Lord is my shepherd; I shall not want” (Ps 23,1).': 'Ps | n23,1 | -',
  'In Matthew 5:3 we read: “Blessed are the poor in spirit.”': 'Matthew | n5:3 | -',
  '“In the beginning God created the heaven and the earth” (Gen. 1:1–2).': 'Gen. | n1:1–2 | -',
}

for (const [language, sentences] of Object.entries({ english, german, french, law, scripture }))
  test(`work, locator and date of quotations: ${language}`, async () => {
    const found: Record<string, string | readonly string[]> = {}
    for (const [sentence, expected] of Object.entries(sentences)) {
      const all = cited(await read(sentence, 'draft.md'))
      found[sentence] = typeof expected === 'string' ? (all[0] ?? 'no quotation') : all
    }
    assert.deepEqual(found, sentences)
  })

test('a note marker behind a quotation leads to what its note says', async () => {
  const draft =
    'The commission held that “the wall is sound and will stand”.[^1] Barlow “saw nothing of the kind in it”.[^b]\n\n' +
    'Ferrand agreed: “The wall is sound and will stand.”[^3] She knew “no other wall of that age”.\n\n' +
    '[^1]: Report of the Commission, 1931, p. 7.\n[^b]: Anselm Barlow, *Walls and Weather* (London: Hart, 1926), 12.\n' +
    '[^3]: Ibid., 14.\n'
  assert.deepEqual(cited(await read(draft, 'draft.md')), [
    'Report of the Commission | p7 | 1931',
    'Walls and Weather | p12 | 1926',
    'Walls and Weather | p14 | 1926',
    '- | - | -',
  ])
})

test('a later note names a work by its author, and a plain text has its notes below', async () => {
  const draft =
    'Vogel saw “smoke over three villages”.[^1] Elm saw “nothing but fog on the fields”.[^2] Vogel met “a priest without a parish”.[^3]\n\n' +
    '[^1]: R. Vogel, *The Burning Year*, p. 12.\n[^2]: T. Elm, *Weather Notes*, p. 5.\n[^3]: Vogel, op. cit., p. 90.\n'
  assert.deepEqual(cited(await read(draft, 'draft.md')), [
    'The Burning Year | p12 | -',
    'Weather Notes | p5 | -',
    'The Burning Year | p90 | -',
  ])
  for (const [sign, foot] of [
    [' [1]', '[1]'],
    ['¹', '¹'],
    ['1', '1.'],
  ])
    assert.deepEqual(
      cited(
        plainDocument(
          'draft.txt',
          `Ware wrote: “The wall is sound and will stand.”${sign}\n\nThe rest is lost.\n\n${foot} Record Office, Minutes of the Guild, vol. 2, p. 77.\n`,
        ),
      ),
      ['Minutes of the Guild | v2 p77 | -'],
      sign,
    )
})

test('notes of a web page are followed too', async () => {
  const page =
    '<article><p>He wrote: “The wall is sound and will stand.”<sup><a href="#n1" id="r1">1</a></sup></p>' +
    '<ol><li id="n1">Ware, <i>Letters from the Wall</i>, vol. 2, p. 23. <a href="#r1">↩</a></li></ol></article>'
  assert.deepEqual(cited(await read(page, 'draft.html')), ['Letters from the Wall | v2 p23 | -'])
})

test('a quotation that is set off has its source behind it', async () => {
  const behind =
    'He wrote:\n\n> The wall is sound and will stand, whatever the sea.\n\n(Ware, Letters from the Wall, p. 23)\n'
  assert.deepEqual(cited(await read(behind, 'draft.md')), ['Letters from the Wall | p23 | -'])
  const next =
    'He wrote:\n\n> The wall is sound and will stand, whatever the sea.\n\nOn page 9 he changed his mind.\n'
  assert.deepEqual(cited(await read(next, 'draft.md')), ['- | - | -'])
})

test('evidence lies in the text and shows what was read, whatever the text', () => {
  const pieces = fc.constantFrom(
    ...'“The wall is sound” ;(p. 12); (Ware, Notes on Walls, 1926); Vol. XX/2, ;page I ; see ;Ps 23,1;[@key, 3];. ;\n\n;A v. B, 1 U.S. 2;12 May 1926;'.split(
      ';',
    ),
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      const text = parts.join(' ')
      for (const { work, locator, date } of quotations(plainDocument('draft.txt', text))) {
        const shown = (one: { readonly evidence: { readonly from: number; readonly to: number } }): string =>
          text.slice(one.evidence.from, one.evidence.to).replace(/\s+/g, ' ')
        if (locator) assert.equal(shown(locator), locator.text)
        if (work) assert.equal(shown(work), work.title)
        if (date) assert.match(shown(date), /\d{4}/)
      }
    }),
  )
})
