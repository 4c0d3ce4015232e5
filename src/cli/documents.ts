import { existsSync, realpathSync } from 'node:fs'
import { basename } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { type Document, StemmaError } from '../index.ts'
import { readPath } from '../read/file.ts'
import { readBytes } from '../read/read.ts'
import type { Library } from '../store/library.ts'

/** The named documents, read; `-` is standard input. One that is also a source is that source. */
export async function readDocuments(names: readonly string[], library: Library | null): Promise<Document[]> {
  const documents: Document[] = []
  for (const name of names)
    documents.push(await readDocument(name, library, new Set(documents.map(({ id }) => id))))
  return documents
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
