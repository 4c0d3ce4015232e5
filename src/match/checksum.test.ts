import assert from 'node:assert/strict'
import { test } from 'node:test'
import { crc32 as known } from 'node:zlib'
import fc from 'fast-check'
import { crc32 } from './checksum.ts'

test('a checksum is that of zlib, for bytes of any length and in any number of pieces', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 70 }), fc.nat(70), (bytes, cut) => {
      assert.equal(crc32(bytes, 0), known(bytes))
      assert.equal(crc32(bytes.subarray(cut), crc32(bytes.subarray(0, cut), 0)), known(bytes))
    }),
  )
})
