import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { draw, marked } from '../../../test/kit/marked.ts'
import { paragraphs } from '../../text/paragraph.ts'
import { markedSpans } from './mark.ts'
import type { Marked } from './marked.ts'

const find = (text: string): Marked[] => markedSpans(text, paragraphs(text), [])

/** Draws what is found of each quotation, paragraph by paragraph. */
function drawn(text: string): string {
  return draw(
    text,
    find(text).flatMap((found) => found.segments),
  )
}

/** The drawing says itself what is to be found. */
function check(...drawings: string[]): void {
  for (const drawing of drawings) assert.equal(drawn(marked(drawing).text), drawing)
}

test('marks of every language set words off', () => {
  check(
    'He said, “‹We go.›” Then he went.',
    'He said, "‹We go.›" Then he went.',
    'Er sagte: „‹Wir gehen.›“ Dann ging er.',
    'Er sagte: »‹Wir gehen.›« Dann ging er.',
    'Il dit : « ‹Nous partons.› » Puis il partit.',
    'Il dit : «‹Nous partons›».',
    'Han sade: ”‹Vi går.›” Sedan gick han.',
    'Powiedział: „‹Idziemy.›” I poszedł.',
    'He said, ‘‹We go.›’ Then he went.',
    "He said, '‹We go.›' Then he went.",
    '彼は「‹行こう›」と言った。',
    "He wrote ``‹We go›'' and went.",
  )
})

test('an apostrophe opens and closes nothing', () => {
  check(
    'It’s the boys’ house, and ’tis old; the ’90s, rock ’n’ roll, O’Brien’s.',
    "It's the boys' house, and 'tis old; the '90s, rock 'n' roll, O'Brien's.",
    '‘‹I don’t know the boys’ names,›’ she said. ‘‹Don’t you?›’',
    "'‹I don't know,›' she said, 'so there.",
    'Qu’est-ce que c’est, l’ami d’enfance ?',
    'a 6\' 2" man and a 12" gun',
  )
})

test('quotations stand inside quotations', () => {
  check(
    '“‹He told me, ‘‹She wrote “‹No›” to us,›’ and left.›”',
    '„‹Er sagte: ‚‹Nein.›‘ Und ging.›“',
    '« ‹Il dit : “‹Non.›” Et partit.› »',
    '“‹The word “‹soviet›” was struck out.›” So it was.',
    '"‹The word \'‹soviet›\' was struck out.›" So it was.',
  )
})

test('a quotation goes on over paragraphs that repeat its mark', () => {
  check(
    'She wrote:\n\n“‹The first day was fair.›\n\n“‹The second was not.›”\n\nHe laid it down.',
    'Elle écrit :\n\n« ‹Le premier jour.›\n\n» ‹Le second.› »\n\nFin.',
    '“‹One: “‹two.››\n\n““‹‹three›”›”',
  )
})

test('a mark that is never closed ends with its paragraph, and says so', () => {
  const { text, spans } = marked('“‹He never came back.›\n\nThe town forgot him, she said. “‹Quite.›”')
  const found = find(text)
  assert.deepEqual(
    found.map(({ from, to }) => ({ from, to })),
    spans,
  )
  assert.deepEqual(
    found.map((one) => one.problems),
    [['unclosed'], []],
  )
})

test('straight marks show their side by what stands beside them', () => {
  check(
    '"‹We go,›" he said,"‹and soon.›"',
    '"‹We go--›" he said--"‹and soon.›"',
    '" ‹We go,› " he said. " ‹And soon.› "',
    "' ‹We go,› ' he said. ' ‹It is the boys ' day.› '",
    '_"‹We go,›"_ he said. "‹_And_ soon.›"',
    '"‹They called him "‹the fox›". He laughed.›"',
    '"‹He is 6\' 2" tall,›" she said.',
    '"‹She asked, \'‹Why?›\'›"',
    "'‹In the '80s we'd none o' that,›' she said.",
  )
})

test('the marks of many lands, and what typists make of them', () => {
  check(
    'Er sagte: „‹Wir gehen.›” Dann ging er.',
    'Er sagte: „‹Wir gehen.›" Dann ging er.',
    'Er sagte: ,,‹Wir gehen.›“ Dann ging er.',
    'Er sagte: »‹Sie rief ‚‹Nein!›‘ und ging.›«',
    'Il dit : «\u202f‹Nous partons.›\u202f»',
    'Il dit : “‹Nous partons.›”',
    'Hän sanoi: »‹Me menemme.›» Sitten hän lähti.',
    "`‹We go,›' he said.",
    'Он сказал: «‹Она крикнула „‹Нет›“ и ушла.›»',
    'Dijo: «‹El cartel pone “‹no ‘‹pisar›’›”.›»',
    '‘‹The word “‹weir›” is old,›’ she said.',
  )
})

test('a poem’s closing mark is looked for past stanzas that repeat no mark', () => {
  check('"‹The weir is old,›\n\n‹The mill is cold,›\n\n‹The tale is told.›"\n\nHe slept. "‹Good.›"')
})

test('a letter stands inside a letter, over paragraphs', () => {
  check(
    '“‹Anna writes:›\n\n“‹‘‹Dear aunt,››\n\n“‘‹‹The weir leaks.›’›\n\n“‹What do you say?›”\n\n“‹Nothing.›”',
  )
})

test('single guillemets turn either way', () => {
  for (const text of ['Er rief: ›Nein!‹ Und ging.', 'Er rief: ‹Nein!› Und ging.'])
    assert.deepEqual(
      find(text).map(({ from, to }) => text.slice(from, to)),
      ['Nein!'],
    )
})

test('an opening mark that is lost is missed and reported', () => {
  const { text, spans } = marked('‹The weir leaks,›” he said. “‹Come.›”')
  const found = find(text)
  assert.deepEqual(
    found.map(({ from, to }) => ({ from, to })),
    spans,
  )
  assert.deepEqual(
    found.map((one) => one.problems),
    [['unopened'], []],
  )
})

test('a closing mark that is lost ends the words where somebody is said to say them', () => {
  check('“‹The weir leaks,› he said. “‹Come at once.›”')
})

test('a note’s marker after the closing mark does not hide it', () => {
  const { text, spans } = marked('He said “‹We go.›”‹3› Then he went.')
  const [quotation, marker] = spans
  assert.deepEqual(
    markedSpans(text, paragraphs(text), [marker!]).map(({ from, to }) => ({ from, to })),
    [quotation],
  )
})

test('whatever the marks, what is found lies in order, inside its parent, and is never empty', () => {
  const text = fc.string({ unit: fc.constantFrom(...'ab .,\n\n“”‘’"\'«»„‚「」—('), maxLength: 60 })
  fc.assert(
    fc.property(text, (text) => {
      const found = find(text)
      found.forEach((one, i) => {
        assert.ok(one.from < one.to && one.open.to <= one.from && one.to <= one.close.from)
        for (const segment of one.segments) assert.ok(one.from <= segment.from && segment.to <= one.to)
        if (one.parent === null) return
        const parent = found[one.parent]!
        assert.ok(one.parent < i && parent.from <= one.open.from && one.close.to <= parent.close.from)
      })
    }),
    { numRuns: 2000 },
  )
})

test('time grows with the text, not faster', () => {
  const text = (count: number): string =>
    '“It’s ‘so’, he said. "And—" \'Tis « so\n\n— Yes, he said.\n\n'.repeat(count)
  const time = (words: string): number => {
    const began = performance.now()
    find(words)
    return performance.now() - began
  }
  time(text(500))
  assert.ok(time(text(8000)) < 40 * Math.max(1, time(text(1000))))
})

test('a rule of marks across the page costs no more than its length', () => {
  const rule = (count: number): string => `“We go.”\n\n${'“'.repeat(count)}\n\n“We stay.”`
  const time = (words: string): number => {
    const began = performance.now()
    find(words)
    return performance.now() - began
  }
  time(rule(1000))
  assert.ok(time(rule(32_000)) < 40 * Math.max(1, time(rule(4000))))
})
