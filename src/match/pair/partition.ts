/** Pairs of numbers, taken in a block at a time: the block is the giver's and changes after the call. */
export type Sink = (partition: number, pairs: Uint32Array) => void

/** Numbers that a partition's block holds. */
const BLOCK = 8192

/** Deals pairs of numbers out to partitions, in blocks. A class because the blocks fill. */
export class Dealer {
  readonly #pairs: Uint32Array
  readonly #counts: Uint32Array
  readonly #sink: Sink

  constructor(partitions: number, sink: Sink) {
    this.#pairs = new Uint32Array(partitions * BLOCK)
    this.#counts = new Uint32Array(partitions)
    this.#sink = sink
  }

  deal(partition: number, first: number, second: number): void {
    const count = this.#counts[partition]!
    const at = partition * BLOCK + count
    this.#pairs[at] = first
    this.#pairs[at + 1] = second
    this.#counts[partition] = count + 2
    if (count + 2 === BLOCK) this.#flush(partition)
  }

  /** Hands over what is left. */
  close(): void {
    for (let partition = 0; partition < this.#counts.length; partition++)
      if (this.#counts[partition]! > 0) this.#flush(partition)
  }

  #flush(partition: number): void {
    const at = partition * BLOCK
    this.#sink(partition, this.#pairs.subarray(at, at + this.#counts[partition]!))
    this.#counts[partition] = 0
  }
}
