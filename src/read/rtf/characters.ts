import { symbolCharacter } from '../office/symbol-font.ts'
import { decodeBytes, isLead } from './codepage.ts'
import type { RtfFont } from './desk.ts'

/**
 * Puts characters together: from bytes in the code page of the font, from UTF-16 units one by one, and leaves out what
 * stands behind a unit for programs that do not know it.
 */
export class RtfCharacters {
  readonly #write: (text: string, at: number) => void
  /** What the bytes that come are in: the font, and the code page of one that has none. */
  font: RtfFont | undefined
  codePage: number
  /** Characters still to be left out. */
  skip = 0
  #bytes: number[] = []
  /** The last byte is the first half of a character. */
  #half = false
  #at = 0
  #high: { unit: number; at: number } | null = null

  constructor(codePage: number, write: (text: string, at: number) => void) {
    this.codePage = codePage
    this.#write = write
  }

  /** A byte of the code page. */
  byte(value: number, at: number): void {
    if (this.skip > 0) {
      this.skip--
      return
    }
    if (this.#bytes.length === 0) this.#at = at
    this.#bytes.push(value)
    this.#half = !this.#half && isLead(value, this.font?.codePage ?? this.codePage)
  }

  /** Characters as they stand in the file. */
  plain(bytes: Uint8Array, at: number): void {
    let from = Math.min(this.skip, bytes.length)
    this.skip -= from
    while (from < bytes.length) {
      // The second half of a character may look like a letter.
      if (bytes[from]! >= 0x80 || this.font?.isSymbol || this.#half) {
        this.byte(bytes[from]!, at + from)
        from++
        continue
      }
      let to = from
      while (to < bytes.length && bytes[to]! < 0x80) to++
      this.flush()
      this.#write(ascii(bytes, from, to), at + from)
      from = to
    }
  }

  /** One unit of UTF-16. */
  unit(value: number, at: number): void {
    this.#flushBytes()
    const unit = value & 0xffff
    if (unit >= 0xd800 && unit <= 0xdbff) {
      this.#flushHigh()
      this.#high = { unit, at }
    } else if (unit >= 0xdc00 && unit <= 0xdfff) {
      if (this.#high) this.#write(String.fromCharCode(this.#high.unit, unit), this.#high.at)
      else this.#write('\ufffd', at)
      this.#high = null
    } else {
      this.#flushHigh()
      this.#write(unit >= 0xf000 && unit <= 0xf0ff ? this.#symbol(unit) : String.fromCharCode(unit), at)
    }
  }

  /** Writes what has come so far: something other than a character follows. */
  flush(): void {
    this.#flushBytes()
    this.#flushHigh()
  }

  #flushBytes(): void {
    if (this.#bytes.length === 0) return
    this.#flushHigh()
    const bytes = this.#bytes
    this.#bytes = []
    this.#half = false
    const text = this.font?.isSymbol
      ? bytes.map((byte) => this.#symbol(byte)).join('')
      : decodeBytes(bytes, this.font?.codePage ?? this.codePage)
    this.#write(text, this.#at)
  }

  #flushHigh(): void {
    const high = this.#high
    this.#high = null
    if (high) this.#write('\ufffd', high.at)
  }

  #symbol(code: number): string {
    return symbolCharacter(this.font?.name ?? '', code)
  }
}

function ascii(bytes: Uint8Array, from: number, to: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString('latin1')
}
