import type { Stretch } from './draft-attribution.ts'
import { isAdverb } from './english.ts'
import { type Reporting, reportingVerb } from './reporting.ts'
import type { Utterance } from './utterance.ts'

const turns = /^(?:but|while|although|though|whereas|according|yet)$/

/** Where the content that begins at `from` ends: with the sentence, or where the narration takes the word again. */
export function clauseEnd(tokens: Utterance, from: number, form?: Reporting['form']): number {
  for (let i = from + 1; i < tokens.length; i++) {
    const { word, kind } = tokens[i]!
    if (word === ';') return i
    if (word === 'according' && tokens[i + 1]?.word === 'to') return i
    if (form && i > from + 2 && /^(?:and|but)$/.test(word) && isSameVerb(tokens, i + 1, form)) return i
    if (kind !== 'sign') continue
    const next = tokens[i + 1]
    if (!next) return i
    if (/^[,—–]$/.test(word) && i > from + 2 && turnsBack(tokens, i + 1)) return i
  }
  return tokens.length
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
  if (turns.test(word)) return true
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
