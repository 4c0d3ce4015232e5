import assert from 'node:assert/strict'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { CheckJson } from '../src/view/check-json.ts'
import { folderWith } from './kit/folder.ts'
import { stemma } from './kit/run.ts'

const changed = 'He wrote: “The wall rests on clay, and the clay is wet.”\n'
const case_ = {
  'paper/draft.md': changed,
  'letters/a.txt': 'The wall stands on clay, and the clay is wet.\n',
}

/** Runs a check of `paper/draft.md` from `folder`, as JSON. */
async function checkedIn(
  folder: string,
  ...more: string[]
): Promise<{ code: number | null; stderr: string; report: CheckJson }> {
  const args = ['check', 'paper/draft.md', '--sources', 'letters', '--format', 'json', ...more]
  const { code, stderr, stdout } = await stemma(folder, args)
  return { code, stderr, report: stdout === '' ? null : JSON.parse(stdout) }
}

test('a configuration above the draft is found, named, and shown; the command line wins over it', async (context) => {
  const folder = folderWith(context, {
    ...case_,
    'stemma.config.json': '{"profile": "legal", "overrides": {"A31": "altered/note"}, "failOn": "note"}',
  })
  const found = await checkedIn(folder)
  assert.match(found.stderr, /^Going by stemma\.config\.json\.$/m)
  assert.deepEqual(
    [found.report.profile, found.report.overrides, found.report.findings[0]!.severity, found.code],
    ['legal', { A31: 'altered/note' }, 'note', 1],
  )
  const wins = await checkedIn(folder, '--profile', 'news-easy', '--fail-on', 'warning')
  assert.deepEqual(
    [wins.report.profile, wins.report.overrides, wins.code],
    ['news-easy', { A31: 'altered/note' }, 0],
  )
})

test('no configuration is looked for above a folder with .git in it, and the nearest one is taken', async (context) => {
  const folder = folderWith(context, { ...case_, 'stemma.config.json': '{"profile": "legal"}' })
  mkdirSync(join(folder, 'paper/.git'))
  assert.equal((await checkedIn(folder)).report.profile, 'general')
  writeFileSync(join(folder, 'paper/stemma.config.json'), '{"profile": "diplomatic"}')
  assert.equal((await checkedIn(folder)).report.profile, 'diplomatic')
  assert.equal((await checkedIn(folder, '--config', 'stemma.config.json')).report.profile, 'legal')
})

test('a configuration, a review or a baseline that cannot be gone by exits with 2 before a source is read', async (context) => {
  const folder = folderWith(context, {
    ...case_,
    'bad.json': '{"overrides": {"A31": "altred"}}',
    'other.json': '{"schema": "stemma/quotations@1", "findings": []}',
  })
  const cases: [args: string[], said: RegExp][] = [
    [['--config', 'bad.json'], /bad\.json: "overrides" has "altred" for "A31", .* Did you mean "altered"\?/],
    [['--config', 'none.json'], /no file "none\.json". Check the name given to --config/],
    [['--review', 'none.jsonl'], /no file "none\.jsonl"/],
    [['--baseline', 'other.json'], /other\.json cannot be a baseline: it is “stemma\/quotations@1”/],
    [['--baseline', 'letters'], /Cannot read letters/],
  ]
  for (const [args, said] of cases) {
    const { code, stderr } = await checkedIn(folder, ...args)
    assert.equal(code, 2, args.join(' '))
    assert.match(stderr, said)
    assert.doesNotMatch(stderr, /Sources:/)
  }
})

test('drafts under different configurations are not checked by either', async (context) => {
  const folder = folderWith(context, {
    ...case_,
    'paper/stemma.config.json': '{"profile": "legal"}',
    'book/draft.md': changed,
    'book/stemma.config.json': '{}',
  })
  const { code, stderr } = await checkedIn(folder, 'book/draft.md')
  assert.equal(code, 2)
  assert.match(stderr, /under different rules, paper\/stemma\.config\.json and book\/stemma\.config\.json/)
})

test('a decision beside the draft suppresses its finding, which stays in the JSON and no longer fails the run', async (context) => {
  const folder = folderWith(context, case_)
  const before = await checkedIn(folder, '--fail-on', 'warning')
  const [finding] = before.report.findings
  assert.deepEqual(
    [before.code, finding!.fingerprint, finding!.quotation],
    [1, before.report.quotations[0]!.fingerprint, before.report.quotations[0]!.id],
  )
  const { fingerprint, rule } = finding!
  const accepted = {
    fingerprint,
    rule,
    decision: 'accepted',
    reason: 'as printed',
    who: 'I. Sayle',
    when: '2026-03-01',
  }
  writeFileSync(join(folder, 'paper/stemma.review.jsonl'), `${JSON.stringify(accepted)}\n{"decision":\n`)
  const after = await checkedIn(folder, '--fail-on', 'error')
  assert.match(after.stderr, /^Going by paper\/stemma\.review\.jsonl\.$/m)
  assert.deepEqual(after.report.findings[0], {
    ...finding,
    suppressed: { reason: 'as printed', who: 'I. Sayle', when: '2026-03-01' },
  })
  assert.match(after.report.findings[1]!.message, /^paper\/stemma\.review\.jsonl, line 2: is no JSON/)
  assert.deepEqual(after.report.summary.findings, { warning: 1 })
  assert.equal(after.report.summary.suppressed, 1)
})

test('with the last report as baseline only what is new counts', async (context) => {
  const folder = folderWith(context, case_)
  await checkedIn(folder, '--output', 'old.json')
  const same = await checkedIn(folder, '--baseline', 'old.json', '--fail-on', 'note')
  assert.equal(same.code, 0)
  assert.equal(same.report.findings[0]!.suppressed!.reason, 'in the baseline old.json')
  const draft = join(folder, 'paper/draft.md')
  writeFileSync(
    draft,
    `He asked: “The wall sits on clay, and the clay is wet.”\n\n${readFileSync(draft, 'utf8')}`,
  )
  const more = await checkedIn(folder, '--baseline', 'old.json', '--fail-on', 'note')
  assert.equal(more.code, 1)
  assert.deepEqual(
    more.report.findings.map(({ suppressed }) => suppressed !== null),
    [false, true],
  )
})

test('a comment in a draft that is also a source is heeded, whether the draft is read or remembered', async (context) => {
  const folder = folderWith(context, {
    ...case_,
    'letters/own.md': `<!-- stemma-disable-next-line altered -- as printed -->\n${changed}`,
  })
  for (const run of ['read', 'remembered']) {
    const args = ['check', 'letters/own.md', '--sources', 'letters', '--format', 'json']
    const report: CheckJson = JSON.parse((await stemma(folder, args)).stdout)
    assert.deepEqual(report.findings[0]!.suppressed, { reason: 'as printed', who: null, when: null }, run)
  }
})
