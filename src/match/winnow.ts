/**
 * Which grams of a text an index keeps: of every `window` neighbouring ones the least, the rightmost on a tie.
 *
 * Two texts that share `window` grams in a row are sure to keep one of them in common, while only about 2 in
 * `window + 1` are kept. O(n) expected: a window is read again only when its least gram has left it. Keeping the
 * hashes that divide by some p is simpler, but long shared runs can then go unseen, and "not found" is what a reader
 * acts on.
 *
 * Schleimer, Wilkerson, Aiken: Winnowing: Local Algorithms for Document Fingerprinting. SIGMOD 2003.
 */

/** Indexes of the kept grams, in order. Fewer grams than a window keep their least. */
export function winnow(hashes: Uint32Array, window: number): Uint32Array {
  if (window < 1) throw new RangeError(`Cannot winnow with a window of ${window}: it must be >= 1`)
  const kept = new Uint32Array(hashes.length)
  let count = 0
  let least = -1
  for (let end = Math.min(window, hashes.length) - 1; end >= 0 && end < hashes.length; end++) {
    const start = Math.max(0, end - window + 1)
    const before = least
    if (least < start) least = rightmostLeast(hashes, start, end)
    else if (hashes[end]! <= hashes[least]!) least = end
    if (least !== before) kept[count++] = least
  }
  return kept.slice(0, count)
}

function rightmostLeast(hashes: Uint32Array, start: number, end: number): number {
  let least = start
  for (let i = start + 1; i <= end; i++) if (hashes[i]! <= hashes[least]!) least = i
  return least
}
