import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { CheckReport } from '../src/finding/check-report.ts'
import type { Finding } from '../src/finding/finding.ts'
import { type Decision, parseReview, reviewLine } from '../src/finding/review.ts'
import { type Decided, nothingDecided } from '../src/finding/suppression.ts'
import { general, type Profile } from '../src/judge/profile.ts'
import { check } from '../src/library/check.ts'
import { readBytes } from '../src/read/read.ts'
import { checkJson } from '../src/view/check-json.ts'
import { checkPage } from '../src/view/check-page.ts'
import { checkText } from '../src/view/check-text.ts'
import { hostOf, plainDocument } from './kit/checked.ts'

const source = plainDocument(
  'a.txt',
  'The wall stands on clay, and the clay is wet. Nobody has asked the keeper of the light what he saw. The bend was never measured, and the stones were taken from the old quay.',
)

/** A check of a draft in Markdown against `source`. */
async function checkedDraft(
  draft: string,
  decided: Decided = nothingDecided,
  profile: Profile = general,
): Promise<CheckReport> {
  const reading = await readBytes({ bytes: new TextEncoder().encode(draft), name: 'draft.md' })
  if ('problem' in reading) assert.fail(reading.problem)
  return check([{ ...reading, id: 'draft.md', path: 'draft.md' }], profile, hostOf([source]), decided)
}

/** What is found, one line each, as "rule: reason" when it is suppressed and as "rule" when it stands. */
function found({ findings }: CheckReport): string[] {
  return findings.map(({ rule, suppressed }) => (suppressed ? `${rule}: ${suppressed.reason}` : rule))
}

const changed = 'He wrote: “The wall rests on clay, and the clay is wet.”'
const cut = 'He wrote: “Nobody has asked the keeper what he saw.”'

test('a comment suppresses what it names in the next block, and stays with its reason', async () => {
  const report = await checkedDraft(
    `${changed}\n\n<!-- stemma-disable-next-line altered -- the second edition has “rests” -->\n${changed}\n\n${changed}\n`,
  )
  assert.deepEqual(found(report), [
    'quote/altered',
    'quote/altered: the second edition has “rests”',
    'quote/altered',
  ])
  assert.deepEqual(report.summary.findings, { warning: 2 })
  assert.equal(report.summary.suppressed, 1)
})

test('a comment that names another verdict suppresses nothing, and is told to be of no use', async () => {
  const report = await checkedDraft(`<!-- stemma-disable-next-line silently-cut -- agreed -->\n${changed}\n`)
  assert.deepEqual(found(report), ['quote/altered', 'suppression/unused'])
  assert.match(report.findings[1]!.message, /silently-cut -- agreed” suppresses nothing: no quotation/)
  assert.equal(report.findings[1]!.passages[0]!.line, 1)
})

test('a comment without a reason suppresses nothing, and that is a warning', async () => {
  const report = await checkedDraft(`<!-- stemma-disable-next-line altered -->\n${changed}\n`)
  assert.deepEqual(
    report.findings.map(({ rule, severity }) => `${severity} ${rule}`),
    ['warning quote/altered', 'warning suppression/no-reason'],
  )
})

test('a comment at the end of the draft is of no use, and does no harm', async () => {
  assert.deepEqual(
    found(await checkedDraft(`${changed}\n\n<!-- stemma-disable-next-line altered -- agreed -->\n`)),
    ['quote/altered', 'suppression/unused'],
  )
})

test('a code suppresses a finding only together with every other code that calls for it', async () => {
  const both = 'He wrote: “The wall rests on clay. Nobody has asked the keeper what he saw.”'
  const codes = (await checkedDraft(`${both}\n`)).judgements[0]!.edits.map(({ code }) => code)
  assert.ok(codes.includes('A31') && new Set(codes).size > 1, codes.join())
  const alone = await checkedDraft(`<!-- stemma-disable-next-line A31 -- agreed -->\n${both}\n`)
  assert.equal(alone.summary.suppressed, 0)
  assert.equal(alone.findings.filter(({ rule }) => rule === 'suppression/unused').length, 0)
  assert.deepEqual(
    found(await checkedDraft(`<!-- stemma-disable-next-line A31 -- agreed -->\n${changed}\n`)),
    ['quote/altered: agreed'],
  )
})

const decide = (finding: Finding, more: Partial<Decision> = {}): Decided => ({
  reviews: [
    parseReview(
      reviewLine({
        fingerprint: finding.fingerprint,
        rule: finding.rule,
        decision: 'accepted',
        reason: 'as printed',
        who: 'Ingrid Sayle',
        when: '2026-03-01',
        ...more,
      }),
      'stemma.review.jsonl',
    ),
  ],
  baseline: null,
})

test('a decision holds when the text around the quotation is edited, and not when the quotation is', async () => {
  const [first] = (await checkedDraft(`${changed}\n\n${cut}\n`)).findings
  const decided = decide(first!)
  const moved = await checkedDraft(
    `# A title\n\nMuch was said.\n\n${cut}\n\nAnd *then*, ${changed}\n`,
    decided,
  )
  assert.deepEqual(
    moved.findings.filter(({ suppressed }) => suppressed).map(({ rule, suppressed }) => [rule, suppressed]),
    [['quote/altered', { reason: 'as printed', who: 'Ingrid Sayle', when: '2026-03-01' }]],
  )
  const edited = await checkedDraft(`${changed.replace('rests', 'sits')}\n`, decided)
  assert.deepEqual(found(edited), ['quote/altered'])
})

test('of two equal quotations a decision is about the one that it was made for', async () => {
  const draft = `${changed}\n\n${changed}\n`
  const [, second] = (await checkedDraft(draft)).findings
  assert.deepEqual(found(await checkedDraft(draft, decide(second!))), [
    'quote/altered',
    'quote/altered: as printed',
  ])
})

test('the last decision about a finding holds, and a rejection keeps it standing whatever else suppresses it', async () => {
  const draft = `<!-- stemma-disable-next-line altered -- the author says so -->\n${changed}\n`
  const [finding] = (await checkedDraft(draft)).findings
  const accepted = decide(finding!).reviews
  const rejected = decide(finding!, { decision: 'rejected', reason: null }).reviews
  const undecided = decide(finding!, { decision: 'undecided', reason: null }).reviews
  const known = { name: 'old.json', known: new Set([`${finding!.fingerprint} ${finding!.rule}`]) }
  const held = async (reviews: Decided['reviews']): Promise<string[]> =>
    found(await checkedDraft(draft, { reviews, baseline: known }))
  assert.deepEqual(await held([...accepted, ...rejected]), ['quote/altered'])
  assert.deepEqual(await held([...rejected, ...accepted]), ['quote/altered: the author says so'])
  assert.deepEqual(await held([...rejected, ...undecided]), ['quote/altered: the author says so'])
  const bare = (await checkedDraft(`${changed}\n`, { reviews: undecided, baseline: known })).findings
  assert.deepEqual(bare[0]!.suppressed, { reason: 'in the baseline old.json', who: null, when: null })
})

test('lines of a review that do not hold are findings, with the file and the line', async () => {
  const reviews = [parseReview('\nnonsense\n', 'notes/stemma.review.jsonl')]
  const { findings } = await checkedDraft('Nothing is quoted.\n', { reviews, baseline: null })
  assert.deepEqual(
    findings.map(({ rule, severity, message }) => `${severity} ${rule}: ${message}`),
    [
      'warning suppression/not-understood: notes/stemma.review.jsonl, line 2: is no JSON. Every line is one decision, an object by itself.',
    ],
  )
})

test('whatever is decided, no finding is left out, changed, or said of another quotation', async () => {
  const rule = fc.constantFrom('altered', 'A31', 'A28', 'silently-cut', 'meaning-changed', '*', 'nonsense')
  const comment = fc.option(
    fc
      .tuple(rule, fc.boolean())
      .map(([rule, why]) => `<!-- stemma-disable-next-line ${rule}${why ? ' -- x' : ''} -->\n`),
  )
  const blocks = fc.array(fc.tuple(comment, fc.constantFrom(changed, cut, 'Nothing.')), { maxLength: 5 })
  await fc.assert(
    fc.asyncProperty(blocks, fc.boolean(), async (blocks, knows) => {
      const write = (list: typeof blocks): string =>
        `Words.\n\n${list.map((pair) => pair.join('')).join('\n\n')}\n`
      const bare = await checkedDraft(write(blocks.map(([, words]) => [null, words])))
      const known = new Set(
        knows ? bare.findings.map(({ fingerprint, rule }) => `${fingerprint} ${rule}`) : [],
      )
      const report = await checkedDraft(write(blocks), { reviews: [], baseline: { name: 'b', known } })
      const own = report.findings.filter(({ rule }) => rule.startsWith('quote/'))
      assert.deepEqual(
        own.map((finding) => ({ ...finding, suppressed: null })),
        bare.findings,
      )
      const counted = Object.values(report.summary.findings).reduce((sum, count) => sum + count, 0)
      assert.equal(counted + report.summary.suppressed, report.findings.length)
    }),
    { numRuns: 60 },
  )
})

const setting = { paint: (_: string, words: string) => words, all: false, version: '0', report: null }

test('the text counts what is suppressed in its last line, and shows it with its reason when all is asked for', async () => {
  const report = await checkedDraft(`<!-- stemma-disable-next-line altered -- as printed -->\n${changed}\n`)
  assert.equal(checkText(report, setting), '1 quotation: 1 altered. 1 suppressed.\n')
  const all = checkText(report, { ...setting, all: true })
  assert.match(all, /^! altered \(suppressed\) {2}draft\.md:1\n/)
  assert.match(all, /\n {4}Suppressed: as printed\n/)
})

test('the page folds away what is suppressed, with who decided it, when and why', async () => {
  const [finding] = (await checkedDraft(`${changed}\n`)).findings
  const page = checkPage(
    await checkedDraft(`${changed}\n`, decide(finding!, { reason: 'as <printed>' })),
    '0',
  )
  assert.match(page, /<article class="quotation none"[^>]*>\s*<details>/)
  assert.match(page, /<b>Suppressed:<\/b> as &lt;printed&gt; \(Ingrid Sayle, 2026-03-01\)/)
})

test('rules that a project has changed stand at the head of every report', async () => {
  const profile: Profile = { base: 'legal', overrides: { A31: 'faithful', B05: 'altered/note' } }
  const report = await checkedDraft(`${changed}\n`, nothingDecided, profile)
  const said = 'Rules: legal, but for this project A31 counts as faithful, B05 counts as altered (note).'
  assert.deepEqual(found(report), [])
  assert.equal(checkText(report, setting), `${said}\n\n1 quotation: 1 faithful.\n`)
  assert.ok(checkPage(report, '0').includes(said))
  const { profile: house, overrides } = checkJson(report, '0')
  assert.deepEqual(
    { house, overrides },
    { house: 'legal', overrides: { A31: 'faithful', B05: 'altered/note' } },
  )
})
