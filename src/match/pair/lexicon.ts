import type { Tokens } from '../scan.ts'

/**
 * Which words stand in one text only. A damaged text is full of them: where a machine misreads one letter in thirty,
 * one word in seven is like no word elsewhere; of a clean text among others it is one in twenty or thirty, names mostly.
 *
 * A quarter of all words is looked at, chosen by hash, in a table of fixed size. Two words that share a slot pass for a
 * word of two texts: in a very large vocabulary a text looks cleaner than it is.
 */

const SLOTS = 2 ** 22
const SAMPLED = 4
const SEVERAL = 0xffffffff

/** By slot of the table: the only text that has the words, plus one; and how often they stand there. */
export interface Words {
  readonly owners: Uint32Array
  readonly times: Uint32Array
}

/** Collects the words of texts. A class because the table fills. */
export class Lexicon {
  readonly #owners = new Uint32Array(SLOTS)
  readonly #times = new Uint32Array(SLOTS)

  add(text: number, { count, hash }: Tokens): void {
    const owners = this.#owners
    for (let i = 0; i < count; i++) {
      const word = hash[i]!
      if (word % SAMPLED !== 0) continue
      const slot = (word >>> 2) & (SLOTS - 1)
      const owner = owners[slot]!
      if (owner === SEVERAL) continue
      if (owner === 0 || owner === text + 1) {
        owners[slot] = text + 1
        this.#times[slot]!++
      } else owners[slot] = SEVERAL
    }
  }

  /** Takes in what another one collected from other texts. */
  merge(other: Words): void {
    for (let slot = 0; slot < SLOTS; slot++) {
      const theirs = other.owners[slot]!
      const ours = this.#owners[slot]!
      if (theirs === 0 || ours === SEVERAL) continue
      this.#owners[slot] = ours === 0 || ours === theirs ? theirs : SEVERAL
      this.#times[slot]! += other.times[slot]!
    }
  }

  /** What it holds, to be merged elsewhere. */
  get words(): Words {
    return { owners: this.#owners, times: this.#times }
  }

  /** For each of so many texts, about how many of its words no other has. */
  strangers(texts: number): Uint32Array {
    const strangers = new Uint32Array(texts)
    for (let slot = 0; slot < SLOTS; slot++) {
      const owner = this.#owners[slot]!
      if (owner !== 0 && owner !== SEVERAL) strangers[owner - 1]! += this.#times[slot]! * SAMPLED
    }
    return strangers
  }
}

/** Words of all texts up to which each letter is looked at: it costs nothing worth saving. */
const SMALL = 200_000
/** Words of a text below which a gram of five may well not be in it whole. */
const SHORT = 64
/** Share of words without company that tells a damaged text. */
const DAMAGED = 0.12

/** Which texts ask for grams of letters, by number: the short and the damaged, or all where all are few. */
export function askingForLetters(words: readonly number[], lexicon: Lexicon): Set<number> {
  const all = words.reduce((sum, count) => sum + count, 0)
  const strangers = lexicon.strangers(words.length)
  const asking = words.flatMap((count, text) =>
    all <= SMALL || count < SHORT || strangers[text]! > count * DAMAGED ? [text] : [],
  )
  return new Set(asking)
}
