import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { houses } from '../src/judge/profile.ts'
import { ladder, rulingOf } from '../src/judge/verdict.ts'
import { verdictsCsv } from '../src/judge/verdicts-csv.ts'
import { pageScript, pageScriptHash } from '../src/view/page-assets.ts'
import { jsonSchema } from '../tools/schema/json-schema.ts'
import { published } from '../tools/schema/schemas.ts'

test('the embedded table of verdicts is the one that editors read', () => {
  assert.equal(verdictsCsv, readFileSync('src/judge/verdicts.csv', 'utf8'), 'run "npm run tables"')
})

test('every cell of the table names a verdict, and a severity if it names one', () => {
  const [head, ...rows] = verdictsCsv
    .trim()
    .split('\n')
    .map((row) => row.split(','))
  assert.deepEqual(head!.slice(2, 7), [...houses])
  for (const [code, when, ...cells] of rows)
    for (const [i, house] of houses.entries())
      if (code !== 'verdict') {
        const { verdict, severity } = rulingOf(code!.replace('*', '01'), when!, {
          base: house,
          overrides: {},
        })
        assert.ok(ladder.includes(verdict), `${code} ${when} ${house}: ${cells[i]}`)
        assert.ok(
          ['none', 'note', 'warning', 'error'].includes(severity),
          `${code} ${when} ${house}: ${cells[i]}`,
        )
      }
})

test('the published schemas are those of the code', () => {
  for (const [name, schema] of Object.entries(published))
    assert.equal(
      readFileSync(`schema/${name}.json`, 'utf8'),
      jsonSchema(name, schema),
      'run "npm run schemas"',
    )
})

test('the hash that lets the report’s script run is the hash of that script', () => {
  assert.equal(createHash('sha256').update(pageScript).digest('base64'), pageScriptHash)
})
