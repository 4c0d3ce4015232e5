import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { config as schema } from '../../tools/schema/schemas.ts'
import { houses } from '../judge/profile.ts'
import { ladder, overridable, rulingOf, severities } from '../judge/verdict.ts'
import { failures, parseConfig } from './config.ts'

test('a configuration says as much as it wants to', () => {
  assert.deepEqual(parseConfig('\ufeff{}', 'c.json'), { profile: null, overrides: {}, failOn: null })
  const all = { $schema: 'x', profile: 'legal', overrides: { A12: 'altered/note' }, failOn: 'never' }
  const { $schema, ...said } = all
  assert.deepEqual(parseConfig(JSON.stringify(all), 'c.json'), said)
})

test('what is wrong is said with the file, the key, what was found, and the nearest right word', () => {
  const cases: [text: string, said: string][] = [
    ['[]', 'c.json is []. It must be an object, such as {"profile": "legal"}.'],
    [
      '{"profil": "legal"}',
      'c.json: there is no setting "profil". Did you mean "profile"? The settings are profile, overrides and failOn.',
    ],
    [
      '{"profile": "leagl"}',
      'c.json: "profile" is "leagl". Did you mean "legal"? It must be one of general, legal, diplomatic, news-strict and news-easy.',
    ],
    ['{"failOn": 1}', 'c.json: "failOn" is 1. It must be one of error, warning, note and never.'],
    [
      '{"overrides": ["A12"]}',
      'c.json: "overrides" is ["A12"]. It must be an object from codes to verdicts, such as {"A12": "altered/note"}.',
    ],
    [
      '{"overrides": {"A121": "altered"}}',
      'c.json: "overrides" has "A121", which is no code. Did you mean "A12"? "stemma explain" lists the codes.',
    ],
    [
      '{"overrides": {"A12": "altred"}}',
      `c.json: "overrides" has "altred" for "A12", and there is no verdict "altred". Did you mean "altered"? The verdicts are ${ladder.slice(0, -1).join(', ')} and meaning-changed.`,
    ],
    [
      '{"overrides": {"A12": "altered/warn"}}',
      'c.json: "overrides" has "altered/warn" for "A12", and there is no severity "warn". The severities are none, note, warning and error.',
    ],
    [
      '{"overrides": {"A12": null}}',
      'c.json: "overrides" has null for "A12". It must be a verdict, or a verdict and a severity, such as "altered/note".',
    ],
    [
      '{"__proto__": {}}',
      'c.json: there is no setting "__proto__". The settings are profile, overrides and failOn.',
    ],
  ]
  for (const [text, said] of cases) {
    const read = parseConfig(text, 'c.json')
    assert.equal('problem' in read ? read.problem : '', said, text)
  }
})

test('what is no JSON is told where it stops being so', () => {
  const read = parseConfig('{"profile": legal}', 'c.json')
  assert.match(
    'problem' in read ? read.problem : '',
    /^c\.json is no JSON: .*legal.*\. Mend it, or remove it\.$/,
  )
})

test('an override rules on its code, but on what is marked only when it says so', () => {
  const ruled = (overrides: Record<string, string>, code: string, when: string): string => {
    const { verdict, severity } = rulingOf(code, when, { base: 'legal', overrides })
    return `${verdict}/${severity}`
  }
  assert.equal(ruled({}, 'A12', 'unmarked'), 'altered/note')
  assert.equal(ruled({ A12: 'faithful' }, 'A12', 'unmarked'), 'faithful/none')
  assert.equal(ruled({ A12: 'altered/error' }, 'A12', 'marked'), 'marked/none')
  assert.equal(ruled({ 'A12 marked': 'marked/note' }, 'A12', 'marked'), 'marked/note')
  // A row for either: marked or not makes no difference to the table, and none to the override.
  assert.equal(ruled({ A08: 'faithful' }, 'A08', 'marked'), 'faithful/none')
  assert.equal(ruled({ 'B05 cut:risk': 'cut-hides' }, 'B05', 'cut:risk'), 'cut-hides/error')
  assert.equal(ruled({ 'B05 cut:risk': 'cut-hides' }, 'B05', 'edit:risk'), 'meaning-at-risk/warning')
})

const cell = fc
  .tuple(fc.constantFrom(...ladder, 'alterd', ''), fc.option(fc.constantFrom(...severities, 'loud', '')))
  .map(([verdict, severity]) => (severity === null ? verdict : `${verdict}/${severity}`))
const value = fc.record(
  {
    $schema: fc.constantFrom<unknown>('x', 1),
    profile: fc.constantFrom<unknown>(...houses, 'stern', null, {}),
    overrides: fc.oneof(
      fc.dictionary(fc.constantFrom(...overridable, 'A99', 'B*'), fc.oneof(cell, fc.constant(3)), {
        maxKeys: 3,
      }),
      fc.constantFrom<unknown>([], 'A12', null),
    ),
    failOn: fc.constantFrom<unknown>(...failures, 'always'),
    other: fc.constant(1),
  },
  { requiredKeys: [] },
)

test('the published schema and the program agree on what a configuration is', () => {
  fc.assert(
    fc.property(fc.oneof({ weight: 9, arbitrary: value }, fc.jsonValue()), (value) => {
      const read = parseConfig(JSON.stringify(value), 'c.json')
      assert.equal('problem' in read, !schema.safeParse(value).success)
    }),
    { numRuns: 1000 },
  )
})
