import {
  beginsPhrase,
  days,
  determiners,
  isAdverb,
  nominatives,
  objectPronouns,
  prepositions,
  questions,
  subordinators,
} from './english.ts'
import type { Reporting } from './reporting.ts'
import type { Token, Utterance } from './utterance.ts'

interface After {
  /** Where the cue ends and where the content begins. */
  readonly cue: number
  readonly content: number
}

const clauseWords = /^(?:that|:)$/

/** What follows a verb that can be its content. */
export function contentAfter(
  tokens: Utterance,
  i: number,
  { frames: letters, prepositions: brackets }: Reporting,
): After | null {
  let at = i + 1
  while (tokens[at] && isAdverb(tokens[at]!)) at++
  const told = letters.includes('o') ? behindTold(tokens, at, letters, brackets) : null
  if (told) return { cue: i + 1, content: told.content }
  const direct = contentAt(tokens, at, letters, brackets)
  if (direct) return direct
  if (letters.includes('o')) {
    const object = objectAfter(tokens, at)
    const behind =
      object && contentAt(tokens, object, letters.replace('n', '').replace('g', ''), brackets, true)
    if (behind) return { cue: i + 1, content: behind.content }
  }
  const across = /[ctws]/.test(letters) ? acrossAdjunct(tokens, at, letters) : null
  return across && { cue: i + 1, content: across.content }
}

export function contentAt(
  tokens: Utterance,
  at: number,
  letters: string,
  brackets: ReadonlySet<string>,
  told = false,
): After | null {
  const token = tokens[at]
  if (!token) return null
  const next = tokens[at + 1]
  const here = { cue: at, content: at }
  if (token.kind === 'quotation') return here
  if (token.word === ':' && next) return { cue: at, content: at + 1 }
  if (token.word === ',' && next?.kind === 'quotation') return { cue: at, content: at + 1 }
  if (clauseWords.test(token.word) && /[ct]/.test(letters) && next) return here
  if (
    questions.has(token.word) &&
    /[wct]/.test(letters) &&
    ((token.word !== 'if' && token.word !== 'when' && token.word !== 'who' && token.word !== 'where') ||
      letters.includes('w')) &&
    next
  )
    return here
  if (token.word === 'to' && /i/.test(letters) && next?.kind === 'word' && !determiners.has(next.word))
    return here
  if (brackets.has(token.word) && next && next.kind !== 'sign') return { cue: at + 1, content: at + 1 }
  if (letters.includes('g') && /ing$/.test(token.word)) return here
  if (
    /[ct]/.test(letters) &&
    (isClauseStart(token, next) || (!letters.includes('o') && isClause(tokens, at)))
  )
    return here
  // "indicated, entirely excluded": a participle is no thing.
  if (token.kind === 'word' && /[^e]ed$/.test(token.word)) return null
  if (told) return /c/.test(letters) && beginsPhrase(token) && token.kind !== 'name' ? here : null
  if (
    letters.includes('c') &&
    !letters.includes('o') &&
    beginsPhrase(token) &&
    !objectPronouns.has(token.word) &&
    !isAdverb(token) &&
    !days.has(token.word)
  )
    return here
  if (letters.includes('n') && beginsPhrase(token) && !isAdverb(token) && !days.has(token.word)) return here
  return null
}

/** "promised the tenants that …", "asked the clerk whether …": who was told is no part of what was. */
function behindTold(
  tokens: Utterance,
  at: number,
  letters: string,
  brackets: ReadonlySet<string>,
): After | null {
  const end = objectAfter(tokens, at)
  const word = end === null ? '' : (tokens[end]?.word ?? '')
  if (end === null || !/^(?:that|whether|how|why)$/.test(word)) return null
  const told = tokens.slice(at, end)
  if (told.some(({ word }) => finite.test(word) || nominatives.has(word))) return null
  return contentAt(tokens, end, letters.replace(/[ng]/g, ''), brackets, true)
}

/** A phrase, and a verb soon behind it that can only be its own: "the dam was", "critics have". */
function isClause(tokens: Utterance, at: number): boolean {
  const first = tokens[at]!
  if (!beginsPhrase(first) || (objectPronouns.has(first.word) && !nominatives.has(first.word))) return false
  for (let i = at + 1; i < Math.min(tokens.length, at + 12); i++) {
    const { word, kind } = tokens[i]!
    if (kind === 'sign' || kind === 'quotation' || subordinators.has(word) || word === 'to') return false
    if (finite.test(word)) return true
  }
  return false
}

const finite =
  /^(?:is|are|was|were|has|had|will|would|can|could|may|might|must|should|did|does|cannot|(?:is|are|was|were|has|have|had|wo|would|ca|could|should|did|does|do)n't)$/

export function isClauseStart({ word }: Token, next: Token | undefined): boolean {
  if (!next || next.kind === 'sign') return false
  const bare = word.replace(/'.*/, '')
  if (/^(?:i|he|she|we|they|there)$/.test(bare)) return true
  return nominatives.has(bare) && (bare !== word || finite.test(next.word) || /(?:[^s]s|ed)$/.test(next.word))
}

/** Behind the person who is told: "him", "the committee", "CNN". */
function objectAfter(tokens: Utterance, at: number): number | null {
  const first = tokens[at]
  if (!first || first.kind === 'sign' || first.kind === 'quotation') return null
  if (objectPronouns.has(first.word)) return at + 1
  if (!beginsPhrase(first)) return null
  for (let i = at + 1; i < Math.min(tokens.length, at + 12); i++) {
    const { word, kind } = tokens[i]!
    if (
      kind === 'quotation' ||
      clauseWords.test(word) ||
      questions.has(word) ||
      isClauseStart(tokens[i]!, tokens[i + 1])
    )
      return i
    if (word === 'to' || (word === 'of' && tokens[i - 1]!.kind === 'word' && i > at + 1)) return i
    if (word === 'about' || word === 'against' || word === 'on' || word === 'for') return i
    if (word === ',') return tokens[i + 1]?.kind === 'quotation' ? i + 1 : null
    if (determiners.has(word) && !prepositions.has(tokens[i - 1]!.word) && tokens[i - 1]!.word !== 'and')
      return i
    if (kind === 'sign') return null
  }
  return null
}

/** "said in a statement on Monday that …", "said Monday he …". */
function acrossAdjunct(tokens: Utterance, at: number, letters: string): After | null {
  const first = tokens[at]
  if (
    !first ||
    !(
      days.has(first.word) ||
      /^(?:in|on|at|during|to|after|before|via|through|with|of|last|this|earlier|later|from|when|as|out|back)$/.test(
        first.word,
      )
    )
  )
    return null
  for (let i = at + 1; i < Math.min(tokens.length, at + 16); i++) {
    const { word, kind } = tokens[i]!
    if (kind === 'quotation' || word === ':') return { cue: i, content: word === ':' ? i + 1 : i }
    if (word === 'that' && /[ct]/.test(letters) && !prepositions.has(tokens[i - 1]!.word))
      return { cue: i, content: i }
    if (
      letters.includes('c') &&
      isClauseStart(tokens[i]!, tokens[i + 1]) &&
      !prepositions.has(tokens[i - 1]!.word) &&
      !/^(?:when|as|after|before|because|while)$/.test(tokens[i - 1]!.word)
    )
      return { cue: i, content: i }
    if (letters.includes('c') && days.has(tokens[i - 1]!.word) && beginsPhrase(tokens[i]))
      return { cue: i, content: i }
  }
  return null
}
