import assert from 'node:assert/strict'
import { appendFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { folderWith } from '../../test/kit/folder.ts'
import { opened } from '../../test/kit/room.ts'
import { type CheckJson, parseReview } from '../index.ts'
import type { DecisionRequest, ErrorJson, ReviewJson, RoomCheckJson } from './api.ts'
import { isRefusal } from './body.ts'
import { decidedJson } from './decided.ts'
import { decisionsIn } from './decision.ts'
import { ReviewFile } from './review-file.ts'

const files = {
  'draft.md': [
    'The keeper wrote: “The lamp was never dark while I kept the tower.”',
    'His wife wrote: “We had three letters in the winter of the ice.”',
    '',
  ].join('\n\n'),
  'sources/log.txt':
    'The lamp was seldom dark while I kept the tower. We had two letters in the winter of the ice.\n',
}

test('a decision is in the file when it is answered, and in the check from then on', async (context) => {
  const { get, post, folder } = await opened(context, files)
  const path = join(folder, 'stemma.review.jsonl')
  const [first, second] = (await get<CheckJson>('/api/check')).findings
  assert.ok(first && second)
  const { status, text } = await post('/api/decision', {
    fingerprint: first.fingerprint,
    decision: 'accept',
    reason: 'as in the second log',
  } satisfies DecisionRequest)
  assert.equal(status, 200, text)
  const review = JSON.parse(text) as ReviewJson
  assert.deepEqual(
    review.decisions.map(({ rule, decision, reason }) => [rule, decision, reason]),
    [[first.rule, 'accept', 'as in the second log']],
  )
  const written = parseReview(readFileSync(path, 'utf8'), 'review')
  assert.deepEqual(written.faults, [])
  assert.deepEqual(
    written.decisions.map(({ fingerprint, decision }) => [fingerprint, decision]),
    [[first.fingerprint, 'accepted']],
  )
  const decided = await get<CheckJson>('/api/check')
  assert.equal(decided.findings[0]?.suppressed?.reason, 'as in the second log')
  assert.equal(decided.findings[1]?.suppressed, null)
  assert.equal(decided.summary.suppressed, 1)

  const undo = { fingerprint: first.fingerprint, rule: first.rule, undo: true }
  assert.equal((await post('/api/decision', undo)).status, 200)
  assert.equal((await get<CheckJson>('/api/check')).summary.suppressed, 0)
  assert.equal((await post('/api/decision', undo)).status, 400, 'there is nothing left to take back')
  assert.equal(
    readFileSync(path, 'utf8').trim().split('\n').length,
    2,
    'nothing is ever taken out of the file',
  )
})

test('several decisions are taken together or not at all', async (context) => {
  const { get, post, folder } = await opened(context, files)
  const { findings } = await get<CheckJson>('/api/check')
  const all = findings.map(({ fingerprint, rule }) => ({ fingerprint, rule, decision: 'reject' as const }))
  const spoiled = await post('/api/decisions', {
    decisions: [...all, { fingerprint: all[0]!.fingerprint, rule: all[0]!.rule, decision: 'accept' }],
  })
  assert.equal(spoiled.status, 400)
  assert.match((JSON.parse(spoiled.text) as ErrorJson).error.message, /says why/)
  assert.deepEqual((await get<ReviewJson>('/api/decisions')).decisions, [])
  assert.equal((await post('/api/decisions', { decisions: all })).status, 200)
  assert.equal((await get<ReviewJson>('/api/decisions')).decisions.length, 2)
  // Somebody else, in another program, at the same time; and a line that a crash left open.
  const [other] = all
  appendFileSync(
    join(folder, 'stemma.review.jsonl'),
    `${JSON.stringify({ ...other, decision: 'accepted', reason: 'seen elsewhere' })}\n{"fingerprint"`,
  )
  assert.equal((await get<CheckJson>('/api/check')).summary.suppressed, 1)
  assert.equal((await post('/api/decisions', { decisions: all.slice(1) })).status, 200)
  assert.deepEqual(
    (await get<ReviewJson>('/api/decisions')).decisions.map(({ decision }) => decision),
    ['accept', 'reject'],
  )
})

test('a check with decisions laid over it is the check that goes by them', async (context) => {
  const { get, post, folder } = await opened(context, files)
  const before = await get<CheckJson>('/api/check')
  const decisions = before.findings.map(({ fingerprint, rule }) => ({
    fingerprint,
    rule,
    decision: 'accept' as const,
    reason: 'known',
  }))
  await post('/api/decisions', { decisions })
  const exported = await get<RoomCheckJson>('/api/export?kind=json')
  assert.deepEqual(await get<RoomCheckJson>('/api/check'), exported)
  assert.ok(readFileSync(join(folder, 'stemma.review.jsonl'), 'utf8').includes('known'))
})

test('what holds after any decisions and undos is what a list of them says', (context) => {
  const folder = folderWith(context, { 'empty.txt': '' })
  let runs = 0
  const about = { fingerprint: '0123456789abcdef', rule: 'quote/altered' }
  fc.assert(
    fc.property(fc.array(fc.constantFrom('accept', 'reject', 'undo'), { maxLength: 12 }), (deeds) => {
      const path = join(folder, `${runs++}.jsonl`)
      const review = new ReviewFile(path)
      const stands: string[] = []
      deeds.forEach((deed, i) => {
        const sent = deed === 'undo' ? { ...about, undo: true } : { ...about, decision: deed, reason: `${i}` }
        const read = decisionsIn([sent], review, () => [], '2026-01-01T00:00:00.000Z')
        assert.equal(isRefusal(read), deed === 'undo' && stands.length === 0)
        if (isRefusal(read)) return
        review.append(read.decisions, read.takenBack)
        if (deed === 'undo') stands.pop()
        else stands.push(`${deed}ed ${i}`)
        const expected = stands.at(-1) ?? 'undecided null'
        // As this program holds it, and as another reads it from the disk.
        for (const one of [review, new ReviewFile(path)]) {
          const [holding] = one.holding()
          assert.equal(`${holding?.decision} ${holding?.reason}`, expected)
        }
      })
    }),
    { numRuns: 60 },
  )
})

test('a rejected finding stands though something else suppresses it', () => {
  const finding = {
    rule: 'quote/altered',
    severity: 'warning' as const,
    message: '',
    passages: [],
    fingerprint: '0123456789abcdef',
    quotation: null,
    suppressed: { reason: 'a comment in the draft', who: null, when: null },
  }
  const rest = Buffer.from('{"summary":{"quotations":1')
  const shown = (decision: 'accepted' | 'rejected' | 'undecided'): CheckJson =>
    JSON.parse(
      decidedJson({ rest, findings: [finding] }, [
        { ...finding, decision, reason: 'x', who: null, when: null },
      ]).toString(),
    )
  assert.equal(shown('rejected').findings[0]?.suppressed, null)
  assert.equal(shown('accepted').findings[0]?.suppressed?.reason, 'a comment in the draft')
  assert.equal(shown('undecided').summary.suppressed, 1)
})
