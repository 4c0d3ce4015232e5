import { writeFileSync } from 'node:fs'
import { likelihood } from '../../src/claim/likelihood.ts'
import { oneToOne } from '../../src/claim/value/values-apart.ts'
import { rowsOfWeights } from './regression.ts'
import { type Pair, pairsOf, type Slot, slots, weigh } from './value-pairs.ts'
import { type World, worlds } from './world.ts'

// Learns what the evidence weighs by which two values are taken for values of one thing, from the seen worlds, and prints
// how well it does on worlds that were left out in turn and on the held-out ones. --write keeps the weights;
// --wrong SLOT prints the pairs that are taken for a conflict and are none, --missed SLOT the conflicts that are not found.
const args = process.argv.slice(2)

/** Pairs from here on are printed. */
const SHOWN = 0.35
const FOLDS = 8
const thresholds = [0.2, 0.3, 0.4, 0.5, 0.6, 0.7]

const [seen, heldOut] = [await worlds(false), await worlds(true)]
const [learned, kept] = [seen.flatMap(pairsOf), heldOut.flatMap(pairsOf)]
const table: Record<string, Record<string, number>> = {}
const lines = [
  '| slot | from | seen: found | right of given | held out: found | right of given |',
  '|---|--:|--:|--:|--:|--:|',
]
for (const slot of slots) {
  const own = learned.filter((pair) => pair.slot === slot)
  const others = kept.filter((pair) => pair.slot === slot)
  const left = seen.map(({ name }, i) => [name, i % FOLDS] as const)
  const folds = Array.from({ length: FOLDS }, (_, fold) => {
    const out = new Set(left.flatMap(([name, at]) => (at === fold ? [name] : [])))
    const weights = weigh(own.filter(({ world }) => !out.has(world)))
    return own
      .filter(({ world }) => out.has(world))
      .map((pair) => ({ pair, sure: likelihood(weights, pair.evidence) }))
  }).flat()
  const weights = weigh(own)
  table[slot] = weights
  const judged = others.map((pair) => ({ pair, sure: likelihood(weights, pair.evidence) }))
  for (const least of thresholds) {
    const [x, y] = [scored(folds, least), scored(judged, least)]
    lines.push(
      `| ${slot} | ${least} | ${x.found} of ${plantedIn(seen, slot)} | ${x.right} of ${x.given} | ${y.found} of ${plantedIn(heldOut, slot)} | ${y.right} of ${y.given} |`,
    )
  }
  if (args[args.indexOf('--wrong') + 1] === slot) printWrong(folds)
  if (args[args.indexOf('--missed') + 1] === slot) printMissed(folds, slot)
}
process.stdout.write(`${lines.join('\n')}\n`)
if (args.includes('--write')) {
  writeFileSync(new URL('learn.md', import.meta.url), `${lines.join('\n')}\n`)
  const rows = Object.entries(table).map(
    ([slot, weights]) => `  ${slot}: {\n${rowsOfWeights(weights, '    ')}\n  },`,
  )
  writeFileSync(
    new URL('../../src/claim/value/weights.ts', import.meta.url),
    `// Written by bench/chronology/learn.ts; not by hand.\n\n/** What each piece of evidence adds to the logarithm of the odds that two values are of one thing, by kind of value. */\nexport const weights = {\n${rows.join('\n')}\n} as const\n`,
  )
}

interface Judged {
  readonly pair: Pair
  readonly sure: number
}

function given(judged: readonly Judged[], least: number): Judged[] {
  const sure = judged.filter((one) => one.sure >= least).sort((x, y) => y.sure - x.sure)
  const byWorld = Map.groupBy(sure, ({ pair }) => pair.world)
  return [...byWorld.values()].flatMap((own) => {
    const taken = new Set(oneToOne(own.map(({ pair }) => pair)))
    return own.filter(({ pair }) => taken.has(pair))
  })
}

function scored(judged: readonly Judged[], least: number): { found: number; given: number; right: number } {
  const all = given(judged, least).filter(({ pair }) => pair.isOne !== null)
  const found = new Set(all.flatMap(({ pair }) => pair.planted.map((id) => `${pair.world} ${id}`)))
  return { found: found.size, given: all.length, right: all.filter(({ pair }) => pair.isOne).length }
}

function plantedIn(all: readonly World[], slot: Slot): number {
  return all.flatMap(({ conflicts }) =>
    conflicts.filter(({ kind, slots: own }) => kind !== 'arithmetic' && own.includes(slot)),
  ).length
}

function printWrong(judged: readonly Judged[]): void {
  for (const { pair, sure } of given(judged, SHOWN))
    if (pair.isOne === false) process.stdout.write(`${sure.toFixed(2)} ${pair.world}\n${shown(pair)}`)
}

function printMissed(judged: readonly Judged[], slot: Slot): void {
  const met = new Set(
    given(judged, SHOWN).flatMap(({ pair }) => pair.planted.map((id) => `${pair.world} ${id}`)),
  )
  for (const { name, conflicts } of seen)
    for (const { id, kind, slots: own, about } of conflicts) {
      if (kind === 'arithmetic' || !own.includes(slot) || met.has(`${name} ${id}`)) continue
      const [best] = judged
        .filter(({ pair }) => pair.world === name && pair.planted.includes(id))
        .sort((x, y) => y.sure - x.sure)
      process.stdout.write(
        `${best ? best.sure.toFixed(2) : 'no pair'} ${name} ${id}: ${about}\n${best ? shown(best.pair) : ''}`,
      )
    }
}

function shown({ a, b }: Pair): string {
  return [a, b]
    .map(
      ({ name, sentence: { account, from, to } }) =>
        `    ${name} | ${account.document.text.slice(from, to).replace(/\s+/gu, ' ')}\n`,
    )
    .join('')
}
