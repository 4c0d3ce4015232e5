import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { houses } from '../src/judge/profile.ts'
import { ladder, rulingOf } from '../src/judge/verdict.ts'
import { verdictsCsv } from '../src/judge/verdicts-csv.ts'
import { pageScript, pageScriptHash } from '../src/view/page-assets.ts'
import { jsonSchema } from '../tools/schema/json-schema.ts'
import { published } from '../tools/schema/schemas.ts'
import { modules } from '../tools/tables/modules.ts'
import { pages, RULES } from '../tools/tables/pages.ts'

test('the embedded tables are the ones that editors read', () => {
  for (const { path, content } of modules())
    assert.equal(readFileSync(path, 'utf8'), content, 'run "npm run tables"')
})

test('the pages on the rules are those of the tables, none missing and none left over', () => {
  const made = pages()
  for (const { path, content } of made)
    assert.equal(readFileSync(path, 'utf8'), content, 'run "npm run tables"')
  const paths = readdirSync(RULES).map((name) => `${RULES}/${name}`)
  assert.deepEqual(paths.sort(), made.map(({ path }) => path).sort(), 'run "npm run tables"')
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
