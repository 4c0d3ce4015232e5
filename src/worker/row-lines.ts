import { readSync, writeSync } from 'node:fs'
import type { Row } from '../index.ts'

/**
 * Rows as lines: the key in decimal, a tab, the block in base64, a line end. Nothing in them needs escaping, which
 * Spark's TRANSFORM does not do in either direction. Both ends block: a process of a pipe has nothing else to do.
 */

const TAB = 0x09
const LINE_END = 0x0a
const CHUNK = 1 << 20

/** A line as it came: with the key -1 it is a trailer, whose payload is no base64. */
export interface Line {
  readonly key: number
  readonly payload: string
}

/** A row as a line with its line end. */
export function lineOf(key: number, block: Uint8Array): string {
  return `${key}\t${Buffer.from(block.buffer, block.byteOffset, block.byteLength).toString('base64')}\n`
}

/** The row of a line. Throws a RangeError where the payload is no whole base64. */
export function rowOf({ key, payload }: Line): Row {
  const block = Buffer.from(payload, 'base64')
  const padding = payload.endsWith('==') ? 2 : payload.endsWith('=') ? 1 : 0
  if (payload.length % 4 !== 0 || block.length !== (payload.length / 4) * 3 - padding)
    throw new RangeError(`Cannot read a row of key ${key}: its ${payload.length} characters are no base64`)
  return { key, block }
}

/** The lines of a descriptor, up to its end. Throws a RangeError at a line without key and tab. */
export function* linesFrom(descriptor: number): Generator<Line> {
  let held = Buffer.allocUnsafe(4 * CHUNK)
  let from = 0
  let to = 0
  for (;;) {
    if (to === held.length) {
      // A line longer than what is held: twice the room. Else what is left goes to the front.
      const next = from > 0 ? held : Buffer.allocUnsafe(held.length * 2)
      held.copy(next, 0, from, to)
      held = next
      to -= from
      from = 0
    }
    const count = patiently(() => readSync(descriptor, held, to, held.length - to, null))
    if (count === 0) break
    // Only what is new can hold a line end.
    let end = held.subarray(0, to + count).indexOf(LINE_END, to)
    to += count
    for (; end >= 0; end = held.subarray(0, to).indexOf(LINE_END, from)) {
      yield lineIn(held, from, end)
      from = end + 1
    }
  }
  if (to > from) yield lineIn(held, from, to)
}

function lineIn(bytes: Buffer, from: number, to: number): Line {
  const tab = bytes.subarray(from, to).indexOf(TAB)
  const key = tab > 0 ? Number(bytes.toString('latin1', from, from + tab)) : Number.NaN
  if (!Number.isInteger(key)) {
    const begin = bytes.toString('latin1', from, Math.min(to, from + 20))
    throw new RangeError(`Cannot read a row that begins "${begin}": a whole number and a tab are missing`)
  }
  return { key, payload: bytes.toString('latin1', from + tab + 1, to) }
}

/** Writes lines to a descriptor, many at a time. A class because they wait meanwhile. */
export class LineWriter {
  readonly #descriptor: number
  readonly #held: Buffer = Buffer.allocUnsafe(CHUNK)
  #size = 0

  constructor(descriptor: number) {
    this.#descriptor = descriptor
  }

  write(line: string): void {
    if (line.length > this.#held.length - this.#size) this.flush()
    if (line.length > this.#held.length) this.#send(Buffer.from(line, 'latin1'))
    else this.#size += this.#held.write(line, this.#size, 'latin1')
  }

  flush(): void {
    this.#send(this.#held.subarray(0, this.#size))
    this.#size = 0
  }

  #send(bytes: Buffer): void {
    for (let sent = 0; sent < bytes.length; )
      sent += patiently(() => writeSync(this.#descriptor, bytes, sent, bytes.length - sent))
  }
}

// A pipe that another process has set not to block says "not now" instead of waiting.
function patiently(attempt: () => number): number {
  for (;;)
    try {
      return attempt()
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'EOF') return 0
      if (code !== 'EAGAIN') throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2)
    }
}
