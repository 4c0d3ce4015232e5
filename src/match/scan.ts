import {
  BREAK,
  classOf,
  classOfPair,
  DIGIT,
  JOIN,
  keyOfPair,
  keyOfUnit,
  LETTER,
  LONE,
  POINT,
  SIGN,
} from '../text/letter.ts'
import { chunked, finished } from './hash.ts'

/** Words of a text as an index needs them: no strings, only where each begins and the hash of its key. */
export interface Tokens {
  readonly count: number
  /** Hash of each word's key; longer than `count`. */
  readonly hash: Uint32Array
  /** Byte at which each word begins; longer than `count`. */
  readonly at: Uint32Array
}

// For ASCII: the class in the low four bits, the key's byte above. Everything else goes the long way.
const ascii = new Uint16Array(128)
for (let unit = 0; unit < 128; unit++) ascii[unit] = classOf(unit) | (keyOfUnit(unit).charCodeAt(0) << 4)

// By byte: LETTER for an ASCII letter or digit, BREAK for ASCII that parts words, 0 for all that needs a closer look.
const plain = new Uint8Array(256)
for (let unit = 0; unit < 128; unit++) {
  const kind = classOf(unit)
  plain[unit] = kind === LETTER || kind === DIGIT ? LETTER : kind === BREAK ? BREAK : 0
}

/**
 * The words of UTF-8 `bytes`, as `words` of text/word.ts finds them in the same text, hashed. `cuts` are pairs of byte
 * offsets, sorted and apart. Linear; about 150 MB/s on English. The kernel's slow twin and its oracle.
 */
export function scan(bytes: Uint8Array, cuts: Uint32Array): Tokens {
  const scanner = new Scanner(bytes, cuts)
  scanner.run()
  return scanner
}

/** One pass over one text; its fields are the open word. A class so that the hot loop's state has fixed places. */
class Scanner implements Tokens {
  count = 0
  hash: Uint32Array
  at: Uint32Array
  readonly #bytes: Uint8Array
  readonly #cuts: Uint32Array
  #from = 0
  #running = 0
  #chunk = 0
  #length = 0
  #last = 0
  #pending = 0

  constructor(bytes: Uint8Array, cuts: Uint32Array) {
    this.#bytes = bytes
    this.#cuts = cuts
    this.hash = new Uint32Array((bytes.length >>> 2) + 16)
    this.at = new Uint32Array((bytes.length >>> 2) + 16)
  }

  run(): void {
    const bytes = this.#bytes
    let cut = 0
    let stop = this.#cuts.length === 0 ? bytes.length : this.#cuts[0]!
    let at = 0
    while (at < bytes.length) {
      if (at >= stop) {
        at = Math.max(at, this.#cuts[cut + 1]!)
        cut += 2
        stop = cut < this.#cuts.length ? this.#cuts[cut]! : bytes.length
        continue
      }
      const byte = bytes[at]!
      if (byte < 0x80) {
        const end = this.#last === 0 ? plainWordEnd(bytes, at, stop) : 0
        if (end > at) {
          this.#plain(at, end)
          at = end
        } else this.#ascii(byte, at++)
      } else {
        const size = byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4
        this.#wide(pointAt(bytes, at, size), at)
        at += size
      }
    }
    this.#close()
  }

  /** Most words: ASCII letters and digits up to something that parts words. */
  #plain(from: number, to: number): void {
    const bytes = this.#bytes
    let hash = 0
    let at = from
    for (; at + 4 <= to; at += 4)
      hash = chunked(
        hash,
        folded(bytes[at]!) |
          (folded(bytes[at + 1]!) << 8) |
          (folded(bytes[at + 2]!) << 16) |
          (folded(bytes[at + 3]!) << 24),
      )
    if (at < to) {
      let chunk = 0
      for (let shift = 0; at < to; at++, shift += 8) chunk |= folded(bytes[at]!) << shift
      hash = chunked(hash, chunk)
    }
    this.#add(from, finished(hash, to - from))
  }

  #ascii(byte: number, at: number): void {
    const entry = ascii[byte]!
    const kind = entry & 15
    if (kind === LETTER || kind === DIGIT) {
      this.#enter(kind, at)
      this.#push(entry >>> 4)
    } else if (kind === BREAK) {
      if (this.#last !== 0) this.#close()
    } else this.#other(kind, byte, at)
  }

  #wide(point: number, at: number): void {
    const kind = point > 0xffff ? classOfPair(point) : classOf(point)
    if (kind === LETTER || kind === DIGIT) {
      this.#enter(kind, at)
      this.#key(point)
    } else if (kind === BREAK) this.#close()
    else this.#other(kind, point, at)
  }

  #other(kind: number, point: number, at: number): void {
    if (kind === LONE || kind === SIGN) {
      this.#close()
      this.#from = at
      this.#last = kind
      this.#key(point)
      this.#close()
    } else if (kind === JOIN || kind === POINT) {
      if (this.#pending !== 0 && this.#pending !== kind) this.#close()
      if (this.#last === 0) return
      this.#pending = kind
      if (point === 0x2e && this.#last === DIGIT && this.#isDigit(at + 1)) this.#push(0x2e)
    }
  }

  #isDigit(at: number): boolean {
    const byte = this.#bytes[at]
    if (byte === undefined) return false
    if (byte < 0x80) return (ascii[byte]! & 15) === DIGIT
    const point = pointAt(this.#bytes, at, byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4)
    return point <= 0xffff && classOf(point) === DIGIT
  }

  #enter(kind: number, at: number): void {
    if (this.#pending !== 0) {
      const join = this.#pending === JOIN ? LETTER : DIGIT
      if (this.#last !== join || kind !== join) this.#close()
      this.#pending = 0
    }
    if (this.#last === 0) this.#from = at
    this.#last = kind
  }

  #key(point: number): void {
    const key = point > 0xffff ? keyOfPair(point) : keyOfUnit(point)
    for (let i = 0; i < key.length; i++) {
      const unit = key.charCodeAt(i)
      this.#push(unit & 0xff)
      if (unit > 0x7f) this.#push(unit >>> 8)
    }
  }

  #push(byte: number): void {
    this.#chunk |= byte << ((this.#length & 3) * 8)
    if ((++this.#length & 3) === 0) {
      this.#running = chunked(this.#running, this.#chunk)
      this.#chunk = 0
    }
  }

  #close(): void {
    if (this.#last !== 0 && this.#length > 0) {
      if ((this.#length & 3) !== 0) this.#running = chunked(this.#running, this.#chunk)
      this.#add(this.#from, finished(this.#running, this.#length))
    }
    this.#last = this.#pending = this.#running = this.#chunk = this.#length = 0
  }

  #add(from: number, hash: number): void {
    if (this.count === this.hash.length) this.#grow()
    this.hash[this.count] = hash
    this.at[this.count++] = from
  }

  #grow(): void {
    const wider = (old: Uint32Array): Uint32Array => {
      const more = new Uint32Array(old.length * 2)
      more.set(old)
      return more
    }
    this.hash = wider(this.hash)
    this.at = wider(this.at)
  }
}

function folded(byte: number): number {
  return ascii[byte]! >>> 4
}

/** Where the word that begins at `at` ends if it is all ASCII letters and digits and a break follows; else 0. */
function plainWordEnd(bytes: Uint8Array, at: number, stop: number): number {
  let end = at
  while (end < stop && plain[bytes[end]!] === LETTER) end++
  if (end === bytes.length) return end
  return end < stop && plain[bytes[end]!] === BREAK ? end : 0
}

function pointAt(bytes: Uint8Array, at: number, size: number): number {
  const first = bytes[at]!
  const second = bytes[at + 1]! & 63
  if (size === 2) return ((first & 31) << 6) | second
  const third = bytes[at + 2]! & 63
  if (size === 3) return ((first & 15) << 12) | (second << 6) | third
  const point = ((first & 7) << 18) | (second << 12) | (third << 6) | (bytes[at + 3]! & 63)
  // Nothing stands beyond Unicode but damage.
  return point > 0x10ffff ? 0xfffd : point
}
