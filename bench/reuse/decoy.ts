import { readFileSync } from 'node:fs'
import { MATCH, OPEN, OTHER, WIDEN } from '../../src/match/kernel/extend.ts'
import { spelled } from '../../src/match/pair/spelled.ts'
import { randomOf } from '../scale/corpus.ts'
import { documents } from './generator.ts'

/**
 * Fits LAMBDA and K of match/pair/evidence.ts: `node bench/reuse/decoy.ts [FILE]`. Pieces of the text are compared with pieces of
 * the same text whose words were shuffled, each by a full table; the best scores of the pairs are spread as
 * `exp(-K · m · n · exp(-LAMBDA · score))`, and mean and deviation give both. Printed for two sizes of pieces: the constants hold where they agree.
 */

const PAIRS = 400
const EULER = 0.5772156649

const [file] = process.argv.slice(2)
const text = file
  ? readFileSync(file, 'utf8')
  : [...documents(3_000_000, 7)].map((made) => made.text).join('\n')
const random = randomOf(1)
const straight = lettersOf(text)
const jumbled = lettersOf(shuffled(text.split(/\s+/)).join(' '))
process.stdout.write(
  '| letters of a piece | mean of the best scores | deviation | LAMBDA | K |\n|---|---|---|---|---|' + '\n',
)
for (const size of [500, 1500]) process.stdout.write(row(size) + '\n')

function row(size: number): string {
  const scores = Array.from({ length: PAIRS }, () => best(piece(straight, size), piece(jumbled, size)))
  const mean = scores.reduce((sum, score) => sum + score, 0) / PAIRS
  const deviation = Math.sqrt(scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / (PAIRS - 1))
  const lambda = Math.PI / (Math.sqrt(6) * deviation)
  const k = Math.exp(lambda * mean - EULER) / (size * size)
  return `| ${size} | ${mean.toFixed(1)} | ${deviation.toFixed(2)} | ${lambda.toFixed(3)} | ${k.toFixed(4)} |`
}

function lettersOf(whole: string): Uint8Array {
  const bytes = new TextEncoder().encode(whole)
  return spelled(bytes, new Uint32Array(0), 0, bytes.length).codes
}

function shuffled(words: string[]): string[] {
  for (let i = words.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[words[i], words[j]] = [words[j]!, words[i]!]
  }
  return words
}

function piece(letters: Uint8Array, size: number): Uint8Array {
  const from = Math.floor(random() * (letters.length - size))
  return letters.subarray(from, from + size)
}

/** The best score of any alignment of a stretch of one with a stretch of the other, over the whole table. */
function best(a: Uint8Array, b: Uint8Array): number {
  const row = new Int32Array(b.length + 1)
  const gapA = new Int32Array(b.length + 1).fill(-OPEN)
  let most = 0
  for (const letter of a) {
    let diagonal = 0
    let gapB = -OPEN
    for (let j = 1; j <= b.length; j++) {
      gapA[j] = Math.max(row[j]! - OPEN, gapA[j]! - WIDEN)
      gapB = Math.max(row[j - 1]! - OPEN, gapB - WIDEN)
      const score = Math.max(0, diagonal + (letter === b[j - 1] ? MATCH : -OTHER), gapA[j]!, gapB)
      diagonal = row[j]!
      row[j] = score
      if (score > most) most = score
    }
  }
  return most
}
