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
