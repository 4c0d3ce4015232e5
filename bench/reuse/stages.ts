// One stage of a run over a written corpus, in a process of its own so that its memory is its own. Arguments: `index` or
// `pairs`, the corpus's folder, the grams. Prints what it cost as one line of JSON.
import { plainKernels } from '../../src/match/kernels.ts'
import { matchesOf } from '../../src/match/pair/match.ts'
import { openSpillFile } from '../../src/store/spill-files.ts'
import { indexedIn, plantedIn, writeSegments } from './corpus-files.ts'
import type { Fate } from './recall.ts'
import { fatesOf } from './recall.ts'
import { type Grams, usualChains } from './reuse-of.ts'

/** Seconds of processor time, of all threads, and the process's megabytes of memory at its largest so far. */
export interface StageCost {
  readonly cpu: number
  readonly memory: number
}

export interface PairsCost {
  readonly chains: StageCost
  readonly matches: StageCost
  readonly found: { readonly chains: number; readonly matches: number }
  readonly fates: readonly Fate[]
}

const [stage, folder, grams] = process.argv.slice(2) as [string, string, Grams]
let before = 0
process.stdout.write(JSON.stringify(stage === 'index' ? index() : pairs()))

function index(): StageCost {
  writeSegments(folder)
  return cost()
}

function pairs(): PairsCost {
  const texts = indexedIn(folder)
  cost()
  const spill = openSpillFile(folder)
  const found = usualChains(texts, grams, spill)
  spill.close()
  const chains = cost()
  const all = matchesOf(texts, found, plainKernels)
  const matches = cost()
  return {
    chains,
    matches,
    found: { chains: found.length, matches: all.length },
    fates: fatesOf(plantedIn(folder), texts, found, all),
  }
}

function cost(): StageCost {
  const { user, system } = process.cpuUsage()
  const cpu = (user + system) / 1e6 - before
  before += cpu
  return { cpu, memory: process.resourceUsage().maxRSS / 1024 }
}
