import { compareDates } from './compare-slot.ts'
import type { Evidence } from './dependence.ts'
import { rolesOf } from './matter.ts'
import type { Statement } from './statement/statement.ts'
import { matterOf } from './word/event-lexicon.ts'

type Found = Evidence & { readonly documents: readonly [string, string] }

interface Differing {
  readonly a: Statement
  readonly b: Statement
  readonly slot: string
  readonly kind: string
}

// Two documents that share so many values against most of the others are not likely to have erred apart.
const ERRORS = 2
// Statements in one order: of five, 120 orders are possible.
const ORDERED = 5

/**
 * Pairs of documents that share values which others contradict, twice or more: agreement in what most deny counts,
 * agreement in what all say does not. A value that only these two give, against two documents at least.
 */
export function sharedErrors(differences: readonly Differing[], statements: readonly Statement[]): Found[] {
  const against = new Map<string, { statement: Statement; slot: string; opponents: Set<string> }>()
  for (const { a, b, slot, kind } of differences)
    if (kind === 'contradiction')
      for (const [one, other] of [
        [a, b],
        [b, a],
      ] as const) {
        const key = `${one.id} ${slot}`
        const known = against.get(key)
        if (known) known.opponents.add(other.document)
        else against.set(key, { statement: one, slot, opponents: new Set([other.document]) })
      }
  const byValue = new Map<string, Statement[]>()
  for (const { statement, slot, opponents } of against.values()) {
    if (opponents.size < 2) continue
    const key = `${matterOf(statement.predicate)} ${slot} ${valueAt(statement, slot)}`
    byValue.set(key, [...(byValue.get(key) ?? []), statement])
  }
  const pairs = new Map<string, Statement[][]>()
  for (const holders of byValue.values()) {
    const documents = [...new Set(holders.map(({ document }) => document))].sort()
    if (documents.length !== 2) continue
    const key = documents.join('\n')
    pairs.set(key, [...(pairs.get(key) ?? []), holders])
  }
  return statements.length === 0
    ? []
    : [...pairs].flatMap(([key, values]) =>
        values.length < ERRORS
          ? []
          : [
              {
                documents: key.split('\n') as [string, string],
                kind: 'errors' as const,
                reason: `They share ${values.length} values that at least two other documents contradict.`,
                passages: values.flat().map(({ document, from, to }) => ({ document, from, to })),
              },
            ],
      )
}

function valueAt(statement: Statement, slot: string): string {
  if (slot === 'date') return statement.when!.when!.edtf
  if (slot === 'place') return statement.where!.exact
  if (slot === 'number') return `${statement.howMany!.least} ${statement.howMany!.most}`
  return rolesOf(statement).agent?.exact ?? statement.polarity
}

/**
 * Pairs of documents that tell the same details in the same order where the order of time does not explain it: five
 * or more, all in one order, of which half at least have no date or one date.
 */
export function sharedOrder(statements: readonly Statement[]): Found[] {
  const byDetail = new Map<string, Map<string, Statement>>()
  for (const statement of statements) {
    const { patient, agent } = rolesOf(statement)
    const about = patient?.entity ?? agent?.entity
    if (!about) continue
    const key = `${matterOf(statement.predicate)} ${about}`
    const of = byDetail.get(key) ?? new Map<string, Statement>()
    if (!of.has(statement.document)) of.set(statement.document, statement)
    byDetail.set(key, of)
  }
  const pairs = new Map<string, [Statement, Statement][]>()
  for (const holders of byDetail.values()) {
    // What three or more tell is common matter.
    if (holders.size !== 2) continue
    const [a, b] = [...holders.values()].sort((x, y) => (x.document < y.document ? -1 : 1)) as [
      Statement,
      Statement,
    ]
    const key = `${a.document}\n${b.document}`
    pairs.set(key, [...(pairs.get(key) ?? []), [a, b]])
  }
  return [...pairs].flatMap(([key, details]) => {
    const inOrder = [...details].sort(([x], [y]) => x.from - y.from)
    const same = inOrder.every(([, b], i) => i === 0 || inOrder[i - 1]![1].from < b.from)
    if (details.length < ORDERED || !same || 2 * stepsInTime(inOrder.map(([a]) => a)) > details.length)
      return []
    const reason = `They tell ${details.length} details that no other document tells, in one order that time does not set.`
    const passages = details.flat().map(({ document, from, to }) => ({ document, from, to }))
    return [{ documents: key.split('\n') as [string, string], kind: 'order' as const, reason, passages }]
  })
}

function stepsInTime(statements: readonly Statement[]): number {
  return statements.filter(({ when }, i) => {
    const before = statements[i - 1]?.when?.when
    return before && when?.when && compareDates(before, when.when).relation === 'contradiction'
  }).length
}
