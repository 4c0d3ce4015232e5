import { randomOf } from '../scale/corpus.ts'
import type { Case } from './case.ts'
import { contextOperators } from './context-operators.ts'
import { caseOf, type Operator } from './operator.ts'
import { hashOf, type Pair, pairs } from './pair.ts'
import { placeOperators } from './place-operators.ts'
import { edgeOperators, printOperators } from './print-operators.ts'
import { senseOperators } from './sense-operators.ts'
import { emphasisOperators, wordingOperators } from './wording-operators.ts'

const operators: readonly Operator[] = [
  ...printOperators,
  ...edgeOperators,
  ...wordingOperators,
  ...emphasisOperators,
  ...senseOperators,
  ...contextOperators,
  ...placeOperators,
]

/** How many cases an operator makes in each half, and how many of them of other texts than the addresses. */
const wanted = 6
const elsewhere = 2

/**
 * Faithful pairs of sentence and quotation, each operator applied to some of them by rule. The pairs fall into two
 * halves by their hash: one to look at, one kept unseen. The same texts give the same cases.
 */
export function generatedCases(half: 'seen' | 'kept'): { cases: Case[]; missing: string | null } {
  const { pairs: all, missing } = pairs()
  const mine = all
    .filter(({ id }) => hashOf(`${id} half`) % 2 === (half === 'kept' ? 1 : 0))
    .sort((a, b) => hashOf(a.id) - hashOf(b.id))
  const addresses = mine.filter(isAddress)
  const rest = mine.filter((pair) => !isAddress(pair))
  const cases = operators.flatMap((operator) => {
    const others = made(operator, rest, elsewhere, mine)
    return [...others, ...made(operator, addresses, wanted - others.length, mine)]
  })
  return { cases, missing }
}

function isAddress({ work }: Pair): boolean {
  return work.title.startsWith('State of the Union')
}

// At most two cases on one work; each operator begins elsewhere, so that a few sentences do not serve them all.
function made(operator: Operator, some: readonly Pair[], count: number, all: readonly Pair[]): Case[] {
  const cases: Case[] = []
  const works = new Map<string, number>()
  const from = hashOf(operator.name) % some.length
  for (let i = 0; i < some.length && cases.length < count; i++) {
    const pair = some[(from + i) % some.length]!
    const used = works.get(pair.work.title) ?? 0
    const result = used < 2 ? operator.make(pair, randomOf(hashOf(operator.name + pair.id)), all) : null
    if (!result) continue
    works.set(pair.work.title, used + 1)
    cases.push(caseOf(operator, pair, result))
  }
  return cases
}
