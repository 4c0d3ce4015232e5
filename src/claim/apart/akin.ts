import type { Account } from '../account.ts'
import type { Akin } from './told-sentence.ts'

/** How near two documents must be to tell of one matter, as the cosine of their names by weight: tuned on the seen worlds. */
const NEAR = 0.09
/** How near both must be to a third that makes them akin, and so little to each other. */
const THROUGH = 0.12
const LEAST = 0.02
/** A few documents are taken for part of so many: in six, no name is rare. */
const FEWEST = 20

/**
 * Documents are akin where they name the same, what they name often and few others name above all, or each does with a third:
 * of two judgments of one court, or two articles of one week that name one president, nothing says that they tell of one
 * event. The cosine of two vectors of names, by tf-idf (Salton and Buckley, 1988); to count shared names took opinions of one
 * court for accounts of one case.
 */
export function akinOf(accounts: readonly Account[]): Akin {
  const counted = accounts.map(({ document }) => namesOf(document))
  const having = new Map<string, number>()
  for (const own of counted) for (const name of own.keys()) having.set(name, (having.get(name) ?? 0) + 1)
  const size = Math.max(FEWEST, accounts.length)
  const vectors = counted.map((own) => {
    const all = Array.from(own, ([name, times]): [string, number] => [
      name,
      (1 + Math.log(times)) * Math.log((size + 1) / (having.get(name)! + 0.5)),
    ])
    const length = Math.sqrt(all.reduce((sum, [, weight]) => sum + weight ** 2, 0))
    return new Map(all.map(([name, weight]) => [name, weight / length]))
  })
  // A row for each document that is asked of: nearness by the number of the other, below nothing where it is not known yet.
  const rows: Float32Array[] = []
  const nearness = (i: number, j: number): number => {
    if (i > j) return nearness(j, i)
    const row = (rows[i] ??= new Float32Array(vectors.length).fill(-1))
    if (row[j]! < 0) {
      const [few, many] = vectors[i]!.size < vectors[j]!.size ? [i, j] : [j, i]
      let sum = 0
      for (const [name, weight] of vectors[few]!) sum += weight * (vectors[many]!.get(name) ?? 0)
      row[j] = sum
    }
    return row[j]!
  }
  const numbers = new Map(accounts.map((account, i) => [account, i]))
  const NOT = 1
  const SO = 2
  const answers: Uint8Array[] = []
  return (a, b) => {
    const [i, j] = [numbers.get(a.account)!, numbers.get(b.account)!].sort((x, y) => x - y) as [
      number,
      number,
    ]
    const row = (answers[i] ??= new Uint8Array(vectors.length))
    if (row[j] === 0) {
      const own = nearness(i, j)
      const isAkin =
        own >= NEAR ||
        (own >= LEAST &&
          vectors.some(
            (_, k) => k !== i && k !== j && nearness(i, k) >= THROUGH && nearness(j, k) >= THROUGH,
          ))
      row[j] = isAkin ? SO : NOT
    }
    return row[j] === SO
  }
}

// How often a document has each name and year, that of the document and who wrote it among them: a letter is akin to what
// others tell of its writer.
function namesOf({ text, date, author }: Account['document']): Map<string, number> {
  const found = new Map<string, number>()
  const add = (name: string): void => void found.set(name, (found.get(name) ?? 0) + 1)
  for (const name of text.match(/(?<=[\p{L},;] )\p{Lu}\p{L}{3,}|\b1\d{3}\b/gu) ?? []) add(name)
  for (const name of `${date ?? ''} ${author ?? ''}`.match(/\p{Lu}\p{L}{3,}|\b1\d{3}\b/gu) ?? []) add(name)
  return found
}
