/** Alignments of two spellings of one name, chunk by chunk, learned by expectation and maximisation. */

/** What a chunk of one spelling is in the other, and how often. The key is "latin:cyrillic"; either may be empty. */
export type Counts = Map<string, number>

/** Sizes of chunks that may stand for each other. */
export const shapes: readonly (readonly [number, number])[] = [
  [1, 1],
  [2, 1],
  [1, 2],
  [3, 1],
  [4, 1],
  [1, 0],
  [0, 1],
  [2, 0],
]

/** One round: the expected counts of all chunks, given what they weighed before. */
export function expected(
  pairs: readonly (readonly [string, string])[],
  weight: (key: string) => number,
): Counts {
  const counts: Counts = new Map()
  for (const [a, b] of pairs) count(a, b, weight, counts)
  return counts
}

function count(a: string, b: string, weight: (key: string) => number, counts: Counts): void {
  const w = b.length + 1
  const size = (a.length + 1) * w
  const forward = new Float64Array(size)
  const backward = new Float64Array(size)
  const arcs: { from: number; to: number; key: string; p: number }[] = []
  forward[0] = 1
  for (let i = 0; i <= a.length; i++)
    for (let j = 0; j <= b.length; j++) {
      const at = i * w + j
      if (forward[at] === 0) continue
      for (const [m, n] of shapes) {
        if (i + m > a.length || j + n > b.length) continue
        const key = `${a.slice(i, i + m)}:${b.slice(j, j + n)}`
        const p = weight(key)
        if (p === 0) continue
        const to = (i + m) * w + j + n
        forward[to]! += forward[at]! * p
        arcs.push({ from: at, to, key, p })
      }
    }
  const total = forward[size - 1]!
  if (!(total > 0)) return
  backward[size - 1] = 1
  for (let k = arcs.length - 1; k >= 0; k--) backward[arcs[k]!.from]! += backward[arcs[k]!.to]! * arcs[k]!.p
  for (const { from, to, key, p } of arcs)
    counts.set(key, (counts.get(key) ?? 0) + (forward[from]! * p * backward[to]!) / total)
}
