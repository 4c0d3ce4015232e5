import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { type Reading, StemmaError } from '../index.ts'
import { accessProblem } from '../read/file.ts'
import type { Unreadable } from '../read/reader.ts'
import { Batch } from './batch.ts'
import { compact } from './compact.ts'
import { removeSegment, segmentPath } from './library.ts'
import type { ReadingPool } from './reading-pool.ts'
import type { Source } from './sources.ts'

/** Files that are being read ahead of the one whose turn it is. */
const AHEAD = 16

/** What a refresh found and did. */
export interface Refreshed {
  readonly unchanged: number
  readonly read: number
  readonly removed: number
  readonly unreadable: number
  /** Bytes of the files that were read. */
  readonly bytes: number
}

export interface Progress {
  readonly done: number
  readonly total: number
  readonly bytes: number
  readonly totalBytes: number
  readonly name: string
}

interface Known {
  readonly key: number
  readonly root: string
  readonly path: string
  readonly size: number
  readonly mtime: number
  readonly hash: string
  readonly problem: string | null
}

/**
 * Brings a library up to its sources: reads what is new or changed, forgets what is gone. What was read becomes part of
 * the library segment by segment, the file first and then one transaction, so that a crash at any moment leaves the
 * state before or after. Call under the writer's lock. On `signal`, keeps what is done and throws `interrupted`.
 */
export async function refresh(
  folder: string,
  database: DatabaseSync,
  sources: readonly Source[],
  pool: ReadingPool,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<Refreshed> {
  sweepOrphans(folder, database)
  const known = new Map(
    (
      database
        .prepare('SELECT key, root, path, size, mtime, hash, problem FROM document')
        .all() as unknown as Known[]
    ).map((row) => [`${row.root}\n${row.path}`, row]),
  )
  const wanted = sources.filter(({ problem }) => problem === null)
  const gone = new Map(known)
  for (const { root, relative } of wanted) gone.delete(`${root}\n${relative}`)
  const stale = wanted.filter((source) => !isSame(source, known.get(`${source.root}\n${source.relative}`)))
  const batch = new Batch(folder, database)
  for (const { key } of gone.values()) batch.forget(key)
  let read = 0
  let bytes = 0
  const totalBytes = stale.reduce((sum, { size }) => sum + size, 0)
  for await (const { source, hash, reading } of readings(stale, known, pool)) {
    const before = known.get(`${source.root}\n${source.relative}`)
    if (reading !== 'same') {
      read++
      if (before) batch.forget(before.key)
      batch.add(source, hash, reading)
    } else if (before) batch.keep(before.key, source)
    bytes += source.size
    onProgress({ done: read, total: stale.length, bytes, totalBytes, name: source.path })
    if (signal.aborted) {
      batch.commit()
      throw new StemmaError(
        'interrupted',
        `Interrupted. What was read of the sources (${read} of ${stale.length} files) is kept.`,
      )
    }
  }
  batch.commit()
  compact(folder, database)
  const { unreadable } = database
    .prepare('SELECT count(*) AS unreadable FROM document WHERE problem IS NOT NULL')
    .get() as { unreadable: number }
  return {
    unchanged: wanted.length - read,
    read,
    removed: gone.size,
    unreadable: unreadable + sources.length - wanted.length,
    bytes,
  }
}

function isSame({ size, mtime }: Source, row: Known | undefined): boolean {
  return row !== undefined && row.size === size && row.mtime === mtime
}

/** Segments that no transaction took in: left by a crash. */
function sweepOrphans(folder: string, database: DatabaseSync): void {
  const kept = new Set(
    (database.prepare('SELECT id FROM segment').all() as unknown as { id: number }[]).map(({ id }) =>
      basename(segmentPath(folder, id)),
    ),
  )
  for (const name of readdirSync(join(folder, 'segments'))) {
    const id = Number.parseInt(name, 10)
    if (!kept.has(name) && Number.isFinite(id)) removeSegment(folder, id)
  }
}

interface Read {
  readonly source: Source
  readonly hash: string
  /** "same" when the file was touched but holds what it held. */
  readonly reading: Reading | Unreadable | 'same'
}

/** The stale files read, several at a time, in their own order. */
async function* readings(
  stale: readonly Source[],
  known: ReadonlyMap<string, Known>,
  pool: ReadingPool,
): AsyncGenerator<Read> {
  const begun: Promise<Read>[] = []
  for (let next = 0, at = 0; at < stale.length; at++) {
    while (next < stale.length && next < at + AHEAD) {
      const source = stale[next++]!
      begun.push(readOne(source, known.get(`${source.root}\n${source.relative}`), pool))
    }
    yield await begun.shift()!
  }
}

async function readOne(source: Source, row: Known | undefined, pool: ReadingPool): Promise<Read> {
  try {
    const bytes = await readFile(source.real)
    const hash = createHash('sha256').update(bytes).digest('hex')
    if (row?.hash === hash) return { source, hash, reading: 'same' }
    return { source, hash, reading: await pool.read({ bytes, name: basename(source.path) }) }
  } catch (error) {
    return { source, hash: '', reading: { problem: accessProblem(error, source.path) } }
  }
}
