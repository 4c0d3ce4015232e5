import type { DatabaseSync } from 'node:sqlite'
import { cuts, merged, type Reading, SegmentBuilder } from '../index.ts'
import type { Unreadable } from '../read/reader.ts'
import { nextSegment } from './compact.ts'
import { type StoredFacts, type StoredLayout, segmentPath } from './library.ts'
import { writeWhole } from './segment-file.ts'
import type { Source } from './sources.ts'

/** Bytes of text in a segment, about: what is held in memory while it is made. */
const SEGMENT = 48 * 2 ** 20

/** A row of the table of documents, but for its key, its source, and where its text lies. */
interface Taken {
  readonly hash: string
  readonly problem: string | null
  readonly facts: string
  readonly layout: string
  readonly ordinal: number | null
  readonly bytes: number
}

/** Documents on their way into the library. A class because it fills up and is emptied. */
export class Batch {
  readonly #folder: string
  readonly #database: DatabaseSync
  #key: number
  #builder = new SegmentBuilder()
  #ordinal = 0
  #steps: ((segment: number | null) => void)[] = []

  constructor(folder: string, database: DatabaseSync) {
    this.#folder = folder
    this.#database = database
    const row = database.prepare("SELECT seq FROM sqlite_sequence WHERE name = 'document'").get()
    this.#key = (row?.seq as number | undefined) ?? 0
  }

  /** The document of this key is gone, or was read anew. */
  forget(key: number): void {
    this.#steps.push(() => this.#run('DELETE FROM document WHERE key = ?', key))
  }

  /** The file was touched, but holds what it held. */
  keep(key: number, { mtime, size }: Source): void {
    this.#steps.push(() =>
      this.#run('UPDATE document SET mtime = ?, size = ? WHERE key = ?', mtime, size, key),
    )
  }

  /** A file was read, or could not be. */
  add(source: Source, hash: string, reading: Reading | Unreadable): void {
    const key = ++this.#key
    const taken =
      'problem' in reading
        ? { hash, problem: reading.problem, facts: '{}', layout: '{}', ordinal: null, bytes: 0 }
        : this.#take(key, hash, reading)
    this.#steps.push((segment) => this.#insert(key, source, taken, segment))
    if (this.#builder.size >= SEGMENT) this.commit()
  }

  #take(key: number, hash: string, reading: Reading): Taken {
    const { text, ranges, pages, directives, title, author, date, edition, language, parts, remarks } =
      reading
    const notes = merged(ranges.filter(({ kind }) => kind === 'note'))
    const before = this.#builder.size
    const count = this.#builder.add(key, text, cuts(ranges), notes)
    const told = { title, author, date, edition, language, parts, remarks }
    const facts: StoredFacts = { ...told, characters: text.length, words: count }
    const layout: StoredLayout = { ranges, pages, directives }
    return {
      hash,
      problem: null,
      facts: JSON.stringify(facts),
      layout: JSON.stringify(layout),
      ordinal: this.#ordinal++,
      bytes: this.#builder.size - before,
    }
  }

  /** Writes the segment, then makes all that was taken in part of the library at once. */
  commit(): void {
    if (this.#steps.length === 0) return
    const segment = this.#ordinal > 0 ? nextSegment(this.#database) : null
    if (segment !== null) writeWhole(segmentPath(this.#folder, segment), this.#builder.finish())
    this.#database.exec('BEGIN IMMEDIATE')
    if (segment !== null)
      this.#run('INSERT INTO segment (id, bytes) VALUES (?, ?)', segment, this.#builder.size)
    for (const step of this.#steps) step(segment)
    this.#database.exec('COMMIT')
    this.#builder = new SegmentBuilder()
    this.#ordinal = 0
    this.#steps = []
  }

  #insert(key: number, { root, relative, size, mtime }: Source, taken: Taken, segment: number | null): void {
    const { hash, problem, facts, layout, ordinal, bytes } = taken
    const held = ordinal === null ? null : segment
    this.#run(
      'INSERT INTO document VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
      ...[key, root, relative, size, mtime, hash, problem, facts, layout, held, ordinal, bytes],
    )
  }

  #run(sql: string, ...values: (string | number | null)[]): void {
    this.#database.prepare(sql).run(...values)
  }
}
