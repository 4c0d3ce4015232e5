import type { Outcome } from './question.ts'

/** Bytes of answers that are kept, at most. */
const MOST = 64 * 2 ** 20

/** The last answers, so that a view that is left and come back to is not worked out again. A class because it forgets. */
export class Kept {
  readonly #outcomes = new Map<string, { readonly outcome: Outcome; readonly size: number }>()
  #size = 0

  get(key: string): Outcome | null {
    const known = this.#outcomes.get(key)
    if (!known) return null
    // Asked for again: the last to be forgotten.
    this.#outcomes.delete(key)
    this.#outcomes.set(key, known)
    return known.outcome
  }

  keep(key: string, outcome: Outcome): void {
    if (!('body' in outcome)) return
    const size = 2 * key.length + outcome.body.length
    this.#outcomes.set(key, { outcome, size })
    this.#size += size
    for (const [oldest, { size }] of this.#outcomes) {
      if (this.#size <= MOST) return
      this.#outcomes.delete(oldest)
      this.#size -= size
    }
  }
}
