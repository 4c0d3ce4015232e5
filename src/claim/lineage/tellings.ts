import { sentences } from '../../text/sentence.ts'
import type { Span } from '../../text/span.ts'
import type { Account } from '../account.ts'
import { type Evidence, likelihood } from '../likelihood.ts'
import { evidenceOf, isOfClaim } from './evidence.ts'
import { finelyKeyed, haveCommon } from './kin.ts'
import { areContrary } from './stance-contrary.ts'
import { isRejoinder, report } from './stance-frames.ts'
import { isNegatedNear } from './stance-negation.ts'
import { type Term, termsOf } from './terms.ts'
import { type Read, type Told, toldAt } from './told.ts'
import { weights } from './weights.ts'

/** A passage that speaks of a claim: a sentence, with those behind it that take it back or doubt it. */
export interface Telling extends Span {
  readonly document: string
  /** How much of the claim it tells: 1 for all its words. */
  readonly coverage: number
  readonly sentence: Span
  /** "It is a lie."; null where nothing answers. */
  readonly answer: Span | null
}

/** A sentence that may speak of a claim, with what speaks for it. */
export interface WeighedTelling extends Telling {
  readonly evidence: Evidence
}

/** A sentence that is so likely to speak of the claim is taken for a step of it. */
export const ENOUGH = 0.4
/** A sentence that tells less than this part of a claim is not looked at. */
const LEAST = 0.2
/** Sentences behind a telling that can answer it. */
const ANSWERS = 2

/** The passages of all documents that speak of a claim, in the order of the texts. */
export function tellingsOf(claim: string, accounts: readonly Account[]): Telling[] {
  const sure = weighedTellingsOf(claim, accounts).filter(
    ({ evidence }) => likelihood(weights, evidence) >= ENOUGH,
  )
  return withoutAnswers(sure).map(({ evidence: _, ...telling }) => telling)
}

/** Tellings but for those that are already the answer of another. */
export function withoutAnswers<T extends Telling>(tellings: readonly T[]): T[] {
  return tellings.filter(
    ({ document, sentence }) =>
      !tellings.some(
        (other) =>
          other.document === document && other.sentence.to <= sentence.from && sentence.from < other.to,
      ),
  )
}

/** Every sentence that tells some part of a claim, with the evidence by which it is taken for a step or not. */
export function weighedTellingsOf(claim: string, accounts: readonly Account[]): WeighedTelling[] {
  const terms = termsOf(claim, accounts)
  if (terms.length === 0) return []
  const read = accounts.flatMap(readOf)
  const heavy = terms.map(({ keys }) =>
    weightOf(read.filter((one) => haveCommon(keys, one.keys)).length, read.length),
  )
  const told = read.map((_, at) => toldAt(read, at, terms, heavy))
  const most = new Map<Account, number>()
  for (const [i, { account }] of read.entries())
    most.set(account, Math.max(most.get(account) ?? 0, told[i]!.cover))
  const mostOfAll = Math.max(0, ...most.values())
  return read.flatMap((one, at) => {
    const own = told[at]!
    if (own.cover < LEAST || !isOfClaim(own, terms) || !isProse(one.words)) return []
    const answer = answerTo(
      read,
      at,
      (one, i) => report.test(one.words) && isTurned(claim, read[i]!.words, told[i]!, terms),
    )
    const beside = (i: number): number => (read[i]?.account === one.account ? (told[i] as Told).cover : 0)
    const evidence = evidenceOf(claim, one.words, own, terms, heavy, {
      before: beside(at - 1),
      after: beside(at + 1),
      most: most.get(one.account)!,
      mostOfAll,
      isAnswered: answer !== null,
    })
    const { from, to } = one
    return [
      {
        document: one.account.document.id,
        from,
        to: answer?.to ?? to,
        sentence: { from, to },
        answer,
        coverage: own.cover,
        evidence,
      },
    ]
  })
}

function readOf(account: Account): Read[] {
  const { text } = account.document
  return sentences(text).map(({ from, to }) => {
    const words = text.slice(from, to)
    return { account, from, to, words, keys: new Set(finelyKeyed(words).map(({ key }) => key)) }
  })
}

// A word weighs the more, the fewer sentences have it.
function weightOf(having: number, all: number): number {
  return Math.log(1 + (all + 1) / (having + 0.5))
}

/** A line with fewer different words than this, or with fewer than this part of them different, is no prose. */
const WORDS = 3
const DIFFERENT = 0.4

// "return return return" leads back to the head of a page, and "Home > News > 1933" to another.
function isProse(words: string): boolean {
  const all = words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const different = new Set(all).size
  return different >= WORDS && different >= DIFFERENT * all.length && !/(?:\s[>|»]\s.*){2}/su.test(words)
}

function answerTo(
  read: readonly Read[],
  at: number,
  isTurnedBy: (one: Read, next: number) => boolean,
): Span | null {
  let end = at
  while (
    end - at < ANSWERS &&
    isBehind(read[end]!, read[end + 1]) &&
    (isRejoinder(read[end + 1]!.words) || isTurnedBy(read[end]!, end + 1))
  )
    end++
  return end === at ? null : { from: read[at + 1]!.from, to: read[end]!.to }
}

// "They say that he had been drinking. The surgeon found no sign of liquor."
function isTurned(claim: string, words: string, told: Told, terms: readonly Term[]): boolean {
  return (
    told.cover >= LEAST &&
    isOfClaim(told, terms) &&
    !isNegatedNear(claim, claim) &&
    !report.test(words) &&
    (areContrary(claim, words) || isNegatedNear(words, claim))
  )
}

function isBehind(one: Read, next: Read | undefined): next is Read {
  if (next?.account !== one.account) return false
  return !/\n\s*\n/u.test(one.account.document.text.slice(one.to, next.from))
}
