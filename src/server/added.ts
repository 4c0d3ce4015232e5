import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { isRefusal, withinBound } from './body.ts'
import type { Refusal } from './question.ts'

/** Bytes of a file that is added, at most. */
const LARGEST_ADDED: number = 200 * 2 ** 20

/** The folder, inside the library's, of files that were added in the room: no source folder is ever written into. */
export function addedFolder(library: string): string {
  return join(library, 'added')
}

/** Whether files were added in the room, now or earlier. */
export function hasAdded(library: string): boolean {
  return existsSync(addedFolder(library)) && readdirSync(addedFolder(library)).length > 0
}

/** A file's own name as it was given, or why it cannot be one. */
export function nameGiven(name: string | null): string | Refusal {
  const own = (name ?? '').normalize('NFC')
  const refuse = (why: string): Refusal => ({
    code: 'bad-request',
    message: `The file was not taken: ${why}. Give the name of a file by itself, such as ?name=letter.txt.`,
  })
  if (own === '') return refuse('it has no name')
  if (/[/\\:]|\p{C}/u.test(own)) return refuse('its name holds a sign that names of files do not have')
  if (own.startsWith('.') || own.startsWith('stemma.'))
    return refuse('its name is one that Stemma keeps for itself or passes over')
  if (Buffer.byteLength(own) > 200) return refuse('its name is too long')
  return own
}

/** Writes the bytes to a new file of the folder, whole or not at all. */
export async function addFile(library: string, name: string, bytes: Readable): Promise<Refusal | null> {
  const folder = addedFolder(library)
  mkdirSync(folder, { recursive: true })
  const begun = join(library, `adding-${randomBytes(8).toString('hex')}`)
  const file = await open(begun, 'wx')
  try {
    for await (const chunk of withinBound(bytes, LARGEST_ADDED)) {
      if (isRefusal(chunk)) return chunk
      await file.writeFile(chunk)
    }
    await file.sync()
    renameSync(begun, join(folder, name))
    return null
  } finally {
    await file.close()
    rmSync(begun, { force: true })
  }
}

/** Takes a file away again that turned out not to be readable. */
export function removeAdded(library: string, name: string): void {
  rmSync(join(addedFolder(library), name), { force: true })
}
