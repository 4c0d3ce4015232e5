/**
 * The family tree of a passage, from what its witnesses have where they differ.
 *
 * Guarantee: every witness is joined to the others by one path, along which as few readings change as can be (a minimum
 * spanning tree over disagreements). An edge has a direction only where something decides: a witness that says
 * it took the words from the other, dates that do not overlap, or readings of its own on one side only. A lost
 * ancestor is put in where two witnesses share a reading against all others and each has another that the other lacks.
 *
 * O(n²·p) for n witnesses and p places. Neighbour joining puts every witness at a leaf and makes ancestors of all
 * joints, where most copies of a passage are made from one that is still there; distances alone never tell who came
 * first (an original looks just like a copy of its first copy).
 *
 * Maas: Textkritik. 1927, for shared errors; Prim, Bell System Technical Journal 36, 1957.
 */

/** A witness as the tree sees it. */
export interface Relative {
  readonly id: string
  /** By place of variation: what it has there, null where it lacks the stretch. */
  readonly readings: readonly (string | null)[]
  /** First and last ISO day on which it can have been written; null when nothing is known. */
  readonly when: { readonly earliest: string; readonly latest: string } | null
  /** Ids of the witnesses that it names as where it has the words from. */
  readonly cites: readonly string[]
}

export interface TreeNode {
  readonly id: string
  /** No witness is known that has these readings. */
  readonly lost: boolean
}

/** Read from `from` to `to` where it is directed: the words went that way. */
export interface TreeEdge {
  readonly from: string
  readonly to: string
  readonly directed: boolean
  readonly reason: string
}

export interface Tree {
  readonly nodes: readonly TreeNode[]
  readonly edges: readonly TreeEdge[]
}

/** Builds the tree; witnesses in the order in which they should be met, the earliest first. */
export function treeOf(witnesses: readonly Relative[]): Tree {
  const lost = ancestors(witnesses)
  const all = [...witnesses, ...lost]
  const edges = spanning(all).map(([a, b]) => edgeBetween(all[a]!, all[b]!, witnesses, lost))
  return { nodes: all.map(({ id }) => ({ id, lost: lost.some((one) => one.id === id) })), edges }
}

/** Pairs of witnesses, the one that was joined first before the other. */
function spanning(witnesses: readonly Relative[]): [number, number][] {
  const joined = witnesses.length > 0 ? [0] : []
  const open = new Set(witnesses.keys())
  open.delete(0)
  const pairs: [number, number][] = []
  while (open.size > 0) {
    let best: { a: number; b: number; far: number } | null = null
    for (const b of open)
      for (const a of joined) {
        const far = distance(witnesses[a]!, witnesses[b]!)
        if (best === null || far < best.far) best = { a, b, far }
      }
    const { a, b } = best!
    pairs.push([a, b])
    joined.push(b)
    open.delete(b)
  }
  return pairs
}

/** Share of the places that both have in which they differ; half a place less for one that names the other. */
function distance(a: Relative, b: Relative): number {
  const { both, differ } = compared(a, b)
  const named = a.cites.includes(b.id) || b.cites.includes(a.id)
  return both === 0 ? 1 : (differ - (named ? 0.5 : 0)) / both
}

function compared(a: Relative, b: Relative): { both: number; differ: number } {
  let both = 0
  let differ = 0
  a.readings.forEach((reading, i) => {
    const other = b.readings[i]
    if (reading === null || other === null) return
    both++
    if (reading !== other) differ++
  })
  return { both, differ }
}

function edgeOf(a: Relative, b: Relative, all: readonly Relative[]): TreeEdge {
  const { both, differ } = compared(a, b)
  const alike =
    both === 0
      ? ''
      : ` They agree in ${both - differ} of ${both} ${both === 1 ? 'place' : 'places'} of variation.`
  const towards = (from: Relative, to: Relative, why: string): TreeEdge => ({
    from: from.id,
    to: to.id,
    directed: true,
    reason: `${why}${alike}`,
  })
  if (b.cites.includes(a.id) && !a.cites.includes(b.id))
    return towards(a, b, `${b.id} names ${a.id} as its source.`)
  if (a.cites.includes(b.id) && !b.cites.includes(a.id))
    return towards(b, a, `${a.id} names ${b.id} as its source.`)
  if (isBefore(a, b)) return towards(a, b, datesOf(a, b))
  if (isBefore(b, a)) return towards(b, a, datesOf(b, a))
  const [ofA, ofB] = [singular(a, all), singular(b, all)]
  if (ofA > 0 && ofB === 0) return towards(b, a, ownReadings(a, b, ofA))
  if (ofB > 0 && ofA === 0) return towards(a, b, ownReadings(b, a, ofB))
  return {
    from: a.id,
    to: b.id,
    directed: false,
    reason: `No date, no citation and no reading of its own decides which came first.${alike}`,
  }
}

function isBefore(a: Relative, b: Relative): boolean {
  return a.when !== null && b.when !== null && a.when.latest < b.when.earliest
}

function datesOf(a: Relative, b: Relative): string {
  return `${a.id} is dated ${a.when!.earliest}, ${b.id} ${b.when!.earliest}.`
}

function ownReadings(later: Relative, earlier: Relative, count: number): string {
  return `${later.id} has ${count === 1 ? 'a reading' : `${count} readings`} that no other witness has, ${earlier.id} has none.`
}

/** Places in which a witness stands alone against at least two that agree. */
function singular(one: Relative, all: readonly Relative[]): number {
  return one.readings.filter((reading, i) => {
    if (reading === null) return false
    const others = all.filter((other) => other !== one).map((other) => other.readings[i])
    const had = others.filter((other) => other !== null && other !== undefined)
    return had.length >= 2 && had.every((other) => other !== reading) && new Set(had).size < had.length
  }).length
}

const GREEK = 'αβγδεζηθικλμνξοπρστυφχψω'

/** A witness that is supposed, and the two that it is supposed for. */
interface Ancestor extends Relative {
  readonly of: readonly [Relative, Relative]
  readonly shared: number
}

/** The lost ancestors of pairs that share what no other has, when neither can come from the other. */
function ancestors(witnesses: readonly Relative[]): Ancestor[] {
  const found: Ancestor[] = []
  for (const [i, a] of witnesses.entries())
    for (const b of witnesses.slice(i + 1)) {
      const shared = sharedAlone(a, b, witnesses)
      const named = a.cites.includes(b.id) || b.cites.includes(a.id)
      if (shared === 0 || named || singular(a, witnesses) === 0 || singular(b, witnesses) === 0) continue
      const readings = a.readings.map((reading, place) =>
        reading === b.readings[place] ? reading : readingOfMost(witnesses, place),
      )
      const one: Ancestor = {
        id: GREEK[found.length] ?? `lost ${found.length + 1}`,
        readings,
        when: null,
        cites: [],
        of: [a, b],
        shared,
      }
      if ([...witnesses, ...found].every((other) => distance(one, other) > 0)) found.push(one)
    }
  return found
}

/** What most witnesses have in a place, of readings as frequent the one met first. */
function readingOfMost(witnesses: readonly Relative[], place: number): string | null {
  const counts = new Map<string, number>()
  for (const { readings } of witnesses) {
    const reading = readings[place]
    if (reading !== null && reading !== undefined) counts.set(reading, (counts.get(reading) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

function edgeBetween(
  a: Relative,
  b: Relative,
  witnesses: readonly Relative[],
  lost: readonly Ancestor[],
): TreeEdge {
  const above = lost.find((one) => one === a || one === b)
  if (!above) return edgeOf(a, b, witnesses)
  const other = above === a ? b : a
  const [left, right] = above.of
  if (other === left || other === right)
    return {
      from: above.id,
      to: other.id,
      directed: true,
      reason: `${left.id} and ${right.id} share ${above.shared === 1 ? 'a reading' : `${above.shared} readings`} against all others, and each has readings of its own: neither comes from the other.`,
    }
  return {
    from: other.id,
    to: above.id,
    directed: false,
    reason: `${above.id} is supposed, not found; nothing says whether it came before ${other.id}.`,
  }
}

/** Places in which two agree against at least two others that agree among themselves. */
function sharedAlone(a: Relative, b: Relative, all: readonly Relative[]): number {
  return a.readings.filter((reading, i) => {
    if (reading === null || b.readings[i] !== reading) return false
    const had = all
      .filter((other) => other !== a && other !== b)
      .map((other) => other.readings[i])
      .filter((other) => other !== null && other !== undefined)
    return had.length >= 2 && had.every((other) => other !== reading)
  }).length
}
