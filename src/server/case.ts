import { realpathSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { type Document, type Request, StemmaError } from '../index.ts'
import { readPath } from '../read/file.ts'
import type { Library } from '../store/library.ts'

/** What a reading room is opened on. Plain data: every desk gets a copy. */
export interface Case {
  /** Files and folders of sources, as typed. */
  readonly named: readonly string[]
  /** Path of the draft; null where sources are read by themselves. */
  readonly draft: string | null
  /** Where the library of the sources is kept. */
  readonly folder: string
  readonly meta: string | null
  /** Files to read at a time. */
  readonly jobs: number
  /** Files that the check of the draft goes by, without the decisions. */
  readonly files: Request['files']
  /** Of Stemma. */
  readonly version: string
}

/** The draft, read; it is the source that it also is. Throws a StemmaError with what a person can do. */
export async function readDraft(path: string, library: Library): Promise<Document> {
  if (stampOf(path) === '')
    throw new StemmaError(
      'misuse',
      `There is no file "${path}" any more. Put it back, or open another draft.`,
    )
  const source = library.sourceAt(realpathSync(path))
  if (source) return source
  const reading = await readPath(path)
  if ('problem' in reading) throw new StemmaError('misuse', reading.problem)
  const name = basename(path).normalize('NFC')
  const id = library.sources.some((one) => one.id === name) ? `draft/${name}` : name
  return { ...reading, id, path: path.replaceAll('\\', '/') }
}

/** The state of a draft's file; empty where there is none. A file of another state is read anew. */
export function stampOf(path: string | null): string {
  const stats = path === null ? undefined : statSync(path, { throwIfNoEntry: false })
  return stats ? `${stats.size} ${stats.mtimeMs}` : ''
}
