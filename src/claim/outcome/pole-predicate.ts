import type { ClaimToken } from '../statement/claim-token.ts'
import { canBeFinite, type Phrase, phraseBack, phraseOn } from '../statement/noun-phrase-at.ts'
import { be, chainBefore } from '../statement/verb-chain.ts'
import { isNone, isNot, type Match } from './pole-match.ts'
import type { Pole } from './pole-pattern.ts'
import { deedOf, inverted, isObscure, subjectAt } from './told-verb.ts'

/** A pole where a sentence tells it. */
export interface PoleAt extends Phrase {
  readonly pole: Pole
  /** Who or what bears it; null where the words do not show it. */
  readonly bearer: Phrase | null
  /** Who does it, of a verb with an object. */
  readonly doer: Phrase | null
  readonly isDenied: boolean
  /** Where its clause begins, as far as the subject shows it. */
  readonly opens: number
}

/** What a noun behind "was" tells of a pole, whatever the noun. */
export function predicateOf(
  tokens: readonly ClaimToken[],
  verb: number,
  at: number,
  pole: Pole,
): PoleAt | null {
  return toldOf(tokens, verb, at, { pole, first: at, last: at, doer: null, opens: at }, null)
}

/** A form of words behind "was", or before a noun. */
export function predicate(
  tokens: readonly ClaimToken[],
  i: number,
  { pattern, last, ...match }: Match,
): PoleAt | null {
  const told = { pole: pattern.pole, first: i, last, doer: null, opens: i }
  const noun = pattern.rest.length === 0 ? attributed(tokens, i) : null
  if (noun ? pattern.isPredicate : pattern.rest.length === 0 && isNounAt(tokens, i)) return null
  if (noun) return { ...told, bearer: noun, isDenied: chainBefore(tokens, i).negated || isNot(tokens, i - 1) }
  const verb = verbBefore(tokens, i)
  if (verb === null) {
    const bearer = match.bearer ?? phraseBack(tokens, isNot(tokens, i - 1) ? i - 2 : i - 1)
    return { ...told, bearer, isDenied: isNot(tokens, i - 1), opens: bearer?.first ?? i }
  }
  return toldOf(tokens, verb, i, told, match.bearer)
}

function toldOf(
  tokens: readonly ClaimToken[],
  verb: number,
  i: number,
  told: Omit<PoleAt, 'bearer' | 'isDenied'>,
  bearer: Phrase | null,
): PoleAt | null {
  const helped = chainBefore(tokens, verb + 1)
  const deed = deedOf(tokens, verb, helped.helpers.length > 0 ? helped : chainBefore(tokens, verb))
  if (!deed) return null
  const first = Math.min(deed.first, verb)
  const turned = inverted(tokens, verb, helped)
  // "And there was no procession": nobody bears it.
  const isThere = tokens.slice(Math.max(0, first - 1), verb).some(({ word }) => word === 'there')
  const subject = isThere ? null : (turned ?? subjectAt(tokens, first))
  if (isPurpose(tokens, verb, i) || (!bearer && !subject && !isThere && isObscure(tokens, first))) return null
  const until = verb === i ? told.last : i
  const isBetween = tokens.slice(verb + 1, until).some((_, k) => isNot(tokens, verb + 1 + k))
  const isNobody = subject !== null && isNone(tokens, subject)
  const count = [deed.isDenied || isBetween, isNobody, turned !== null].filter(Boolean).length
  return {
    ...told,
    bearer: bearer ?? subject,
    doer: bearer ? subject : null,
    isDenied: count % 2 === 1,
    opens: subject?.first ?? first,
  }
}

// "called on the people to protest peacefully": nothing says that they did.
function isPurpose(tokens: readonly ClaimToken[], verb: number, at: number): boolean {
  return tokens
    .slice(verb + 1, at)
    .some(({ word }, k) => word === 'to' && phraseOn(tokens, verb + 2 + k)?.last === verb + 2 + k)
}

const linking = /^(?:is|are|was|were|been|be|proved|became|remained|not)$/

// "The sound was not loud".
function isNounAt(tokens: readonly ClaimToken[], i: number): boolean {
  const before = tokens[i - 1]
  // "Was a forgery".
  if (/^an?$/.test(before?.word ?? '') && linking.test(tokens[i - 2]?.word ?? '')) return false
  return (
    before?.kind === 'word' && /^(?:the|a|an|his|her|its|their|our|my|your|this|that|no)$/.test(before.word)
  )
}

/** "a sound business": the noun behind the word. */
function attributed(tokens: readonly ClaimToken[], i: number): Phrase | null {
  const before = tokens[i - 1]
  if (before?.kind !== 'word' || be.test(before.word) || tokens[i]!.kind !== 'word') return null
  const phrase = phraseOn(tokens, i)
  return phrase && phrase.last > i ? phrase : null
}

/** Tokens between a predicate and its verb. */
const NEAR = 7

function verbBefore(tokens: readonly ClaimToken[], i: number): number | null {
  // "Was left untouched".
  const isBehindVerb = /^(?:left|remained|escaped|survived)$/.test(tokens[i - 1]?.word ?? '')
  if (canBeFinite(tokens[i]) && !isBehindVerb && chainBefore(tokens, i).helpers.length === 0 && i > 0)
    return i
  for (let k = i - 1; k >= 0 && k > i - NEAR; k--) {
    if (/^[,;:()—–]$/.test(tokens[k]!.word)) return null
    if (canBeFinite(tokens[k])) return k
  }
  return null
}
