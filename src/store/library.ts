import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { DatabaseSync, StatementSync } from 'node:sqlite'
import {
  type Directive,
  type Document,
  type DocumentFacts,
  type Host,
  type Kernels,
  type Page,
  type Range,
  Segment,
  type Spill,
} from '../index.ts'
import { fastKernels } from '../kernel/kernels.ts'
import type { Row } from './database.ts'
import { openSegmentFile, type SegmentFile } from './segment-file.ts'
import type { Source } from './sources.ts'
import { openSpillFile, type SpillFile } from './spill-files.ts'

/** What a reader found out of a file besides its text and layout; kept as JSON. */
export type StoredFacts = Pick<
  DocumentFacts,
  'title' | 'author' | 'date' | 'edition' | 'language' | 'parts' | 'remarks' | 'characters' | 'words'
>

/** Ranges, pages and directives; kept as JSON beside the facts, and only read with the text. */
export interface StoredLayout {
  readonly ranges: readonly Range[]
  readonly pages: readonly Page[]
  readonly directives: readonly Directive[]
}

/** A library as it stood when it was opened: what operations ask of it. Close it when done. */
export class Library implements Host {
  readonly sources: readonly DocumentFacts[]
  readonly segments: readonly Segment[]
  readonly #folder: string
  readonly #spills: SpillFile[] = []
  readonly #database: DatabaseSync
  readonly #files: readonly SegmentFile[]
  readonly #rows = new Map<number, Row>()
  readonly #facts = new Map<number, DocumentFacts>()
  readonly #keys = new Map<string, number>()
  readonly #places: ReadonlyMap<number, number>
  readonly #layout: StatementSync
  /** Real paths by root and relative path. */
  readonly #reals: ReadonlyMap<string, string>

  /** Opens what `database` says is there of `listed`. Throws a RangeError when a segment is damaged. */
  constructor(folder: string, database: DatabaseSync, listed: readonly Source[]) {
    this.#folder = folder
    this.#database = database
    const rows = database
      .prepare('SELECT key, root, path, size, mtime, hash, problem, facts, segment, ordinal FROM document')
      .all() as unknown as Row[]
    this.#reals = new Map(listed.map(({ root, relative, real }) => [`${root}\n${relative}`, real]))
    const byPlace = new Map(rows.map((row) => [`${row.root}\n${row.path}`, row]))
    this.sources = listed.flatMap((source) => {
      const row = byPlace.get(`${source.root}\n${source.relative}`)
      const facts =
        source.problem !== null ? problemFacts(source, source.problem) : row ? factsOf(row, source) : null
      if (facts && row && facts.problem === null) {
        this.#rows.set(row.key, row)
        this.#facts.set(row.key, facts)
        this.#keys.set(facts.id, row.key)
      }
      return facts ? [facts] : []
    })
    const names = (
      database.prepare('SELECT id FROM segment ORDER BY id').all() as unknown as { id: number }[]
    ).map(({ id }) => id)
    this.#files = names.map((id) => openSegmentFile(segmentPath(folder, id)))
    this.segments = this.#files.map((file) => new Segment(file))
    this.#places = new Map(names.map((id, i) => [id, i]))
    this.#layout = database.prepare('SELECT layout FROM document WHERE key = ?')
  }

  has = (key: number): boolean => this.#rows.has(key)

  readonly kernels: Kernels = fastKernels()

  spill = (): Spill => {
    const file = openSpillFile(this.#folder)
    this.#spills.push(file)
    return file
  }

  keyOf = (id: string): number | null => this.#keys.get(id) ?? null

  open = (key: number): Document => {
    const row = this.#rows.get(key)
    const facts = this.#facts.get(key)
    if (!row || !facts)
      throw new RangeError(`Cannot open document ${key}: the library has none of that number`)
    const { bytes } = this.segments[this.#places.get(row.segment!)!]!.textOf(row.ordinal!)
    const { layout } = this.#layout.get(key) as { layout: string }
    const { ranges, pages, directives } = JSON.parse(layout) as StoredLayout
    const { id, path, title, author, date, edition, language, parts, remarks } = facts
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
    return {
      id,
      path,
      title,
      author,
      date,
      edition,
      language,
      parts,
      remarks,
      text,
      ranges,
      pages,
      origins: [],
      directives,
    }
  }

  /** The source that a file is, by its real path; null when it is none, or could not be read. */
  sourceAt(real: string): Document | null {
    for (const [key, row] of this.#rows)
      if (this.#reals.get(`${row.root}\n${row.path}`) === real) return this.open(key)
    return null
  }

  close(): void {
    for (const file of [...this.#files, ...this.#spills]) file.close()
    this.#database.close()
  }
}

export function segmentPath(folder: string, id: number): string {
  return join(folder, 'segments', `${String(id).padStart(6, '0')}.segment`)
}

export function removeSegment(folder: string, id: number): void {
  rmSync(segmentPath(folder, id), { force: true })
}

function factsOf(row: Row, source: Source): DocumentFacts {
  if (row.problem !== null) return problemFacts(source, row.problem)
  const stored = JSON.parse(row.facts) as StoredFacts
  const said = Object.entries(source.metadata)
  const told =
    said.length > 0 ? [`${said.map(([field]) => field).join(', ')} from ${source.metadataFrom}`] : []
  return {
    id: source.id,
    path: source.path,
    ...stored,
    ...source.metadata,
    remarks: [...stored.remarks, ...told],
    problem: null,
  }
}

function problemFacts({ id, path, metadata }: Source, problem: string): DocumentFacts {
  return {
    id,
    path,
    title: null,
    author: null,
    date: null,
    edition: null,
    language: null,
    parts: [],
    remarks: [],
    ...metadata,
    characters: 0,
    words: 0,
    problem,
  }
}
