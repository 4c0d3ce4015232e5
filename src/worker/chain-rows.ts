import { closeSync, openSync } from 'node:fs'
import { numbersOf } from '../index.ts'
import { linesFrom, rowOf } from './row-lines.ts'
import { discrepancy, nothing, type Tally, TRAILER, type Trailer, tallied } from './trailer.ts'

/** What the last stage left in files: blocks of chains in the order of their runs, and what is wrong with them. */
export interface ChainRows {
  readonly blocks: readonly Uint32Array[]
  /** In a sentence; null when all is there. */
  readonly problem: string | null
}

/** Reads the rows of the last stage and the trailers of all, and compares them with what the job was given. */
export function readChainRows(paths: readonly string[], code: string, given: Tally): ChainRows {
  const trailers: Trailer[] = []
  const found = new Map<number, Uint32Array>()
  let got = nothing
  for (const path of paths) {
    const descriptor = openSync(path, 'r')
    try {
      for (const line of linesFrom(descriptor)) {
        if (line.key === TRAILER) trailers.push(JSON.parse(line.payload) as Trailer)
        else {
          const row = rowOf(line)
          got = tallied(got, row)
          found.set(row.key, numbersOf(row.block))
        }
      }
    } finally {
      closeSync(descriptor)
    }
  }
  const blocks = [...found].sort(([one], [other]) => one - other).map(([, block]) => block)
  return { blocks, problem: discrepancy(trailers, { code, given, got }) }
}
