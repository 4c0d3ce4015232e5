import { constants } from 'node:buffer'
import type { Stats } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Reading } from '../index.ts'
import { readBytes, shownName } from './read.ts'
import type { Unreadable } from './reader.ts'

/** Bytes. What is larger would not fit into one string, which is what a text is. */
export const largest: number = Math.min(512 * 2 ** 20, constants.MAX_STRING_LENGTH)

/** Reads a file by its path. Only ordinary files are opened: a pipe would wait for ever. */
export async function readPath(path: string): Promise<Reading | Unreadable> {
  const name = basename(path)
  try {
    const problem = problemOf(await stat(path), name)
    if (problem) return { problem }
    return await readBytes({ bytes: await readFile(path), name })
  } catch (error) {
    return { problem: accessProblem(error, name) }
  }
}

/** What keeps a file from being read, as its entry in the folder shows it; null where nothing does. */
export function problemOf(stats: Stats, shown: string): string | null {
  const name = shownName(shown)
  const special = specialKind(stats)
  if (special) return `${name} is ${special}, not a file: it was not opened.`
  if (stats.isDirectory()) return `${name} is a folder, not a file.`
  if (stats.size === 0) return `${name} is empty (0 bytes). Check that it was saved or copied completely.`
  if (stats.size > largest)
    return `${name} is too large to be read (${Math.ceil(stats.size / 1e6)} MB; at most ${Math.floor(largest / 1e6)} MB). Split it into smaller files.`
  return null
}

/** What a thing is that has a place in a folder and is neither a file nor a folder. */
export function specialKind(
  entry: Pick<Stats, 'isFIFO' | 'isSocket' | 'isCharacterDevice' | 'isBlockDevice'>,
): string | null {
  if (entry.isFIFO()) return 'a pipe'
  if (entry.isSocket()) return 'a socket'
  return entry.isCharacterDevice() || entry.isBlockDevice() ? 'a device' : null
}

const causes: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist. Check the name and the folder.',
  ENOTDIR: 'does not exist: part of its path is a file, not a folder. Check the path.',
  EACCES: 'may not be read: its permissions do not allow it. Change them, or run Stemma as a user who may.',
  EPERM:
    'may not be read: the system does not allow it. Change its permissions, or run Stemma as a user who may.',
  ELOOP: 'is a link that leads back to itself. Remove the link, or point it to a file.',
  ENAMETOOLONG: 'has too long a name for this system. Give it a shorter one.',
  EISDIR: 'is a folder, not a file.',
  EBUSY: 'is in use by another program. Close it there and try again.',
  EMFILE: 'was not read: too many files are open. Close other programs and try again.',
  EIO: 'could not be read: the disk reports an error. Copy the file to another disk and try again.',
}

/** What an error of the file system says of a file or folder, for a person. */
export function accessProblem(error: unknown, shown: string): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
  const cause =
    causes[code] ?? `could not be read: the system says ${code}. Copy it to another place and try again.`
  return `${shownName(shown)} ${cause}`
}
