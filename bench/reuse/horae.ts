import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Match } from '../../src/match/pair/match.ts'
import { overlap } from './recall.ts'
import { type Grams, reuseOf } from './reuse-of.ts'

/**
 * Psalms in six books of hours, as a machine read the handwriting: people labelled each word with the psalm that it was
 * taken from. Measured is the label of each word: F1 of the right label, over all words.
 */
export interface HoraeFigures {
  readonly words: number
  /** Words with a label, as people gave them, as they were found, and where both agree. */
  readonly wanted: number
  readonly given: number
  readonly right: number
  /** Words where both give a label, be it the same or not. */
  readonly met: number
}

/** Manuscripts by the order of their names; the last two are held back and never looked at while something is tuned. */
const HELD_BACK = 2

interface Manuscript {
  readonly words: readonly { readonly label: string | null; readonly from: number; readonly to: number }[]
  readonly text: string
}

/** The figures for each least weight in bits that a match must have to give labels. */
export function horae(
  folder: string,
  heldOut: boolean,
  grams: Grams,
  leastBits: readonly number[],
): HoraeFigures[] {
  const labels = labelsOf(join(folder, 'metadata_heurist.csv'))
  const psalms = readdirSync(join(folder, 'psalm')).sort()
  const names = readdirSync(join(folder, 'true_bio')).sort()
  const chosen = heldOut ? names.slice(-HELD_BACK) : names.slice(0, -HELD_BACK)
  const manuscripts = chosen.map((name) => manuscriptOf(readFileSync(join(folder, 'true_bio', name), 'utf8')))
  const texts = [
    ...psalms.map((name) => readFileSync(join(folder, 'psalm', name), 'utf8')),
    ...manuscripts.map(({ text }) => text),
  ]
  const matches = reuseOf(texts, psalms.length, grams)
  const psalmLabels = psalms.map((name) => labels.get(name.replace('.txt', '')) ?? name)
  return leastBits.map((bits) => {
    const sums = { words: 0, wanted: 0, given: 0, right: 0, met: 0 }
    manuscripts.forEach(({ words }, i) => {
      const here = matches.filter((match) => match.b === psalms.length + i && match.bits >= bits)
      tally(sums, words, labelled(words, here, psalmLabels))
    })
    return sums
  })
}

function tally(
  sums: { -readonly [name in keyof HoraeFigures]: number },
  words: Manuscript['words'],
  found: readonly (string | null)[],
): void {
  words.forEach(({ label }, word) => {
    sums.words++
    if (label) sums.wanted++
    if (found[word]) sums.given++
    if (label && found[word]) sums.met++
    if (label && found[word] === label) sums.right++
  })
}

/** The label of the strongest match that holds more than half of each word. */
function labelled(
  words: Manuscript['words'],
  matches: readonly Match[],
  labels: readonly string[],
): (string | null)[] {
  const strongest = [...matches].sort((one, other) => other.bits - one.bits)
  return words.map((word) => {
    const match = strongest.find(({ bFrom, bTo }) => overlap(bFrom, bTo, word) * 2 > word.to - word.from)
    return match ? labels[match.a]! : null
  })
}

/** A word a line with its label: "O", or "B-" and "I-" before the number of a psalm. */
function manuscriptOf(file: string): Manuscript {
  const words: Manuscript['words'][number][] = []
  let text = ''
  let bytes = 0
  for (const line of file.split('\n')) {
    const [word, tag] = line.trim().split(' ')
    if (!word || !tag) continue
    const length = Buffer.byteLength(word)
    words.push({ label: tag === 'O' ? null : tag.slice(2), from: bytes, to: bytes + length })
    text += `${word} `
    bytes += length + 1
  }
  return { words, text }
}

/** The label of each psalm by the name of its file. */
function labelsOf(path: string): Map<string, string> {
  const rows = readFileSync(path, 'utf8').split(/\n(?=[0-9a-f]{8}-)/)
  return new Map(
    rows.flatMap((row) => (/\| (h\d+)/.test(row) ? [[row.slice(0, 36), /\| (h\d+)/.exec(row)![1]!]] : [])),
  )
}
