import type { ClaimToken } from '../statement/claim-token.ts'
import { pronounAt } from '../statement/clause-subject.ts'
import { isAdverbial, type Phrase, phraseOn } from '../statement/noun-phrase-at.ts'
import { be, chainBefore } from '../statement/verb-chain.ts'
import { type PolePart, type PolePattern, polePatterns } from './pole-pattern.ts'

/** A form of words of a pole where it stands. */
export interface Match {
  readonly pattern: PolePattern
  readonly last: number
  readonly bearer: Phrase | null
  readonly isPassive: boolean
}

/** All forms of words that begin at a token. */
export function matchesAt(tokens: readonly ClaimToken[], i: number): Match[] {
  const { word, kind } = tokens[i]!
  if (kind === 'sign' || kind === 'quotation') return []
  return (polePatterns.get(word) ?? []).flatMap((pattern) => {
    const isPassive = pattern.verb !== null && isPassiveAt(tokens, i)
    const match = matchOf(tokens, i, pattern, isPassive)
    if (!match || pattern.unless.has(tokens[match.last + 1]?.word ?? '')) return []
    return [{ pattern, isPassive, ...match }]
  })
}

type Reach = Pick<Match, 'last' | 'bearer'>

function matchOf(
  tokens: readonly ClaimToken[],
  i: number,
  { rest, verb }: PolePattern,
  isPassive: boolean,
): Reach | null {
  // "found him guilty", "was found guilty".
  if (isPassive && verb === 'object') {
    const bare = rest.filter((part) => part !== 'bearer')
    return follow(tokens, i + 1, bare)
  }
  const direct = follow(tokens, i + 1, rest)
  if (direct || verb !== 'object' || rest.length === 0 || rest.includes('bearer')) return direct
  // "burned the barn down".
  const object = objectOn(tokens, i + 1)
  const behind = object && follow(tokens, object.last + 1, rest)
  return behind && { last: behind.last, bearer: object }
}

/** Tokens of a gap, and of one that the bearer fills. */
const GAP = 5
const BEARER = 6

function follow(tokens: readonly ClaimToken[], at: number, parts: readonly PolePart[]): Reach | null {
  const [part, ...others] = parts
  if (part === undefined) return { last: at - 1, bearer: null }
  if (part === 'bearer' && others.length === 0) {
    const bearer = objectOn(tokens, at)
    return bearer && { last: bearer.last, bearer }
  }
  if (part !== 'bearer' && part !== 'gap') {
    const token = tokens[at]
    if (!token) return null
    if (isWord(token, part)) return follow(tokens, at + 1, others)
    // "was not there": `toldOf` counts the "not".
    if (/^(?:not|never)$/.test(token.word) && be.test(tokens[at - 1]?.word ?? ''))
      return follow(tokens, at + 1, parts)
    // "voted there for".
    const next = tokens[at + 1]
    const isPassed = isAdverbial(token) && !isNot(tokens, at) && next !== undefined && isWord(next, part)
    return isPassed ? follow(tokens, at + 2, others) : null
  }
  const most = part === 'gap' ? GAP : BEARER
  for (let n = part === 'gap' ? 0 : 1; n <= most; n++) {
    if (n > 0 && !isRunning(tokens[at + n - 1], part)) return null
    const found = follow(tokens, at + n, others)
    if (found) return part === 'gap' ? found : { ...found, bearer: { first: at, last: at + n - 1 } }
  }
  return null
}

function isWord({ word, kind }: ClaimToken, part: ReadonlySet<string>): boolean {
  return part.has(word) || (/^(?:name|time)$/.test(kind) && word.split(' ').some((one) => part.has(one)))
}

function isRunning(token: ClaimToken | undefined, part: 'gap' | 'bearer'): boolean {
  if (token === undefined || token.kind === 'quotation') return false
  if (token.kind === 'sign') return part === 'gap' && token.word === ','
  // "Was to be carried out".
  if (part === 'gap' && /^(?:be|would|could|might|may|should|shall|must|will|if)$/.test(token.word))
    return false
  return (
    token.kind !== 'word' || !/^(?:not|no|never|without|nor|neither|and|but|who|which|that)$/.test(token.word)
  )
}

/** The object that begins at a token: a pronoun or a noun phrase, past "not" and adverbs. */
export function objectOn(tokens: readonly ClaimToken[], at: number): Phrase | null {
  const from = /^(?:not|never|again|then|also|soon)$|ly$/.test(tokens[at]?.word ?? '') ? at + 1 : at
  const { word } = tokens[from] ?? { word: '' }
  // "gave us the mill".
  if (/^(?:us|me|him|them|you|her)$/.test(word) && isGiven(tokens[from + 1]))
    return phraseOn(tokens, from + 1)
  if (word === 'her') return phraseOn(tokens, from) ?? { first: from, last: from }
  if (/^(?:it|them|him|me|us|you|himself|herself|nothing|nobody|none|both|all|everything)$/.test(word))
    return { first: from, last: from }
  return pronounAt(tokens, from) ? null : phraseOn(tokens, from)
}

function isGiven(token: ClaimToken | undefined): boolean {
  return isDetermined(token) && !/^(?:this|that)$/.test(token!.word)
}

/** Whether a token opens a definite phrase, or one with "a" or "no". */
export function isDetermined(token: ClaimToken | undefined): boolean {
  return (
    token?.kind === 'word' && /^(?:the|a|an|his|her|its|their|our|my|your|this|that|no|two)$/.test(token.word)
  )
}

/** Whether "was" or the like stands before a participle. */
export function isPassiveAt(tokens: readonly ClaimToken[], i: number): boolean {
  const helper = chainBefore(tokens, i).helpers.at(-1)
  return helper !== undefined && be.test(helper) && !/ing$/.test(tokens[i]!.word)
}

/** Whether a token denies what is behind it. */
export function isNot(tokens: readonly ClaimToken[], k: number): boolean {
  return /^(?:not|never|no|hardly|nothing)$/.test(tokens[k]?.word ?? '')
}

/** "nobody", "no rocket", "not one of them", "neither". */
export function isNone(tokens: readonly ClaimToken[], { first }: Phrase): boolean {
  return /^(?:no|nobody|none|neither|nothing)$/.test(tokens[first]!.word) || isNot(tokens, first - 1)
}
