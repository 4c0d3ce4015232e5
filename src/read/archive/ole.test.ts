import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compoundKind, compoundProblem } from './ole.ts'

function compound(...streams: string[]): Uint8Array {
  const magic = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  return Buffer.concat([magic, Buffer.alloc(600), ...streams.map((name) => Buffer.from(name, 'utf16le'))])
}

test('a compound file is told by the names of its streams', () => {
  assert.equal(compoundKind(compound('EncryptionInfo', 'EncryptedPackage')), 'locked')
  assert.equal(compoundKind(compound('WordDocument', '1Table')), 'old-word')
  assert.equal(compoundKind(compound('Workbook')), 'other')
  assert.equal(compoundKind(new TextEncoder().encode('WordDocument')), null)
  assert.equal(compoundKind(new Uint8Array()), null)
})

test('each kind of compound file has a sentence that says what to do', () => {
  assert.match(
    compoundProblem('minutes.docx', 'locked'),
    /^minutes\.docx is locked with a password\. Save a copy/,
  )
  assert.match(compoundProblem('minutes.doc', 'old-word'), /old format.*save it as \.docx/)
  assert.match(compoundProblem('minutes.doc', 'other'), /does not read/)
})
