import type { NameKind } from '../name/named.ts'
import type { Register, RegisterEntry } from '../name/register.ts'
import { StemmaError } from './error.ts'

/** The file beside the sources in which a user says who is who; Stemma reads it and never writes it. */
export const REGISTER_FILE = 'stemma.names.json'

const kinds: readonly NameKind[] = ['person', 'place', 'organisation', 'work']
const example =
  '{"names": [{"name": "Ada Smith", "kind": "person", "variants": ["A. Smith", "Ada Smyth"]}], "apart": [["Smith", "Smit"]], "ignore": ["Monday Club"]}'

/**
 * Reads a register: `{"names": [{name, kind, variants, latitude, longitude}], "apart": [[a, b]], "ignore": [word]}`,
 * each of the three optional. Throws `misuse` with a sentence that says what to mend.
 */
export function parseRegister(content: string, path: string): Register {
  let value: unknown
  try {
    value = JSON.parse(content.replace(/^\ufeff/, ''))
  } catch (cause) {
    throw misuse(path, `is no JSON: ${(cause as Error).message}`)
  }
  if (!isObject(value)) throw misuse(path, 'holds no object')
  const unknown = Object.keys(value).find((key) => !['names', 'apart', 'ignore'].includes(key))
  if (unknown !== undefined) throw misuse(path, `has “${unknown}”, which Stemma does not know`)
  const entries = listOf(value.names, path, 'names').map((one, i) => entryOf(one, i, path))
  return {
    entries,
    apart: listOf(value.apart, path, 'apart').map((one) => pairOf(one, path)),
    ignore: namesOf(value.ignore, path, 'ignore'),
  }
}

function entryOf(value: unknown, i: number, path: string): RegisterEntry {
  const where = `names[${i}]`
  if (!isObject(value) || typeof value.name !== 'string' || value.name.trim() === '')
    throw misuse(path, `has no name at ${where}`)
  const kind = kinds.find((one) => one === (value.kind ?? 'person'))
  if (!kind)
    throw misuse(
      path,
      `gives “${value.name}” the kind ${JSON.stringify(value.kind)}, which is none of ${kinds.join(', ')}`,
    )
  return {
    name: value.name,
    kind,
    variants: namesOf(value.variants, path, `${where}.variants`),
    place: placeOf(value, path),
  }
}

function placeOf(
  { name, latitude, longitude }: Record<string, unknown>,
  path: string,
): RegisterEntry['place'] {
  if (latitude === undefined && longitude === undefined) return null
  if (!isDegree(latitude, 90) || !isDegree(longitude, 180))
    throw misuse(
      path,
      `puts “${name}” at no point of the earth: latitude is -90 to 90, longitude -180 to 180`,
    )
  return { latitude, longitude }
}

function isDegree(value: unknown, most: number): value is number {
  return typeof value === 'number' && Math.abs(value) <= most
}

function pairOf(value: unknown, path: string): readonly [string, string] {
  const [a, b, more] = namesOf(value, path, 'apart')
  if (a === undefined || b === undefined || more !== undefined)
    throw misuse(path, 'has something else than two names in a pair of “apart”')
  return [a, b]
}

function namesOf(value: unknown, path: string, where: string): string[] {
  return listOf(value, path, where).map((one) => {
    if (typeof one !== 'string')
      throw misuse(path, `has ${JSON.stringify(one)} in ${where}, where a name belongs`)
    return one
  })
}

function listOf(value: unknown, path: string, where: string): readonly unknown[] {
  if (value === undefined) return []
  if (!Array.isArray(value)) throw misuse(path, `has no list at ${where}`)
  return value
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function misuse(path: string, what: string): StemmaError {
  return new StemmaError(
    'misuse',
    `The register of names ${path} ${what}. It should look like ${example}. Mend it, or remove it.`,
  )
}
