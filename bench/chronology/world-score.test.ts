import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type World, worlds } from './world.ts'
import type { Answer } from './world-answer.ts'
import { f1, scoreOf } from './world-score.ts'

const all = [...(await worlds(false)), ...(await worlds(true))]

/** The answer of one who knows the truth. */
function truthOf({ conflicts, copies, lineages }: World): Answer {
  return {
    conflicts: conflicts.map(({ kind, slots, sides }) => ({
      kind,
      slot: slots[0]!,
      sides: sides.map((passages) => ({ passages })),
    })),
    dependence: copies.map(({ copy, of }) => ({ from: of, to: copy, directed: true })),
    lineages: lineages.map(({ steps }) => steps.map((step) => ({ passage: step, stance: step.stance }))),
  }
}

test('whoever gives just what was planted is right in everything', () => {
  for (const world of all) {
    const score = scoreOf(world, truthOf(world))
    assert.equal(f1(score.conflicts), 1, world.name)
    assert.equal(f1(score.dependence!), 1, world.name)
    assert.deepEqual(score.directed, { given: world.copies.length, right: world.copies.length })
    assert.deepEqual(score.accused, [], world.name)
    assert.equal(score.stances, score.steps!.wanted, world.name)
  }
})

test('whoever calls every compatible pair a contradiction accuses them all and finds nothing', () => {
  for (const world of all) {
    const conflicts = world.compatible.flatMap(({ slots, sides }) => ({
      kind: 'contradiction',
      slot: slots[0]!,
      sides: sides.map((passages) => ({ passages })),
    }))
    const score = scoreOf(world, { conflicts, dependence: [], lineages: null })
    assert.equal(score.conflicts.found, 0, `${world.name}: no planted conflict is met by a compatible pair`)
    assert.equal(score.accused.length, world.compatible.length, world.name)
  }
})

test('a refinement that is listed is no conflict given', () => {
  const [world] = all
  const conflicts = world!.compatible.map(({ slots, sides }) => ({
    kind: 'refinement',
    slot: slots[0]!,
    sides: sides.map((passages) => ({ passages })),
  }))
  const score = scoreOf(world!, { conflicts, dependence: null, lineages: null })
  assert.equal(score.conflicts.given, 0)
  assert.equal(score.dependence, null)
})

test('copiers of one text are kin: an edge between them is neither wanted nor wrong', () => {
  const chained = all.find(({ copies }) => copies.some(({ of }) => copies.some(({ copy }) => copy === of)))!
  const last = chained.copies.find(({ of }) => chained.copies.some(({ copy }) => copy === of))!
  const first = chained.copies.find(({ copy }) => copy === last.of)!
  const edge = { from: first.of, to: last.copy, directed: true }
  const score = scoreOf(chained, { conflicts: [], dependence: [edge], lineages: null })
  assert.deepEqual(score.dependence, { wanted: chained.copies.length, found: 0, given: 0, right: 0 })
})
