import { readFileSync } from 'node:fs'

const file = new URL('../../../shared/corpora/names/wd_russian_20', import.meta.url)

/**
 * Names of persons in Latin and Cyrillic letters (Wikidata, CC0), split by the Cyrillic name: `learned` made the table
 * of sounds, `held` measures it. Null where the data are not here.
 */
export function pairs(): { learned: [string, string][]; held: [string, string][] } | null {
  let content: string
  try {
    content = readFileSync(file, 'utf8')
  } catch {
    return null
  }
  const learned: [string, string][] = []
  const held: [string, string][] = []
  for (const line of content.trim().split('\n')) {
    const [latin = '', spaced = ''] = line.split('\t')
    const cyrillic = spaced.replace(/ /g, '')
    ;(hash(cyrillic) % 2 === 0 ? learned : held).push([latin, cyrillic])
  }
  return { learned, held }
}

function hash(word: string): number {
  let state = 2166136261
  for (const character of word) state = Math.imul(state ^ character.codePointAt(0)!, 16777619)
  return state >>> 0
}
