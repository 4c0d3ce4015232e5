import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { plainDocument } from '../../../test/kit/checked.ts'
import { draw, marked } from '../../../test/kit/marked.ts'
import type { Document } from '../../text/document.ts'
import type { Quotation } from '../quotation.ts'
import { quotations } from '../quotations.ts'

function documentOf(text: string, facts: Partial<Document> = {}): Document {
  return { ...plainDocument('page.txt', text), ...facts }
}

function blocksOf(text: string, facts: Partial<Document> = {}): Quotation[] {
  return quotations(documentOf(text, facts)).filter(({ form }) => form === 'unmarked')
}

/** The drawing says itself which paragraphs are to be found. */
function check(drawing: string): Quotation[] {
  const { text } = marked(drawing)
  const found = blocksOf(text)
  assert.equal(
    draw(
      text,
      found.flatMap(({ segments }) => segments),
    ),
    drawing,
  )
  return found
}

function reasons(found: readonly Quotation[]): string[] {
  return found.map(({ reason }) => reason.rule)
}

test('a speech reads a letter and reports, breaks off, and goes on', () => {
  const found =
    check(`Mr. Mayor, I have waited a long time for this evening, and I shall not waste it. I have brought papers.

The harbour board told us that the sluice was sound. My answer is what its own engineer wrote in the spring of 1911:

‹The lower gate leaks at every tide. We have put clay to it four times, and four times the sea has carried the clay away.›

‹No board that has seen the gate can call it sound. The timber is soft to the height of a man ...›

I am sorry, but it goes on as follows:

‹The timber is soft, and we shall lose the gate in the first great storm.› (Tamsin Orde, Report on the Lower Sluice, p. 14)

That was written two years before the flood. My friends, I ask you who was deaf.

I was handed this letter only yesterday. It reads:

‹Dear Mr. Quill,›

‹You will not remember me. I kept the gate for eleven years under your father.›

‹I told the board what I saw, and it told me to keep to my lamp.›

‹Yours truly,
Eben Marsh›

I knew Eben Marsh, and I believe him.`)
  assert.deepEqual(reasons(found), ['block/lead-in', 'block/resumed', 'block/lead-in'])
  assert.equal(found[0]!.group, found[0]!.id)
  assert.equal(found[1]!.group, found[0]!.id)
  assert.equal(found[2]!.group, null)
})

test('a source behind the last words ends a block, and words before it that broke off belong to it', () => {
  const found = check(`I come to the dues. In the year before, Orde wrote:

‹A harbour lives on those who have no harbour of their own.›

Here it is not the dues that are meant but the depth of the water.

‹In every town along the coast we have said that dues alone do not dredge a channel ...›

‹The first need is a bottom that a laden ship can pass ...›

‹Only then can anybody speak of dues.› (Orde, address to the pilots, no. 7, 1910)

I leave that to your judgment.`)
  assert.deepEqual(reasons(found), ['block/lead-in', 'block/resumed'])
  assert.equal(found[1]!.group, found[0]!.id)
})

test('a newspaper gives a statement in its own paragraphs', () => {
  check(`The council met behind closed doors on Monday night. Its clerk, Agnes Pell, said the talks had been friendly.

In a letter to the paper, the ferrymen stated:

‹We were promised a landing stage and we have a plank. We ask the council to come and cross in winter.›

Mrs. Pell said the plank was safe. She added that the stage was ordered.

Fares rose by a penny in March.`)
})

test('minutes give the words of a resolution, and lists are none', () => {
  check(`The following members were present:

Mr. Ware, Mrs. Pell, Mr. Orde.

The meeting took the following steps:

1. The plank was moved to the north side of the quay.

2. A lamp was ordered.

The resolution of the ferrymen was read by the clerk and runs as follows:

‹This meeting of the ferrymen of the lower quay holds that the plank is a danger.›

The motion was put and lost.`)
})

test('what leads into nothing that was said claims nothing', () => {
  for (const text of [
    'There are three things to be noted:\n\nThe first is the weather, which nobody can help.\n\nThe second is the tide.',
    'The answer must contain:\n\nA plain denial of each charge that is made against the ferrymen.\n\nThe name of the boat.',
    'He told her everything:\n\n“I never saw the boat again,” he said, and looked away.\n\nShe was silent.',
    'He told her everything:\n\n– I never saw the boat again.\n\nShe was silent.',
    'The quay was wet (Ware 1911).\n\nThe boats were late, as others have said (Pell 1912, p. 4).\n\nIt rained.',
  ])
    assert.deepEqual(blocksOf(text), [], text)
})

test('words are told by what is said of them afterwards', () => {
  const found =
    check(`I know that four passages of mine are quoted in this report, and I shall take them one by one.

‹Whoever holds the sluice holds the town ... and the town will learn it only when the water stands in the streets.›

I am afraid you took these lines for mine. I did not write them.`)
  assert.deepEqual(reasons(found), ['block/named-behind'])

  const again = check(`The notice on the gate, in red:

‹Nobody may cross the lower gate between dusk and dawn without a lamp.›

The keeper himself laughs at “between dusk and dawn without a lamp” and crosses as he likes.`)
  assert.deepEqual(reasons(again), ['block/requoted'])
})

test('a closing mark that nothing opened ends a block and is shown as a fault', () => {
  const [found] = check(`I quote from the accusation. It makes the following statement:

‹The committee finds that such views have nothing in common with those of the harbour board.›”

I find no such thing, and my views are my own.`)
  assert.deepEqual(found!.problems, ['unopened'])
  const page = `Orde wrote:\n\nThe gate leaks.”\n\nI kept the note.`
  assert.equal(quotations(documentOf(page)).length, 1)
})

test('answers on a question page quote a book and a log, each within its own answer', () => {
  const { text, spans } = marked(`What did the keepers think of the new lamp?

‹• Wilma Trask

There is a chapter on it in the book that Josiah Penn wrote. This is what he says about the first winter:

The new lamp was a wonder for a month. The old one had never gone dark in my time.

He changed his mind later. My grandfather knew him and said he never stopped grumbling.›

‹• Anonymous

I would not trust Penn. Look at what the harbour master put in the log for 1884:

Tower dark for six hours. Keeper smells of something other than oil.›

‹• Dora Lisle

Nobody had told the keeper.›`)
  const parts = spans.map((span, i) => ({
    ...span,
    id: String(i),
    title: null,
    author: null,
    date: null,
    furniture: false,
  }))
  assert.deepEqual(
    blocksOf(text, { parts }).map(({ from, to }) => text.slice(from, to)),
    [
      'The new lamp was a wonder for a month. The old one had never gone dark in my time.',
      'Tower dark for six hours. Keeper smells of something other than oil.',
    ],
  )
})

test('a letter of two paragraphs speaks to somebody, and he who shows it does not', () => {
  check(`My uncle left me a tin box, and I had always been told that the barque was lost. The agent wrote to her owners:

‹Sirs, the Ellen came in on Sunday. The captain will not give up the log.›

‹I have paid for the bread of eight men and beg you will tell me who is to pay for mine.›

I found no answer to that letter. She kept drafts of her own letters. Here is one of them, undated:

‹Come home. There is nothing at sea that is worth a chest like yours.›

I can’t read that last line without thinking of what came after.`)
})

test('words are announced by other words than verbs of saying', () => {
  for (const lead of [
    'Reeve opens the second journal with these words:',
    'His words in the hall were these:',
    'I have one of the copies of that circular here:',
    'She ends with the entry that he made a week before he died, the only one in that year:',
    'He wrote to the board within the week. The letter survives:',
    'No order was ever made. Under section 12 of the Harbour Act:',
  ])
    check(
      `I have looked into the matter, and I have told nobody.\n\n${lead}\n\n‹The pier will stand, and the frost may go.›\n\nI leave it there.`,
    )
})

test('turns of a hearing are quoted together', () => {
  const found = check(`The clerk was heard on the third day. The following exchange then took place:

‹Q. Where did you stand?›

‹A. Behind the gauge.›

‹Q. And could you read it?›

‹A. The water was over the board.›

The court believed him.`)
  assert.equal(found.length, 1)
})

test('the items of a rule are quoted together, with the citation as the end', () => {
  check(`The harbour master had no such power, for the act provides:

‹(a) A vessel that lies at the inner quay shall pay by the tide.›

‹(b) A vessel that is in distress shall pay nothing until the weather allows her to leave.›

Harbour Act § 12. The Ellen was in distress.`)
})

test('a citation below tells that the words above it are quoted', () => {
  const found = check(`The dues are a matter for the town, and it is settled that

‹[n]o vessel in distress shall pay for the water in which she has been saved from the sea.›

Ware v. Orde, 12 Harb. 44, 46. The board does not deny that the Ellen was in distress.`)
  assert.deepEqual(reasons(found), ['block/cited-below'])
  for (const text of [
    'The facts are not in dispute. Held:\n\nThe vessel lay at the inner quay for three tides and paid for none of them.\n\nHarbour Act § 12 provides that dues are payable by the tide.',
    'Dues at the inner quay\n\nThe vessel lay at the inner quay for three tides and paid for none of them.\n\nWare v. Orde, 12 Harb. 44. So it stands.',
  ])
    assert.deepEqual(blocksOf(text), [], text)
})

test('a typescript sets a quotation in and close', () => {
  const lines = (count: number) =>
    Array.from(
      { length: count },
      (_, i) => `the board was told of it in the year ${1800 + i} and again after`,
    )
  const found = check(
    [
      ...lines(22),
      'so that nothing was done. In the words of its own report,',
      '     ‹the lower gate leaks at every tide and has been\n     mended four times with clay.›',
      'This was known to all. The engineer had written that',
      ...lines(4),
      'and it was never answered. What he asked for depends on',
      '      ‹whether the sill can bear a second gate of the same›',
      '      ‹weight as the first, which no board has ever measured›',
      '      ‹since it was laid.›',
      'This was known to all as well.',
      ...lines(3),
    ].join('\n\n'),
  )
  assert.deepEqual(reasons(found), ['block/set-in', 'block/set-in'])
})

test('a note quotes within itself', () => {
  const text =
    'The act is silent.\n\nThe statute of 1811 provides:\n\nA vessel in distress shall pay nothing at the inner quay.\n\nThe master paid.'
  const [from, to] = [text.indexOf('The statute'), text.indexOf('\n\nThe master')]
  const found = blocksOf(text, { ranges: [{ from, to, kind: 'note' }] })
  assert.deepEqual(
    found.map((one) => text.slice(one.from, one.to)),
    ['A vessel in distress shall pay nothing at the inner quay.'],
  )
  const split = text.indexOf('A vessel') - 2
  assert.deepEqual(blocksOf(text, { ranges: [{ from, to: split, kind: 'note' }] }), [])
})

test('German and French lead-ins', () => {
  check(`Ich habe das Blatt hier. Der Deichgraf schrieb im Frühjahr:

‹Das untere Tor ist morsch. Wir werden es im ersten Sturm verlieren.›

Ich habe ihm damals nicht geglaubt.`)
  check(`J’ai gardé la feuille. Le gardien écrivait au printemps :

‹La porte basse est pourrie. Nous la perdrons à la première tempête.›

Je ne l’ai pas cru.`)
})

test('what stands in marks in a block stands in the block', () => {
  const text =
    'I remember it well. Orde wrote:\n\nThe board calls the gate “perfectly sound” and sends us clay.\n\nI kept the note.'
  const [block, inner] = quotations(documentOf(text))
  assert.equal(block!.form, 'unmarked')
  assert.equal(inner!.nestedIn, block!.id)
})

test('what the file sets off itself is not claimed again', () => {
  const { text, spans } = marked(
    'I quote what Orde wrote:\n\n‹The gate leaks at every tide.›\n\nI kept the note.',
  )
  assert.deepEqual(blocksOf(text, { ranges: [{ ...spans[0]!, kind: 'quote' }] }), [])
  assert.equal(blocksOf(text).length, 1)
})

test('every block is whole paragraphs in order, whatever the text', () => {
  const piece = fc.constantFrom(
    'Orde wrote:',
    'It goes on as follows:',
    'Dear Sir,',
    'The gate leaks.',
    'I ask you who was deaf ...',
    'Yours truly,\nEben Marsh',
    'It was so. (Orde, Letters, p. 4)',
    '“Never,” she said.',
    'These lines are mine.',
    '(Laughter)',
    'Of the Gates',
    ':',
    'soon”',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const text = pieces.join('\n\n')
      for (const { from, to, segments, reason } of blocksOf(text)) {
        assert.equal(segments[0]!.from, from)
        assert.equal(segments.at(-1)!.to, to)
        assert.ok(reason.evidence.from < reason.evidence.to && reason.evidence.to <= text.length)
        for (const [i, segment] of segments.entries()) {
          assert.ok(segment.from < segment.to, text)
          assert.ok(i === 0 || segments[i - 1]!.to < segment.from)
        }
      }
    }),
  )
})
