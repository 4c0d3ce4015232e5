import type { Account } from '../account.ts'
import { areKin, haveCommon } from './kin.ts'
import type { Term } from './terms.ts'

/** A sentence of a document, as a claim is looked for in it. */
export interface Read {
  readonly account: Account
  readonly from: number
  readonly to: number
  readonly words: string
  readonly keys: ReadonlySet<string>
}

/** How a sentence tells a term, the surest first. */
export const manners = ['own', 'role', 'spoken', 'near', 'about', 'kin'] as const
export type Manner = (typeof manners)[number]

/** How much of a term each manner tells, for finding which sentences of a document tell most: our guess. */
const parts: Readonly<Record<Manner, number>> = {
  own: 1,
  role: 0.7,
  spoken: 0.8,
  near: 0.6,
  about: 0.3,
  kin: 0.4,
}

/** Sentences before one that a pronoun of it can refer to. */
const BACK = 3
/** And of its own paragraph. */
const FAR = 8
/** A text that names somebody in this part of its sentences is about him. */
const ABOUT = 0.15

const ofOne = /\b(?:he|him|his|she|her|hers|himself|herself)\b/iu
const pronoun = /\b(?:he|him|his|she|her|hers|they|them|their|it|its|himself|herself)\b/iu
// "The gossip about a Judas" is still about him of whom the paragraph spoke.
const ofRumour =
  /\b(?:rumou?rs?|gossip|stor(?:y|ies)|tales?|legends?|slanders?|charges?|allegations?|accusations?)\b/iu
const first = /\b(?:I|me|my|mine|we|us|our|myself)\b/u

/** What a sentence tells of a claim: each term with the manner, null where it does not. */
export interface Told {
  readonly manners: readonly (Manner | null)[]
  /** Part of the claim's weight, 0 to 1. */
  readonly cover: number
}

/** What the sentence at a place of all tells of a claim. */
export function toldAt(
  all: readonly Read[],
  at: number,
  terms: readonly Term[],
  weights: readonly number[],
): Told {
  const found = terms.map((term) => mannerOf(all, at, term))
  let [sum, whole] = [0, 0]
  for (const [i, manner] of found.entries()) {
    whole += weights[i]!
    if (manner) sum += parts[manner] * weights[i]!
  }
  return { manners: found, cover: sum / whole }
}

function mannerOf(all: readonly Read[], at: number, term: Term): Manner | null {
  const { keys, words, account } = all[at]!
  const { document } = account
  if (haveCommon(term.keys, keys)) return 'own'
  if (haveCommon(term.roles, keys)) return 'role'
  if (term.isPerson) {
    if (term.name && document.author?.includes(term.name) && first.test(words)) return 'spoken'
    if ((term.name ? ofOne : pronoun).test(words) || ofRumour.test(words)) {
      for (let back = 1; back <= FAR; back++) {
        const before = all[at - back]
        if (before?.account !== account) break
        if (back > BACK && isApart(document.text.slice(before.to, all[at]!.from))) break
        if (haveCommon(term.keys, before.keys) || haveCommon(term.roles, before.keys)) return 'near'
      }
      if (term.name && isAbout(all, at, term)) return 'about'
    }
  }
  for (const key of term.keys) for (const other of keys) if (areKin(key, other)) return 'kin'
  return null
}

const abouts = new WeakMap<Term, Map<Account, boolean>>()

// Of a text that speaks of hardly anybody else, "he" is the one, however far back he was named.
function isAbout(all: readonly Read[], at: number, term: Term): boolean {
  const { account } = all[at]!
  const known = abouts.get(term) ?? new Map<Account, boolean>()
  abouts.set(term, known)
  const found = known.get(account)
  if (found !== undefined) return found
  let [from, to] = [at, at + 1]
  while (all[from - 1]?.account === account) from--
  while (all[to]?.account === account) to++
  const own = all.slice(from, to)
  const naming = own.filter(({ keys }) => haveCommon(term.keys, keys)).length
  const isSo = Boolean(account.document.title?.includes(term.name!)) || naming >= ABOUT * own.length
  known.set(account, isSo)
  return isSo
}

function isApart(between: string): boolean {
  return /\n\s*\n/u.test(between)
}
