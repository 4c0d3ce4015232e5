import type { Statement } from '../claim/statement/statement.ts'
import type { Entity } from '../name/named.ts'
import type { Document } from '../text/document.ts'
import { compareDays } from '../time/when.ts'

/** What the documents of a folder say that happened. */
export interface StatementsReport {
  /** By document and place. */
  readonly statements: readonly Statement[]
  /** Those that a statement names. */
  readonly entities: readonly Entity[]
  /** Every document that was read, by its id. */
  readonly documents: ReadonlyMap<string, Document>
}

/** The statements whose day, month or year is known, the earliest first; of equally early ones the most exact. */
export function inOrder(statements: readonly Statement[]): Statement[] {
  const dated = statements.filter(({ when }) => when?.when)
  return dated.sort((a, b) => {
    const [first, second] = [a.when!.when!, b.when!.when!]
    return (
      compareDays(first.earliest, second.earliest) ||
      compareDays(first.latest, second.latest) ||
      (a.document < b.document ? -1 : a.document > b.document ? 1 : a.from - b.from)
    )
  })
}
