import { prepositions, subordinators } from '../../quote/attribution/english.ts'
import type { ClaimToken } from './claim-token.ts'
import { pronounAt, subjectOf } from './clause-subject.ts'
import { canBeFinite, type Phrase, phraseOn } from './noun-phrase-at.ts'
import type { VerbGroup } from './verb-group.ts'

/** A phrase behind a preposition. */
export interface Prepositional extends Phrase {
  readonly preposition: string
}

/** What stands around a verb, as tokens. */
export interface Clause {
  readonly subject: Phrase | null
  readonly object: Phrase | null
  readonly phrases: readonly Prepositional[]
  /** Tokens of time, those of the verb's right hand first, without those that only bound it ("until 1917"). */
  readonly times: readonly number[]
  /** First and last token of the clause. */
  readonly first: number
  readonly last: number
  /** The word that makes it part of another clause: "if", "that", "after"; null for a main clause. */
  readonly under: string | null
}

/** The clause around a verb group, or null where its subject is not plain. */
export function clauseOf(tokens: readonly ClaimToken[], group: VerbGroup): Clause | null {
  const subject = subjectOf(tokens, group.first, group.doerInside)
  const last = clauseLast(tokens, group.last)
  const object = objectOf(tokens, group)
  const phrases = prepositionals(tokens, group.last, last)
  const opened = subject ? lead(tokens, subject.first) : { from: group.first, under: null, times: [] }
  const right = timesIn(tokens, group.last + 1, last)
  return {
    subject,
    object,
    phrases: [...phrases, ...fronted(tokens, opened.from, subject?.first ?? group.first)],
    times: [...right, ...opened.times],
    first: opened.from,
    last,
    under: opened.under,
  }
}

/** The names of a list that begins with a phrase: "France, Norway and Denmark"; the phrase alone where it is none. */
export function listed(tokens: readonly ClaimToken[], phrase: Phrase): Phrase[] {
  const found = [phrase]
  for (let k = phrase.last + 1; /^(?:,|and)$/.test(tokens[k]?.word ?? ''); k += 2) {
    if (tokens[k]!.word === ',' && tokens[k + 1]?.word === 'and') k++
    const name = tokens[k + 1]
    if (name?.kind !== 'name' || name.genitive) break
    found.push({ first: k + 1, last: k + 1 })
    // Only a list that "and" closes is one: "Paris, France" is not.
    if (tokens[k]!.word === 'and') return found
  }
  return [phrase]
}

/** What stands before the subject up to where the clause begins, with the times in it. */
function lead(
  tokens: readonly ClaimToken[],
  subject: number,
): { from: number; under: string | null; times: number[] } {
  let from = subject
  let under: string | null = null
  let commas = 0
  let comma = -1
  for (let k = subject - 1; k >= 0; k--) {
    const { word, kind } = tokens[k]!
    if (subordinators.has(word) && kind !== 'time' && !isPreposition(tokens, k)) {
      under = word
      break
    }
    if (/^[;:()—–[\]]$/.test(word)) break
    if (word === ',' && ++commas > 2) break
    if (/^(?:and|but|or)$/.test(word) && commas > 0) break
    if (kind === 'quotation' || canBeFinite(tokens[k])) {
      // What stands before the comma belongs to the clause of that verb.
      from = comma < 0 ? subject : comma + 1
      break
    }
    if (word === 'and' || word === 'but') break
    if (word === ',') comma = comma < 0 ? k : comma
    from = k
  }
  return { from, under, times: timesIn(tokens, from, subject - 1) }
}

// "after the war", "since 1917".
function isPreposition(tokens: readonly ClaimToken[], at: number): boolean {
  if (!/^(?:after|before|since|until|as|than)$/.test(tokens[at]!.word)) return false
  for (let k = at + 1; k < tokens.length && k < at + 8; k++) {
    if (tokens[k]!.word === ',') return true
    if (tokens[k]!.kind === 'time' && k === at + 1) return true
    if (canBeFinite(tokens[k])) return false
  }
  return true
}

/** Where a clause ends behind its verb. */
function clauseLast(tokens: readonly ClaimToken[], verb: number): number {
  let last = verb
  for (let k = verb + 1; k < tokens.length; k++) {
    const { word, kind } = tokens[k]!
    if (kind === 'quotation' || /^[;:()—–[\]]$/.test(word)) break
    if (subordinators.has(word) && kind === 'word' && !isPreposition(tokens, k)) break
    if (canBeFinite(tokens[k]) || (word === 'to' && isInfinitive(tokens, k))) break
    if (word === ',' && !goesOn(tokens, k)) break
    if (/^(?:and|but|or|then)$/.test(word) && !joinsNames(tokens, k)) break
    last = k
  }
  while (
    last > verb &&
    tokens[last]!.kind === 'word' &&
    (prepositions.has(tokens[last]!.word) || tokens[last]!.word === 'to')
  )
    last--
  return last
}

function isInfinitive(tokens: readonly ClaimToken[], at: number): boolean {
  const next = tokens[at + 1]
  return (
    next?.kind === 'word' &&
    !prepositions.has(next.word) &&
    phraseOn(tokens, at + 1)?.last === at + 1 &&
    /^(?:a|an|the)$/.test(tokens[at + 2]?.word ?? '')
  )
}

/** "in Paris, France", "on Monday, in the harbour": the comma parts no clauses. */
function goesOn(tokens: readonly ClaimToken[], comma: number): boolean {
  const next = tokens[comma + 1]
  if (!next) return false
  if (next.kind === 'time') return true
  if (next.kind === 'word') return prepositions.has(next.word) && !finiteBeforeSign(tokens, comma + 1)
  return next.kind === 'name' && tokens[comma - 1]?.kind === 'name' && !finiteBeforeSign(tokens, comma + 1)
}

function finiteBeforeSign(tokens: readonly ClaimToken[], at: number): boolean {
  for (let k = at; k < tokens.length && tokens[k]!.kind !== 'sign'; k++)
    if (canBeFinite(tokens[k])) return true
  return false
}

/** "Paris and London", "three men and a boy": no new clause. */
function joinsNames(tokens: readonly ClaimToken[], at: number): boolean {
  if (!/^(?:and|or)$/.test(tokens[at]!.word)) return false
  return !finiteBeforeSign(tokens, at + 1)
}

/** The object right behind a verb. */
function objectOf(tokens: readonly ClaimToken[], group: VerbGroup): Phrase | null {
  let at = group.last + 1
  while (
    /^(?:again|later|once|soon|only|also|now|then|first)$|ly$/.test(tokens[at]?.word ?? '') &&
    tokens[at]?.kind === 'word'
  )
    at++
  return pronounAt(tokens, at) && tokens[at]!.word !== 'her'
    ? { first: at, last: at }
    : (phraseOn(tokens, at) ?? pronounAt(tokens, at))
}

function prepositionals(tokens: readonly ClaimToken[], from: number, last: number): Prepositional[] {
  const found: Prepositional[] = []
  for (let k = from; k <= last; k++) {
    const { word, kind } = tokens[k]!
    if (kind !== 'word' || !prepositions.has(word) || word === 'of') continue
    const phrase = phraseOn(tokens, k + 1) ?? pronounAt(tokens, k + 1)
    if (phrase && phrase.last <= last + 6) found.push({ ...phrase, preposition: word })
  }
  return found
}

function fronted(tokens: readonly ClaimToken[], from: number, subject: number): Prepositional[] {
  return prepositionals(tokens, from, subject - 1).filter(({ last }) => last < subject)
}

const bounds = /^(?:before|after|until|till|since|by|from|between|than|for|prior)$/

function timesIn(tokens: readonly ClaimToken[], from: number, last: number): number[] {
  const found: number[] = []
  for (let k = from; k <= last; k++) {
    const { kind, time } = tokens[k]!
    if (kind !== 'time' || !time?.when || !/^(?:date|time|season)$/.test(time.kind)) continue
    let before = tokens[k - 1]
    if (before?.word === 'the') before = tokens[k - 2]
    if (before?.kind === 'word' && (bounds.test(before.word) || before.word === 'of')) continue
    if (before?.word === 'and' && tokens[k - 2]?.kind === 'time') continue
    found.push(k)
  }
  return found
}
