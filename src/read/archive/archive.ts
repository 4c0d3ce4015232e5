import { crc32 } from 'node:zlib'
import { Inflate } from 'fflate'
import type { FileContent, Unreadable } from '../reader.ts'
import { decodeXml } from '../xml/source.ts'

// A whole novel as DOCX unpacks to some 5 MiB; only an archive that means harm comes near these.
const MOST_OF_ONE = 256 * 2 ** 20
const MOST_OF_ALL = 512 * 2 ** 20
/** XML shrinks to a tenth, a very repetitive table to a fiftieth. */
const MOST_TIMES = 250
const SMALL = 32 * 2 ** 20

interface Entry {
  readonly name: string
  readonly method: number
  readonly locked: boolean
  readonly crc: number
  readonly packed: number
  readonly size: number
  readonly at: number
}

/** A zip archive in memory, which unpacks what is asked for and counts what it has unpacked. */
export class Archive {
  readonly #file: FileContent
  readonly #entries: ReadonlyMap<string, Entry>
  #left = MOST_OF_ALL

  constructor(file: FileContent, entries: readonly Entry[]) {
    this.#file = file
    this.#entries = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]))
  }

  /** The entries' names as they stand in the archive, folders left out. */
  get names(): string[] {
    return [...this.#entries.values()].map((entry) => entry.name).filter((name) => !name.endsWith('/'))
  }

  /** Whether there is an entry of that name; upper and lower case do not count, as in the office formats. */
  has(name: string): boolean {
    return this.#entries.has(name.toLowerCase())
  }

  /** What an entry holds, checked against its sum; null when there is none of that name. */
  open(name: string): Uint8Array | Unreadable | null {
    const entry = this.#entries.get(name.toLowerCase())
    if (!entry) return null
    if (entry.locked) return lockedFile(this.#file.name)
    if (isEndless(entry) || entry.size > this.#left) return this.#endless(entry)
    const packed = packedBytes(this.#file.bytes, entry)
    if (!packed) return cutShort(this.#file.name)
    const bytes = unpacked(packed, entry)
    if (!bytes || crc32(bytes) !== entry.crc) return this.#damaged(name)
    this.#left -= bytes.length
    return bytes
  }

  /** What an entry holds, as the characters of its XML. */
  source(name: string): string | Unreadable | null {
    const bytes = this.open(name)
    if (!(bytes instanceof Uint8Array)) return bytes
    const decoded = decodeXml(bytes)
    return 'problem' in decoded ? this.#damaged(name) : decoded.source
  }

  #endless(entry: Entry): Unreadable {
    return {
      problem: `${this.#file.name} was not read: “${entry.name}” in it unpacks to ${Math.round(entry.size / 2 ** 20)} MiB, far more than a document needs. If you trust the file, save its text in another format and try that.`,
    }
  }

  #damaged(name: string): Unreadable {
    return {
      problem: `${this.#file.name} is damaged: “${name}” in it cannot be read. Get another copy, or open the file in the program that made it, let it repair the file and save it anew.`,
    }
  }
}

/** Reads the table of contents of a zip archive. Nothing is unpacked yet. */
export function openArchive(file: FileContent): Archive | Unreadable {
  const view = new DataView(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength)
  if (view.byteLength < 4 || view.getUint16(0, true) !== 0x4b50)
    return {
      problem: `${file.name} is not what its name says: it is no zip archive, as every file of this kind is. Open it in the program that made it and save it anew.`,
    }
  const end = endRecord(view)
  if (end < 0) return cutShort(file.name)
  const entries = directory(view, end)
  return entries ? new Archive(file, entries) : cutShort(file.name)
}

/** What is said of a file that asks for a password. */
export function lockedFile(name: string): Unreadable {
  return { problem: `${name} is locked with a password. Save a copy without one and try again.` }
}

function cutShort(name: string): Unreadable {
  return {
    problem: `${name} is cut short or damaged: the list of what is in it, at its end, is missing or wrong. Copy or download the file again.`,
  }
}

function isEndless(entry: Entry): boolean {
  return entry.size > MOST_OF_ONE || (entry.size > SMALL && entry.size > entry.packed * MOST_TIMES)
}

/** The end record is the last thing in the file but for a comment of up to 64 KiB. */
function endRecord(view: DataView): number {
  const last = view.byteLength - 22
  for (let at = last; at >= 0 && at >= last - 0xffff; at--)
    if (view.getUint32(at, true) === 0x06054b50) return at
  return -1
}

function directory(view: DataView, end: number): Entry[] | null {
  let size = view.getUint32(end + 12, true)
  let from = view.getUint32(end + 16, true)
  let behind = end
  if (end >= 20 && view.getUint32(end - 20, true) === 0x07064b50) {
    const record = Number(view.getBigUint64(end - 12, true))
    if (record + 56 > end || view.getUint32(record, true) !== 0x06064b50) return null
    size = Number(view.getBigUint64(record + 40, true))
    from = Number(view.getBigUint64(record + 48, true))
    behind = record
  }
  if (from + size !== behind) return null
  const entries: Entry[] = []
  let at = from
  while (at + 46 <= behind && view.getUint32(at, true) === 0x02014b50) {
    const next =
      at + 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    if (next > behind) return null
    entries.push(entryAt(view, at))
    at = next
  }
  return at === behind ? entries : null
}

function entryAt(view: DataView, at: number): Entry {
  const flags = view.getUint16(at + 8, true)
  const nameLength = view.getUint16(at + 28, true)
  const wide = wideFields(view, at + 46 + nameLength, view.getUint16(at + 30, true))
  const field = (offset: number) => {
    const value = view.getUint32(at + offset, true)
    return value === 0xffffffff ? (wide.shift() ?? value) : value
  }
  const size = field(24)
  const packed = field(20)
  const name = new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength))
  return {
    name: name.replaceAll('\\', '/'),
    method: view.getUint16(at + 10, true),
    locked: (flags & 1) === 1,
    crc: view.getUint32(at + 16, true),
    packed,
    size,
    at: field(42),
  }
}

/** The 64-bit sizes of the "zip64" extra field (id 1), in the order in which the short fields miss them. */
function wideFields(view: DataView, from: number, length: number): number[] {
  for (let at = from; at + 4 <= from + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue
    const count = Math.floor(Math.min(view.getUint16(at + 2, true), from + length - at - 4) / 8)
    return Array.from({ length: count }, (_, i) => Number(view.getBigUint64(at + 4 + 8 * i, true)))
  }
  return []
}

function packedBytes(bytes: Uint8Array, entry: Entry): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (entry.at + 30 > bytes.length || view.getUint32(entry.at, true) !== 0x04034b50) return null
  const from = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true)
  return from + entry.packed <= bytes.length ? bytes.subarray(from, from + entry.packed) : null
}

/** Inflates piece by piece into the size that was promised, so that a bomb stops there; null when it is not kept. */
function unpacked(packed: Uint8Array, entry: Entry): Uint8Array | null {
  if (entry.method === 0) return packed.length === entry.size ? packed : null
  if (entry.method !== 8) return null
  const pieces: Uint8Array[] = []
  let size = 0
  const inflate = new Inflate((piece) => {
    pieces.push(piece)
    size += piece.length
  })
  const step = 1 << 14
  try {
    for (let at = 0; at < packed.length && size <= entry.size; at += step)
      inflate.push(packed.subarray(at, at + step), at + step >= packed.length)
  } catch {
    return null
  }
  return size === entry.size ? joined(pieces, size) : null
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size)
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}
