import type { Stats } from 'node:fs'
import { access, constants, open, stat } from 'node:fs/promises'
import { compoundKind } from '../archive/ole.ts'
import { accessProblem, problemOf } from '../file.ts'
import { foreign, isFormat, promisedBy } from '../format.ts'
import { foreignProblem, shownName } from '../read.ts'
import { mayBeSource } from '../sniff.ts'

/** A file that should be read. */
export interface ListedFile {
  /** Where it really is, links followed. */
  readonly path: string
  /** From what was asked for, with `/`; the bare name when that was the file itself. */
  readonly relative: string
  /** Bytes. */
  readonly size: number
  readonly mtimeMs: number
}

/** Something that a person may have expected to be read, and why it is not. */
export interface ListedProblem {
  readonly relative: string
  readonly problem: string
}

/** What came of looking at a file. */
export type Found =
  | { readonly file: ListedFile; readonly identity: string }
  | { readonly problem: ListedProblem }

/** What the system knows a file or folder by, whatever the ways to it. */
export function identity({ dev, ino }: Pick<Stats, 'dev' | 'ino'>): string {
  return `${dev}:${ino}`
}

/**
 * Looks at a file in a folder: a source, a problem, or null for what nobody expects to be read (see `foreign`). The
 * file is opened only if its name says nothing of what it holds. `shown` is its path as a person would type it.
 */
export async function sourceAt(path: string, relative: string, shown: string): Promise<Found | null> {
  const promised = promisedBy(relative)
  if (promised && !isFormat(promised) && !foreign[promised].expected) return null
  try {
    const stats = await stat(path)
    if (!promised && (stats.size === 0 || !mayBeSource(await headOf(path)))) return null
    const problem = problemOf(stats, shown)
    if (problem) return { problem: { relative, problem } }
    const isForeign = promised && !isFormat(promised)
    // Much that is called .doc is a web page, RTF or a .docx inside.
    if (isForeign && (promised !== 'old-word' || compoundKind(await headOf(path)) !== null))
      return { problem: { relative, ...foreignProblem(shownName(shown), promised, promised) } }
    await access(path, constants.R_OK)
    return listed(path, relative, stats)
  } catch (error) {
    return { problem: { relative, problem: accessProblem(error, shown) } }
  }
}

/** A file as it is listed. */
export function listed(path: string, relative: string, stats: Stats): Found {
  const { size, mtimeMs } = stats
  return { file: { path, relative, size, mtimeMs }, identity: identity(stats) }
}

async function headOf(path: string): Promise<Uint8Array> {
  const file = await open(path)
  try {
    const { bytesRead, buffer } = await file.read({ buffer: Buffer.alloc(4096), position: 0 })
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}
