import { isUtf8 } from 'node:buffer'
import type { Dirent } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { accessProblem, specialKind } from '../file.ts'
import { shownName } from '../read.ts'
import { type IgnoreRules, ignoreFiles, isHidden, rulesOf } from './ignore-rule.ts'
import { type Found, identity, type ListedFile, type ListedProblem, sourceAt } from './source-file.ts'

/** A folder on the way. */
export interface Folder {
  /** Where it really is. */
  readonly path: string
  /** From the walk's root, which is ''. */
  readonly relative: string
  readonly rules: IgnoreRules | null
  /** The folders that hold it, by what the system knows them by, itself included, and their relative paths. */
  readonly above: ReadonlyMap<string, string>
}

/** A link met on the way, to be followed once everything that stands in its own place has been seen. */
export interface Link {
  readonly path: string
  readonly relative: string
  readonly folder: Folder
}

/** What a walk has seen so far. */
export interface Walk {
  /** As a person typed it. */
  readonly root: string
  readonly files: ListedFile[]
  readonly problems: ListedProblem[]
  readonly links: Link[]
  /** Files and folders, by device and inode. */
  readonly seen: Set<string>
}

/** How a person would type a path inside the walk. */
export function shownPath({ root }: Walk, relative: string): string {
  return shownName(join(root, relative))
}

// Stemma's own files, and what other programs leave in folders.
const never: ReadonlySet<string> = new Set([
  ...['stemma.meta.json', 'stemma.meta.csv', 'stemma.review.jsonl', 'stemma.config.json'],
  ...['node_modules', 'Thumbs.db', 'desktop.ini', 'Icon\r', '__MACOSX'],
])

/** Lists a folder and all that is in it; links are put by. What cannot be looked at becomes a problem. */
export async function walkFolder(walk: Walk, folder: Folder): Promise<void> {
  let entries: Dirent<Buffer>[]
  try {
    entries = await readdir(folder.path, { withFileTypes: true, encoding: 'buffer' })
  } catch (error) {
    const shown = shownPath(walk, folder.relative)
    walk.problems.push({ relative: folder.relative || '.', problem: accessProblem(error, shown) })
    return
  }
  const named = entries.flatMap((entry) => withName(walk, folder, entry))
  const names = new Set(named.map(({ name }) => name))
  const rules = rulesOf(folder.relative, await ignoreLines(folder, names), folder.rules)
  const here = { ...folder, rules }
  const wanted = named
    .filter(({ entry, name }) => isWanted(here, entry, name, names))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  for (let at = 0; at < wanted.length; at += atOnce) {
    const some = wanted.slice(at, at + atOnce)
    const files = await Promise.all(some.map(({ entry, name }) => visited(walk, here, entry, name)))
    for (const file of files) if (file) note(walk, file)
  }
  for (const { entry, name } of wanted) if (entry.isDirectory()) await enter(walk, here, name)
}

/** Files looked at side by side: a disk answers several questions as fast as one. */
const atOnce = 32

interface Named {
  readonly entry: Dirent<Buffer>
  readonly name: string
}

function withName(walk: Walk, folder: Folder, entry: Dirent<Buffer>): Named[] {
  if (isUtf8(entry.name)) return [{ entry, name: entry.name.toString() }]
  const relative = inside(folder.relative, new TextDecoder('windows-1252').decode(entry.name))
  walk.problems.push({
    relative,
    problem: `${shownPath(walk, relative)} has a name in an old encoding (not UTF-8), by which it cannot be opened. Rename it and try again.`,
  })
  return []
}

function inside(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`
}

async function ignoreLines(folder: Folder, names: ReadonlySet<string>): Promise<string[]> {
  const lines: string[] = []
  for (const name of ignoreFiles)
    if (names.has(name)) lines.push(await readFile(join(folder.path, name), 'utf8').catch(() => ''))
  return lines
}

function isWanted(folder: Folder, entry: Dirent<Buffer>, name: string, names: ReadonlySet<string>): boolean {
  // Word's lock files begin with "~$".
  if (name.startsWith('.') || name.startsWith('~$') || never.has(name)) return false
  // A browser that saves "Page.html" puts its pictures and scripts into "Page_files".
  const page = /^(.+)[_-](?:files|file|Dateien|fichiers|archivos|bestanden)$/.exec(name)?.[1]
  if (entry.isDirectory() && page && (names.has(`${page}.html`) || names.has(`${page}.htm`))) return false
  return !isHidden(inside(folder.relative, name), entry.isDirectory(), folder.rules)
}

async function visited(
  walk: Walk,
  folder: Folder,
  entry: Dirent<Buffer>,
  name: string,
): Promise<Found | null> {
  const path = join(folder.path, name)
  const relative = inside(folder.relative, name)
  if (entry.isDirectory()) return null
  if (entry.isSymbolicLink()) {
    walk.links.push({ path, relative, folder })
    return null
  }
  const special = specialKind(entry)
  if (!special) return sourceAt(path, relative, shownPath(walk, relative))
  return {
    problem: {
      relative,
      problem: `${shownPath(walk, relative)} is ${special}, not a file: it was not opened.`,
    },
  }
}

/** Enters what was found into the walk's lists. */
export function note(walk: Walk, file: Found): void {
  if ('problem' in file) walk.problems.push(file.problem)
  else {
    walk.files.push(file.file)
    walk.seen.add(file.identity)
  }
}

async function enter(walk: Walk, folder: Folder, name: string): Promise<void> {
  const path = join(folder.path, name)
  const relative = inside(folder.relative, name)
  try {
    await enterFolder(walk, { path, relative, rules: folder.rules, above: folder.above })
  } catch (error) {
    walk.problems.push({ relative, problem: accessProblem(error, shownPath(walk, relative)) })
  }
}

/** Walks a folder that is not inside itself. `above` is that of the folder or link that leads to it. */
export async function enterFolder(walk: Walk, folder: Folder): Promise<void> {
  const id = identity(await stat(folder.path))
  if (walk.seen.has(id)) return
  walk.seen.add(id)
  await walkFolder(walk, { ...folder, above: new Map([...folder.above, [id, folder.relative]]) })
}
