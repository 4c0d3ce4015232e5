import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { checked } from '../../../test/kit/checked.ts'
import { checkSarif } from './sarif.ts'

// What SARIF 2.1.0 says of the properties that are used, strictly: no other property may stand there.
const message = z.strictObject({ text: z.string().min(1) })
const level = z.enum(['none', 'note', 'warning', 'error'])
const artifactLocation = z.strictObject({ uri: z.string().regex(/^[\w./%~!*'()-]+$/) })
const region = z.strictObject({
  startLine: z.int().min(1).optional(),
  startColumn: z.int().min(1).optional(),
  endLine: z.int().min(1).optional(),
  endColumn: z.int().min(1).optional(),
  charOffset: z.int().min(0),
  charLength: z.int().min(0),
  snippet: message,
})
const location = z.strictObject({
  id: z.int().optional(),
  physicalLocation: z.strictObject({ artifactLocation, region: region.optional() }),
  logicalLocations: z.array(z.strictObject({ fullyQualifiedName: z.string() })).optional(),
  message: message.optional(),
})
const result = z.strictObject({
  ruleId: z.string(),
  ruleIndex: z.int().min(0),
  level,
  message,
  locations: z.array(location),
  relatedLocations: z.array(location),
  partialFingerprints: z.record(z.string(), z.string()),
  suppressions: z
    .array(
      z.strictObject({
        kind: z.literal('external'),
        status: z.literal('accepted'),
        justification: z.string(),
      }),
    )
    .optional(),
})
const rule = z.strictObject({
  id: z.string(),
  shortDescription: message,
  fullDescription: message,
  help: message,
  defaultConfiguration: z.strictObject({ level }).optional(),
})
const driver = z.strictObject({
  name: z.string(),
  version: z.string(),
  semanticVersion: z.string(),
  rules: z.array(rule),
})
const sarif = z.strictObject({
  $schema: z.url(),
  version: z.literal('2.1.0'),
  runs: z.tuple([
    z.strictObject({
      tool: z.strictObject({ driver }),
      columnKind: z.literal('utf16CodeUnits'),
      artifacts: z.array(z.strictObject({ location: artifactLocation })),
      results: z.array(result),
    }),
  ]),
})

const source = 'The minutes of that day.\nRask wrote: The lamp was dark all night, and the boat had no oars.'

function runOf(...args: Parameters<typeof checked>): z.infer<typeof sarif>['runs'][0] {
  return sarif.parse(JSON.parse(checkSarif(checked(...args), '0.1.0'))).runs[0]
}

test('a finding is a result at its rule, with the source’s words as a related location', () => {
  const { results, tool } = runOf(
    'Rask wrote: “The lamp was lit all night, and the boat had no oars.”',
    source,
  )
  assert.equal(results.length, 1)
  const [found] = results
  assert.equal(found!.ruleId, 'quote/altered')
  assert.equal(tool.driver.rules[found!.ruleIndex]!.id, 'quote/altered')
  assert.equal(found!.level, 'warning')
  const { physicalLocation } = found!.relatedLocations[0]!
  assert.equal(physicalLocation.artifactLocation.uri, 'a.txt')
  assert.equal(physicalLocation.region!.startLine, 2)
  assert.equal(physicalLocation.region!.startColumn, 'Rask wrote: '.length + 1)
})

test('every rule is listed and the results are an empty list when nothing was found', () => {
  const { results, tool } = runOf('Nothing is quoted here.', source)
  assert.deepEqual(results, [])
  assert.ok(tool.driver.rules.some(({ id }) => id === 'quote/cut-hides'))
  assert.ok(tool.driver.rules.some(({ id }) => id === 'source/unreadable'))
})

test('a draft whose text is not the file’s own has no lines of the file', () => {
  const { results } = runOf('Rask wrote: “The lamp was lit all night, and the boat had no oars.”', source)
  assert.equal(results[0]!.locations[0]!.physicalLocation.region, undefined)
  assert.equal(results[0]!.locations[0]!.logicalLocations![0]!.fullyQualifiedName, 'draft.md, line 1')
})
