import { readlink, realpath, stat } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { accessProblem, problemOf, specialKind } from '../file.ts'
import { identity, type ListedFile, type ListedProblem, listed, sourceAt } from './source-file.ts'
import { enterFolder, type Link, note, shownPath, type Walk } from './walk.ts'

/** What was found, both in the order of their relative paths. */
export interface Listing {
  readonly files: readonly ListedFile[]
  readonly problems: readonly ListedProblem[]
}

/**
 * Lists the sources in a folder, or the one file that `root` names. Hidden files, Stemma's own, and what `.gitignore`
 * and `.stemmaignore` name (those in the folder and below it) are left out; so is what nobody would take for a source.
 * Links are followed once, after everything has been seen in its own place, so that nothing is listed twice.
 */
export async function listFiles(root: string): Promise<Listing> {
  const walk: Walk = { root, files: [], problems: [], links: [], seen: new Set() }
  try {
    const path = await realpath(root)
    const stats = await stat(path)
    if (stats.isDirectory()) await enterFolder(walk, { path, relative: '', rules: null, above: new Map() })
    else {
      const problem = problemOf(stats, root)
      const relative = basename(root)
      note(walk, problem ? { problem: { relative, problem } } : listed(path, relative, stats))
    }
  } catch (error) {
    walk.problems.push({ relative: basename(root), problem: accessProblem(error, root) })
  }
  for (let links = walk.links.splice(0); links.length > 0; links = walk.links.splice(0))
    for (const link of links.sort(byPath)) await follow(walk, link)
  return { files: walk.files.sort(byPath), problems: walk.problems.sort(byPath) }
}

function byPath(a: { readonly relative: string }, b: { readonly relative: string }): number {
  return a.relative < b.relative ? -1 : a.relative > b.relative ? 1 : 0
}

async function follow(walk: Walk, link: Link): Promise<void> {
  const shown = shownPath(walk, link.relative)
  const problem = (text: string) =>
    walk.problems.push({ relative: link.relative, problem: `${shown} ${text}` })
  try {
    const path = await realpath(link.path)
    const stats = await stat(path)
    const id = identity(stats)
    const holder = link.folder.above.get(id) ?? (isHolder(path, link) ? path : undefined)
    const special = specialKind(stats)
    if (special) problem(`is a link to ${special}, not to a file: it was not followed.`)
    else if (holder !== undefined) {
      const name = holder === path ? path : shownPath(walk, holder)
      problem(`is a link that leads back to ${name}: it was not followed.`)
    } else if (walk.seen.has(id)) return
    else if (stats.isDirectory()) await enterFolder(walk, { ...link.folder, path, relative: link.relative })
    else {
      const file = await sourceAt(path, link.relative, shown)
      if (file) note(walk, file)
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      const target = await readlink(link.path).catch(() => 'a place')
      problem(`is a link to ${target}, which does not exist. Remove the link, or put the file there.`)
    } else walk.problems.push({ relative: link.relative, problem: accessProblem(error, shown) })
  }
}

/** True for a folder outside the walk that holds the link. */
function isHolder(folder: string, link: Link): boolean {
  for (let at = dirname(link.path); at !== dirname(at); at = dirname(at)) if (at === folder) return true
  return folder === dirname(folder)
}
