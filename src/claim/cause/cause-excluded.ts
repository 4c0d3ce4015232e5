import { isDenied, type Sentence, wordsOf } from '../apart/told-sentence.ts'
import { hearsay } from './cause-doubt.ts'
import { canBeOneEffect } from './cause-effect.ts'
import { areOneChain, areRivals, canBePart } from './cause-part.ts'
import type { Cause } from './cause-told.ts'

/** Of a denied cause, the words that the one that is given must have. */
export const SHARE = 0.6
/** Sentences so near to a cause that what they tell may be part of it. */
const NEAR = 3

/** Happenings that have one reason: why somebody was exiled, why a thing was closed or founded. */
export const single: RegExp = /^(?:exile|departure|closure|founding|duel|arrest|sale|punishment|ban)$/u
// What lies behind another cause excludes none: the chain broke, and it was neglect.
const remote =
  /\b(?:neglect|negligen\p{L}+|careless\p{L}*|want|lack|mismanage\p{L}+|parsimony|greed|folly|incompeten\p{L}+|ignorance|poverty|misfortune|ill luck|providence|discipline|design|maintenance|policy|system|general)\b/iu

/** Whether two causes that are given cannot both be right: they share no word, and one leaves no room for the other. */
export function exclude(a: Cause, b: Cause): boolean {
  if ([...a.keys].some((key) => b.keys.has(key)) || remote.test(a.words) !== remote.test(b.words))
    return false
  if (!canBeOneEffect(a.effect, b.effect) || areOneChain(a, b)) return false
  // "That was the whole cause" of what the whole text is about.
  if (a.isSole) return a.effect.isOpen ? isAround(a, b) : !b.effect.isOpen || b.isDefinite
  if (a.isDefinite && b.isDefinite) return areOfOneEffect(a, b) && (!a.effect.isOpen || !canBePart(a, b))
  // "The cause" leaves little room for "because" of something else.
  if (a.isDefinite && !a.effect.isOpen && !b.effect.isOpen && !canBePart(a, b)) return true
  if (areBothStrong(a, b) && areRivals(a, b)) return true
  return (
    !a.effect.isOpen &&
    !b.effect.isOpen &&
    [...a.effect.kinds].some((kind) => single.test(kind) && b.effect.kinds.has(kind))
  )
}

// "The cause" by itself is of what stands right before it.
function areOfOneEffect(a: Cause, b: Cause): boolean {
  if (!a.effect.isOpen && !b.effect.isOpen) return true
  if (!a.effect.isOpen) return isAround(b, a) && !isOfAnother(b, a)
  if (!b.effect.isOpen) return isAround(a, b) && !isOfAnother(a, b)
  return [...a.last.kinds].some((kind) => isOnce(kind) && b.last.kinds.has(kind))
}

// "The strike collapsed. The cause was hunger": of the collapse, and not of the strike.
function isOfAnother({ last }: Cause, { effect }: Cause): boolean {
  return !isBreaking(effect.kinds) && isBreaking(last.kinds)
}

// What breaks or burns once has one cause; "the cause" of what stands before it, too.
function areBothStrong(a: Cause, b: Cause): boolean {
  if (!a.isStrong || !b.isStrong || b.effect.isOpen) return false
  if (a.effect.isOpen) return a.isDefinite && isBreaking(b.effect.kinds) && isAround(a, b)
  return [...a.effect.kinds].some((kind) => isOnce(kind) && b.effect.kinds.has(kind))
}

function isOnce(kind: string): boolean {
  return kind.startsWith('!') && kind !== '!accident'
}

function isBreaking(kinds: ReadonlySet<string>): boolean {
  return [...kinds].some(isOnce)
}

// What an open cause is of stands before it.
function isAround({ context }: Cause, { effect, isDefinite }: Cause): boolean {
  if (effect.isOpen) return isDefinite
  const breaks = (kinds: ReadonlySet<string>): boolean => [...kinds].some((kind) => kind.startsWith('!'))
  const isKind =
    [...effect.kinds].some((kind) => context.kinds.has(kind)) ||
    (breaks(effect.kinds) && breaks(context.kinds))
  return isKind || [...effect.keys].filter((key) => context.keys.has(key)).length >= 2
}

/** Whether the text of one also tells the other's cause: as another cause of it, or beside its own and undenied. */
export function alsoTells(
  one: Cause,
  other: Cause,
  causes: ReadonlyMap<Sentence['account'], readonly Cause[]>,
  all: readonly Sentence[],
  places: ReadonlyMap<Sentence, number>,
): boolean {
  const { account } = one.sentence
  const isShared = (keys: ReadonlySet<string>): boolean =>
    [...other.keys].filter((key) => keys.has(key)).length >= Math.max(1, SHARE * other.keys.size)
  if (causes.get(account)!.some((also) => !also.isDenied && isShared(also.keys))) return true
  const at = places.get(one.sentence)!
  return all
    .slice(Math.max(0, at - NEAR), at + NEAR + 1)
    .some((near) => near.account === account && !isDenied(near) && !isQuoted(near) && isShared(near.keys))
}

// "The newspapers wrote", "the bread was good": told of the other's cause, and not as one's own.
function isQuoted(sentence: Sentence): boolean {
  const words = wordsOf(sentence, sentence)
  return (
    hearsay.test(words) ||
    /\b(?:was|were) (?:\p{L}+ly )?(?:good|sound|dry|pure|clean|whole|intact|unbroken|in order)\b/iu.test(
      words,
    )
  )
}
