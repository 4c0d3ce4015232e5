import { decode, decodeAs } from '../plain/decode.ts'
import type { Unreadable } from '../reader.ts'

/** XML as characters, without its byte-order mark, and what a person should know of how they were decoded. */
export interface XmlSource {
  readonly source: string
  readonly remarks: readonly string[]
}

/** Decodes XML by its first line if that names an encoding of one byte or of the East, else as any text. */
export function decodeXml(bytes: Uint8Array): XmlSource | Unreadable {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200))
  const label = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)/.exec(head)?.[1] ?? 'utf-8'
  // Whoever can read the line that says "UTF-16" byte by byte is not reading UTF-16.
  const named = /^(utf|ucs)/i.test(label) ? null : decodeAs(bytes, label)
  if (named !== null) return { source: named, remarks: [] }
  const decoded = decode(bytes)
  return 'problem' in decoded ? decoded : { source: decoded.text, remarks: decoded.remarks }
}
