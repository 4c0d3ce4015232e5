import { prepositions, subordinators } from '../../quote/attribution/english.ts'
import type { ClaimToken } from './claim-token.ts'
import { canBeFinite, type Phrase, phraseBack } from './noun-phrase-at.ts'

const relatives = /^(?:who|which)$/

/** The one or thing before a verb; of a verb that follows "and", that of the verb before it. */
export function subjectOf(
  tokens: readonly ClaimToken[],
  verb: number,
  inside: boolean,
  depth = 0,
): Phrase | null {
  const at = verb - 1
  const before = tokens[at]
  if (!before || depth > 3) return null
  if (inside) return phraseBack(tokens, at) ?? pronounAt(tokens, at)
  if (before.word === ',' || before.word === ')' || before.word === '–' || before.word === '—')
    return pastAside(tokens, at) ?? null
  if (relatives.test(before.word)) {
    const noun = /^[,(]$/.test(tokens[at - 1]?.word ?? '') ? at - 2 : at - 1
    const phrase = phraseBack(tokens, noun)
    return phrase &&
      tokens[phrase.first - 1]?.word === ',' &&
      tokens[phrase.first - 2]?.kind === 'name' &&
      /^(?:one|an?|the)$/.test(tokens[phrase.first]!.word)
      ? (phraseBack(tokens, phrase.first - 2) ?? phrase)
      : phrase
  }
  if (/^(?:and|but|then|or)$/.test(before.word)) return shared(tokens, at, depth)
  const pronoun = pronounAt(tokens, at)
  if (pronoun) return pronoun
  const phrase = phraseBack(tokens, at)
  if (!phrase) return null
  return attached(tokens, phrase, depth)
}

/** A pronoun at a token, as a phrase. */
export function pronounAt(tokens: readonly ClaimToken[], at: number): Phrase | null {
  return /^(?:i|he|she|we|they|it|him|her|them|me|us)$/.test(tokens[at]?.word ?? '')
    ? { first: at, last: at }
    : null
}

/** "the men in the hold drowned": the subject begins before the preposition; "in the hold drowned" has none. */
function attached(tokens: readonly ClaimToken[], phrase: Phrase, depth: number): Phrase | null {
  const before = tokens[phrase.first - 1]
  if (before?.kind !== 'word') {
    return phrase
  }
  if (prepositions.has(before.word) && before.word !== 'of') {
    if (/^(?:before|after|since|until|as|like)$/.test(before.word)) return phrase
    const owner = phraseBack(tokens, phrase.first - 2)
    if (!owner || depth > 2) return null
    const whole = attached(tokens, owner, depth + 1)
    return whole && { first: whole.first, last: phrase.last }
  }
  if (before.word === 'and') {
    const other = phraseBack(tokens, phrase.first - 2)
    const outer = other && tokens[other.first - 1]
    if (!other) return phrase
    const both = { first: other.first, last: phrase.last }
    if (!outer || outer.kind === 'sign' || outer.kind === 'time' || outer.word === 'both') return both
    if (subordinators.has(outer.word)) return both
    // "the railway between Oslo and Bergen".
    return outer.word === 'between' ? attached(tokens, both, depth + 1) : phrase
  }
  return phrase
}

const asides =
  /^(?:who|whom|which|whose|one|a|an|the|then|aged|born|his|her|its|their|now|later|also|by|with|in|at|on|after|having|being|as|together|like|accompanied|formerly)$/

/** "Walter Held, one of his friends, had …": the phrase before the aside. */
function pastAside(tokens: readonly ClaimToken[], close: number): Phrase | null {
  const mark = tokens[close]!.word === ')' ? '(' : tokens[close]!.word
  for (let k = close - 1; k > 0 && k > close - 30; k--) {
    if (tokens[k]!.word !== mark) continue
    const next = tokens[k + 1]!
    // "the owner, Edmund Vane, had sold".
    if (next.kind === 'name' && !next.genitive && k + 2 === close) return { first: k + 1, last: k + 1 }
    if (
      mark === ',' &&
      !asides.test(next.word) &&
      !/(?:ing|ed)$/.test(next.word) &&
      next.kind !== 'time' &&
      next.kind !== 'number'
    )
      return null
    const phrase = phraseBack(tokens, k - 1)
    return phrase ? attached(tokens, phrase, 0) : null
  }
  return null
}

/** The subject of the nearest finite verb before a conjunction. */
function shared(tokens: readonly ClaimToken[], conjunction: number, depth: number): Phrase | null {
  for (let k = conjunction - 1; k > 0 && k > conjunction - 30; k--) {
    const token = tokens[k]!
    if (token.word === ';') return null
    if (!canBeFinite(token)) continue
    let first = k
    while (first > 0 && canBeFinite(tokens[first - 1])) first--
    while (
      /^(?:not|never|also|then|first|soon|later|finally|eventually|once|only|still)$|ly$/.test(
        tokens[first - 1]?.word ?? '',
      )
    )
      first--
    while (first > 0 && canBeFinite(tokens[first - 1])) first--
    const subject = subjectOf(tokens, first, false, depth + 1)
    if (subject) return subject
  }
  return null
}
