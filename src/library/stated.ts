import { statements } from '../claim/statement/statements.ts'
import type { StatementsReport } from '../finding/statements-report.ts'
import type { Accounts } from './accounts.ts'

/** What the accounts state, and those whom they name. */
export function stated({ accounts, entities }: Accounts): StatementsReport {
  const found = accounts.flatMap((account) => statements(account))
  found.sort((a, b) => (a.document < b.document ? -1 : a.document > b.document ? 1 : a.from - b.from))
  const named = new Set(
    found.flatMap(({ who, whom, what, where }) => [who, whom, what, where].map((one) => one?.entity)),
  )
  return {
    statements: found,
    entities: entities.filter(({ id }) => named.has(id)),
    documents: new Map(accounts.map(({ document }) => [document.id, document])),
  }
}
