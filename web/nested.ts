/** Half-open, UTF-16 units. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** A stretch of text that something is said of. */
export interface Inked<T> extends Stretch {
  readonly ink: T
}

/** Plain text, or a stretch with what stands in it. `first` is false for the rest of a stretch that was cut in two. */
export type Piece<T> =
  | (Stretch & { readonly ink: null })
  | (Inked<T> & { readonly first: boolean; readonly pieces: readonly Piece<T>[] })

type Open<T> = Inked<T> & { readonly first: boolean }

/**
 * Nests stretches that may overlap in any way: the outer are those that begin earlier, or end later, or come first. One
 * that crosses the end of another is cut there. An empty one stays, as a place between two letters. All of `within`
 * comes back, in order, exactly once.
 */
export function nested<T>(within: Stretch, inks: readonly Inked<T>[]): Piece<T>[] {
  const inside = inks
    .filter((ink) => (ink.from < within.to && ink.to > within.from) || isEmptyIn(ink, within))
    .map((ink) => ({
      ink: ink.ink,
      from: Math.max(ink.from, within.from),
      to: Math.min(ink.to, within.to),
      first: ink.from >= within.from,
    }))
  return laid(within, inside.sort(outerFirst))
}

function isEmptyIn({ from, to }: Stretch, within: Stretch): boolean {
  return from === to && from >= within.from && from <= within.to
}

function outerFirst(a: Stretch, b: Stretch): number {
  return a.from - b.from || b.to - a.to
}

function laid<T>(within: Stretch, sorted: readonly Open<T>[]): Piece<T>[] {
  const out: Piece<T>[] = []
  let at = within.from
  let queue = sorted
  while (queue.length > 0) {
    const [outer, ...rest] = queue as [Open<T>, ...Open<T>[]]
    if (outer.from > at) out.push({ from: at, to: outer.from, ink: null })
    const inner = rest.filter((one) => one.from < outer.to)
    const behind = inner
      .filter((one) => one.to > outer.to)
      .map((one) => ({ ...one, from: outer.to, first: false }))
    const held = inner.map((one) => (one.to > outer.to ? { ...one, to: outer.to } : one))
    out.push({ ...outer, pieces: laid(outer, held) })
    at = outer.to
    const later = rest.filter((one) => one.from >= outer.to)
    queue = behind.length > 0 ? [...behind, ...later].sort(outerFirst) : later
  }
  if (at < within.to) out.push({ from: at, to: within.to, ink: null })
  return out
}
