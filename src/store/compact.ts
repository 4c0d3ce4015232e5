import type { DatabaseSync } from 'node:sqlite'
import { cuts, merged, Segment, SegmentBuilder } from '../index.ts'
import { removeSegment, type StoredLayout, segmentPath } from './library.ts'
import { openSegmentFile, writeWhole } from './segment-file.ts'

/** A segment of fewer bytes is small; so many of them are made one. */
const SMALL = { bytes: 8 * 2 ** 20, count: 8 }
/** At most so many bytes of text go into one segment. */
const LARGEST = 48 * 2 ** 20

interface Held {
  readonly id: number
  readonly bytes: number
  /** Bytes of text that still stand for a document. */
  readonly live: number
}

/**
 * Makes one segment of many small ones, and of those that are mostly dead: a library whose sources change one at a
 * time must not end with a file for each change. The documents keep their numbers. Call under the writer's lock.
 */
export function compact(folder: string, database: DatabaseSync): void {
  const held = database
    .prepare(
      'SELECT segment.id, segment.bytes, coalesce(sum(document.bytes), 0) AS live FROM segment LEFT JOIN document ON document.segment = segment.id GROUP BY segment.id ORDER BY segment.id',
    )
    .all() as unknown as Held[]
  const small = held.filter(({ bytes }) => bytes < SMALL.bytes)
  const dead = held.filter(({ bytes, live }) => live < bytes / 2)
  const chosen = new Set(small.length >= SMALL.count ? [...small, ...dead] : dead)
  for (const group of groups([...chosen].sort((a, b) => a.id - b.id))) rewrite(folder, database, group)
}

/** Segments to be written together: as many as fit into one. */
function groups(chosen: readonly Held[]): Held[][] {
  const out: Held[][] = []
  let size = Infinity
  for (const one of chosen) {
    if (size + one.live > LARGEST) {
      out.push([])
      size = 0
    }
    out.at(-1)!.push(one)
    size += one.live
  }
  return out
}

function rewrite(folder: string, database: DatabaseSync, group: readonly Held[]): void {
  const builder = new SegmentBuilder()
  const keys: number[] = []
  for (const { id } of group) {
    const file = openSegmentFile(segmentPath(folder, id))
    const segment = new Segment(file)
    const rows = database
      .prepare('SELECT key, ordinal, layout FROM document WHERE segment = ? ORDER BY ordinal')
      .all(id) as unknown as {
      key: number
      ordinal: number
      layout: string
    }[]
    for (const { key, ordinal, layout } of rows) {
      const { ranges } = JSON.parse(layout) as StoredLayout
      const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(segment.textOf(ordinal).bytes)
      builder.add(key, text, cuts(ranges), merged(ranges.filter(({ kind }) => kind === 'note')))
      keys.push(key)
    }
    file.close()
  }
  const made = keys.length === 0 ? null : nextSegment(database)
  if (made !== null) writeWhole(segmentPath(folder, made), builder.finish())
  database.exec('BEGIN IMMEDIATE')
  if (made !== null) database.prepare('INSERT INTO segment (id, bytes) VALUES (?, ?)').run(made, builder.size)
  keys.forEach((key, ordinal) => {
    database.prepare('UPDATE document SET segment = ?, ordinal = ? WHERE key = ?').run(made, ordinal, key)
  })
  for (const { id } of group) database.prepare('DELETE FROM segment WHERE id = ?').run(id)
  database.exec('COMMIT')
  for (const { id } of group) removeSegment(folder, id)
}

/** The number of the next segment; a number is never used twice. */
export function nextSegment(database: DatabaseSync): number {
  const row = database.prepare("SELECT seq FROM sqlite_sequence WHERE name = 'segment'").get() as
    | { seq: number }
    | undefined
  return (row?.seq ?? 0) + 1
}
