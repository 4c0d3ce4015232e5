import { existsSync, realpathSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { type Document, StemmaError } from '../index.ts'
import { readPath } from '../read/file.ts'
import { readBytes } from '../read/read.ts'
import type { Library } from '../store/library.ts'
import { listSources } from '../store/sources.ts'

/**
 * The named documents, read; `-` is standard input, a folder all that can be read in it. One that is also a source is that
 * source. What a folder holds and cannot be read is remarked on; a file that was named must be read.
 */
export async function readDocuments(
  names: readonly string[],
  library: Library | null,
  remark: (words: string) => void,
): Promise<Document[]> {
  const documents: Document[] = []
  const taken = (): ReadonlySet<string> => new Set(documents.map(({ id }) => id))
  for (const name of names)
    if (name !== '-' && existsSync(name) && statSync(name).isDirectory())
      for (const path of await filesIn(name, remark)) {
        try {
          documents.push(await readDocument(path, library, taken()))
        } catch (error) {
          if (!(error instanceof StemmaError) || error.code !== 'misuse') throw error
          remark(error.message)
        }
      }
    else documents.push(await readDocument(name, library, taken()))
  return documents
}

async function filesIn(folder: string, remark: (words: string) => void): Promise<string[]> {
  const { sources } = await listSources([folder], null)
  return sources.flatMap(({ path, problem }) => {
    if (problem !== null) remark(problem)
    return problem === null ? [path] : []
  })
}

async function readDocument(
  name: string,
  library: Library | null,
  taken: ReadonlySet<string>,
): Promise<Document> {
  if (name !== '-' && !existsSync(name))
    throw new StemmaError('misuse', `There is no file "${name}". Check the name.`)
  const source = name === '-' ? null : (library?.sourceAt(realpathSync(name)) ?? null)
  if (source) return source
  const reading =
    name === '-'
      ? await readBytes({ bytes: await buffer(process.stdin), name: 'standard input' })
      : await readPath(name)
  if ('problem' in reading) throw new StemmaError('misuse', `${reading.problem}`)
  const known = (id: string): boolean =>
    taken.has(id) || (library?.sources.some((one) => one.id === id) ?? false)
  let id = name === '-' ? '-' : basename(name).normalize('NFC')
  // Somebody else's file of the same name among the sources: this one is the draft.
  if (known(id)) id = `draft/${id}`
  return { ...reading, id, path: name.replaceAll('\\', '/') }
}
