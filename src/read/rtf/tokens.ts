/** What the tokens of RTF mean to whoever reads them, in the order of the file. Places count bytes. */
export interface RtfHandler {
  open(at: number): void
  /** `at` is the place of the brace. */
  close(at: number): void
  /** A control word or sign without its backslash; `parameter` is null where it has none. `end` is behind it. */
  control(word: string, parameter: number | null, at: number, end: number): void
  /** One byte, written as `\'e9`. */
  byte(value: number, at: number): void
  /** Plain characters between two other tokens, without line ends. */
  text(bytes: Uint8Array, at: number): void
  /** True once nothing more needs to be read. */
  readonly done: boolean
}

const backslash = 0x5c
const open = 0x7b
const close = 0x7d

/**
 * Takes RTF apart, from `from` to `to`. Our own, because the tokenizer at hand copies a paragraph anew for each of its
 * lines, makes room for whatever length the file claims for a picture, and does not say where a token stands.
 */
export function walkRtf(bytes: Uint8Array, from: number, to: number, handler: RtfHandler): void {
  let at = from
  while (at < to && !handler.done) {
    const byte = bytes[at]!
    if (byte === open) handler.open(at++)
    else if (byte === close) handler.close(at++)
    else if (byte === backslash) at = control(bytes, at, to, handler)
    else if (byte === 0x0a || byte === 0x0d || byte === 0) at++
    else {
      const start = at
      while (at < to && !isSpecial(bytes[at]!)) at++
      handler.text(bytes.subarray(start, at), start)
    }
  }
}

function isSpecial(byte: number): boolean {
  return byte === backslash || byte === open || byte === close || byte === 0x0a || byte === 0x0d || byte === 0
}

/** Reports the control word or sign at `at`, and gives the place behind it. */
function control(bytes: Uint8Array, at: number, to: number, handler: RtfHandler): number {
  let end = at + 1
  // No word has more than 32 letters; a longer run of them is not one.
  while (end < to && isLetter(bytes[end]!) && end - at <= 32) end++
  if (end === at + 1) return sign(bytes, at, to, handler)
  const word = latin(bytes, at + 1, end)
  const start = end
  if (bytes[end] === 0x2d && isDigit(bytes[end + 1])) end++
  while (end < to && isDigit(bytes[end]) && end - start <= 11) end++
  const parameter = end > start ? Number(latin(bytes, start, end)) : null
  if (bytes[end] === 0x20 && end < to) end++
  // What follows is a picture's or an object's data, of the length that is said.
  if (word === 'bin') return Math.min(to, end + Math.max(0, parameter ?? 0))
  handler.control(word, parameter, at, end)
  return end
}

function sign(bytes: Uint8Array, at: number, to: number, handler: RtfHandler): number {
  if (at + 1 >= to) return to
  if (bytes[at + 1] !== 0x27) {
    handler.control(latin(bytes, at + 1, at + 2), null, at, at + 2)
    return at + 2
  }
  const value = Number.parseInt(latin(bytes, at + 2, Math.min(to, at + 4)), 16)
  if (Number.isNaN(value)) return at + 2
  handler.byte(value, at)
  return Math.min(to, at + 4)
}

function isLetter(byte: number): boolean {
  return (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a)
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39
}

function latin(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to))
}
