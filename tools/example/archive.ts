import { type Zippable, zipSync } from 'fflate'

// The parts of a zip date are read in local time, so this is 1 January 1980 wherever the script runs.
const mtime = new Date(1980, 0, 1)

/** A zip of texts, in the order given and with one date for all, so that the same texts give the same bytes. */
export function archive(
  entries: ReadonlyMap<string, string>,
  stored: ReadonlySet<string> = new Set(),
): Uint8Array {
  const files: Zippable = {}
  for (const [name, text] of entries)
    files[name] = [new TextEncoder().encode(text), { level: stored.has(name) ? 0 : 9, mtime }]
  return zipSync(files)
}
