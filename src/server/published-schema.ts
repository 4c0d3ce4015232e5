import { existsSync, readFileSync } from 'node:fs'

const folder = new URL('../../schema/', import.meta.url)

/** The published JSON Schema of an output, as UTF-8; null where there is none of that name. */
export function publishedSchema(name: string): Buffer | null {
  if (!/^[a-z]{1,40}$/.test(name)) return null
  const file = new URL(`${name}.json`, folder)
  return existsSync(file) ? readFileSync(file) : null
}
