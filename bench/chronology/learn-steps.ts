import { writeFileSync } from 'node:fs'
import { likelihood } from '../../src/claim/likelihood.ts'
import {
  ENOUGH,
  type WeighedTelling,
  weighedTellingsOf,
  withoutAnswers,
} from '../../src/claim/lineage/tellings.ts'
import { termsOf } from '../../src/claim/lineage/terms.ts'
import { accountsOf } from '../../src/library/accounts.ts'
import { type Example, regression, rowsOfWeights } from './regression.ts'
import { type PlantedLineage, type World, worlds } from './world.ts'

// Learns what the evidence weighs by which a sentence is taken for a step of a claim, from the seen worlds, and prints how
// well it does on worlds that were left out in turn. --write keeps the weights; --shown prints them.
const args = process.argv.slice(2)

/** The sentences of a world that may be steps of one of its claims. */
interface Case {
  readonly world: string
  readonly steps: PlantedLineage['steps']
  readonly tellings: readonly WeighedTelling[]
}

const FOLDS = 8
const thresholds = [0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7]

/** Worlds whose documents are read along, of which nothing is told of the claim: most of what a reader has is such. */
const STRANGERS = 2

/** Worlds whose claims are asked of another world, with its names put in: nobody tells them there. */
const UNTOLD = 3

const seen = await worlds(false)
const accountsBy = new Map(seen.map(({ name, documents }) => [name, accountsOf(documents).accounts]))
const alone = seen.flatMap((world) => casesOf(world, []))
const amidst = seen.flatMap((world, i) =>
  casesOf(
    world,
    Array.from({ length: STRANGERS }, (_, more) => seen[(i + 1 + more) % seen.length]!),
  ),
)
const untold = seen.flatMap((world, i) =>
  Array.from({ length: UNTOLD }, (_, more) => untoldOf(world, seen[(i + 1 + more) % seen.length]!)).flat(),
)
const cases = [...alone, ...amidst, ...untold]
const foldOf = new Map(seen.map(({ name }, i) => [name, i % FOLDS]))
const folds = Array.from({ length: FOLDS }, (_, fold) =>
  regression(examplesOf(cases.filter(({ world }) => foldOf.get(world) !== fold))),
)
const lines = [
  '| documents | from | wanted | found | given | right | precision | F1 |',
  '|---|--:|--:|--:|--:|--:|--:|--:|',
]
for (const [name, some] of [
  ['of the world', alone],
  ['and of others', amidst],
  ['where nobody tells it', untold],
] as const) {
  const judged = some.map((one) => ({
    ...one,
    sure: one.tellings.map(({ evidence }) => likelihood(folds[foldOf.get(one.world)!]!, evidence)),
  }))
  for (const least of thresholds) lines.push(`| ${name} ${rowOf(judged, least)}`)
}
process.stdout.write(`${lines.join('\n')}\n`)

const weights = regression(examplesOf(cases))
const rows = rowsOfWeights(weights, '  ')
if (args.includes('--shown')) process.stdout.write(`${rows}\n`)
if (args.includes('--write'))
  writeFileSync(
    new URL('../../src/claim/lineage/weights.ts', import.meta.url),
    `// Written by bench/chronology/learn-steps.ts; not by hand.\n\n/** What each piece of evidence adds to the logarithm of the odds that a sentence is a step of a claim. */\nexport const weights: Readonly<Record<string, number>> = {\n${rows}\n}\n`,
  )

interface Judged extends Case {
  /** How likely each telling is a step. */
  readonly sure: readonly number[]
}

function rowOf(judged: readonly Judged[], least: number): string {
  let [wanted, found, given, right] = [0, 0, 0, 0]
  for (const { steps, tellings, sure } of judged) {
    const taken = withoutAnswers(tellings.filter((_, i) => sure[i]! >= least))
    wanted += steps.length
    found += steps.filter((step) => taken.some((one) => overlap(one, step))).length
    given += taken.length
    right += taken.filter((one) => steps.some((step) => overlap(one, step))).length
  }
  const [precision, recall] = [right / given, found / wanted]
  const f1 = (2 * precision * recall) / (precision + recall)
  return `| ${least}${least === ENOUGH ? ' *' : ''} | ${wanted} | ${found} | ${given} | ${right} | ${precision.toFixed(2)} | ${f1.toFixed(2)} |`
}

function casesOf(world: World, strangers: readonly World[]): Case[] {
  const accounts = [world, ...strangers].flatMap(({ name }) =>
    accountsBy.get(name)!.map((account) => ({
      ...account,
      document: {
        ...account.document,
        id: name === world.name ? account.document.id : `${name}/${account.document.id}`,
      },
    })),
  )
  return world.lineages.map(({ claim, steps }) => ({
    world: world.name,
    steps,
    tellings: weighedTellingsOf(claim, accounts),
  }))
}

// "Falk resigned from the Conservatory because of his deafness", of a world where Falk sold grain.
function untoldOf({ name, lineages }: World, other: World): Case[] {
  const accounts = accountsBy.get(name)!
  const nameIn = (claim: string, of: string): string | null =>
    termsOf(claim, accountsBy.get(of)!).find((term) => term.name !== null)?.name ?? null
  return lineages.flatMap(({ claim }) => {
    const own = nameIn(claim, name)
    return other.lineages.flatMap((strange) => {
      const theirs = nameIn(strange.claim, other.name)
      if (!own || !theirs) return []
      const asked = strange.claim.replaceAll(theirs, own)
      return [{ world: name, steps: [], tellings: weighedTellingsOf(asked, accounts) }]
    })
  })
}

function examplesOf(some: readonly Case[]): Example[] {
  return some.flatMap(({ steps, tellings }) =>
    tellings.map((one) => ({ evidence: one.evidence, isSo: steps.some((step) => overlap(one, step)) })),
  )
}

interface Placed {
  readonly document: string
  readonly from: number
  readonly to: number
}

function overlap(a: Placed, b: Placed): boolean {
  return a.document === b.document && a.from < b.to && b.from < a.to
}
