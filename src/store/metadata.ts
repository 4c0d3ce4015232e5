import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import Papa from 'papaparse'

/** What a person knows of a file that the file does not say itself. */
export interface Metadata {
  readonly title?: string
  readonly author?: string
  readonly date?: string
  readonly edition?: string
  readonly language?: string
}

const fields = ['title', 'author', 'date', 'edition', 'language'] as const

/** The sidecars that are looked for beside the files they speak of. */
export const sidecars = ['stemma.meta.json', 'stemma.meta.csv'] as const

/** What was said of files, by their path relative to the sidecar's folder, and what is wrong with the sidecar. */
export interface Sidecar {
  readonly name: string
  readonly byFile: ReadonlyMap<string, Metadata>
  readonly problem: string | null
}

/** The sidecar of a folder; null where it has none. */
export function sidecarOf(folder: string): Sidecar | null {
  for (const name of sidecars) {
    const found = readSidecar(join(folder, name))
    if (found) return found
  }
  return null
}

/** Reads a sidecar by its path; null where there is no such file. */
export function readSidecar(path: string): Sidecar | null {
  const name = basename(path)
  let text: string
  try {
    text = readFileSync(path, 'utf8').replace(/^\ufeff/, '')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    return {
      name,
      byFile: new Map(),
      problem: `${name} could not be read (${(error as Error).message}); what it says of the files is not known.`,
    }
  }
  try {
    const rows = path.endsWith('.json') ? rowsOfJson(text) : rowsOfCsv(text)
    return { name, byFile: new Map(rows.flatMap(entry)), problem: null }
  } catch (error) {
    return {
      name,
      byFile: new Map(),
      problem: `${name} could not be understood: ${(error as Error).message}. Mend it, or remove it.`,
    }
  }
}

type Cells = Readonly<Record<string, unknown>>

/** Either a list of rows with a "file" each, or an object from file names to rows. */
function rowsOfJson(text: string): Cells[] {
  const value: unknown = JSON.parse(text)
  if (Array.isArray(value)) return value as Cells[]
  if (typeof value !== 'object' || value === null) throw new Error('it is neither a list nor an object')
  return Object.entries(value).map(([file, row]) => ({ ...(row as Cells), file }))
}

function rowsOfCsv(text: string): Cells[] {
  const { data, errors } = Papa.parse<Cells>(text, {
    header: true,
    skipEmptyLines: 'greedy',
    transformHeader: (name) => name.trim().toLowerCase(),
  })
  const [error] = errors.filter(({ type }) => type !== 'Delimiter')
  if (error) throw new Error(`row ${(error.row ?? 0) + 1}: ${error.message}`)
  return data
}

function entry(row: Cells): [string, Metadata][] {
  const { file } = row
  if (typeof file !== 'string' || file.trim() === '') return []
  const metadata = Object.fromEntries(
    fields.flatMap((field) => {
      const value = row[field]
      return (typeof value === 'string' || typeof value === 'number') && String(value).trim() !== ''
        ? [[field, String(value).trim()]]
        : []
    }),
  )
  return [[file.trim().replaceAll('\\', '/').normalize('NFC'), metadata]]
}
