import { wordsOf } from '../apart/told-sentence.ts'
import type { ClaimToken } from '../statement/claim-token.ts'
import { type Placed, placed, tellingIn } from '../value/placed.ts'
import { keysIn } from '../word/claim-words.ts'
import { type Bearer, bearerOf, unnamedBearer } from './bearer.ts'
import { polesIn } from './pole-at.ts'
import type { Pole } from './pole-pattern.ts'
import type { PoleAt } from './pole-predicate.ts'
import type { Named, SentenceReading } from './sentence-reading.ts'
import { framingBefore, isBounded, isOfManyTimes, isToldForCertain } from './told-framing.ts'

/** A pole told of somebody or something; the words of the pole itself are among the words around it. */
export interface Outcome extends Placed {
  readonly pole: Pole
  readonly isDenied: boolean
  readonly bearer: Bearer
  /** Who did it, where another bears it. */
  readonly doer: Bearer | null
  /** Words near it for what its axis can happen to, as keys. */
  readonly kinds: ReadonlySet<string>
}

/** The outcomes that a sentence tells for certain: no question, rumour, plan or opinion. */
export function outcomesIn(reading: SentenceReading): Outcome[] {
  return isToldForCertain(reading.sentence)
    ? polesIn(reading.tokens).flatMap((one) => outcomeOf(reading, one) ?? [])
    : []
}

/** A pole with what stands around it; null where the words before it take it back, or nothing can bear it so. */
export function outcomeOf(reading: SentenceReading, one: PoleAt): Outcome | null {
  const { tokens, sentence, before, account } = reading
  const { axis } = one.pole
  const opening = account.document.text.slice(
    Math.max(sentence.from, tokens[0]!.from),
    tokens[one.opens]!.from,
  )
  const framing = framingBefore(opening, axis.name === 'belief')
  if (framing === null || isAsked(one, tokens, framing)) return null
  const at = { from: tokens[one.first]!.from, to: tokens[one.last]!.to }
  const doer = one.doer && bearerOf(reading, one.doer)
  const bearer = one.bearer
    ? bearerOf(reading, one.bearer)
    : unnamedBearer(reading, at, axis.bearer === 'person')
  const isDenied = one.isDenied !== (framing === 'denied')
  if (!fits(one, bearer) || (doer && isPaper(doer))) return null
  if (isDenied && isBounded(sentence, at, bearer.isNone)) return null
  if (axis.isOften && isOfManyTimes(sentence, at)) return null
  const around = placed(sentence, at, before)
  const words = new Map([...around.words, ...meantIn(reading, one, bearer, around)])
  for (const key of tellingIn(wordsOf(sentence, at))) words.set(key, 1)
  const kinds = new Set([...axis.bearers].filter((key) => words.has(key) || bearer.head === key))
  return { ...around, words, pole: one.pole, isDenied, bearer, doer, kinds }
}

// "I did not see who fired", "was never able to decide whether he fired": that somebody did is not denied.
function isAsked(
  { opens, first, isDenied }: PoleAt,
  tokens: readonly ClaimToken[],
  framing: string,
): boolean {
  const comma = tokens.slice(opens, first).findLastIndex(({ word }) => word === ',')
  const between = tokens.slice(opens + comma + 1, first).map(({ word }) => word)
  if (between.includes('whether')) return true
  return (
    (isDenied || framing === 'denied') && between.some((word) => /^(?:who|whom|whose|what|which)$/.test(word))
  )
}

function fits({ pole: { axis } }: PoleAt, bearer: Bearer): boolean {
  if (bearer.isPronoun || bearer.isNone) return true
  if (axis.bearer === 'person' && !bearer.isPerson) return false
  if (axis.bearer === 'thing' && bearer.isPerson) return false
  return axis.bearers.size === 0 || !axis.isStrict || bearer.head === null || axis.bearers.has(bearer.head)
}

// "The newspapers killed him".
function isPaper({ nouns }: Bearer): boolean {
  return ['newspaper', 'rumour', '!report', '!letter'].some((key) => nouns.has(key))
}

/** How near words of the sentence before stand where a pronoun leads back to them: "I opposed it". */
const MEANT = 0.6

function meantIn(
  { tokens }: SentenceReading,
  { last }: PoleAt,
  { mayBe }: Bearer,
  { words }: Placed,
): [string, number][] {
  const leadsBack =
    /^(?:it|them|this|that|one)$/.test(tokens[last + 1]?.word ?? '') ||
    /^(?:it|them)$/.test(tokens[last]!.word)
  if (!leadsBack) return []
  return [...mayBe].filter((key) => (words.get(key) ?? 1) < MEANT).map((key) => [key, MEANT])
}

/** Names and nouns of the bearer and the doer of an outcome, by which others of the same are looked up. */
export function bearerKeys({ bearer, doer }: Outcome): Set<string> {
  const { names, owners, nouns, isPronoun, hero, lastNamed } = bearer
  const all = [
    ...names,
    ...owners,
    ...(doer?.names ?? []),
    ...(isPronoun && hero ? [hero] : []),
    ...(isPronoun && lastNamed ? [lastNamed] : []),
  ]
  return new Set([...all.flatMap(nameKeys), ...nouns])
}

function nameKeys({ name, entity }: Named): string[] {
  const [surname = ''] = name.toLowerCase().match(/\p{L}+(?=\P{L}*$)/u) ?? []
  // Spellings of one name mostly begin and end alike.
  const ends = surname.length > 3 ? [`~${surname[0]}${surname.at(-1)}`] : []
  return [...keysIn(name), ...ends, ...(entity === null ? [] : [`#${entity}`])]
}
