import type { Scribe } from '../scribe.ts'

/**
 * Writes the words of XML as a page shows them: any white space is one space, and none stands at the ends of a
 * paragraph. A space is held back until a word follows, so that whoever comes between may still drop it.
 */
export class Flowing {
  readonly #scribe: Scribe
  readonly #entry: string | null
  /** The place of a space that is held back, or null. */
  #space: number | null = null
  #atStart = true
  /** The character written last; empty at the start. */
  #last = ''

  constructor(scribe: Scribe, entry: string | null) {
    this.#scribe = scribe
    this.#entry = entry
  }

  /** The character written last, a held-back space not being one. Empty at the start of a paragraph. */
  get last(): string {
    return this.#last
  }

  /** A space is held back. */
  get spaced(): boolean {
    return this.#space !== null
  }

  /** A new paragraph or line begins; white space at its start is not shown. */
  start(): void {
    this.drop()
    this.#atStart = true
    this.#last = ''
  }

  /** Forgets a space that is held back. */
  drop(): void {
    this.#space = null
  }

  /** Writes what is held back, because something that is no word stands behind it. */
  settle(): void {
    if (this.#space !== null && !this.#atStart) this.#scribe.write(' ', this.#space, this.#entry)
    this.#space = null
  }

  /** Characters as the file has them from `at` on. */
  flow(text: string, at: number): void {
    let from = 0
    while (from < text.length) {
      const space = spaceEnd(text, from)
      if (space > from) this.#space ??= at + from
      const word = wordsEnd(text, space)
      if (word > space) this.solid(text.slice(space, word), at + space)
      from = word
    }
  }

  /** Characters that stay as they are, white space too. */
  solid(text: string, at: number): void {
    if (text === '') return
    this.settle()
    this.#scribe.write(text, at, this.#entry)
    this.#last = text.at(-1)!
    this.#atStart = false
  }
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x09 || unit === 0x0a || unit === 0x0d
}

function spaceEnd(text: string, from: number): number {
  let at = from
  while (at < text.length && isSpace(text.charCodeAt(at))) at++
  return at
}

/** The end of the words that follow each other with a single plain space, as most do. */
function wordsEnd(text: string, from: number): number {
  let at = from
  for (; at < text.length; at++) {
    if (!isSpace(text.charCodeAt(at))) continue
    const plain = text.charCodeAt(at) === 0x20 && at + 1 < text.length && !isSpace(text.charCodeAt(at + 1))
    if (!plain) return at
  }
  return at
}
