/**
 * The name among `names` that a mistyped one is most likely meant for; null when none is near. Near is at most a
 * third of the name wrong: letters left out, put in, exchanged, or swapped with their neighbour. Of names that are
 * equally near, the one that begins alike is meant: "A121" is a slip for "A12", not for "A11". Case does not count.
 */
export function nearest(typed: string, names: readonly string[]): string | null {
  if (typed.length > longest) return null
  const wanted = typed.toLowerCase()
  let best: string | null = null
  let least = Math.max(1, Math.floor(typed.length / 3)) + 0.5
  for (const name of names) {
    const own = name.toLowerCase()
    const distance = distanceBetween(wanted, own) - beginning(wanted, own) / 1000
    if (distance >= least) continue
    least = distance
    best = name
  }
  return best
}

/** How many letters two words have in common from their first on. */
function beginning(a: string, b: string): number {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return at
}

const longest = 60

/** What is said behind a name that does not exist: ` Did you mean "altered"?`, or nothing. */
export function didYouMean(typed: string, names: readonly string[]): string {
  const name = nearest(typed, names)
  return name === null ? '' : ` Did you mean "${name}"?`
}

/** Optimal string alignment, row by row: O(a × b). */
function distanceBetween(a: string, b: string): number {
  let [above, row] = [[] as number[], Array.from({ length: b.length + 1 }, (_, j) => j)]
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const exchanged = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      next[j] = Math.min(exchanged, row[j]! + 1, next[j - 1]! + 1)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        next[j] = Math.min(next[j]!, above[j - 2]! + 1)
    }
    ;[above, row] = [row, next]
  }
  return row[b.length]!
}
