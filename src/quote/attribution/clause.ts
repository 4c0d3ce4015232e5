import type { Stretch } from './draft-attribution.ts'
import { auxiliaries, determiners, isAdverb, nominatives } from './english.ts'
import { type Reporting, reportingVerb } from './reporting.ts'
import type { Utterance } from './utterance.ts'

const turns = /^(?:but|while|although|though|whereas|according|yet)$/

/** Where the content that begins at `from` ends: with the sentence, or where the narration takes the word again. */
export function clauseEnd(tokens: Utterance, from: number, form?: Reporting['form']): number {
  const opening = isOpening(tokens, from)
  for (let i = from + 1; i < tokens.length; i++) {
    const { word, kind } = tokens[i]!
    if (word === ';') return i
    // A bracket that was open before the words began.
    if (word === ')' && !tokens.slice(from, i).some((one) => one.word === '(')) return i
    if (opening && word === ',' && isMainClause(tokens, i + 1)) return i
    if (word === 'according' && tokens[i + 1]?.word === 'to') return i
    if (form && i > from + 2 && /^(?:and|but)$/.test(word) && isSameVerb(tokens, i + 1, form)) return i
    if (kind !== 'sign') continue
    const next = tokens[i + 1]
    if (!next) return i
    if (/^[,—–]$/.test(word) && i > from + 2 && turnsBack(tokens, i + 1)) return i
  }
  return tokens.length
}

const openers =
  /^(?:although|though|after|before|when|whenever|while|whilst|because|since|as|if|unless|until|once|whereas)$/
const places =
  /^(?:after|in|on|at|for|by|with|without|during|despite|following|under|from|because|like|unlike)$/

/**
 * Whether content that begins at `from` stands in a clause before the main one: "Although he denied that …, he paid",
 * "In the house where he said …, they found". The content ends where the main clause begins.
 */
function isOpening(tokens: Utterance, from: number): boolean {
  let start = from
  while (start > 0 && !/^[,;:—–(]$/.test(tokens[start - 1]!.word) && tokens[start - 1]!.kind !== 'quotation')
    start--
  if (/^(?:and|but|that)$/.test(tokens[start]?.word ?? '')) start++
  const first = tokens[start]
  if (!first || start >= from) return false
  if (openers.test(first.word)) return true
  const inRelative = tokens
    .slice(start, from)
    .some(
      ({ word }, i) =>
        /^(?:who|which|that|where)$/.test(word) || (i === 2 && /^(?:time|day|moment)$/.test(word)),
    )
  return start === 0 && places.test(first.word) && inRelative
}

/** A subject and its verb: "he paid", "no other country was ready", or "then". */
function isMainClause(tokens: Utterance, at: number): boolean {
  const first = tokens[at]
  if (!first || first.kind === 'sign' || first.kind === 'quotation') return false
  if (nominatives.has(first.word) || first.word === 'then') return true
  if (first.kind !== 'name' && !determiners.has(first.word)) return false
  for (let i = at + 1; i < Math.min(tokens.length, at + 9); i++) {
    const { word, kind } = tokens[i]!
    if (kind === 'sign' || kind === 'quotation' || /^(?:who|which|that|whose)$/.test(word)) return false
    if (auxiliaries.has(word) && !/^(?:not|never|be|been|being|having)$/.test(word)) return true
    const form = reportingVerb(word)?.form
    if (
      kind === 'word' &&
      (form === 'past' || form === 'present' || /[^e]ed$/.test(word)) &&
      i > at + 1 - (first.kind === 'name' ? 1 : 0)
    )
      return true
  }
  return false
}

/** The content that begins at a token: one stretch, or none. */
export function rest(tokens: Utterance, from: number): Stretch[] {
  return from < tokens.length ? [{ from, to: clauseEnd(tokens, from) }] : []
}

/** "said … and warned": the narration goes on with another cue of the same person. */
function isSameVerb(tokens: Utterance, at: number, form: Reporting['form']): boolean {
  const first = tokens[at] && isAdverb(tokens[at]!) ? at + 1 : at
  const verb = reportingVerb(tokens[first]?.word ?? '')
  return (form === 'past' || form === 'present') && verb?.form === form
}

function turnsBack(tokens: Utterance, at: number): boolean {
  const { word } = tokens[at]!
  // "the wall, though leaning, would stand": an aside in what was said.
  if (turns.test(word))
    return !(/^(?:though|although|while)$/.test(word) && /(?:ing|ed)$/.test(tokens[at + 1]?.word ?? ''))
  const verb = reportingVerb(word)
  if (verb?.form === 'ing' && /[csn]/.test(verb.frames)) return true
  // ", he said" and ", said Smith": the narration.
  if (verb && verb.form === 'past' && verb.frames.includes('s')) return true
  return [1, 2, 3].some((ahead) => {
    const later = tokens[at + ahead] && reportingVerb(tokens[at + ahead]!.word)
    return Boolean(
      later &&
        later.form !== 'ing' &&
        later.form !== 'base' &&
        /s/.test(later.frames) &&
        (!tokens[at + ahead + 1] || tokens[at + ahead + 1]!.kind === 'sign'),
    )
  })
}
