import type { Box } from './extend.ts'

/**
 * Clusters: matches of the same wording. Each cluster keeps where in each document its wording stands; a match goes
 * where both its passages, or one of them in a document that has no other, lie by most of both over that place, on
 * average over all that the cluster holds there. Two clusters that a match joins become one only where they agree by
 * that measure in every document that both have. So a passage that half overlaps another, which half overlaps a third,
 * does not make strangers of one family, as it does where whatever is connected counts as one.
 */

/** Share of the longer of two passages that both must cover, on average. */
const SAME = 0.6

/** A match as far as clusters need it. */
export interface Joining extends Box {
  readonly a: number
  readonly b: number
  readonly bits: number
}

interface Place {
  readonly text: number
  readonly from: number
  readonly to: number
}

/** A cluster that grows; `into` is the one that has taken it in. */
interface Growing {
  into: Growing | null
  /** By document, the passages that are one place there: mean ends and how many. */
  places: Map<number, { from: number; to: number; count: number }[]>
}

/** For each match the number of its cluster, from 0, in the order in which clusters first appear. */
export function clusters(matches: readonly Joining[]): number[] {
  const order = matches.map((_, i) => i).sort((x, y) => matches[y]!.bits - matches[x]!.bits || x - y)
  const byTile = new Map<string, Set<Growing>>()
  const owner: (Growing | undefined)[] = []
  for (const i of order) {
    const { a, aFrom, aTo, b, bFrom, bTo } = matches[i]!
    const one = { text: a, from: aFrom, to: aTo }
    const other = { text: b, from: bFrom, to: bTo }
    const atA = nearest(byTile, one)
    const atB = nearest(byTile, other)
    let cluster = atA ?? atB ?? { into: null, places: new Map() }
    if (atA && atB && atA !== atB && agree(atA, atB)) cluster = join(atA, atB, byTile)
    for (const place of [one, other]) if (isWelcome(cluster, place)) take(cluster, place, byTile)
    owner[i] = cluster
  }
  const numbers = new Map<Growing, number>()
  return owner.map((one) => {
    const cluster = rootOf(one!)
    if (!numbers.has(cluster)) numbers.set(cluster, numbers.size)
    return numbers.get(cluster)!
  })
}

function rootOf(cluster: Growing): Growing {
  let root = cluster
  while (root.into) root = root.into
  return root
}

/** Bytes by which passages are looked up. */
const TILE = 256

function tilesOf({ text, from, to }: Place): string[] {
  const tiles: string[] = []
  // Passages that lie over one another by most of both have their middles in the same or the next tile, or are long.
  const middle = Math.floor((from + to) / 2)
  const size = TILE * 2 ** Math.max(0, Math.ceil(Math.log2((to - from) / TILE)))
  for (const each of [size, size * 2])
    for (const tile of [-1, 0, 1]) tiles.push(`${text}:${each}:${Math.floor(middle / each) + tile}`)
  return tiles
}

function nearest(byTile: ReadonlyMap<string, Set<Growing>>, place: Place): Growing | null {
  let found: Growing | null = null
  let most = SAME
  for (const tile of tilesOf(place))
    for (const one of byTile.get(tile) ?? []) {
      const cluster = rootOf(one)
      for (const there of cluster.places.get(place.text) ?? []) {
        const same = likeness(there, place)
        if (same > most) {
          most = same
          found = cluster
        }
      }
    }
  return found
}

// A place is welcome where the cluster has none in its document that it overlaps in part.
function isWelcome(cluster: Growing, place: Place): boolean {
  return (cluster.places.get(place.text) ?? []).every(
    (there) => !overlap(there, place) || likeness(there, place) >= SAME,
  )
}

function take(cluster: Growing, place: Place, byTile: Map<string, Set<Growing>>): void {
  const places = cluster.places.get(place.text) ?? []
  cluster.places.set(place.text, places)
  const there = places.find((one) => likeness(one, place) >= SAME)
  if (there) {
    there.from += (place.from - there.from) / (there.count + 1)
    there.to += (place.to - there.to) / (there.count + 1)
    there.count++
  } else places.push({ from: place.from, to: place.to, count: 1 })
  for (const tile of tilesOf(place)) {
    const known = byTile.get(tile) ?? new Set()
    byTile.set(tile, known.add(cluster))
  }
}

function agree(one: Growing, other: Growing): boolean {
  for (const [text, places] of one.places)
    for (const place of places)
      for (const there of other.places.get(text) ?? [])
        if (overlap(place, there) && likeness(place, there) < SAME) return false
  return Math.min(meanLength(one), meanLength(other)) >= SAME * Math.max(meanLength(one), meanLength(other))
}

function meanLength({ places }: Growing): number {
  let sum = 0
  let count = 0
  for (const there of places.values())
    for (const place of there) {
      sum += place.to - place.from
      count++
    }
  return sum / count
}

function join(one: Growing, other: Growing, byTile: Map<string, Set<Growing>>): Growing {
  for (const [text, places] of other.places) for (const place of places) take(one, { text, ...place }, byTile)
  other.into = one
  return one
}

type Ends = Pick<Place, 'from' | 'to'>

function overlap(one: Ends, other: Ends): boolean {
  return one.from < other.to && other.from < one.to
}

function likeness(one: Ends, other: Ends): number {
  const shared = Math.min(one.to, other.to) - Math.max(one.from, other.from)
  return shared / Math.max(one.to - one.from, other.to - other.from)
}
