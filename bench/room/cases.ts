import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { randomOf, Walk } from '../scale/corpus.ts'

/** A draft to open a room with, and what is in it. */
export interface RoomCase {
  readonly quotations: number
  /** UTF-16 units of the draft. */
  readonly size: number
  /** Share of the quotations in which a word was changed. */
  readonly changed: number
}

const WORDS_QUOTED = 16

/** Writes `draft.txt` and `sources/` into a folder: quotations at even distances, taken from twenty sources. */
export function writeCase(folder: string, { quotations, size, changed }: RoomCase): void {
  const walk = new Walk(quotations)
  const random = randomOf(size)
  mkdirSync(join(folder, 'sources'), { recursive: true })
  const sources = Array.from({ length: 20 }, (_, i) => {
    const text = walk.text(60_000).replace(/["“”]/g, '')
    writeFileSync(join(folder, 'sources', `${i}.txt`), text)
    return text.split(/\s+/)
  })
  const filler = walk.text(400_000).replace(/["“”]/g, '').replace(/\s+/g, ' ')
  const between = Math.max(40, Math.floor(size / quotations) - WORDS_QUOTED * 6 - 40)
  const out: string[] = []
  for (let i = 0; i < quotations; i++) {
    const source = sources[Math.floor(random() * sources.length)]!
    const from = Math.floor(random() * (source.length - WORDS_QUOTED))
    const words = source.slice(from, from + WORDS_QUOTED)
    if (random() < changed) words[WORDS_QUOTED >> 1] = 'harbour'
    const at = Math.floor(random() * (filler.length - between))
    out.push(`${filler.slice(at, at + between)} As the record has it, “${words.join(' ')}.”`)
  }
  writeFileSync(join(folder, 'draft.txt'), `${out.join('\n\n')}\n`)
}
