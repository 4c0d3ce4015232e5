import type { Evidence, Weights } from '../../src/claim/likelihood.ts'

/** Something that is so or not, with the evidence for it. */
export interface Example {
  readonly evidence: Evidence
  readonly isSo: boolean
}

/** How much a weight is drawn to nothing: a weight of 1 costs as much as half an example that is told wrong by all odds. */
const RIDGE = 2
/** What is always there is drawn to nothing hardly at all. */
const BASE = 0.01
const STEPS = 40

/**
 * The weights by which a logistic regression with a ridge tells what is so from what is not: Newton's method, the same for
 * the same examples. "one" is the evidence that is always there.
 */
export function regression(examples: readonly Example[]): Record<string, number> {
  const names = [...new Set(examples.flatMap(({ evidence }) => Object.keys(evidence)))]
  const size = names.length
  const rows = examples.map(({ evidence }) => names.map((name) => evidence[name] ?? 0))
  const weights = new Float64Array(size)
  for (let step = 0; step < STEPS; step++) {
    const slope = new Float64Array(size)
    const bend = Array.from({ length: size }, () => new Float64Array(size))
    for (const [i, row] of rows.entries()) {
      let sum = 0
      for (let j = 0; j < size; j++) sum += weights[j]! * row[j]!
      const likely = 1 / (1 + Math.exp(-sum))
      const off = (examples[i]!.isSo ? 1 : 0) - likely
      const steep = likely * (1 - likely)
      for (let j = 0; j < size; j++) {
        if (row[j] === 0) continue
        slope[j]! += off * row[j]!
        for (let k = 0; k < size; k++) bend[j]![k]! += steep * row[j]! * row[k]!
      }
    }
    for (const [j, name] of names.entries()) {
      const ridge = name === 'one' ? BASE : RIDGE
      slope[j]! -= ridge * weights[j]!
      bend[j]![j]! += ridge
    }
    const change = solved(bend, slope)
    for (let j = 0; j < size; j++) weights[j]! += change[j]!
    if (change.every((one) => Math.abs(one) < 1e-4)) break
  }
  return Object.fromEntries(names.map((name, j) => [name, weights[j]!]))
}

// Gauss's elimination with the largest of each column first.
function solved(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const size = right.length
  const rows = matrix.map((row, i) => Float64Array.from([...row, right[i]!]))
  for (let i = 0; i < size; i++) {
    let pivot = i
    for (let j = i + 1; j < size; j++) if (Math.abs(rows[j]![i]!) > Math.abs(rows[pivot]![i]!)) pivot = j
    ;[rows[i], rows[pivot]] = [rows[pivot]!, rows[i]!]
    for (let j = i + 1; j < size; j++) {
      const part = rows[j]![i]! / rows[i]![i]!
      if (part !== 0) for (let k = i; k <= size; k++) rows[j]![k]! -= part * rows[i]![k]!
    }
  }
  const found = new Float64Array(size)
  for (let i = size - 1; i >= 0; i--) {
    let sum = rows[i]![size]!
    for (let j = i + 1; j < size; j++) sum -= rows[i]![j]! * found[j]!
    found[i] = sum / rows[i]![i]!
  }
  return found
}

/** Weights as rows of an object in TypeScript, as they are formatted there. */
export function rowsOfWeights(weights: Weights, indent: string): string {
  return Object.entries(weights)
    .map(
      ([name, weight]) =>
        `${indent}${/^\w+$/u.test(name) ? name : `'${name}'`}: ${Number(weight.toFixed(2))},`,
    )
    .join('\n')
}
