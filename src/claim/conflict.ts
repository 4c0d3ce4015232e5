import { firstEndingAfter, overlaps } from '../text/span.ts'
import type { Account } from './account.ts'
import { toldApart } from './apart/told-apart.ts'
import { type Apart, areElsewhen, type Sentence, sentencesOf, wordsOf } from './apart/told-sentence.ts'
import {
  type Comparison,
  type Containment,
  compareAmounts,
  compareNames,
  comparePlaces,
  compareTemporals,
} from './compare-slot.ts'
import { containmentOf } from './containment.ts'
import { type Dependence, dependencesOf, type Place, type SharedPassage } from './dependence.ts'
import { type MatterSlot, namesIn, rolesOf, sameMatter } from './matter.ts'
import { denialOf, isPositionChanged, type Origins } from './position.ts'
import { sameDisagreements, valueKey } from './same-disagreement.ts'
import { sharedErrors, sharedOrder } from './shared-details.ts'
import type { Slot, Statement } from './statement/statement.ts'
import { sumsOf } from './sum/arithmetic.ts'
import type { Sum } from './sum/sum.ts'
import { supportOf } from './support.ts'
import { partial } from './value/numbered.ts'
import { matterOf } from './word/event-lexicon.ts'

export type ConflictSlot =
  | 'date'
  | 'place'
  | 'person'
  | 'number'
  | 'name'
  | 'cause'
  | 'sequence'
  | 'wording'
  | 'polarity'

/** Contradiction, arithmetic and position-changed cannot all be right; the others only look like it. */
export type ConflictKind =
  | 'contradiction'
  | 'refinement'
  | 'rounding'
  | 'variant'
  | 'calendar'
  | 'scope'
  | 'arithmetic'
  | 'position-changed'

/** One of the values, with all who give it. */
export interface Side {
  readonly value: string
  /** Ids. */
  readonly statements: readonly string[]
  readonly passages: readonly Place[]
  readonly documents: number
  readonly witnesses: readonly [number, number]
}

/** Values of one slot that differ, in statements about one matter. Nobody is declared right. */
export interface Conflict {
  readonly id: string
  /** What it is about, in words: "birth of Ada Brandt". */
  readonly topic: string
  readonly slot: ConflictSlot
  readonly kind: ConflictKind
  readonly sides: readonly Side[]
  /** How it was reckoned, in a sentence. */
  readonly derivation: string
  readonly message: string
}

/** Where accounts part, and who depends on whom. */
export interface Disagreement {
  readonly conflicts: readonly Conflict[]
  readonly dependence: readonly Dependence[]
}

/** Two statements about one matter whose values of a slot are not simply the same. */
interface Difference {
  readonly a: Statement
  readonly b: Statement
  readonly slot: ConflictSlot
  readonly kind: ConflictKind
  readonly derivation: string
}

/** Statements of one predicate about one name that are compared two by two. */
const FEW = 400

/**
 * Every disagreement of the accounts, findings first, then by place. Statements are compared two by two where they
 * share a predicate and a name or a word, so that the work grows with what is told of one matter and not with all.
 * `contains` says which place lies in which; what the texts themselves say of it is added.
 */
export function conflictsOf(
  accounts: readonly Account[],
  statements: readonly Statement[],
  shared: readonly SharedPassage[],
  contains: Containment = () => false,
): Disagreement {
  const dates = new Map(accounts.map(({ document }) => [document.id, document]))
  const inTexts = containmentOf(accounts)
  const within: Containment = (inner, outer) => contains(inner, outer) || inTexts(inner, outer)
  const sentences = accounts.flatMap(sentencesOf)
  const sentenceOf = sentencesBy(sentences)
  const differences = pairsOf(statements).flatMap(([a, b]) => differencesOf(a, b, within, dates, sentenceOf))
  const details = [...sharedErrors(differences, statements), ...sharedOrder(statements)]
  const dependence = dependencesOf(accounts, shared, details)
  const grouped = groups(differences).map((group) => conflictOf(group, dependence))
  const sums = sumsOf(accounts, statements).map((sum) => failed(sum, dependence))
  const known = [...grouped, ...sums]
  const apart = toldApart(accounts, sentences, within)
    .filter(
      ({ slot, sides }) => !known.some((one) => one.slot === slot && sides.every((side) => isIn(side, one))),
    )
    .map((one) => sentencesApart(one, dependence, dates))
  const found = sameDisagreements([...known, ...apart]).map((group) => joined(group, dependence))
  const conflicts = found.sort((x, y) => rank(x) - rank(y) || byPlace(x, y))
  return { conflicts: conflicts.map((one, i) => ({ ...one, id: `c${i + 1}` })), dependence }
}

/** One conflict of several that are one disagreement: each value with all who give it. */
function joined(group: readonly Conflict[], dependence: readonly Dependence[]): Conflict {
  const [first] = group as [Conflict]
  if (group.length === 1) return first
  const sides = first.sides.map(({ value }): Side => {
    const all = group.flatMap((one) =>
      one.sides.filter((side) => valueKey(first.slot, side.value) === valueKey(first.slot, value)),
    )
    const passages = new Map(
      all.flatMap((side) => side.passages).map((one) => [`${one.document}:${one.from}-${one.to}`, one]),
    )
    return {
      value,
      statements: [...new Set(all.flatMap(({ statements }) => statements))],
      passages: [...passages.values()],
      ...supportOf(
        [...passages.values()].map(({ document }) => document),
        dependence,
      ),
    }
  })
  return { ...first, sides, message: messageOf(first.topic, first.slot, first.kind, sides) }
}

/** Whether a conflict is a finding: its sides cannot all be right. */
function isFinding({ kind }: Pick<Conflict, 'kind'>): boolean {
  return kind === 'contradiction' || kind === 'arithmetic' || kind === 'position-changed'
}

function rank(conflict: Conflict): number {
  return isFinding(conflict) ? 0 : 1
}

function byPlace({ sides: [a] }: Conflict, { sides: [b] }: Conflict): number {
  const [x, y] = [a!.passages[0]!, b!.passages[0]!]
  return x.document < y.document ? -1 : x.document > y.document ? 1 : x.from - y.from
}

/** Every two statements that can be about one matter, once. */
function pairsOf(statements: readonly Statement[]): [Statement, Statement][] {
  const buckets = new Map<string, Statement[]>()
  for (const statement of statements) {
    if (statement.polarity === 'questioned' || statement.modality === 'hypothetical') continue
    const { agent, patient, second } = rolesOf(statement)
    const keys = [agent, patient, second].flatMap((slot) => (slot ? keysOf(slot) : []))
    for (const key of new Set(keys)) {
      const of = `${matterOf(statement.predicate)} ${key}`
      const bucket = buckets.get(of)
      if (bucket) bucket.push(statement)
      else buckets.set(of, [statement])
    }
  }
  const pairs = new Map<string, [Statement, Statement]>()
  for (const bucket of buckets.values())
    for (let j = 1; j < bucket.length; j++)
      for (let i = Math.max(0, j - FEW); i < j; i++)
        pairs.set(`${bucket[i]!.id}\n${bucket[j]!.id}`, [bucket[i]!, bucket[j]!])
  return [...pairs.values()]
}

function keysOf({ entity, exact }: Slot): string[] {
  const names = namesIn(exact)
  const words = names.length > 0 ? names : (exact.match(/\p{L}{3,}/gu) ?? []).slice(-3)
  return [
    ...(entity === null ? [] : [`#${entity}`]),
    ...words.map((word) => word.toLowerCase().replace(/(?:['’]s|s)$/u, '')),
  ]
}

function differencesOf(
  a: Statement,
  b: Statement,
  contains: Containment,
  dates: Origins,
  sentenceOf: SentenceOf,
): Difference[] {
  const denied = denialOf(a, b, contains)
  if (denied) {
    const kind = isPositionChanged(a, b, dates) ? 'position-changed' : 'contradiction'
    return [{ a, b, slot: 'polarity', kind, derivation: denied }]
  }
  if (a.polarity !== 'affirmed' || b.polarity !== 'affirmed') return []
  const found: Difference[] = []
  const add = (slot: ConflictSlot, { relation, derivation }: Comparison): void => {
    if (relation === 'same' || relation === 'unknown') return
    const kind = relation === 'contradiction' ? weighed(a, b, dates) : relation
    found.push({ a, b, slot, kind, derivation })
  }
  const about = (slot: MatterSlot): boolean => sameMatter(a, b, slot)
  if (a.when?.when && b.when?.when && about('date')) add('date', compareTemporals(a.when, b.when))
  if (a.where && b.where && about('place')) add('place', placesOf(a.where, b.where, contains))
  if (a.howMany && b.howMany && areOneCount(a, b, sentenceOf) && about('number'))
    add('number', compareAmounts(a.howMany, b.howMany))
  const [x, y] = [rolesOf(a).agent, rolesOf(b).agent]
  if (x?.entity && y?.entity && x.entity !== y.entity && about('person'))
    add('person', compareNames(x.exact, y.exact))
  return found
}

/** The sentence of a statement; undefined where none was read. */
type SentenceOf = (statement: Statement) => Sentence | undefined

// Neither "by noon nine had died" nor "in 1887 nine died" counts those who died in the end, or in 1912.
function areOneCount(a: Statement, b: Statement, sentenceOf: SentenceOf): boolean {
  const [x, y] = [sentenceOf(a), sentenceOf(b)]
  if (!x || !y) return true
  return !areElsewhen(x, y) && ![x, y].some((one) => partial.test(wordsOf(one, one)))
}

function sentencesBy(sentences: readonly Sentence[]): SentenceOf {
  const all = Map.groupBy(sentences, ({ account }) => account.document.id)
  return ({ document, from }) => {
    const own = all.get(document) ?? []
    return own[firstEndingAfter(own, from)]
  }
}

function placesOf(a: Slot, b: Slot, contains: Containment): Comparison {
  if (a.entity !== null && a.entity === b.entity) return { relation: 'same', derivation: '' }
  // Common nouns do not say whether "the library" is in "the palace".
  if (a.entity === null || b.entity === null) return { relation: 'unknown', derivation: '' }
  return comparePlaces(a.exact, b.exact, contains)
}

// Told as a rumour or a guess, another value is no contradiction yet.
function weighed(a: Statement, b: Statement, dates: Origins): ConflictKind {
  if ([a, b].some(({ modality }) => modality === 'rumoured' || modality === 'believed')) return 'scope'
  return isPositionChanged(a, b, dates) ? 'position-changed' : 'contradiction'
}

/** Differences of one matter, slot and kind together, as long as every two of their values differ so. */
function groups(differences: readonly Difference[]): Difference[][] {
  const byPair = new Map<string, Difference[]>()
  for (const one of differences) {
    const [x, y] = [valueAt(one.a, one.slot), valueAt(one.b, one.slot)].sort()
    const key = [one.slot, one.kind, topicOf(one.a), x, y].join('\n')
    byPair.set(key, [...(byPair.get(key) ?? []), one])
  }
  return [...byPair.values()]
}

function conflictOf(group: readonly Difference[], dependence: readonly Dependence[]): Conflict {
  const [{ slot, kind, a, derivation }] = group as [Difference]
  const byValue = new Map<string, Statement[]>()
  for (const one of group)
    for (const statement of [one.a, one.b]) {
      const value = valueAt(statement, slot)
      const of = byValue.get(value) ?? []
      if (!of.includes(statement)) byValue.set(value, [...of, statement])
    }
  const sides = [...byValue].map(
    ([value, statements]): Side => ({
      value,
      statements: statements.map(({ id }) => id),
      passages: statements.map(({ document, from, to }) => ({ document, from, to })),
      ...supportOf(
        statements.map(({ document }) => document),
        dependence,
      ),
    }),
  )
  const topic = topicOf(a)
  return { id: '', topic, slot, kind, sides, derivation, message: messageOf(topic, slot, kind, sides) }
}

function isIn(side: Place, { sides }: Conflict): boolean {
  return sides.some(({ passages }) =>
    passages.some((passage) => passage.document === side.document && overlaps(passage, side)),
  )
}

function sentencesApart(
  { slot, topic, sides: told, derivation }: Apart,
  dependence: readonly Dependence[],
  dates: Origins,
): Conflict {
  const sides = told.map(
    ({ value, document, from, to }): Side => ({
      value,
      statements: [],
      passages: [{ document, from, to }],
      ...supportOf([document], dependence),
    }),
  )
  const [a, b] = told.map(({ document }) => dates.get(document))
  const kind =
    a?.author && a.author === b?.author && a.date !== b?.date ? 'position-changed' : 'contradiction'
  return { id: '', topic, slot, kind, sides, derivation, message: messageOf(topic, slot, kind, sides) }
}

function failed({ topic, slot, kind, values, derivation }: Sum, dependence: readonly Dependence[]): Conflict {
  const sides = values.map(
    ({ value, passage, statement }): Side => ({
      value,
      statements: statement === null ? [] : [statement],
      passages: [passage],
      ...supportOf([passage.document], dependence),
    }),
  )
  const message = kind === 'arithmetic' ? `It does not add up: ${derivation}` : derivation
  return { id: '', topic, slot, kind, sides, derivation, message }
}

function messageOf(topic: string, slot: ConflictSlot, kind: ConflictKind, sides: readonly Side[]): string {
  const values = sides.map(
    ({ value, documents, passages }) =>
      `“${value}” (${documents === 1 ? passages[0]!.document : `${documents} documents`})`,
  )
  const said = values.join(' against ')
  if (kind === 'contradiction')
    return `The accounts give different ${slot === 'polarity' ? 'answers' : `${slot}s`} for the ${topic}: ${said}.`
  if (kind === 'position-changed')
    return `One voice says different things of the ${topic} at different times: ${said}.`
  return `For the ${topic}, ${said} differ but do not contradict each other.`
}

function topicOf(statement: Statement): string {
  const { patient, agent } = rolesOf(statement)
  const matter = matterOf(statement.predicate)
  if (!patient) return matter
  // "212 people" is the number that is compared, not what it is about.
  const isCounted = agent !== null && statement.howMany !== null && patient.entity === null
  return isCounted ? `${matter} by ${agent.exact}` : `${matter} of ${patient.exact}`
}

function valueAt(statement: Statement, slot: ConflictSlot): string {
  if (slot === 'date') return statement.when!.when!.edtf
  if (slot === 'place') return statement.where!.exact
  if (slot === 'number') return statement.howMany!.exact
  if (slot === 'person') return rolesOf(statement).agent!.exact
  return statement.polarity
}
