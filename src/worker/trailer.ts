import { createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'
import type { Plan, Row, StageName } from '../index.ts'

/**
 * Trailers: the last row of every worker process, key -1, says what it took in and gave out. An engine that loses a
 * process, starts it twice or cuts its output short can finish without an error; then the sums do not agree, and
 * nothing is published. Later stages hand trailers of earlier ones on.
 */

export const TRAILER = -1
export const stageNames: readonly StageName[] = ['map', 'group', 'chain']

/** Rows, however they are ordered: their number, the bytes of their blocks, their checksums added up in 32 bits. */
export interface Tally {
  readonly rows: number
  readonly bytes: number
  readonly sum: number
}

export const nothing: Tally = { rows: 0, bytes: 0, sum: 0 }

export interface Trailer {
  readonly stage: StageName
  /** What `fingerprint` says of the plan's code. */
  readonly plan: string
  readonly in: Tally
  readonly out: Tally
}

export function tallied({ rows, bytes, sum }: Tally, { key, block }: Row): Tally {
  return { rows: rows + 1, bytes: bytes + block.length, sum: (sum + crc32(block, key)) % 2 ** 32 }
}

/** A plan in characters that no shell and no SQL takes for its own. */
export function codeOf(plan: Plan): string {
  return Buffer.from(JSON.stringify(plan)).toString('base64url')
}

export function planIn(code: string): Plan {
  return JSON.parse(Buffer.from(code, 'base64url').toString()) as Plan
}

export function fingerprint(code: string): string {
  return createHash('sha256').update(code).digest('hex').slice(0, 16)
}

/** What a job was given and what came out of it, as far as it is known outside. */
export interface Account {
  readonly code: string
  readonly given: Tally
  readonly got: Tally
}

/** What is wrong with a job by the trailers of its processes, in a sentence; null when nothing is. */
export function discrepancy(trailers: readonly Trailer[], { code, given, got }: Account): string | null {
  const plan = fingerprint(code)
  const stranger = trailers.find((trailer) => trailer.plan !== plan)
  if (stranger) return `a process of the stage "${stranger.stage}" went by another plan`
  let before: { name: string; tally: Tally } = { name: 'the texts', tally: given }
  for (const name of stageNames) {
    const own = trailers.filter(({ stage }) => stage === name)
    const taken = total(own.map((trailer) => trailer.in))
    if (!same(before.tally, taken))
      return `${shown(before.tally)} went out from ${before.name}, ${shown(taken)} came to the stage "${name}"`
    before = { name: `the stage "${name}"`, tally: total(own.map(({ out }) => out)) }
    const bytes = 8 * planIn(code).seeds
    if (name === 'map' && before.tally.bytes !== bytes)
      return `the stage "map" found ${before.tally.bytes / 8} runs of words, not ${bytes / 8}`
  }
  return same(before.tally, got)
    ? null
    : `${shown(before.tally)} went out from ${before.name}, ${shown(got)} arrived`
}

function total(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (all, { rows, bytes, sum }) => ({
      rows: all.rows + rows,
      bytes: all.bytes + bytes,
      sum: (all.sum + sum) % 2 ** 32,
    }),
    nothing,
  )
}

function same(one: Tally, other: Tally): boolean {
  return one.rows === other.rows && one.bytes === other.bytes && one.sum === other.sum
}

function shown({ rows, bytes, sum }: Tally): string {
  return `${rows} rows of ${bytes} bytes (checksum ${sum})`
}
