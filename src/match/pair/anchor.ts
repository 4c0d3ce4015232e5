/**
 * Anchors: runs of letters that stand once in each of two stretches and in the same order in both. Nearly every
 * alignment goes through them, so that only what lies between is worked out, and aligning a copied chapter costs in
 * proportion to its length. Of crossing ones the longest series in order is kept (patience diff).
 */

const STEP = 0x01000193

/** Places of anchors of `size` letters, pairs of letter indexes, rising in both. */
export function anchors(a: Uint8Array, b: Uint8Array, size: number): number[] {
  if (a.length < size || b.length < size) return []
  const inB = onceIn(b, size)
  const inA = onceIn(a, size)
  const found: [number, number][] = []
  inA.forEach((at, hash) => {
    const other = at < 0 ? undefined : inB.get(hash)
    if (other !== undefined && other >= 0 && isSame(a, at, b, other, size)) found.push([at, other])
  })
  found.sort((x, y) => x[0] - y[0])
  return rising(found)
}

/** By hash where the only run with it begins; -1 where several have it. */
function onceIn(codes: Uint8Array, size: number): Map<number, number> {
  const places = new Map<number, number>()
  let out = 1
  for (let i = 0; i < size; i++) out = Math.imul(out, STEP)
  let hash = 0
  for (let i = 0; i < codes.length; i++) {
    hash = (Math.imul(hash, STEP) + codes[i]!) | 0
    if (i >= size) hash = (hash - Math.imul(out, codes[i - size]!)) | 0
    if (i >= size - 1) places.set(hash, places.has(hash) ? -1 : i - size + 1)
  }
  return places
}

function isSame(a: Uint8Array, atA: number, b: Uint8Array, atB: number, size: number): boolean {
  for (let i = 0; i < size; i++) if (a[atA + i] !== b[atB + i]) return false
  return true
}

/** The longest series of pairs whose second numbers rise, flat. O(n log n). */
function rising(pairs: readonly (readonly [number, number])[]): number[] {
  const tails: number[] = []
  const before = new Int32Array(pairs.length)
  pairs.forEach(([, at], i) => {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (pairs[tails[middle]!]![1] < at) low = middle + 1
      else high = middle
    }
    before[i] = low > 0 ? tails[low - 1]! : -1
    tails[low] = i
  })
  const series: number[] = []
  for (let i = tails.at(-1) ?? -1; i >= 0; i = before[i]!) series.push(pairs[i]![1], pairs[i]![0])
  return series.reverse()
}
