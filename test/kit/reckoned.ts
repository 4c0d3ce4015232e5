import { sumsOf } from '../../src/claim/sum/arithmetic.ts'
import type { Sum } from '../../src/claim/sum/sum.ts'
import { accountsOf } from '../../src/library/accounts.ts'
import { plainDocument } from './checked.ts'

/** What does not add up in texts of one folder, read as the library reads them, without statements. */
export function sumsIn(
  texts: readonly string[],
  date: string | null = null,
  title: string | null = null,
): Sum[] {
  const documents = texts.map((text, i) => ({ ...plainDocument(`${i}.txt`, text), date, title }))
  return sumsOf(accountsOf(documents).accounts, [])
}

/** The reckonings that fail in a text, and not only by the calendar. */
export function failing(text: string, date: string | null = null, title: string | null = null): string[] {
  return sumsIn([text], date, title).flatMap(({ kind, derivation }) =>
    kind === 'arithmetic' ? [derivation] : [],
  )
}
