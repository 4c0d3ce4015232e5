import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Match } from '../../src/match/pair/match.ts'
import { randomOf } from '../scale/corpus.ts'
import { asciiOf } from './ladder.ts'
import { type Grams, reuseOf } from './reuse-of.ts'

/** Matches of early printed books with the Bible and with its decoy, and the books' bytes. */
export interface DecoyFigures {
  readonly bytes: number
  readonly bible: readonly Match[]
  readonly decoy: readonly Match[]
}

/**
 * Finds the Bible in early printed books, and then a Bible with the same words in any order: whatever is found of that is
 * there by chance, and as much will be there by chance of the true one. Takes books up to `bytes` in all.
 */
export function decoys(folder: string, bytes: number, grams: Grams): DecoyFigures {
  const bible = asciiOf(readFileSync(join(folder, 'kjv/kjv.txt'), 'utf8'))
  const books: string[] = []
  let size = 0
  for (const name of readdirSync(join(folder, 'early-books')).sort()) {
    const book = asciiOf(readFileSync(join(folder, 'early-books', name), 'utf8'))
    if (size + book.length > bytes) continue
    books.push(book)
    size += book.length
  }
  const found = (source: string): Match[] => reuseOf([source, ...books], 1, grams)
  return { bytes: size, bible: found(bible), decoy: found(shuffled(bible)) }
}

/** The same words and line ends, in any order. */
function shuffled(text: string): string {
  const random = randomOf(1)
  const words = text.split(/(?<=\s)(?=\S)/)
  for (let i = words.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[words[i], words[j]] = [words[j]!, words[i]!]
  }
  return words.join('')
}
