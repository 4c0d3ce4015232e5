import type { Place, Planted, PlantedLineage, Sided, World } from './world.ts'
import type { Answer, FoundConflict, FoundStep } from './world-answer.ts'

/** How many were found of those wanted, and how many of those given are right. */
export interface Tally {
  readonly wanted: number
  readonly found: number
  readonly given: number
  readonly right: number
}

export interface Score {
  readonly world: World
  readonly conflicts: Tally
  readonly byKind: Readonly<Record<Planted['kind'], Tally>>
  readonly missed: readonly Planted[]
  readonly surplus: readonly FoundConflict[]
  readonly accused: readonly Sided[]
  readonly dependence: Tally | null
  /** Of the copies found, those that are directed, and those whose direction is right. */
  readonly directed: { readonly given: number; readonly right: number }
  readonly steps: Tally | null
  readonly stances: number
}

const judged: ReadonlySet<string> = new Set(['contradiction', 'arithmetic', 'position-changed'])
const kinds = ['contradiction', 'arithmetic', 'position-changed'] as const

export function scoreOf(world: World, answer: Answer): Score {
  const given = answer.conflicts.filter(({ kind }) => judged.has(kind))
  const met = world.conflicts.filter((one) => given.some((conflict) => isOf(conflict, one)))
  const counted = given.filter(
    (one) => isRight(one, world) || !world.open.some((pair) => isBetween(one, pair)),
  )
  const right = counted.filter((one) => isRight(one, world))
  const surplus = counted.filter((one) => !right.includes(one))
  const byKind = kinds.map((kind) => {
    const wanted = world.conflicts.filter((one) => one.kind === kind)
    const said = counted.filter((one) => one.kind === kind)
    return [
      kind,
      {
        wanted: wanted.length,
        found: wanted.filter((one) => met.includes(one)).length,
        given: said.length,
        right: said.filter((one) => right.includes(one)).length,
      },
    ] as const
  })
  return {
    world,
    conflicts: {
      wanted: world.conflicts.length,
      found: met.length,
      given: counted.length,
      right: right.length,
    },
    byKind: Object.fromEntries(byKind) as Score['byKind'],
    missed: world.conflicts.filter((one) => !met.includes(one)),
    surplus,
    accused: world.compatible.filter((pair) => surplus.some((conflict) => isBetween(conflict, pair))),
    ...dependenceOf(world, answer),
    ...stepsOf(world.lineages, answer.lineages),
  }
}

function isRight(conflict: FoundConflict, world: World): boolean {
  return world.conflicts.some((planted) => isOf(conflict, planted))
}

// A sum that fails within one sentence has both its sides there; everything else must set two sides apart.
function isOf(conflict: FoundConflict, planted: Planted): boolean {
  if (planted.kind !== 'arithmetic') return conflict.kind !== 'arithmetic' && isBetween(conflict, planted)
  const passages = conflict.sides.flatMap((side) => side.passages)
  return conflict.kind === 'arithmetic' && planted.sides.every((side) => meet(side, passages))
}

function isBetween(conflict: FoundConflict, pair: Sided): boolean {
  if (!pair.slots.includes(conflict.slot)) return false
  return conflict.sides.some((one, i) =>
    conflict.sides.some(
      (other, j) =>
        i !== j &&
        pair.sides.some((side, k) =>
          pair.sides.some(
            (against, l) => k !== l && meet(side, one.passages) && meet(against, other.passages),
          ),
        ),
    ),
  )
}

function meet(places: readonly Place[], others: readonly Place[]): boolean {
  return places.some((a) => others.some((b) => overlap(a, b)))
}

function overlap(a: Place, b: Place): boolean {
  return a.document === b.document && a.from < b.to && b.from < a.to
}

// Who copied from one text, at one remove or more, are kin: an edge between them is neither wanted nor wrong.
function dependenceOf(world: World, { dependence }: Answer): Pick<Score, 'dependence' | 'directed'> {
  if (!dependence) return { dependence: null, directed: { given: 0, right: 0 } }
  const family = families(world)
  const pairs = new Map(dependence.map((edge) => [pairOf(edge.from, edge.to), edge]))
  const wanted = new Map(world.copies.map((one) => [pairOf(one.copy, one.of), one]))
  const kin = ({ from, to }: { from: string; to: string }): boolean => family(from) === family(to)
  const counted = [...pairs].filter(([pair, edge]) => wanted.has(pair) || !kin(edge))
  const right = counted.filter(([pair]) => wanted.has(pair))
  const directed = right.filter(([, edge]) => edge.directed)
  return {
    dependence: {
      wanted: wanted.size,
      found: right.length,
      given: counted.length,
      right: right.length,
    },
    directed: {
      given: directed.length,
      right: directed.filter(([pair, edge]) => wanted.get(pair)!.copy === edge.to).length,
    },
  }
}

function pairOf(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}

function families({ documents, copies }: World): (id: string) => string {
  const of = new Map(documents.map(({ id }) => [id, id]))
  for (const { copy, of: source } of copies) {
    const [joined, into] = [of.get(copy)!, of.get(source)!]
    for (const [id, family] of of) if (family === joined) of.set(id, into)
  }
  return (id) => of.get(id) ?? id
}

function stepsOf(
  planted: readonly PlantedLineage[],
  found: Answer['lineages'],
): Pick<Score, 'steps' | 'stances'> {
  if (!found) return { steps: null, stances: 0 }
  const each = planted.map(({ steps }, i) => {
    const said = found[i]!
    const at = (step: PlantedLineage['steps'][number]): FoundStep[] =>
      said.filter(({ passage }) => overlap(passage, step))
    return {
      wanted: steps.length,
      found: steps.filter((step) => at(step).length > 0).length,
      given: said.length,
      right: said.filter(({ passage }) => steps.some((step) => overlap(passage, step))).length,
      stances: steps.filter((step) => at(step).some(({ stance }) => stance === step.stance)).length,
    }
  })
  return { steps: summed(each), stances: each.reduce((sum, one) => sum + one.stances, 0) }
}

export function summed(tallies: readonly Tally[]): Tally {
  const sum = (key: keyof Tally): number => tallies.reduce((total, one) => total + one[key], 0)
  return { wanted: sum('wanted'), found: sum('found'), given: sum('given'), right: sum('right') }
}

/** The harmonic mean of precision and recall; null where nothing was wanted and nothing given. */
export function f1({ wanted, found, given, right }: Tally): number | null {
  if (wanted === 0 && given === 0) return null
  const precision = given === 0 ? 0 : right / given
  const recall = wanted === 0 ? 0 : found / wanted
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
}
