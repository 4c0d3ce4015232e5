import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { crc32 } from 'node:zlib'
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { mutated } from '../../../test/kit/mutated.ts'
import { zipped } from '../../../test/kit/zipped.ts'
import { type Archive, openArchive } from './archive.ts'

function archiveOf(bytes: Uint8Array): Archive {
  const archive = openArchive({ bytes, name: 'letters.docx' })
  return 'problem' in archive ? assert.fail(archive.problem) : archive
}

function problemOf(bytes: Uint8Array, entry: string): string {
  const archive = openArchive({ bytes, name: 'letters.docx' })
  const found = 'problem' in archive ? archive : archive.open(entry)
  return found && 'problem' in found ? found.problem : assert.fail('was opened')
}

/** Writes a little-endian number into the record that starts with `signature`, `offset` bytes behind its start. */
function patched(
  bytes: Uint8Array,
  signature: number,
  offset: number,
  value: number,
  width: 2 | 4,
): Uint8Array {
  const copy = Buffer.from(bytes)
  const mark = Buffer.alloc(4)
  mark.writeUInt32LE(signature)
  const at = copy.indexOf(mark) + offset
  if (width === 4) copy.writeUInt32LE(value, at)
  else copy.writeUInt16LE(value, at)
  return copy
}

const central = 0x02014b50
const words = 'The tide came in at noon. '.repeat(50)

describe('archive', () => {
  test('entries come back whole, packed or not, by a name in any case', () => {
    const bytes = zipSync({ 'Word/a.xml': strToU8(words), 'b.xml': [strToU8('<b/>'), { level: 0 }] })
    const archive = archiveOf(bytes)
    assert.deepEqual(archive.names, ['Word/a.xml', 'b.xml'])
    assert.equal(archive.source('word/A.xml'), words)
    assert.equal(archive.source('b.xml'), '<b/>')
    assert.equal(archive.open('c.xml'), null)
    assert.ok(!archive.has('c.xml'))
  })

  test('the wide sizes that large-file programs write are understood', () => {
    const data = strToU8('<a/>')
    const local = Buffer.alloc(30 + 5)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(5, 26)
    local.write('a.xml', 30)
    const entry = Buffer.alloc(46 + 5 + 20)
    entry.writeUInt32LE(central, 0)
    entry.writeUInt32LE(crc32(data), 16)
    entry.writeUInt32LE(0xffffffff, 20)
    entry.writeUInt32LE(0xffffffff, 24)
    entry.writeUInt16LE(5, 28)
    entry.writeUInt16LE(20, 30)
    entry.write('a.xml', 46)
    entry.writeUInt16LE(1, 51)
    entry.writeUInt16LE(16, 53)
    entry.writeBigUInt64LE(BigInt(data.length), 55)
    entry.writeBigUInt64LE(BigInt(data.length), 63)
    const end = Buffer.alloc(22)
    end.writeUInt32LE(0x06054b50, 0)
    end.writeUInt32LE(entry.length, 12)
    end.writeUInt32LE(local.length + data.length, 16)
    assert.equal(archiveOf(Buffer.concat([local, data, entry, end])).source('a.xml'), '<a/>')
  })

  test('what is no archive, or not all of one, is said to be so', () => {
    const bytes = zipped({ 'a.xml': words })
    assert.match(
      problemOf(strToU8('Dear Sir'), 'a.xml'),
      /^letters\.docx is not what its name says: it is no zip/,
    )
    assert.match(
      problemOf(bytes.subarray(0, bytes.length - 30), 'a.xml'),
      /^letters\.docx is cut short or damaged/,
    )
    assert.match(problemOf(new Uint8Array(), 'a.xml'), /no zip archive/)
  })

  test('a locked entry asks for a copy without a password', () => {
    const bytes = patched(zipped({ 'a.xml': words }), central, 8, 1, 2)
    assert.equal(
      problemOf(bytes, 'a.xml'),
      'letters.docx is locked with a password. Save a copy without one and try again.',
    )
  })

  test('garbled data is found by its sum', () => {
    const bytes = zipSync({ 'a.xml': [strToU8(words), { level: 0 }] })
    bytes[100]! ^= 1
    assert.match(problemOf(bytes, 'a.xml'), /^letters\.docx is damaged: “a\.xml” in it cannot be read\./)
  })

  test('an entry that unpacks to more than it says is stopped there', () => {
    const bytes = patched(zipped({ 'a.xml': words.repeat(1000) }), central, 24, 100, 4)
    assert.match(problemOf(bytes, 'a.xml'), /is damaged/)
  })

  test('an entry that says that it unpacks without end is not begun', () => {
    const bytes = patched(zipped({ 'a.xml': words }), central, 24, 0x20000000, 4)
    assert.match(problemOf(bytes, 'a.xml'), /^letters\.docx was not read: “a\.xml” in it unpacks to 512 MiB/)
  })

  test('no change to the bytes makes it throw', () => {
    const bytes = zipped({ 'a.xml': words, 'b.xml': '<b/>' })
    const pieces = ['PK\x05\x06', 'PK\x06\x06', 'PK\x01\x02', '\xff\xff\xff\xff']
    fc.assert(
      fc.property(mutated(bytes, pieces), (changed) => {
        const archive = openArchive({ bytes: changed, name: 'letters.docx' })
        if ('problem' in archive) return
        for (const name of archive.names) archive.source(name)
      }),
      { numRuns: 500 },
    )
  })
})
