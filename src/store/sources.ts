import { realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, posix } from 'node:path'
import { listFiles } from '../read/folder/folder.ts'
import { type Metadata, readSidecar, type Sidecar, sidecarOf } from './metadata.ts'

/** A file of the sources, with its name in reports and what a sidecar says of it. */
export interface Source {
  /** Unique within a run: the path below what the user named, with that folder's name before it where two agree. */
  readonly id: string
  /** As a person would type it. */
  readonly path: string
  /** The real path of what the user named, and the path below it. */
  readonly root: string
  readonly relative: string
  /** Where the file really is. */
  readonly real: string
  readonly size: number
  readonly mtime: number
  /** Why it is not read at all; null for what is to be read. */
  readonly problem: string | null
  readonly metadata: Metadata
  readonly metadataFrom: string
}

/** Lists what is in the folders and files that were named, by id. `meta` is a metadata file given by name. */
export async function listSources(
  named: readonly string[],
  meta: string | null,
): Promise<{ sources: Source[]; remarks: string[] }> {
  const given = meta === null ? null : readSidecar(meta)
  const sidecars = new Map<string, Sidecar | null>()
  const found: Source[] = []
  for (const name of [...new Set(named)].sort()) {
    const root = realpathSync(name)
    const single = statSync(root).isFile()
    const { files, problems } = await listFiles(name)
    const entry = (relative: string, rest: Pick<Source, 'real' | 'size' | 'mtime' | 'problem'>): Source => {
      const path = single ? name : posix.join(name.replaceAll('\\', '/'), relative)
      return {
        id: relative.normalize('NFC'),
        path,
        root,
        relative,
        ...said(path, given, meta, sidecars),
        ...rest,
      }
    }
    for (const { path, relative, size, mtimeMs } of files)
      found.push(entry(relative, { real: path, size, mtime: mtimeMs, problem: null }))
    for (const { relative, problem } of problems)
      found.push(entry(relative, { real: join(root, relative), size: 0, mtime: 0, problem }))
  }
  const remarks = [given, ...sidecars.values()].flatMap((sidecar) =>
    sidecar?.problem ? [sidecar.problem] : [],
  )
  return { sources: identified(distinct(found)).sort((a, b) => (a.id < b.id ? -1 : 1)), remarks }
}

/** What the metadata file, or the nearest sidecar above, says of a file. */
function said(
  path: string,
  given: Sidecar | null,
  meta: string | null,
  sidecars: Map<string, Sidecar | null>,
): Pick<Source, 'metadata' | 'metadataFrom'> {
  const known = given?.byFile.get(path) ?? given?.byFile.get(basename(path))
  if (known) return { metadata: known, metadataFrom: basename(meta!) }
  for (let folder = dirname(path), below = basename(path); ; ) {
    let sidecar = sidecars.get(folder)
    if (sidecar === undefined) {
      sidecar = sidecarOf(folder)
      sidecars.set(folder, sidecar)
    }
    const metadata = sidecar?.byFile.get(below.normalize('NFC'))
    if (metadata) return { metadata, metadataFrom: sidecar!.name }
    const up = dirname(folder)
    if (up === folder || folder === '.') return { metadata: {}, metadataFrom: '' }
    below = posix.join(basename(folder), below)
    folder = up
  }
}

/** A file that two of the names lead to is one source. */
function distinct(sources: readonly Source[]): Source[] {
  const seen = new Set<string>()
  return sources.filter(({ real }) => !seen.has(real) && seen.add(real))
}

/** Where two sources have one id, the names of the folders that hold them go before it, as many as it takes. */
function identified(sources: readonly Source[]): Source[] {
  let named = sources.map((source) => ({
    source,
    above: source.root.split(/[\\/]/).filter(Boolean),
    id: source.id,
  }))
  for (;;) {
    const count = new Map<string, number>()
    for (const { id } of named) count.set(id, (count.get(id) ?? 0) + 1)
    if (named.every(({ id, above }) => count.get(id) === 1 || above.length === 0)) break
    named = named.map((one) =>
      count.get(one.id) === 1
        ? one
        : { ...one, id: posix.join(one.above.at(-1) ?? '', one.id), above: one.above.slice(0, -1) },
    )
  }
  return named.map(({ source, id }) => ({ ...source, id }))
}
