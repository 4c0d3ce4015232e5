import { edited, type Grade, grades, misread } from './damage.ts'
import { Walk } from './walk.ts'

/** Half-open, in bytes of the document with this number. */
export interface Place {
  readonly document: number
  readonly from: number
  readonly to: number
}

/** A passage of an earlier document that a later one took over. */
export interface Planted {
  readonly grade: string
  /** Of the source's passage. */
  readonly words: number
  readonly source: Place
  readonly copy: Place
}

/** A document and what was planted in it. ASCII: units are bytes. */
export interface Made {
  readonly text: string
  readonly planted: readonly Planted[]
}

/** Passages planted in a megabyte, about. */
const DENSITY = 14
const LINE = 72
/** Documents that are kept to be copied from; at any size of the corpus these are all that memory holds. */
const KEPT = 2000

/**
 * Documents of some 7 KB (1.5 to 200), `bytes` in all, the same for the same seed. Passages of 12 to 300 words, as many
 * short as long ones, are copied from earlier documents in five grades of damage; what is around them repeats set phrases,
 * five blocks of 120 words stand in one document of twenty, and three of ten have been badly read throughout.
 */
export function* documents(bytes: number, seed: number, density: number = DENSITY): Generator<Made> {
  const walk = new Walk(seed)
  const blocks = Array.from({ length: 5 }, () => Array.from({ length: 120 }, () => walk.word()))
  const kept: { document: number; text: string }[] = []
  for (let document = 0, written = 0; written < bytes; document++) {
    const made = documentOf(document, walk, blocks, kept, 1e6 / density)
    written += made.text.length
    kept[document < KEPT ? document : walk.below(KEPT)] = { document, text: made.text }
    yield made
  }
}

function documentOf(
  document: number,
  walk: Walk,
  blocks: readonly (readonly string[])[],
  kept: readonly { document: number; text: string }[],
  apart: number,
): Made {
  const { random } = walk
  const length = Math.min(200_000, Math.max(1500, 7000 * Math.exp(1.56 * (fourThrows(random) - 2))))
  const misreads = random() < 0.3 ? 0.005 + random() * 0.02 : 0
  const planted: Planted[] = []
  let text = random() < 0.05 ? lines(blocks[walk.below(blocks.length)]!) : ''
  while (text.length < length) {
    const own = Math.min(length - text.length, Math.log(1 / (1 - random())) * apart)
    text += misread(lines(wordsOf(walk, own)), misreads, random)
    if (text.length >= length || kept.length < 50) continue
    const copied = copyOf(kept[walk.below(kept.length)]!, walk)
    if (!copied) continue
    const from = text.length
    text += copied.text
    planted.push({ ...copied.of, copy: { document, from, to: text.length - 1 } })
  }
  return { text, planted }
}

function copyOf(
  from: { document: number; text: string },
  walk: Walk,
): { text: string; of: Omit<Planted, 'copy'> } | null {
  const { document, text } = from
  if (text.length < 3000) return null
  const grade: Grade = grades[walk.below(grades.length)]!
  const wanted = Math.round(12 * 25 ** walk.random())
  const start = startOfWord(text, walk.below(text.length - 2500))
  const words: string[] = []
  let end = start
  for (let at = start; words.length < wanted; ) {
    const next = wordAt(text, at)
    if (next.to === next.from) break
    words.push(text.slice(next.from, next.to))
    end = at = next.to
  }
  const copied = misread(lines(edited(words, grade.edited, walk)), grade.misread, walk.random)
  return {
    text: copied.endsWith(' ') || copied.endsWith('\n') ? copied : `${copied} `,
    of: { grade: grade.name, words: words.length, source: { document, from: start, to: end } },
  }
}

function wordsOf(walk: Walk, length: number): string[] {
  const words: string[] = []
  for (let size = 0; size < length; size += words.at(-1)!.length + 1) words.push(walk.word())
  return words
}

/** Words in lines, with a space or a line end behind each. */
function lines(words: readonly string[]): string {
  let column = 0
  let out = ''
  for (const word of words) {
    column += word.length + 1
    out += column > LINE ? `${word}\n` : `${word} `
    if (column > LINE) column = 0
  }
  return out
}

function startOfWord(text: string, near: number): number {
  let at = near
  while (at < text.length && !isBlank(text, at)) at++
  while (at < text.length && isBlank(text, at)) at++
  return at
}

function wordAt(text: string, near: number): { from: number; to: number } {
  let from = near
  while (from < text.length && isBlank(text, from)) from++
  let to = from
  while (to < text.length && !isBlank(text, to)) to++
  return { from, to }
}

function isBlank(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit === 32 || unit === 10
}

function fourThrows(random: () => number): number {
  return random() + random() + random() + random()
}
