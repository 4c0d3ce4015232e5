import { inOrder, type StatementsReport } from '../finding/statements-report.ts'
import { type DocumentJson, documentJson, factsOf } from './document-json.ts'
import { type NamedJson, namedJson, type StatementJson, statementJson } from './statement-json.ts'

/** What `stemma timeline --format json` prints. */
export interface TimelineJson {
  readonly schema: 'stemma/timeline@1'
  readonly stemma: string
  readonly documents: readonly DocumentJson[]
  /** Those that the statements name. */
  readonly entities: readonly NamedJson[]
  /** The dated ones, the earliest first. */
  readonly statements: readonly StatementJson[]
}

export function timelineJson(report: StatementsReport, version: string): TimelineJson {
  const { documents, entities } = report
  const statements = inOrder(report.statements)
  const speaking = new Set(statements.map(({ document }) => document))
  const named = new Set(
    statements.flatMap(({ who, whom, what, where }) => [who, whom, what, where].map((one) => one?.entity)),
  )
  return {
    schema: 'stemma/timeline@1',
    stemma: version,
    documents: [...documents.values()]
      .filter(({ id }) => speaking.has(id))
      .map((one) => documentJson(factsOf(one))),
    entities: entities.filter(({ id }) => named.has(id)).map(namedJson),
    statements: statements.map((one) => statementJson(one, documents.get(one.document)!)),
  }
}
