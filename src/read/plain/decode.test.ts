import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Decoded, decode } from './decode.ts'

const text = 'Über “die Lüge” — 1926.\r\nNächste Zeile'

test('plain UTF-8 is decoded without a word about it', () => {
  assert.deepEqual(decode(Buffer.from(text)), { text, remarks: [] })
})

test('a byte-order mark of UTF-8 is removed and needs no remark', () => {
  assert.deepEqual(decode(Buffer.from(`\ufeff${text}`)), { text, remarks: [] })
})

test('UTF-16 is told by its byte-order mark, in either order', () => {
  const little = decode(Buffer.from(`\ufeff${text}`, 'utf16le')) as Decoded
  assert.equal(little.text, text)
  assert.match(little.remarks[0]!, /UTF-16 \(little-endian\).*FF FE/)
  const big = decode(Buffer.from(`\ufeff${text}`, 'utf16le').swap16()) as Decoded
  assert.equal(big.text, text)
  assert.match(big.remarks[0]!, /UTF-16 \(big-endian\).*FE FF/)
})

test('UTF-16 without a byte-order mark is told by where its zero bytes stand', () => {
  for (const words of [
    text,
    'Он сказал: «Никогда!» и вышел из комнаты.\nПотом вернулся, сел и долго молчал.\n',
  ]) {
    const little = decode(Buffer.from(words, 'utf16le')) as Decoded
    assert.equal(little.text, words)
    assert.match(little.remarks[0]!, /zero bytes stand at odd positions/)
    const big = decode(Buffer.from(words, 'utf16le').swap16()) as Decoded
    assert.equal(big.text, words)
    assert.match(big.remarks[0]!, /zero bytes stand at even positions/)
  }
})

test('what is not UTF-8 is Windows-1252, and the byte that shows it is named', () => {
  const bytes = Buffer.concat([
    Buffer.from('He said '),
    Buffer.from([0x93]),
    Buffer.from('no'),
    Buffer.from([0x94]),
  ])
  assert.deepEqual(decode(bytes), {
    text: 'He said “no”',
    remarks: ['Decoded as Windows-1252: the byte 93 at position 8 does not occur so in UTF-8.'],
  })
})

test('all 27 signs that Windows-1252 has and Latin-1 has not are read', () => {
  const signs = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ'
  const codes = '80 82 83 84 85 86 87 88 89 8a 8b 8c 8e 91 92 93 94 95 96 97 98 99 9a 9b 9c 9e 9f'
  assert.equal((decode(Buffer.from(codes.replaceAll(' ', ''), 'hex')) as Decoded).text, signs)
})

test('one damaged byte does not garble a text in UTF-8', () => {
  const bytes = Buffer.from(`${text} é`.replace('1926', '19?6'))
  bytes[bytes.indexOf('?')] = 0xff
  const decoded = decode(bytes) as Decoded
  assert.equal(decoded.text, `${text} é`.replace('1926', '19\ufffd6'))
  assert.match(decoded.remarks[0]!, /UTF-8.*byte FF at position/)
  const cutOff = decode(Buffer.from('Größe, é').subarray(0, -1)) as Decoded
  assert.equal(cutOff.text, 'Größe, \ufffd')
})

test('a file without text is refused, and told why', () => {
  assert.match(JSON.stringify(decode(new Uint8Array())), /empty \(0 bytes\)/)
  assert.match(JSON.stringify(decode(Buffer.from('\ufeff'))), /empty/)
  assert.match(JSON.stringify(decode(new Uint8Array(200))), /no text/)
  const program = Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 251)
  assert.match(JSON.stringify(decode(program)), /no text: .*it starts with 00 8A/)
})

test('any bytes are either decoded or refused with a reason', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const decoded = decode(bytes)
      if ('problem' in decoded) assert.match(decoded.problem, /\. [A-Z].*\.$/)
      else assert.ok(decoded.text.length > 0 && decoded.text.length <= bytes.length)
    }),
  )
})

test('any text that is more than control characters survives UTF-8', () => {
  const words = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
    .filter((line) => line[0] !== '\ufeff')
  fc.assert(
    fc.property(words, (line) => assert.deepEqual(decode(Buffer.from(line)), { text: line, remarks: [] })),
  )
})
