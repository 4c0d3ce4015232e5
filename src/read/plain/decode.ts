import { constants, isUtf8 } from 'node:buffer'
import type { Unreadable } from '../reader.ts'

/** A file's characters, without its byte-order mark, and what a person should know of how they were decoded. */
export interface Decoded {
  readonly text: string
  readonly remarks: readonly string[]
}

/**
 * Decodes a file of text that does not say how it is encoded: by its byte-order mark, by the zero bytes of UTF-16, as
 * UTF-8 if it is that, else as Windows-1252. Anything but plain UTF-8 comes with a remark that names what decided.
 */
export function decode(bytes: Uint8Array): Decoded | Unreadable {
  if (bytes.length === 0) return { problem: `${emptiness} Check that it was saved or copied completely.` }
  if (bytes.length > constants.MAX_STRING_LENGTH) {
    const size = Math.round(bytes.length / 1e6)
    return { problem: `The file is too large to be read at once (${size} MB). Split it into smaller files.` }
  }
  const decoded = byMark(bytes) ?? byZeros(bytes) ?? byBytes(bytes)
  if ('problem' in decoded) return decoded
  if (decoded.text.length === 0) {
    return {
      problem: `${emptiness.replace('0 bytes', 'a byte-order mark only')} Check that it was saved completely.`,
    }
  }
  return isText(decoded.text) ? decoded : { problem: noText(bytes) }
}

/** Decodes by a name that a file gives for its own encoding; null where the name is of no known encoding. */
export function decodeAs(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label).decode(bytes)
  } catch {
    return null
  }
}

const emptiness = 'The file is empty (0 bytes).'

function noText(bytes: Uint8Array): string {
  const start = [...bytes.subarray(0, 4)].map(hex).join(' ')
  return (
    `The file holds no text: it is full of zero bytes or control characters (it starts with ${start}). ` +
    'If it is a document, give it the suffix of its format; else save it as text in UTF-8.'
  )
}

function byMark(bytes: Uint8Array): Decoded | Unreadable | null {
  const [a, b, c, d] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return byBytes(bytes.subarray(3), 3)
  if (a === 0xff && b === 0xfe && c === 0 && d === 0 && bytes.length % 4 === 0) {
    return {
      problem:
        'The file is encoded as UTF-32 (it starts with FF FE 00 00), which is not read. Save it as UTF-8.',
    }
  }
  if (a === 0xff && b === 0xfe) return wide(bytes.subarray(2), 'utf-16le', 'it starts with the bytes FF FE')
  if (a === 0xfe && b === 0xff) return wide(bytes.subarray(2), 'utf-16be', 'it starts with the bytes FE FF')
  return null
}

function wide(bytes: Uint8Array, label: 'utf-16le' | 'utf-16be', why: string): Decoded {
  const order = label === 'utf-16le' ? 'little-endian' : 'big-endian'
  return { text: new TextDecoder(label).decode(bytes), remarks: [`Decoded as UTF-16 (${order}): ${why}.`] }
}

/** How much of a file is looked at where all of it would take too long. */
const sample = 0x10000

// In UTF-16 the high byte of a space, a line end and every Latin letter is zero: zeros at one parity, none at the
// other, and no control characters once decoded.
function byZeros(bytes: Uint8Array): Decoded | null {
  const first = bytes.indexOf(0)
  if (first < 0 || bytes.length < 4) return null
  const from = Math.max(0, first - (first % 2) - 0x100)
  const seen = bytes.subarray(from, from + sample)
  const zeros: [number, number] = [0, 0]
  for (let i = 0; i < seen.length; i++) if (seen[i] === 0) zeros[i % 2]!++
  const label = zeros[0] > zeros[1] ? 'utf-16be' : 'utf-16le'
  const [most, least] = [Math.max(...zeros), Math.min(...zeros)]
  // A few letters are half zeros, or it is no text; a long text of another script has them at its spaces.
  if (most < 2 || least * 50 > most || most * (seen.length < 64 ? 4 : 50) < seen.length) return null
  const probe = new TextDecoder(label).decode(seen.subarray(0, seen.length - (seen.length % 2)))
  if (!isText(probe) || (probe.match(unlikely)?.length ?? 0) * 50 > probe.length) return null
  const where = label === 'utf-16le' ? 'odd' : 'even'
  return wide(bytes, label, `it has no byte-order mark, but its zero bytes stand at ${where} positions only`)
}

const unlikely = /[\p{Cn}\p{Co}\ufffd]/gu

function byBytes(bytes: Uint8Array, skipped = 0): Decoded {
  if (isUtf8(bytes)) return { text: utf8(bytes), remarks: [] }
  const faults = utf8Faults(bytes)
  const place = `byte ${hex(bytes[faults.at]!)} at position ${faults.at + skipped}`
  const damaged =
    `Decoded as UTF-8, with a replacement character for what is damaged: the ${place} belongs to no character, ` +
    `but ${faults.sound} other characters beyond ASCII are sound.`
  // A byte-order mark settles it. Without one, letters of Windows-1252 form sound sequences only by rare accident.
  const cutOff = faults.sound > 0 && faults.at >= bytes.length - 3
  if (skipped > 0 || cutOff || faults.sound > 3 * faults.count)
    return { text: utf8(bytes), remarks: [damaged] }
  const remarks = [`Decoded as Windows-1252: the ${place} does not occur so in UTF-8.`]
  if (faults.count * 3 > bytes.length) {
    remarks.push(
      'Much of the text lies beyond ASCII. If it looks garbled, save the file as UTF-8 and try again.',
    )
  }
  return { text: new TextDecoder('windows-1252').decode(bytes), remarks }
}

function utf8(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
}

interface Faults {
  /** Where the first byte stands that no UTF-8 has there. */
  readonly at: number
  readonly count: number
  /** Sequences of several bytes that are as they should be. */
  readonly sound: number
}

function utf8Faults(bytes: Uint8Array): Faults {
  let at = -1
  let count = 0
  let sound = 0
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i]! < 0x80) continue
    const length = sequenceAt(bytes, i)
    if (length > 0) {
      sound++
      i += length - 1
    } else {
      if (at < 0) at = i
      count++
    }
  }
  return { at, count, sound }
}

/** The length of the well-formed sequence of two to four bytes at `i`, or 0. */
function sequenceAt(bytes: Uint8Array, i: number): number {
  const lead = bytes[i]!
  const length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0
  return length > 0 && i + length <= bytes.length && isUtf8(bytes.subarray(i, i + length)) ? length : 0
}

/** False when zeros or control characters show up in quantity, at the start, in the middle or at the end. */
function isText(text: string): boolean {
  const middle = Math.max(sample, text.length >>> 1)
  const spans = [
    [0, sample],
    [middle, middle + sample],
    [Math.max(middle + sample, text.length - sample), text.length],
  ] as const
  let controls = 0
  let seen = 0
  for (const [from, to] of spans) {
    for (let at = from; at < Math.min(to, text.length); at++, seen++)
      if (isControl(text.charCodeAt(at))) controls++
  }
  return controls * 200 <= seen
}

// White space is none; escape sequences of terminals and the end-of-file sign of DOS do occur in text.
function isControl(unit: number): boolean {
  return unit < 0x20 && !(unit >= 0x09 && unit <= 0x0d) && unit !== 0x1a && unit !== 0x1b
}

function hex(byte: number): string {
  return byte.toString(16).toUpperCase().padStart(2, '0')
}
