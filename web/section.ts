import type { Block } from './block.ts'

/** Blocks that are made and laid out together. */
export interface Section {
  /** Positions among the blocks, half-open. */
  readonly first: number
  readonly end: number
}

/** UTF-16 units from which on a section is full: some five screens. */
const FULL = 12_000

/** Deals blocks to sections of about the same length, in order. */
export function sectionsOf(blocks: readonly Block[]): Section[] {
  const out: Section[] = []
  let first = 0
  for (let end = 1; end <= blocks.length; end++) {
    if (end < blocks.length && blocks[end]!.to - blocks[first]!.from < FULL) continue
    out.push({ first, end })
    first = end
  }
  return out
}
