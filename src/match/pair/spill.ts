/** Where blocks wait for their turn: files, or memory. What belongs to one partition comes back in the order it came. */
export interface Spill {
  /** Takes a copy of the bytes. */
  readonly write: (partition: number, bytes: Uint8Array) => void
  /** All bytes of a partition in one piece, aligned to four bytes. They may be asked for once. */
  readonly read: (partition: number) => Uint8Array
}

/** Keeps the blocks in memory. */
export function spillInMemory(): Spill {
  const blocks = new Map<number, Uint8Array[]>()
  return {
    write: (partition, bytes) => {
      const kept = blocks.get(partition)
      if (kept) kept.push(bytes.slice())
      else blocks.set(partition, [bytes.slice()])
    },
    read: (partition) => {
      const kept = blocks.get(partition) ?? []
      blocks.delete(partition)
      return joined(kept)
    },
  }
}

/** Pieces in one. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
