import type { RangeKind } from '../../index.ts'
import type { Scribe } from '../scribe.ts'

/** Marks how words are set, run by run, and makes one range of runs that follow each other without a gap. */
export class Stretches {
  readonly #scribe: Scribe
  readonly #open = new Map<RangeKind, { from: number; to: number }>()

  constructor(scribe: Scribe) {
    this.#scribe = scribe
  }

  /** What was written from `from` until now is set as `kind`. */
  add(kind: RangeKind, from: number): void {
    const to = this.#scribe.length
    const last = this.#open.get(kind)
    if (last?.to === from) {
      last.to = to
      return
    }
    if (last) this.#scribe.mark(kind, last.from, last.to)
    this.#open.set(kind, { from, to })
  }

  /** Nothing that comes later belongs to what is open now. */
  close(): void {
    for (const [kind, { from, to }] of this.#open) this.#scribe.mark(kind, from, to)
    this.#open.clear()
  }
}
