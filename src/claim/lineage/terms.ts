import type { Account } from '../account.ts'
import { finelyKeyed } from './kin.ts'

/** What a claim speaks of in one place: a name with its titles, a happening, or another word. */
export interface Term {
  /** Any of these says it outright. */
  readonly keys: ReadonlySet<string>
  /** What else it is called: "the steward" for "Falk". */
  readonly roles: ReadonlySet<string>
  /** The name as written, for finding it in the title or author of a document; null for what has no name. */
  readonly name: string | null
  /** Whether a pronoun can stand for it: names, and what the claim is about. */
  readonly isPerson: boolean
  readonly isDeed: boolean
}

interface Token {
  readonly from: number
  readonly to: number
  readonly key: string
  readonly word: string
  readonly isName: boolean
}

/** The terms of a claim; what the documents call its names besides is learned from them. */
export function termsOf(claim: string, accounts: readonly Account[]): Term[] {
  const tokens = finelyKeyed(claim).map((token, i): Token => {
    const word = claim.slice(token.from, token.to)
    // "A Judas" is what somebody is called, not who he is.
    const isKind = /\b(?:an?)\s+$/iu.test(claim.slice(0, token.from))
    const isName = /^\p{Lu}/u.test(word) && !isKind && (i > 0 || isNameIn(word, accounts))
    return { ...token, word, isName }
  })
  const terms: Term[] = []
  for (let i = 0; i < tokens.length; i++) {
    let end = i
    while (end + 1 < tokens.length && isJoined(claim, tokens[end]!, tokens[end + 1]!)) end++
    const group = tokens.slice(i, end + 1)
    i = end
    const head = group.at(-1)!
    const isDeed = head.key.startsWith('!') && !head.isName
    const told = head.isName ? rolesIn(head.word, accounts) : []
    terms.push({
      keys: new Set([head.key]),
      roles: new Set(
        [...group.slice(0, -1).map(({ key }) => key), ...told].filter((key) => key !== head.key),
      ),
      name: head.isName ? head.word.replace(/['’]s$/u, '') : null,
      isPerson: head.isName || (terms.length === 0 && !isDeed),
      isDeed,
    })
  }
  return terms
}

// "The steward Falk", "Captain Dorne", "The chairman, Sir Edmund Thrale": all of it is one.
function isJoined(claim: string, a: Token, b: Token): boolean {
  const between = claim.slice(a.to, b.from)
  if (!b.isName || !/^(?:\.?\s+|,\s+)$/u.test(between)) return false
  if (a.isName) return !between.startsWith(',')
  return !a.key.startsWith('!') && /\bthe\s+$/iu.test(claim.slice(0, a.from))
}

// The first word of a claim has a capital in any case: "Whalers" is no name where the documents speak of "whalers".
function isNameIn(word: string, accounts: readonly Account[]): boolean {
  const small = new RegExp(`(?<!\\p{L})${word.toLowerCase().replace(/[^\p{L}]/gu, '.')}(?!\\p{L})`, 'u')
  return !accounts.some(({ document }) => small.test(document.text))
}

// "The steward Falk", "Falk, the Count's steward", "Mr Pengarth, the dockmaster".
function rolesIn(name: string, accounts: readonly Account[]): string[] {
  const own = name.replace(/['’]s$/u, '').replace(/[^\p{L}]/gu, '.')
  const pattern = new RegExp(
    `(?<!\\p{L})(?:[Tt]he|[Oo]ur|[Aa]n?)\\s+(?:\\p{Ll}+\\s+){0,2}?(\\p{Ll}{4,}),?\\s+(?:\\p{Lu}[\\p{L}.]*\\s+){0,2}${own}(?!\\p{L})|(?<!\\p{L})${own},\\s+(?:the|our|an?|\\p{Lu}\\p{L}+['’]s)\\s+(?:\\p{Ll}+\\s+){0,1}?(\\p{Ll}{4,})(?=[,.;])`,
    'gu',
  )
  return accounts.flatMap(({ document }) =>
    Array.from(document.text.matchAll(pattern), ([, before, after]) => before ?? after!).flatMap((word) =>
      finelyKeyed(word).flatMap(({ key }) => (key.startsWith('!') ? [] : [key])),
    ),
  )
}
