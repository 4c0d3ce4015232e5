import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checked } from '../../test/kit/checked.ts'

/** What is said of the first quotation of a draft, checked against sources that are named by their letters. */
function verdictOf(draft: string, ...sources: string[]): string {
  return checked(draft, ...sources).judgements[0]!.verdict
}

/** The edits of the first quotation, as "CODE was > is". */
function editsOf(draft: string, ...sources: string[]): string[] {
  return checked(draft, ...sources).judgements[0]!.edits.map(({ code, was, is }) => `${code} ${was} > ${is}`)
}

const wall =
  'I do not hesitate to say that the wall, as far as the bend, is sound; that the masonry is good; and that it will stand any sea, if the footing is first carried down to rock.'

test('words that stand so are exact, whatever line ends, heads, marks and dashes stand between them', () => {
  for (const source of [
    wall,
    wall.replaceAll(' ', '\n'),
    wall.replace('hesitate', 'hesi-\ntate').replace('masonry is', 'masonry\n\n*452\n\nis'),
    wall.toUpperCase(),
  ])
    assert.equal(
      verdictOf(
        'He wrote: “I do not hesitate to say that the wall, as far as the bend, is sound; that the masonry is good”.',
        source,
      ),
      'exact',
      source,
    )
})

test('a single word put in, left out or replaced is an edit, and shown', () => {
  assert.deepEqual(
    editsOf(
      'He wrote: “I do hesitate to say that the wall is sound”.',
      'I do not hesitate to say that the wall is sound.',
    ),
    ['A28 not > '],
  )
  assert.deepEqual(
    editsOf(
      'He wrote: “I do not hesitate to say that the old wall is sound”.',
      'I do not hesitate to say that the wall is sound.',
    ),
    ['A30  > old'],
  )
  assert.deepEqual(
    editsOf(
      'He wrote: “I do not hesitate to say that the mole is sound”.',
      'I do not hesitate to say that the wall is sound.',
    ),
    ['A31 wall > mole'],
  )
  assert.deepEqual(
    editsOf('He wrote: “good work, for which I signed”.', 'It is honest work, for which I signed.'),
    ['A31 honest > good'],
  )
})

test('what the quoter marks is marked', () => {
  assert.equal(verdictOf('He wrote: “I do not hesitate to say that the wall … is sound”.', wall), 'marked')
  assert.equal(verdictOf('He wrote: “[T]he wall … is sound; that the masonry is good”.', wall), 'marked')
  assert.equal(
    verdictOf(
      'He wrote: “it [the wall] will stand any sea, if the footing is first carried down to rock”.',
      wall,
    ),
    'marked',
  )
})

test('brackets that are the source’s own are no mark of the quoter', () => {
  assert.deepEqual(
    editsOf(
      'He wrote: “the wall [at the bend] is not sound at all”.',
      'They say the wall [at the bend] is not sound at all.',
    ),
    [],
  )
})

test('a quotation broken by its quoter is judged whole: what was dropped where he spoke is an edit over nothing', () => {
  const draft = '“I know what a delay costs,” he wrote. “But a wall is not a thing of parts.”'
  const source =
    'I know what a delay costs. I know also that the loan is spent. But a wall is not a thing of parts.'
  const [first, second] = checked(draft, source).judgements
  assert.equal(first!.verdict, 'faithful')
  assert.equal(second!.verdict, 'silently-cut')
  const [cut] = second!.edits
  assert.equal(cut!.was.trim(), 'I know also that the loan is spent')
  assert.equal(cut!.quotation.from, cut!.quotation.to)
})

test('two places joined without a sign are a splice, and both are shown', () => {
  const [judgement] = checked(
    'He wrote: “men go down there every day, when a town has spent more than it meant to”.',
    `A town is a town; and when a town has spent more than it meant to, everybody wishes that it were done. ${'Nothing of note was said for a long time. '.repeat(30)} The divers are uneasy, for men go down there every day, and come up.`,
  ).judgements
  assert.equal(judgement!.verdict, 'spliced')
  assert.deepEqual(
    judgement!.pieces.map(({ source }) => source.exact),
    ['men go down there every day', 'when a town has spent more than it meant to'],
  )
})

test('a quotation that stands in several sources gets them all, the cleanest first', () => {
  const [judgement] = checked(
    'He wrote: “the sea does not read resolutions”.',
    'But the sea don’t read resolutions, sir.',
    'Truly the sea does not read resolutions.',
    'They say: the sea does not read resolutions!',
  ).judgements
  assert.equal(judgement!.source!.document, 'b.txt')
  assert.deepEqual(
    judgement!.otherWitnesses.map(({ passage }) => passage.document),
    ['c.txt', 'a.txt'],
  )
})

test('short quotations are found as surely as long ones, and damaged ones too', () => {
  const filler =
    'The committee met on Tuesday and heard the treasurer upon the state of the accounts. '.repeat(50)
  assert.equal(
    verdictOf(
      'He called it “a wager upon other boats”.',
      `${filler} It is a wager upon other boats. ${filler}`,
    ),
    'exact',
  )
  assert.equal(
    verdictOf(
      'The “lanterns on the stairs burned” late.',
      `${filler} The lantems on the stairs bumed late. ${filler}`,
    ),
    'faithful',
  )
})

test('what is in no source is not found, with a receipt of the search', () => {
  const [judgement] = checked(
    'He said: “by midsummer the Governor will tie up his yacht behind it”.',
    wall,
    'Nothing of the kind.',
  ).judgements
  assert.equal(judgement!.verdict, 'not-found')
  assert.deepEqual(judgement!.receipt!.searched, { documents: 2, words: 41 })
})

test('a work that is named and not supplied makes a quotation not checkable, and is wanted', () => {
  const report = checked(
    'His log says, “third caisson gone; light burning; all hands accounted for” (*Log of the Harbour Master*, p. 12).',
    wall,
  )
  assert.equal(report.judgements[0]!.verdict, 'not-checkable')
  assert.deepEqual(
    report.wanted.map(({ title }) => title),
    ['Log of the Harbour Master'],
  )
})

test('words that the draft says were never said are not presented as said', () => {
  assert.equal(
    verdictOf('He never said “the bend is as safe as a church in a valley”.', wall),
    'not-a-quotation',
  )
})

test('a draft among its sources does not bear witness to itself; the same words quoted twice are second-hand', () => {
  const once = 'He said: “The lanterns burned until half past ten on the stairs.” Nobody knows more.'
  assert.equal(checked(once, { draft: true }).judgements[0]!.verdict, 'not-found')
  const twice = `${once}\n\nYears later he said again: “The lanterns burned until half past ten on the stairs.”`
  assert.deepEqual(
    checked(twice, { draft: true }).judgements.map(({ verdict }) => verdict),
    ['second-hand', 'second-hand'],
  )
})

test('right words on another page are in the wrong place, and the true one is given', () => {
  const pages = {
    text: 'Of clay there is enough here. A wager, and the stake is boats. Of rock there is none.',
    pages: ['451', '452', '453'],
  }
  const [judgement] = checked('He calls it “A wager, and the stake is boats” (p. 454).', pages).judgements
  assert.equal(judgement!.verdict, 'wrong-place')
  assert.equal(judgement!.provenance[0]!.found, 'p. 452 [scan 2]')
})
