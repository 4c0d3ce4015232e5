import { sentences } from '../../text/sentence.ts'
import type { Span } from '../../text/span.ts'
import type { Account } from '../account.ts'
import { isOnePerson, type Named, namedIn, type Person } from './person-told.ts'

/** A document in which it is asked who is meant. */
export interface Telling {
  readonly account: Account
  readonly sentences: readonly Span[]
  /** Whom the whole text is of: its title names him alone, or it begins with him. */
  readonly hero: Person | null
  /** Surnames that stand with a first name or a title somewhere in it. */
  readonly surnames: ReadonlySet<string>
}

/** Documents with the names of persons in all of them. */
export function tellingsOf(accounts: readonly Account[]): Telling[] {
  const surnames = new Set(
    accounts
      .flatMap(({ document: { text, title } }) => [
        ...namedIn(text, { from: 0, to: text.length }),
        ...titled(title),
      ])
      .flatMap(({ person }) => (person && isFull(person) ? [person.surname] : [])),
  )
  return accounts.map((account) => ({
    account,
    sentences: entries(account.document.text),
    hero: heroOf(account, surnames),
    surnames,
  }))
}

// "HOLM, Thomas; b. Lenn 3 March 1820, d. there 4 May 1880" is one sentence.
function entries(text: string): Span[] {
  const found: Span[] = []
  for (const sentence of sentences(text)) {
    const last = found.at(-1)
    const goesOn = last && /[\s(;,][bdm]\.$/u.test(text.slice(Math.max(0, last.to - 4), last.to))
    if (goesOn && sentence.from - last.to < 3) found[found.length - 1] = { from: last.from, to: sentence.to }
    else found.push(sentence)
  }
  return found
}

function titled(title: string | null): Named[] {
  const words = (title ?? '').replace(/\bin memoriam\b:?/iu, '—')
  return namedIn(words, { from: 0, to: words.length })
}

function heroOf({ document: { title, text } }: Account, surnames: ReadonlySet<string>): Person | null {
  const persons = titled(title).flatMap(({ person }) => person ?? [])
  const alive = persons.filter(
    (one) => (one.given.length > 0 || surnames.has(one.surname)) && isSpokenOf(text, one.surname),
  )
  if (alive.length > 0) return alive.every((one) => isOnePerson(alive[0]!, one)) ? alive[0]! : null
  const opening = text.slice(0, 400)
  const [first] = namedIn(opening, { from: 0, to: opening.length })
  const opens =
    first?.person &&
    first.from === 0 &&
    /^[^.;]{0,60}(?:\bborn\b|\.\s)|^\s*\n/iu.test(opening.slice(first.to))
  return opens ? first.person : null
}

// "The Alpine Record" is no person: nobody of that name does anything.
function isSpokenOf(text: string, surname: string): boolean {
  const name = `(?<!\\p{L})${surname.replace(/[^\p{L}]/gu, '.')}(?!\\p{L})`
  const does =
    '(?:,[^,.]{0,60},)?\\s+(?:was|had|is|died|has|came|went|did|who|left|said|made|began|gave|took|passed|read|entered|fell|married|lived|wrote|became)\\b'
  return new RegExp(
    `${name}${does}|(?:born|died)[^.]{0,40}${name}|^\\W*${name}|\\b(?:mr|miss|mrs|dr)\\.? (?:\\p{L}+\\.? )*${name}`,
    'iu',
  ).test(text)
}

/** Whether a name is sure to be one: one capitalised word can be a place or a feast. */
export function isFull({ given, female }: Person): boolean {
  return given.length > 0 || female !== null
}
