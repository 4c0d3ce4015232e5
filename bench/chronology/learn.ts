import { writeFileSync } from 'node:fs'
import { akinOf, type Sentence, sentencesOf } from '../../src/claim/apart/told-sentence.ts'
import { containmentOf } from '../../src/claim/containment.ts'
import { dates } from '../../src/claim/value/dated.ts'
import { persons } from '../../src/claim/value/doing.ts'
import { places } from '../../src/claim/value/located.ts'
import { numbers } from '../../src/claim/value/numbers.ts'
import { raritiesOf } from '../../src/claim/value/rarity.ts'
import type { Evidence, Kind, Value } from '../../src/claim/value/value.ts'
import { oneToOne, weighedOf } from '../../src/claim/value/values-apart.ts'
import { accountsOf } from '../../src/library/accounts.ts'
import { logistic, regression } from './regression.ts'
import { type Place, type Sided, type World, worlds } from './world.ts'

// Learns what the evidence weighs by which two values are taken for values of one thing, from the seen worlds, and prints
// how well it does on worlds that were left out in turn and on the held-out ones. --write keeps the weights;
// --wrong SLOT prints the pairs that are taken for a conflict and are none, --missed SLOT the conflicts that are not found.
const args = process.argv.slice(2)
const slots = ['date', 'number', 'place', 'person'] as const
type Slot = (typeof slots)[number]

/** A pair of values of a world; `isOne` is null where a person may say either. */
interface Pair {
  readonly world: string
  readonly slot: Slot
  readonly a: Value
  readonly b: Value
  readonly evidence: Evidence
  readonly isOne: boolean | null
  /** Whether it only looks like a conflict, on purpose. */
  readonly isDecoy: boolean
  /** Planted conflicts that it is. */
  readonly planted: readonly string[]
}

const FOLDS = 8
/** How many times as much as another pair one counts that was planted to deceive: to take it for a conflict is the worst of faults. */
const DECOY = 4
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
      .map((pair) => ({ pair, sure: logistic(weights, pair.evidence) }))
  }).flat()
  const weights = weigh(own)
  table[slot] = weights
  const judged = others.map((pair) => ({ pair, sure: logistic(weights, pair.evidence) }))
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
  const rows = Object.entries(table).map(([slot, weights]) => {
    const own = Object.entries(weights).map(
      ([name, weight]) => `    ${JSON.stringify(name)}: ${weight.toFixed(2)},`,
    )
    return `  ${slot}: {\n${own.join('\n')}\n  },`
  })
  writeFileSync(
    new URL('../../src/claim/value/weights.ts', import.meta.url),
    `// Written by bench/chronology/learn.ts; not by hand.\n\n/** What each piece of evidence adds to the logarithm of the odds that two values are of one thing, by kind of value. */\nexport const weights = {\n${rows.join('\n')}\n} as const\n`,
  )
}

function pairsOf(world: World): Pair[] {
  const { accounts } = accountsOf(world.documents)
  const all = accounts.flatMap(sentencesOf)
  const [akin, rarity] = [akinOf(accounts), raritiesOf(all)]
  const kinds: readonly Kind<Value>[] = [dates, numbers, places(containmentOf(accounts)), persons] as never
  return kinds.flatMap((kind) =>
    Array.from(weighedOf(kind, all, akin, rarity), ({ candidate: { a, b }, evidence }): Pair => {
      const isOf = (one: Sided): boolean =>
        one.slots.includes(kind.slot) && isBetween(one, a.sentence, b.sentence)
      const planted = world.conflicts
        .filter((one) => one.kind !== 'arithmetic' && isOf(one))
        .map(({ id }) => id)
      const isOne = planted.length > 0 ? true : world.open.some(isOf) ? null : false
      return {
        world: world.name,
        slot: kind.slot,
        a,
        b,
        evidence,
        isOne,
        isDecoy: world.compatible.some(isOf),
        planted,
      }
    }),
  )
}

function isBetween({ sides }: Sided, a: Sentence, b: Sentence): boolean {
  return sides.some((side, i) =>
    sides.some(
      (other, j) => i !== j && side.some((place) => isIn(place, a)) && other.some((place) => isIn(place, b)),
    ),
  )
}

function isIn({ document, from, to }: Place, sentence: Sentence): boolean {
  return document === sentence.account.document.id && from < sentence.to && sentence.from < to
}

function weigh(pairs: readonly Pair[]): Record<string, number> {
  return regression(
    pairs.flatMap(({ evidence, isOne, isDecoy }) =>
      isOne === null ? [] : Array.from({ length: isDecoy ? DECOY : 1 }, () => ({ evidence, isSo: isOne })),
    ),
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
  for (const { pair, sure } of given(judged, 0.35))
    if (pair.isOne === false) process.stdout.write(`${sure.toFixed(2)} ${pair.world}\n${shown(pair)}`)
}

function printMissed(judged: readonly Judged[], slot: Slot): void {
  const met = new Set(
    given(judged, 0.35).flatMap(({ pair }) => pair.planted.map((id) => `${pair.world} ${id}`)),
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
