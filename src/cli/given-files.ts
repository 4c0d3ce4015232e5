import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { type Operation, type Request, StemmaError, type TextFile } from '../index.ts'

/** The files of an operation's options: the ones that were named, and those that were found where nobody named one. */
export interface Given {
  readonly files: Request['files']
  /** Paths of those that nobody named. */
  readonly found: readonly string[]
}

/** Reads the files of an operation's options. `operands` are the documents and sources that they are looked for beside. */
export function givenFiles(
  operation: Operation,
  operands: readonly string[],
  named: Readonly<Record<string, string | undefined>>,
  looks: boolean,
): Given {
  const files: Record<string, TextFile[]> = {}
  const found: string[] = []
  for (const { name, file } of operation.options) {
    if (!file) continue
    const path = named[name]
    const paths = path !== undefined ? [path] : looks && file.found ? placesOf(file.found, operands) : []
    files[name] = paths.map((one) => read(one, name))
    if (path === undefined) found.push(...paths)
  }
  return { files, found }
}

function placesOf(
  { name, where }: { readonly name: string; readonly where: 'beside' | 'above' },
  operands: readonly string[],
): string[] {
  const folders = new Set(operands.map(folderOf))
  const places = [...folders].flatMap((folder) => {
    const place =
      where === 'above' ? above(folder, name) : existsSync(join(folder, name)) ? join(folder, name) : null
    return place === null ? [] : [typed(place)]
  })
  return [...new Set(places)]
}

// Standard input is in no folder: the working folder stands for its own. A folder of sources is its own.
function folderOf(operand: string): string {
  if (operand === '-') return process.cwd()
  const isFolder = statSync(operand, { throwIfNoEntry: false })?.isDirectory() ?? false
  return isFolder ? resolve(operand) : dirname(resolve(operand))
}

/** The file of this name in a folder or the nearest above it that has one; none above the first with `.git` in it. */
function above(folder: string, name: string): string | null {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, name))) return join(at, name)
    if (existsSync(join(at, '.git')) || dirname(at) === at) return null
  }
}

function typed(path: string): string {
  return relative(process.cwd(), path).replaceAll('\\', '/')
}

function read(path: string, option: string): TextFile {
  if (!existsSync(path))
    throw new StemmaError('misuse', `There is no file "${path}". Check the name given to --${option}.`)
  try {
    return { path: path.replaceAll('\\', '/'), text: readFileSync(path, 'utf8') }
  } catch (cause) {
    throw new StemmaError('misuse', `Cannot read ${path}: ${(cause as Error).message}.`, { cause })
  }
}
