import { isUtf8 } from 'node:buffer'
import { type Decoded, decode, decodeAs } from '../plain/decode.ts'
import type { Unreadable } from '../reader.ts'

/**
 * Decodes a page: by its byte-order mark, else as it says itself, else as any text. Sound UTF-8 with characters beyond
 * ASCII is believed over what the page says: pages are often saved anew and keep their old declaration.
 */
export function decodeHtml(bytes: Uint8Array): Decoded | Unreadable {
  const declared = declaredEncoding(bytes)
  if (declared === null || hasMark(bytes) || isUnicode(declared.label)) return decode(bytes)
  const isAscii = bytes.every((byte) => byte < 0x80)
  if (isUtf8(bytes) && !isAscii) {
    const decoded = decode(bytes)
    const remark = `Decoded as UTF-8, although the page declares ${declared.label}: all its bytes are sound UTF-8.`
    return 'problem' in decoded ? decoded : { ...decoded, remarks: [remark] }
  }
  const text = decodeAs(bytes, declared.label)
  if (text === null) {
    const decoded = decode(bytes)
    const remark = `The encoding that the page declares, “${declared.label}”, is not known.`
    return 'problem' in decoded ? decoded : { ...decoded, remarks: [remark, ...decoded.remarks] }
  }
  const remarks = isAscii && !/^iso-2022|^hz/.test(declared.label) ? [] : [said(declared)]
  return { text, remarks }
}

function said({ label, where }: Declared): string {
  return `Decoded as ${label}: the page says so itself, in its ${where}.`
}

interface Declared {
  readonly label: string
  readonly where: string
}

/** What the first 1024 bytes say, as browsers look for it. */
function declaredEncoding(bytes: Uint8Array): Declared | null {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  const xml = /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(start)?.[1]
  if (xml !== undefined) return { label: xml.toLowerCase(), where: 'XML declaration' }
  const meta = /<meta\b[^>]*?charset\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(
    start.replace(/<!--[\s\S]*?-->/g, ''),
  )?.[1]
  return meta === undefined ? null : { label: meta.toLowerCase(), where: '<meta> element' }
}

function hasMark(bytes: Uint8Array): boolean {
  const [a, b, c] = bytes
  return (a === 0xef && b === 0xbb && c === 0xbf) || (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)
}

// A page that could be read as ASCII so far is not in UTF-16, whatever it says.
function isUnicode(label: string): boolean {
  return /^utf-?(?:8|16(?:le|be)?)$/.test(label)
}
