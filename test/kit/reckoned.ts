import assert from 'node:assert/strict'
import { test } from 'node:test'
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

/** Tests each text with a reckoning that fails, by the one derivation that says so, and each whose reckonings are right. */
export function testReckonings(
  wrong: readonly (readonly [string, RegExp])[],
  right: readonly string[],
): void {
  for (const [text, derivation] of wrong)
    test(`does not fit: ${text}`, () => {
      const found = failing(text)
      assert.equal(found.length, 1, found.join(' | '))
      assert.match(found[0]!, derivation)
    })
  for (const text of right)
    test(`is not said to fail: ${text}`, () => {
      assert.deepEqual(failing(text), [])
    })
}
