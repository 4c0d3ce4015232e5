import type { Dependence } from './dependence.ts'

/** How many documents say it, and how many witnesses that can be at least and at most. */
export interface Support {
  readonly documents: number
  readonly witnesses: readonly [number, number]
}

/** Two documents that a person holds to be independent of each other, for reasons of his own. */
export type Independent = readonly [string, string]

/**
 * Support as an interval. Documents that are shown to depend on each other are one witness. Of all others it is not
 * shown whether they do: the upper number takes them for several, the lower for one, unless they are in `independent`.
 */
export function supportOf(
  documents: readonly string[],
  dependences: readonly Dependence[],
  independent: readonly Independent[] = [],
): Support {
  const all = [...new Set(documents)].sort()
  const root = new Map(all.map((id) => [id, id]))
  const rootOf = (id: string): string => (root.get(id) === id ? id : rootOf(root.get(id)!))
  for (const group of through(all, dependences))
    for (const id of group.slice(1)) root.set(rootOf(id), rootOf(group[0]!))
  const roots = [...new Set(all.map(rootOf))]
  const apart = new Set(independent.flatMap(([a, b]) => [`${a}\n${b}`, `${b}\n${a}`]))
  // Greedy: a set of roots of which every two are held to be independent.
  const sure: string[] = []
  for (const one of roots) if (sure.every((other) => apart.has(`${one}\n${other}`))) sure.push(one)
  return { documents: all.length, witnesses: [sure.length, roots.length] }
}

// Two that copied from a third are one witness although the third is not on this side.
function through(all: readonly string[], dependences: readonly Dependence[]): string[][] {
  const here = new Set(all)
  const copies = new Map<string, string[]>()
  const groups: string[][] = []
  for (const { from, to, directed } of dependences) {
    if (here.has(from) && here.has(to)) groups.push([from, to])
    else if (directed && here.has(to)) copies.set(from, [...(copies.get(from) ?? []), to])
  }
  return [...groups, ...[...copies.values()].filter((group) => group.length > 1)]
}
