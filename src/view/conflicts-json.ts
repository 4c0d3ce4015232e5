import type { Conflict, Side } from '../claim/conflict.ts'
import type { Dependence } from '../claim/dependence.ts'
import type { ConflictsReport } from '../finding/conflicts-report.ts'
import type { Finding } from '../finding/finding.ts'
import { type Passage, passageOf } from '../judge/passage.ts'
import type { Document } from '../text/document.ts'
import { type DocumentJson, documentJson, factsOf } from './document-json.ts'
import { type NamedJson, namedJson, type StatementJson, statementJson } from './statement-json.ts'

/** What `stemma conflicts --format json` prints. */
export interface ConflictsJson {
  readonly schema: 'stemma/conflicts@1'
  readonly stemma: string
  /** Every document that was compared. */
  readonly documents: readonly DocumentJson[]
  /** Those that the statements name. */
  readonly entities: readonly NamedJson[]
  /** All that were compared, by document and place. */
  readonly statements: readonly StatementJson[]
  readonly conflicts: readonly ConflictJson[]
  /** Who depends on whom, with what shows it. A pair that is not there is not shown to. */
  readonly dependence: readonly DependenceJson[]
  readonly findings: readonly Finding[]
}

export interface ConflictJson extends Omit<Conflict, 'sides'> {
  readonly sides: readonly (Omit<Side, 'passages'> & { readonly passages: readonly Passage[] })[]
}

export interface DependenceJson extends Omit<Dependence, 'evidence'> {
  readonly evidence: readonly {
    readonly kind: Dependence['evidence'][number]['kind']
    readonly reason: string
    readonly passages: readonly Passage[]
  }[]
}

export function conflictsJson(report: ConflictsReport, version: string): ConflictsJson {
  const { documents, entities, statements, conflicts, dependence, findings } = report
  return {
    schema: 'stemma/conflicts@1',
    stemma: version,
    documents: [...documents.values()].map((one) => documentJson(factsOf(one))),
    entities: entities.map(namedJson),
    statements: statements.map((one) => statementJson(one, documents.get(one.document)!)),
    conflicts: conflicts.map((one) => conflictJson(one, documents)),
    dependence: dependence.map((one) => dependenceJson(one, documents)),
    findings,
  }
}

function conflictJson(conflict: Conflict, documents: ReadonlyMap<string, Document>): ConflictJson {
  const { id, topic, slot, kind, sides, derivation, message } = conflict
  return {
    id,
    topic,
    slot,
    kind,
    sides: sides.map(({ value, statements, passages, documents: count, witnesses }) => ({
      value,
      statements,
      passages: passages.map((place) => passageOf(documents.get(place.document)!, place)),
      documents: count,
      witnesses,
    })),
    derivation,
    message,
  }
}

/** Passages that are given for one piece of evidence: two documents may share thousands. */
const SHOWN = 24

function dependenceJson(
  { from, to, directed, reason, evidence }: Dependence,
  documents: ReadonlyMap<string, Document>,
): DependenceJson {
  return {
    from,
    to,
    directed,
    reason,
    evidence: evidence.map(({ kind, reason: why, passages }) => ({
      kind,
      reason: why,
      passages: passages.slice(0, SHOWN).map((place) => passageOf(documents.get(place.document)!, place)),
    })),
  }
}
