import assert from 'node:assert/strict'
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { LineWriter, lineOf, linesFrom, rowOf } from './row-lines.ts'

const folder = mkdtempSync(join(tmpdir(), 'stemma-rows-'))
after(() => rmSync(folder, { recursive: true, force: true }))
const path = join(folder, 'rows')

function read(): ReturnType<typeof rowOf>[] {
  const descriptor = openSync(path, 'r')
  try {
    return [...linesFrom(descriptor)].map(rowOf)
  } finally {
    closeSync(descriptor)
  }
}

test('lines: what is written comes back, whatever bytes it holds', () => {
  const row = fc.record({ key: fc.nat(255), block: fc.uint8Array({ maxLength: 300 }) })
  fc.assert(
    fc.property(fc.array(row, { maxLength: 30 }), (rows) => {
      const descriptor = openSync(path, 'w')
      const writer = new LineWriter(descriptor)
      for (const { key, block } of rows) writer.write(lineOf(key, block))
      writer.flush()
      closeSync(descriptor)
      assert.deepEqual(
        read().map(({ key, block }) => ({ key, block: [...block] })),
        rows.map(({ key, block }) => ({ key, block: [...block] })),
      )
    }),
    { numRuns: 50 },
  )
})

test('lines: one longer than what is read and written at a time comes back whole', () => {
  const block = Uint8Array.from({ length: 7_000_000 }, (_, i) => i * 31)
  const descriptor = openSync(path, 'w')
  const writer = new LineWriter(descriptor)
  writer.write(lineOf(1, Uint8Array.of(1)))
  writer.write(lineOf(2, block))
  writer.write(lineOf(3, Uint8Array.of(3)))
  writer.flush()
  closeSync(descriptor)
  const rows = read()
  assert.deepEqual(
    rows.map(({ key, block }) => [key, block.length]),
    [
      [1, 1],
      [2, 7_000_000],
      [3, 1],
    ],
  )
  assert.ok(Buffer.from(block).equals(rows[1]!.block))
})

test('lines: a payload that an engine broke, cut or changed is refused', () => {
  for (const line of [
    '1\tAAAA\r\n',
    '1\tAAA\n',
    '1\tAA*A\n',
    '1\tAA AA\n',
    'AAAA\n',
    '\\N\tAAAA\n',
    '\tAAAA\n',
  ]) {
    writeFileSync(path, line)
    assert.throws(read, RangeError, JSON.stringify(line))
  }
})
