// Writes src/name/sounds.ts: which letters of one script stand for which of the other, learned from pairs of names.
import { writeFileSync } from 'node:fs'
import { spelled } from '../../src/name/spelling.ts'
import { type Counts, expected } from './align.ts'
import { pairs } from './pairs.ts'

const ROUNDS = 6
/** A correspondence met less often is an accident of its pair. */
const LEAST = 2

const data = pairs()
if (!data) throw new Error('The pairs of names are not here: nothing is learned.')
const learned = data.learned.map(([a, b]): [string, string] => [spelled(a), spelled(b)])
let weight = prior
let counts: Counts = new Map()
for (let round = 0; round < ROUNDS; round++) {
  counts = expected(learned, weight)
  const least = round < 2 ? 0.02 : 0.3
  const total = [...counts.values()].reduce((sum, n) => sum + n, 0)
  const kept = new Map([...counts].filter(([, n]) => n >= least))
  weight = (key) => (kept.get(key) ?? 0) / total
}

function prior(key: string): number {
  const [a = '', b = ''] = key.split(':')
  return a.length === 1 && b.length === 1 ? 1e-3 : 2e-5
}

const latin = new Map<string, number>()
const cyrillic = new Map<string, number>()
const add = (map: Map<string, number>, key: string, n: number): unknown =>
  map.set(key, (map.get(key) ?? 0) + n)
for (const [key, n] of counts) {
  const [a = '', b = ''] = key.split(':')
  add(latin, a, n)
  add(cyrillic, b, n)
}
const all = [...counts.values()].reduce((sum, n) => sum + n, 0)
const byCyrillic = new Map<string, string[]>()
for (const [key, n] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
  if (n < LEAST) continue
  const [a = '', b = ''] = key.split(':')
  // Of both directions: "ch" is seldom any one letter, and that letter nearly always "ch".
  const given = (whole: number): number => Math.log((n - 0.5) / (whole + 2))
  const a1 = a === '' ? Math.log(n / all) : given(latin.get(a)!)
  const b1 = b === '' ? Math.log(n / all) : given(cyrillic.get(b)!)
  const cost = Math.min(60, Math.round(-5 * (a1 + b1)))
  byCyrillic.set(b, [...(byCyrillic.get(b) ?? []), `${a}${cost}`])
}
const rows = [...byCyrillic].sort(([a], [b]) => (a < b ? -1 : 1)).map(([b, list]) => `${b}:${list.join(' ')}`)
writeFileSync(
  new URL('../../src/name/sounds.ts', import.meta.url),
  `// Made by \`node tools/names/write.ts\` from half of the name pairs that bench/chronology/names.md describes.
/**
 * What stands for what: a line for each Cyrillic spelling, then the Latin ones with ten times the natural logarithm of
 * how seldom the one is the other, the mean of both directions. "^" and "$" are a name's beginning and end; nothing before a number is a letter left out.
 */
export const sounds = \`
${rows.join('\n')}
\`
`.replace('export const sounds = `', 'export const sounds: string = `'),
)
