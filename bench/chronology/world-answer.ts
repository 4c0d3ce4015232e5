import { operations } from '../../src/library/operations.ts'
import type { Document } from '../../src/text/document.ts'
import { hostOf } from '../../test/kit/checked.ts'
import type { Place } from './world.ts'

/** A conflict as the command's JSON gives it; only what is scored. */
export interface FoundConflict {
  readonly slot: string
  readonly kind: string
  readonly message?: string
  readonly sides: readonly { readonly passages: readonly Place[] }[]
}

/** A document that depends on another; `to` is the one that copied, where `directed`. */
export interface FoundEdge {
  readonly from: string
  readonly to: string
  readonly directed: boolean
}

export interface FoundStep {
  readonly passage: Place
  readonly stance: string
}

/** What Stemma says of the documents of a world. */
export interface Answer {
  readonly conflicts: readonly FoundConflict[]
  /** Null where the output does not say who depends on whom. */
  readonly dependence: readonly FoundEdge[] | null
  /** Steps of each claim asked for; null where the question cannot be asked yet. */
  readonly lineages: readonly (readonly FoundStep[])[] | null
}

/** Asks for the conflicts of the documents and for the lineage of each claim; null while there is no such operation. */
export function answerFor(documents: readonly Document[], claims: readonly string[]): Answer | null {
  const found = asked<Pick<Answer, 'conflicts'> & Partial<Answer>>('conflicts', documents, [])
  if (!found) return null
  const lineages = claims.map((claim) => asked<{ steps: FoundStep[] }>('lineage', documents, [claim]))
  return {
    conflicts: found.conflicts,
    dependence: found.dependence ?? null,
    lineages: lineages.includes(null) ? null : lineages.map((one) => one!.steps),
  }
}

// By the JSON that others build on, so that the score is of what a user gets.
function asked<T>(name: string, documents: readonly Document[], words: readonly string[]): T | null {
  const operation = operations.find((one) => one.name === name)
  if (!operation) return null
  const read = operation.operands.some(({ takes }) => takes === 'documents') ? documents : []
  const answer = operation.run({ documents: read, words, options: {}, files: {} }, hostOf(documents))
  if (answer instanceof Promise) throw new RangeError(`The operation ${name} does not answer at once.`)
  const json = answer.show.json?.({ paint: (_, painted) => painted, all: true, version: '0', report: null })
  if (json === undefined) throw new RangeError(`The operation ${name} does not answer as JSON.`)
  return JSON.parse(String(json)) as T
}
