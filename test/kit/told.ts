import type { Account } from '../../src/claim/account.ts'
import { conflictsOf } from '../../src/claim/conflict.ts'
import { statements } from '../../src/claim/statement/statements.ts'
import { accountsOf } from '../../src/library/accounts.ts'
import { plainDocument } from './checked.ts'

/** What every text of a folder says of its matter, so that they are taken for accounts of one. */
const matter = 'This is the story of Lenn in Ostmark, by Brennau on the Orve, in 1912. '

/** Texts as accounts, read as the library reads them. */
export function accountsRead(texts: readonly string[]): Account[] {
  return [...accountsOf(texts.map((text, i) => plainDocument(`${i}.txt`, text))).accounts]
}

/** Texts about one matter as accounts. */
export function accountsTold(texts: readonly string[]): Account[] {
  return accountsRead(texts.map((text) => matter + text))
}

/** The contradictions between texts about one matter, as "slot: value against value". */
export function contradictions(...texts: readonly string[]): string[] {
  const accounts = accountsTold(texts)
  return conflictsOf(accounts, accounts.flatMap(statements), [])
    .conflicts.filter(({ kind }) => kind === 'contradiction')
    .map(({ slot, sides }) => `${slot}: ${sides.map(({ value }) => value).join(' against ')}`)
}
