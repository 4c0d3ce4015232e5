/**
 * What two lists of words share, as difflib of Python finds it: the longest block of equal words, and again on either side
 * of it. Words that make up more than a hundredth of a long second list are not looked for. Quadratic. The baseline that
 * people reach for first.
 */
export function longestBlocks(
  a: readonly string[],
  b: readonly string[],
): [a: number, b: number, words: number][] {
  const places = placesOf(b)
  const blocks: [number, number, number][] = []
  const open: (readonly [number, number, number, number])[] = [[0, a.length, 0, b.length]]
  for (let next = open.pop(); next; next = open.pop()) {
    const [aFrom, aTo, bFrom, bTo] = next
    const block = longest(a, places, next)
    if (block[2] === 0) continue
    blocks.push(block)
    open.push([aFrom, block[0], bFrom, block[1]], [block[0] + block[2], aTo, block[1] + block[2], bTo])
  }
  return blocks.sort((one, other) => one[0] - other[0])
}

function placesOf(words: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  words.forEach((word, i) => {
    const there = places.get(word)
    if (there) there.push(i)
    else places.set(word, [i])
  })
  if (words.length >= 200)
    for (const [word, there] of places) if (there.length > words.length / 100 + 1) places.delete(word)
  return places
}

function longest(
  a: readonly string[],
  places: ReadonlyMap<string, readonly number[]>,
  [aFrom, aTo, bFrom, bTo]: readonly [number, number, number, number],
): [number, number, number] {
  let best: [number, number, number] = [aFrom, bFrom, 0]
  let lengths = new Map<number, number>()
  for (let i = aFrom; i < aTo; i++) {
    const next = new Map<number, number>()
    for (const j of places.get(a[i]!) ?? []) {
      if (j < bFrom) continue
      if (j >= bTo) break
      const length = (lengths.get(j - 1) ?? 0) + 1
      next.set(j, length)
      if (length > best[2]) best = [i - length + 1, j - length + 1, length]
    }
    lengths = next
  }
  return best
}
