import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Decoded } from '../plain/decode.ts'
import { decodeHtml } from './decode.ts'

const page = (charset: string) => `<!doctype html><meta charset="${charset}"><p>`
const bytes = (start: string, ...codes: number[]) => Buffer.concat([Buffer.from(start), Buffer.from(codes)])

test('a page in UTF-8 needs no remark', () => {
  const source = `${page('utf-8')}“wäll”`
  assert.deepEqual(decodeHtml(Buffer.from(source)), { text: source, remarks: [] })
  assert.deepEqual(decodeHtml(Buffer.from(`\ufeff${source}`)), { text: source, remarks: [] })
})

test('another encoding is believed when the page declares it, and said', () => {
  const cyrillic = decodeHtml(bytes(page('windows-1251'), 0xc4, 0xe0)) as Decoded
  assert.ok(cyrillic.text.endsWith('Да'))
  assert.deepEqual(cyrillic.remarks, [
    'Decoded as windows-1251: the page says so itself, in its <meta> element.',
  ])
  const xml = decodeHtml(bytes('<?xml version="1.0" encoding="ISO-8859-2"?><p>', 0xb3)) as Decoded
  assert.ok(xml.text.endsWith('ł'))
  const equiv = '<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">'
  assert.ok((decodeHtml(bytes(equiv, 0xe4)) as Decoded).text.endsWith('Д'))
})

test('sound UTF-8 is believed over an old declaration', () => {
  const decoded = decodeHtml(Buffer.from(`${page('iso-8859-1')}“wäll”`)) as Decoded
  assert.ok(decoded.text.endsWith('“wäll”'))
  assert.match(decoded.remarks[0]!, /although the page declares iso-8859-1/)
})

test('a page that declares nothing, or nothing known, is decoded like any text', () => {
  assert.ok((decodeHtml(bytes('<p>', 0x93)) as Decoded).text.endsWith('“'))
  const unknown = decodeHtml(bytes(page('klingon'), 0x93)) as Decoded
  assert.ok(unknown.text.endsWith('“'))
  assert.match(unknown.remarks[0]!, /“klingon”, is not known/)
})
