import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sparkSql } from './spark-sql.ts'
import { codeOf } from './trailer.ts'

const statements = sparkSql({
  texts: '/shared/job/texts',
  result: "/shared/editor's job/result",
  files: ['/opt/node'],
  archives: ['/shared/job/stemma-worker.zip'],
  worker: './node stemma-worker.zip/bin/stemma-worker.js',
  code: codeOf({ seeds: 3, leastBits: 8, runs: [0] }),
  given: { rows: 2, bytes: 30, sum: 12345 },
}).split(';\n\n')

test('sql: separators are said outright, and Spark makes no base64 of its own', () => {
  const [created] = statements.filter((one) => one.startsWith('CREATE TABLE'))
  assert.equal(created?.match(/TRANSFORM\(/g)?.length, 3)
  assert.equal(created?.match(/ROW FORMAT DELIMITED FIELDS TERMINATED BY '\\t'/g)?.length, 6)
  assert.equal(created?.match(/DISTRIBUTE BY key SORT BY key/g)?.length, 2)
  assert.ok(!statements.some((one) => /base64\(/.test(one)))
})

test('sql: nothing is published before every check', () => {
  const published = statements.findIndex((one) => one.startsWith('INSERT OVERWRITE'))
  const checks = statements.flatMap((one, i) => (one.includes('assert_true') ? [i] : []))
  assert.equal(checks.length, 6)
  assert.ok(checks.every((check) => check < published))
  assert.ok(statements.some((one) => one.includes("'2 30 12345'")))
})

test('sql: a quotation mark in a path does not end the string', () => {
  assert.ok(statements.some((one) => one.includes("'/shared/editor\\'s job/result'")))
})
